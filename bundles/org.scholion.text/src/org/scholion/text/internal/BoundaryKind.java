/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.text.internal;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** What a window must know about the boundaries it looks for. */
public enum BoundaryKind {
    /** Extended grapheme clusters. */
    GRAPHEME(128, 8, 8, Integer.MAX_VALUE),
    /**
     * Words. Where nothing is sure nearby (Thai without spaces) the dictionary finds its feet soon.
     */
    WORD(512, 128, 128, 2_048),
    /** Sentences. The rules look back over closing marks and spaces only, but far ahead. */
    SENTENCE(2_048, 64, 256, 8_192);

    private final int reach;
    private final int unsureAtStart;
    private final int unsureAtEnd;
    private final int search;

    /**
     * Creates a kind.
     *
     * @param reach how far a window goes to either side at first, in UTF-16 units
     * @param unsureAtStart how much of a window to distrust if it begins anywhere
     * @param unsureAtEnd how much of a window to distrust if it ends anywhere
     * @param search how far back to look for a sure place to begin
     */
    BoundaryKind(int reach, int unsureAtStart, int unsureAtEnd, int search) {
        this.reach = reach;
        this.unsureAtStart = unsureAtStart;
        this.unsureAtEnd = unsureAtEnd;
        this.search = search;
    }

    int reach() {
        return reach;
    }

    int unsureAtStart() {
        return unsureAtStart;
    }

    int unsureAtEnd() {
        return unsureAtEnd;
    }

    int search() {
        return search;
    }

    /** Whether there is a boundary at an offset inside the text whatever else stands around it. */
    boolean isSure(String text, int offset) {
        return switch (this) {
            case GRAPHEME -> isSureGrapheme(text, offset);
            case WORD -> isSureWord(text, offset);
            case SENTENCE -> isParagraphEnd(text, offset);
        };
    }

    /** Whether a window may begin here if no sure place is near: never inside a cluster. */
    static boolean isPossible(String text, int offset) {
        return isSureGrapheme(text, offset);
    }

    private static boolean isSureGrapheme(String text, int offset) {
        char before = text.charAt(offset - 1);
        int after = text.codePointAt(offset);
        if (before < 0x300 && after < 0x300) {
            return before != '\r' || after != '\n';
        }
        return isAlone(after)
                && UCharacter.getIntPropertyValue(
                                text.codePointBefore(offset), UProperty.GRAPHEME_CLUSTER_BREAK)
                        != UCharacter.GraphemeClusterBreak.PREPEND;
    }

    /** Nothing that attaches to what is before it, joins into a conjunct or pairs up. */
    private static boolean isAlone(int c) {
        return !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                && UCharacter.getIntPropertyValue(c, UProperty.GRAPHEME_CLUSTER_BREAK)
                        == UCharacter.GraphemeClusterBreak.OTHER
                && UCharacter.getIntPropertyValue(c, UProperty.INDIC_CONJUNCT_BREAK)
                        == UCharacter.IndicConjunctBreak.NONE.ordinal()
                && !UCharacter.hasBinaryProperty(c, UProperty.EXTENDED_PICTOGRAPHIC);
    }

    private static boolean isSureWord(String text, int offset) {
        char before = text.charAt(offset - 1);
        return (before == ' ' || before == '\n') && UCharacter.isLetter(text.codePointAt(offset));
    }

    private static boolean isParagraphEnd(String text, int offset) {
        char before = text.charAt(offset - 1);
        return before == '\n'
                || before == '\u2029'
                || (before == '\r' && text.charAt(offset) != '\n');
    }
}
