/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What there is of a document besides its text: what would be lost with it.
 *
 * @param annotations for each member with a set on it, gold included, how many annotations are in
 *     it
 * @param changes how many entries the journals of these sets have
 * @param comments how many comments are on it
 * @param decisions how many decisions of adjudication are about it
 */
public record DocumentBelongings(
        SortedMap<String, Integer> annotations, long changes, int comments, int decisions) {

    /** Copies the map. */
    public static DocumentBelongings of(
            Map<String, Integer> annotations, long changes, int comments, int decisions) {
        return new DocumentBelongings(new TreeMap<>(annotations), changes, comments, decisions);
    }

    /** Returns how many annotations there are over all members. */
    public int total() {
        return annotations.values().stream().mapToInt(Integer::intValue).sum();
    }
}
