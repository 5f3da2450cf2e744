/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.canvas.internal;

import java.util.Optional;
import org.scholion.text.OffsetMap;
import org.scholion.text.OffsetUnit;

/**
 * Offsets as a platform's screen readers count them: code points on GTK, UTF-16 units elsewhere. On
 * GTK a character beyond U+FFFF, such as an emoji, would otherwise shift all that is read behind
 * it.
 */
final class SpokenOffsets {

    private final OffsetUnit unit;
    private String text = "";
    private Optional<OffsetMap> map = Optional.empty();

    SpokenOffsets(OffsetUnit unit) {
        this.unit = unit;
    }

    private OffsetMap map(String now) {
        if (map.isEmpty() || !now.equals(text)) {
            text = now;
            map = Optional.of(OffsetMap.of(now));
        }
        return map.get();
    }

    /** The offset that a screen reader is told for one of UTF-16 in the text. */
    int told(String now, int offset) {
        if (unit == OffsetUnit.UTF16) {
            return offset;
        }
        // half a surrogate pair is told as the character it belongs to
        OffsetMap known = map(now);
        return known.checkedFromUtf16(unit, offset)
                .orElseGet(() -> known.fromUtf16(unit, Math.max(0, offset - 1)));
    }

    /** The offset of UTF-16 for one that a screen reader gives; whatever it gives is brought in. */
    int asked(String now, int offset) {
        int length = unit == OffsetUnit.UTF16 ? now.length() : map(now).length(unit);
        int inside = Math.clamp(offset, 0, length);
        return unit == OffsetUnit.UTF16 ? inside : map(now).toUtf16(unit, inside);
    }

    /** How long the text is told to be. */
    int length(String now) {
        return unit == OffsetUnit.UTF16 ? now.length() : map(now).length(unit);
    }
}
