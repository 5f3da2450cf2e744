/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.text.find;

import org.scholion.text.LetterFolding;

/**
 * What is looked for.
 *
 * @param pattern the words, or a regular expression as Java has them
 * @param regularExpression whether it is a regular expression. One says exactly what it means, so
 *     it looks at the text as it is written; only small and capital letters are one unless {@code
 *     folding} is {@link LetterFolding#NONE}. In it {@code ^} and {@code $} are the ends of lines,
 *     and {@code \w}, {@code \d} and {@code \b} know all scripts.
 * @param wholeWord whether a hit may neither begin nor end within a word
 * @param folding which writings of the words are the same
 */
public record FindQuery(
        String pattern, boolean regularExpression, boolean wholeWord, LetterFolding folding) {

    /** Looks for some words in their usual writings, also within other words. */
    public static FindQuery of(String words) {
        return new FindQuery(words, false, false, LetterFolding.USUAL);
    }
}
