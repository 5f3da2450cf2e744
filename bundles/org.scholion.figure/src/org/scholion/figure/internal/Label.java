/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.figure.internal;

import java.util.List;
import org.scholion.text.TextDirection;

/**
 * A short text in any language on one line.
 *
 * @param direction of its line
 * @param pieces stretches of one direction, from left to right
 */
record Label(String text, TextDirection direction, List<Piece> pieces) {

    Label {
        pieces = List.copyOf(pieces);
    }

    /**
     * A stretch of one direction.
     *
     * @param begin offset of its first character
     */
    record Piece(int begin, ShapedText shaped) {}

    /** Its width in whole pixels. */
    int width() {
        return pieces.stream().mapToInt(piece -> piece.shaped().width()).sum();
    }

    /** Its stretches of one font, in the order they are read. */
    List<GlyphRun> runs() {
        return pieces.stream()
                .sorted((a, b) -> Integer.compare(a.begin(), b.begin()))
                .flatMap(
                        piece -> piece.shaped().runs().stream().map(run -> run.from(piece.begin())))
                .toList();
    }
}
