/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.curation.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers for labels, so that what is counted of documents is small. Those of a scale come first,
 * in its order. Safe for several threads.
 */
final class LabelCodes {
    private final Map<String, Integer> codes = new HashMap<>();
    private final List<String> labels = new ArrayList<>();
    private final boolean ordered;

    /**
     * Numbers for a scale and whatever else is met.
     *
     * @param scale the labels that there can be, if they are known
     * @param ordered whether their order means something
     */
    LabelCodes(List<String> scale, boolean ordered) {
        this.ordered = ordered;
        scale.forEach(this::of);
    }

    /** The number of a label. */
    synchronized int of(String label) {
        Integer known = codes.get(label);
        if (known == null) {
            known = labels.size();
            codes.put(label, known);
            labels.add(label);
        }
        return known;
    }

    /** All labels so far, by number. */
    synchronized List<String> labels() {
        return List.copyOf(labels);
    }

    /** Whether the order of labels means something. */
    boolean ordered() {
        return ordered;
    }
}
