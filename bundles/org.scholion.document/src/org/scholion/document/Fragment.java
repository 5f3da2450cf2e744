/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document;

/**
 * One unbroken piece of text.
 *
 * @param begin UTF-16 offset of the first unit
 * @param end UTF-16 offset after the last unit; equal to begin for an imported zero-width piece
 */
public record Fragment(int begin, int end) implements Comparable<Fragment> {

    public Fragment {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("no fragment runs from " + begin + " to " + end);
        }
    }

    /** Returns the number of UTF-16 units. */
    public int length() {
        return end - begin;
    }

    @Override
    public int compareTo(Fragment other) {
        int order = Integer.compare(begin, other.begin);
        return order != 0 ? order : Integer.compare(end, other.end);
    }
}
