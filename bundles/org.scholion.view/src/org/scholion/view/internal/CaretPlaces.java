/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view.internal;

import org.scholion.text.TextDirection;
import org.scholion.view.Affinity;
import org.scholion.view.LineBox;
import org.scholion.view.TextPiece;

/** Where carets stand in a line. */
public final class CaretPlaces {

    private CaretPlaces() {}

    /** Where the caret at an offset stands that belongs to the character behind it. */
    public static int x(LineBox line, int offset) {
        return x(line, offset, Affinity.FORWARD);
    }

    /** Where the caret at an offset of a line stands. */
    public static int x(LineBox line, int offset, Affinity affinity) {
        TextPiece before = null;
        TextPiece after = null;
        for (TextPiece piece : line.pieces()) {
            if (offset > piece.begin() && offset < piece.end()) {
                return piece.xOf(offset);
            }
            if (offset == piece.end()) {
                before = piece;
            }
            if (offset == piece.begin()) {
                after = piece;
            }
        }
        TextPiece chosen = affinity == Affinity.BACKWARD ? before : after;
        if (chosen == null) {
            chosen = before == null ? after : before;
        }
        if (chosen != null) {
            return chosen.xOf(offset);
        }
        boolean start = offset <= line.begin();
        boolean ltr = line.direction() == TextDirection.LEFT_TO_RIGHT;
        return start == ltr ? line.left() : line.right();
    }
}
