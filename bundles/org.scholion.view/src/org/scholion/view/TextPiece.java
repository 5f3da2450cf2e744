/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view;

import org.scholion.text.TextDirection;

/**
 * A stretch of one direction in a line, painted as a whole.
 *
 * @param begin offset of its first character in the document
 * @param end offset behind its last
 * @param level its embedding level; odd levels run right to left
 * @param x its left edge
 * @param advances distances from where it begins: from the left edge, or from the right one
 */
public record TextPiece(int begin, int end, int level, int x, Advances advances) {

    /** The direction it is read in. */
    public TextDirection direction() {
        return TextDirection.ofLevel(level);
    }

    /** Its width. */
    public int width() {
        return advances.total();
    }

    /** Its right edge. */
    public int right() {
        return x + width();
    }

    /** Where an offset of this piece, its end included, lies. */
    public int xOf(int offset) {
        int distance = advances.at(offset - begin);
        return direction() == TextDirection.LEFT_TO_RIGHT ? x + distance : right() - distance;
    }
}
