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
import com.ibm.icu.text.Normalizer2;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The key of a single character or of a few that belong together, see {@link
 * org.scholion.text.MatchingKey}.
 */
final class LetterKeys {

    private static final char TATWEEL = '\u0640';
    private static final char NUKTA = '\u093c';

    private static final Normalizer2 CASEFOLD = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 APART = Normalizer2.getNFDInstance();
    private static final Normalizer2 TOGETHER = Normalizer2.getNFCInstance();

    /** What was worked out of the characters below U+10000; alphabets are small, texts are long. */
    private static final AtomicReferenceArray<LetterKey> KNOWN =
            new AtomicReferenceArray<>(0x10000);

    /**
     * One character.
     *
     * @param key its key, empty if it vanishes
     * @param begins whether what comes before it has no effect on its key, nor it on theirs
     */
    record LetterKey(String key, boolean begins) {}

    private LetterKeys() {}

    /** The key of a character. */
    static LetterKey of(int codePoint) {
        if (codePoint >= KNOWN.length()) {
            return made(codePoint);
        }
        LetterKey known = KNOWN.get(codePoint);
        if (known == null) {
            known = made(codePoint);
            KNOWN.set(codePoint, known);
        }
        return known;
    }

    private static LetterKey made(int codePoint) {
        String key = of(Character.toString(codePoint));
        boolean begins =
                !key.isEmpty()
                        && CASEFOLD.hasBoundaryBefore(codePoint)
                        && TOGETHER.hasBoundaryBefore(key.codePointAt(0));
        return new LetterKey(key, begins);
    }

    /** The key of characters that belong together, such as a letter and its marks. */
    static String of(CharSequence letters) {
        String apart = APART.normalize(CASEFOLD.normalize(letters));
        StringBuilder kept = new StringBuilder(apart.length());
        apart.codePoints()
                .filter(c -> !vanishes(c))
                .map(LetterKeys::unified)
                .forEach(kept::appendCodePoint);
        return TOGETHER.normalize(kept);
    }

    private static boolean vanishes(int c) {
        return c == TATWEEL
                || c == NUKTA
                || (c >= 0x0610 && c <= 0x061a)
                || (c >= 0x064b && c <= 0x065f)
                || c == 0x0670
                || (c >= 0x06d6 && c <= 0x06dc)
                || (c >= 0x06df && c <= 0x06e4)
                || c == 0x06e7
                || c == 0x06e8
                || (c >= 0x06ea && c <= 0x06ed)
                || (c >= 0x0897 && c <= 0x089f)
                || (c >= 0x08ca && c <= 0x08ff && c != 0x08e2);
    }

    /** Letters with hamza or madda arrive here as the bare letter, their mark being dropped. */
    private static int unified(int c) {
        return switch (c) {
            case 0x0671, 0x0672, 0x0673, 0x0675 -> 0x0627;
            case 0x0649, 0x06cc, 0x06cd, 0x06d0, 0x06d2 -> 0x064a;
            case 0x06a9, 0x06aa -> 0x0643;
            case 0x0629, 0x06c1, 0x06c3, 0x06d5 -> 0x0647;
            default -> c < 0x80 || !UCharacter.isDigit(c) ? c : '0' + UCharacter.digit(c);
        };
    }
}
