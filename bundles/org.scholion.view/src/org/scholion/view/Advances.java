/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view;

import java.util.Arrays;

/**
 * How far each offset of a stretch of one direction lies from where the stretch begins, in points.
 * Offsets inside a grapheme cluster lie where the cluster begins.
 */
public final class Advances {

    private final int[] edges;

    /**
     * Takes the distances of offsets 0 to length from the beginning.
     *
     * @throws IllegalArgumentException if they are empty, do not begin with 0, or go back
     */
    public Advances(int[] edges) {
        if (edges.length == 0 || edges[0] != 0) {
            throw new IllegalArgumentException("Distances begin with 0");
        }
        for (int i = 1; i < edges.length; i++) {
            if (edges[i] < edges[i - 1]) {
                throw new IllegalArgumentException("Distances go back: " + Arrays.toString(edges));
            }
        }
        this.edges = edges.clone();
    }

    /**
     * Takes the distances at which the graphemes of a text begin, as a font tells them. Letters
     * that it draws as one without a caret between them, such as lam and alef, share the room of
     * the one that has it equally.
     *
     * @param begins the offsets at which graphemes begin, ascending from 0
     * @param distances how far each of them is from the beginning
     * @param total the length of the whole
     */
    public static Advances ofGraphemes(String text, int[] begins, int[] distances, int total) {
        int[] shared = LetterShares.of(text, begins, distances, total);
        int[] edges = new int[text.length() + 1];
        for (int i = 0; i < begins.length; i++) {
            int end = i + 1 < begins.length ? begins[i + 1] : text.length();
            Arrays.fill(edges, begins[i], end, shared[i]);
        }
        edges[text.length()] = total;
        return new Advances(edges);
    }

    /** The number of UTF-16 units. */
    public int length() {
        return edges.length - 1;
    }

    /** The distance of an offset from the beginning. */
    public int at(int offset) {
        return edges[offset];
    }

    /** The length of the whole. */
    public int total() {
        return edges[edges.length - 1];
    }
}
