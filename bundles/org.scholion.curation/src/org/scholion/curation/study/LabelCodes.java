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
 * in its order; the others as they are met, which several threads do in no order at all: figures
 * are made of their {@linkplain #ordering order}. Safe for several threads.
 */
final class LabelCodes {
    private final Map<String, Integer> codes = new HashMap<>();
    private final List<String> labels = new ArrayList<>();
    private final boolean ordered;
    private final int scale;

    /**
     * Numbers for a scale and whatever else is met.
     *
     * @param scale the labels that there can be, if they are known
     * @param ordered whether their order means something
     */
    LabelCodes(List<String> scale, boolean ordered) {
        this.ordered = ordered;
        scale.forEach(this::of);
        this.scale = labels.size();
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

    /**
     * Labels in an order that does not depend on when they were met.
     *
     * @param labels those of the scale first, then the others by name
     * @param places per number of a label its place among these
     */
    record Ordering(List<String> labels, int[] places) {

        /** The places of labels; numbers below 0 stand for none and stay. */
        int[] of(int[] numbers) {
            int[] found = new int[numbers.length];
            for (int i = 0; i < found.length; i++) {
                found[i] = numbers[i] < 0 ? numbers[i] : places[numbers[i]];
            }
            return found;
        }
    }

    /** All labels so far, in order. */
    synchronized Ordering ordering() {
        List<String> sorted = new ArrayList<>(labels.subList(0, scale));
        labels.subList(scale, labels.size()).stream().sorted().forEach(sorted::add);
        int[] places = new int[sorted.size()];
        for (int place = 0; place < places.length; place++) {
            places[of(sorted.get(place))] = place;
        }
        return new Ordering(List.copyOf(sorted), places);
    }

    /** Whether the order of labels means something. */
    boolean ordered() {
        return ordered;
    }
}
