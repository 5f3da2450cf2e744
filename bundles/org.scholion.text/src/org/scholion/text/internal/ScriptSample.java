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
import com.ibm.icu.lang.UScript;
import java.util.Optional;

/**
 * The words of a text that are in its main script.
 *
 * @param script the script ({@link UScript}) most words belong to; kana is {@link UScript#HIRAGANA}
 * @param share the part of all words in that script, 0 to 1
 * @param words the words of that script from the beginning of the text, with single spaces between
 */
public record ScriptSample(int script, double share, String words) {

    /** In Japanese kana is at least this part of kana and Han; Chinese hardly has any. */
    private static final double KANA_SHARE = 0.1;

    /** No more of the words is kept than the model ever reads. */
    private static final int MOST_WORDS = 4_000;

    /** Reads at most the first {@code most} UTF-16 units; empty if there is no letter in them. */
    public static Optional<ScriptSample> of(String text, int most) {
        int[] votes = new int[UCharacter.getIntPropertyMaxValue(UProperty.SCRIPT) + 1];
        int length = Math.min(text.length(), most);
        short[] scripts = new short[length];
        int all = count(text, scripts, votes);
        if (all == 0) {
            return Optional.empty();
        }
        int script = strongest(votes);
        int inScript = votes[script];
        if (script == UScript.HAN || script == UScript.HIRAGANA) {
            int kana = votes[UScript.HIRAGANA];
            inScript = votes[UScript.HAN] + kana;
            script = kana >= KANA_SHARE * inScript ? UScript.HIRAGANA : UScript.HAN;
        }
        double share = inScript / (double) all;
        return Optional.of(new ScriptSample(script, share, words(text, scripts, script)));
    }

    /**
     * One vote per word and script, or per character where a script writes without spaces.
     *
     * @param scripts takes the script of the character that begins at each place
     */
    private static int count(String text, short[] scripts, int[] votes) {
        int all = 0;
        int previous = UScript.UNKNOWN;
        for (int i = 0; i < scripts.length; ) {
            int c = text.codePointAt(i);
            int script = scriptOf(c);
            scripts[i] = (short) script;
            i += Character.charCount(c);
            if (script == UScript.COMMON) {
                if (UCharacter.isUWhiteSpace(c)) {
                    previous = UScript.UNKNOWN;
                }
            } else if (script != UScript.INHERITED && (script != previous || isDense(script))) {
                votes[script]++;
                all++;
                previous = script;
            }
        }
        return all;
    }

    private static String words(String text, short[] scripts, int script) {
        // a blank and a pair of surrogates may still follow
        char[] words = new char[Math.min(text.length(), MOST_WORDS) + 3];
        int count = 0;
        boolean gap = false;
        for (int i = 0; i < scripts.length && count < MOST_WORDS; ) {
            int found = scripts[i];
            int length = Character.charCount(text.codePointAt(i));
            boolean joiner = found == UScript.INHERITED && count > 0 && !gap;
            if (found == script || joiner) {
                if (gap && count > 0) {
                    words[count++] = ' ';
                }
                gap = false;
                text.getChars(i, i + length, words, count);
                count += length;
            } else {
                gap = true;
            }
            i += length;
        }
        return new String(words, 0, count);
    }

    private static int strongest(int[] votes) {
        int best = 0;
        for (int i = 0; i < votes.length; i++) {
            if (votes[i] > votes[best]) {
                best = i;
            }
        }
        return best;
    }

    private static boolean isDense(int script) {
        return script == UScript.HAN
                || script == UScript.HIRAGANA
                || script == UScript.THAI
                || script == UScript.LAO
                || script == UScript.KHMER
                || script == UScript.MYANMAR;
    }

    /** The script of a letter; COMMON for everything else, INHERITED for marks of any script. */
    private static int scriptOf(int c) {
        if (c < 0x80) {
            return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')
                    ? UScript.LATIN
                    : UScript.COMMON;
        }
        int script = UScript.getScript(c);
        return switch (script) {
            case UScript.KATAKANA, UScript.KATAKANA_OR_HIRAGANA -> UScript.HIRAGANA;
            case UScript.BOPOMOFO -> UScript.HAN;
            case UScript.COMMON, UScript.INHERITED -> script;
            default ->
                    UCharacter.isUAlphabetic(c) || UCharacter.getCombiningClass(c) != 0
                            ? script
                            : UScript.COMMON;
        };
    }
}
