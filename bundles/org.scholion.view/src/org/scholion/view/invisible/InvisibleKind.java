/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view.invisible;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.Optional;

/** What an invisible character does, which is what its sign shows. */
public enum InvisibleKind {
    /** The usual space. */
    SPACE(true),
    /** A space at which no line ends. */
    NO_BREAK_SPACE(true),
    /** A space of another width. */
    OTHER_SPACE(true),
    /** A tabulator. */
    TAB(true),
    /** A break of the line within a paragraph. */
    LINE_END(true),
    /** The end of a paragraph. */
    PARAGRAPH_END(true),
    /** A hyphen that shows at the end of a line only. */
    SOFT_HYPHEN(false),
    /** Joins the letters, or pictures, on its sides. */
    JOINER(false),
    /** Keeps the letters on its sides apart. */
    NON_JOINER(false),
    /** Keeps a line from ending here, such as a byte order mark. */
    NO_BREAK(false),
    /** Lets a line end here. */
    BREAK(false),
    /** Counts as a letter written from left to right. */
    LEFT_TO_RIGHT_MARK(false),
    /** Counts as a letter written from right to left. */
    RIGHT_TO_LEFT_MARK(false),
    /** Begins a stretch written from left to right. */
    LEFT_TO_RIGHT_BEGIN(false),
    /** Begins a stretch written from right to left. */
    RIGHT_TO_LEFT_BEGIN(false),
    /** Begins a stretch written as its first letter is. */
    ANY_DIRECTION_BEGIN(false),
    /** Ends a stretch of one direction. */
    DIRECTION_END(false),
    /** Chooses how the character before it is drawn. */
    VARIATION(false),
    /** Belongs to no text: a control of teleprinters. Some fonts draw its name in small letters. */
    CONTROL(true),
    /** Anything else that has no shape. */
    OTHER(false);

    private final boolean filling;

    InvisibleKind(boolean filling) {
        this.filling = filling;
    }

    /**
     * Returns whether it is drawn in the room the character has, or would have at the end of a
     * line; the others stand between letters.
     */
    boolean filling() {
        return filling;
    }

    /** Returns what a character does if it is invisible. */
    public static Optional<InvisibleKind> of(int codePoint) {
        return switch (codePoint) {
            case ' ' -> Optional.of(SPACE);
            case 0xA0, 0x2007, 0x202F -> Optional.of(NO_BREAK_SPACE);
            case '\t' -> Optional.of(TAB);
            case 0x0B, 0x0C, 0x2028 -> Optional.of(LINE_END);
            case '\n', '\r', 0x1C, 0x1D, 0x1E, 0x85, 0x2029 -> Optional.of(PARAGRAPH_END);
            case 0xAD -> Optional.of(SOFT_HYPHEN);
            case 0x200D -> Optional.of(JOINER);
            case 0x200C -> Optional.of(NON_JOINER);
            case 0x2060, 0xFEFF -> Optional.of(NO_BREAK);
            case 0x200B -> Optional.of(BREAK);
            case 0x200E -> Optional.of(LEFT_TO_RIGHT_MARK);
            case 0x200F, 0x061C -> Optional.of(RIGHT_TO_LEFT_MARK);
            case 0x202A, 0x202D, 0x2066 -> Optional.of(LEFT_TO_RIGHT_BEGIN);
            case 0x202B, 0x202E, 0x2067 -> Optional.of(RIGHT_TO_LEFT_BEGIN);
            case 0x2068 -> Optional.of(ANY_DIRECTION_BEGIN);
            case 0x202C, 0x2069 -> Optional.of(DIRECTION_END);
            // anchors of notes between lines; no font shows them, though they may
            case 0xFFF9, 0xFFFA, 0xFFFB -> Optional.of(OTHER);
            default -> byProperty(codePoint);
        };
    }

    private static Optional<InvisibleKind> byProperty(int codePoint) {
        if (UCharacter.isUWhiteSpace(codePoint)) {
            return Optional.of(OTHER_SPACE);
        }
        if (UCharacter.isISOControl(codePoint)) {
            return Optional.of(CONTROL);
        }
        if (UCharacter.hasBinaryProperty(codePoint, UProperty.VARIATION_SELECTOR)) {
            return Optional.of(VARIATION);
        }
        return UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                ? Optional.of(OTHER)
                : Optional.empty();
    }
}
