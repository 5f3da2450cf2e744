/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view;

import org.scholion.text.BaseDirection;

/**
 * How a text is laid out.
 *
 * @param columnCharacters the column's width in average characters, 60 to 90 reads best
 * @param lineSpacing a line's height without lanes, in font sizes; about 1.7
 * @param paragraphSpacing space between paragraphs, in font sizes
 * @param margin room left and right of the column at least, in points: gutters for arcs, and chips
 * @param direction whether each paragraph has its own direction, or all have one
 */
public record ViewOptions(
        int columnCharacters,
        double lineSpacing,
        double paragraphSpacing,
        int margin,
        BaseDirection direction) {

    /** The usual: 76 characters, 1.7 lines, paragraphs in their own directions. */
    public static final ViewOptions STANDARD =
            new ViewOptions(76, 1.7, 0.8, 72, BaseDirection.AUTOMATIC);

    /** These options with another line spacing. */
    public ViewOptions withLineSpacing(double spacing) {
        return new ViewOptions(columnCharacters, spacing, paragraphSpacing, margin, direction);
    }

    /** These options with another column width. */
    public ViewOptions withColumnCharacters(int characters) {
        return new ViewOptions(characters, lineSpacing, paragraphSpacing, margin, direction);
    }

    /** These options with paragraphs in other directions. */
    public ViewOptions withDirection(BaseDirection base) {
        return new ViewOptions(columnCharacters, lineSpacing, paragraphSpacing, margin, base);
    }
}
