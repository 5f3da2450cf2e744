/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.intent;

import org.scholion.text.OffsetMap;
import org.scholion.text.OffsetUnit;
import org.scholion.text.TextBoundaries;
import org.scholion.text.TextRange;

/** Says where the caret stands in units other than UTF-16. */
public final class CaretPosition {

    /** A longer selection is counted in UTF-16 units; counting clusters would take too long. */
    private static final int LONGEST_COUNT = 20_000;

    private final TextBoundaries boundaries;
    private final OffsetMap offsets;

    /** Creates positions in a text. */
    public CaretPosition(TextBoundaries boundaries) {
        this.boundaries = boundaries;
        this.offsets = OffsetMap.of(boundaries.text());
    }

    /** Returns an offset in code points; inside a surrogate pair that of the character. */
    public int codePoint(int utf16) {
        return offsets.checkedFromUtf16(OffsetUnit.CODE_POINT, utf16)
                .orElseGet(() -> offsets.fromUtf16(OffsetUnit.CODE_POINT, utf16 - 1));
    }

    /** Returns how many grapheme clusters a range has. */
    public int graphemes(TextRange range) {
        if (range.length() > LONGEST_COUNT) {
            return range.length();
        }
        int count = 0;
        for (int at = range.begin(); at < range.end(); at = boundaries.graphemeAfter(at)) {
            count++;
        }
        return count;
    }
}
