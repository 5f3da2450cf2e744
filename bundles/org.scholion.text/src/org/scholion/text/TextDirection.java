/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.text;

/** The direction in which a paragraph or a run is read. */
public enum TextDirection {
    /** As Latin, Devanagari, Thai or Chinese. */
    LEFT_TO_RIGHT,
    /** As Arabic or Hebrew. */
    RIGHT_TO_LEFT;

    /** The bidirectional embedding level of a paragraph of this direction: 0 or 1. */
    public int level() {
        return ordinal();
    }

    /** The direction as programs write it, also in HTML: {@code ltr} or {@code rtl}. */
    public String word() {
        return this == RIGHT_TO_LEFT ? "rtl" : "ltr";
    }

    /**
     * The direction that a word means.
     *
     * @throws IllegalArgumentException when it is not one that {@link #word} returns
     */
    public static TextDirection ofWord(String word) {
        return switch (word) {
            case "ltr" -> LEFT_TO_RIGHT;
            case "rtl" -> RIGHT_TO_LEFT;
            default -> throw new IllegalArgumentException("no direction is called " + word);
        };
    }

    /** The direction that an embedding level stands for: odd levels run right to left. */
    public static TextDirection ofLevel(int level) {
        return (level & 1) == 0 ? LEFT_TO_RIGHT : RIGHT_TO_LEFT;
    }
}
