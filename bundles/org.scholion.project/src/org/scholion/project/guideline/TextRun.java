/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.guideline;

import java.util.Set;

/**
 * A stretch of a block that looks otherwise than the words around it.
 *
 * @param begin where it begins, in UTF-16 units of the block's text
 * @param end where it ends, exclusive
 * @param styles how it looks, at least one
 */
public record TextRun(int begin, int end, Set<Style> styles) {

    /** How words can look. */
    public enum Style {
        /** Stressed, in italics where a script has them. */
        EMPHASIS,
        /** Strongly stressed. */
        STRONG,
        /** As a program reads it. */
        CODE,
        /** Where a link leads to; it cannot be followed. */
        LINK
    }

    public TextRun {
        styles = Set.copyOf(styles);
    }
}
