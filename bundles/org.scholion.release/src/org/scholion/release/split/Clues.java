/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.release.split;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.scholion.text.NameKeys;

/**
 * What a text has that a translation of it has, too: numbers in any digits, words in Latin letters
 * (addresses, tags and abbreviations stay as they are), and the consonants of words in Latin
 * letters by ICU's rules, in which names of one script are like those of another.
 *
 * @param all each with a letter before it that tells its kind
 */
public record Clues(SortedSet<String> all) {

    /** What stands before a number, in the digits of English. */
    static final String NUMBER = "#";

    /** What stands before a word in Latin letters, in small ones. */
    static final String SAME = "=";

    /** What stands before the consonants of a word of another script. */
    static final String SOUND = "~";

    private static final int CONSONANTS = 3;
    private static final int LATIN = 3;
    private static final int MOST_KNOWN = 500_000;

    private static final Pattern ARABIC =
            Pattern.compile(
                    "^(?:[\u0648\u0641]?[\u0628\u0643]?\u0627\u0644|[\u0648\u0641]?\u0644\u0644)(?=\\p{IsArabic}{3})");

    /** The rules take long, and words come back. */
    private static final Map<String, String> SOUNDS = new ConcurrentHashMap<>();

    public Clues {
        all = Collections.unmodifiableSortedSet(new TreeSet<>(all));
    }

    /** Returns the clues in a text. */
    public static Clues of(String text) {
        SortedSet<String> all = new TreeSet<>();
        each(text, (clue, word) -> all.add(clue));
        return new Clues(all);
    }

    /** Returns the clues in a text, each with the word that gives it where it stands first. */
    static Map<String, String> words(String text) {
        Map<String, String> words = new HashMap<>();
        each(text, words::putIfAbsent);
        return words;
    }

    private static void each(String text, BiConsumer<String, String> found) {
        BreakIterator words = BreakIterator.getWordInstance(ULocale.ROOT);
        words.setText(text);
        int begin = words.first();
        for (int end = words.next(); end != BreakIterator.DONE; end = words.next()) {
            if (words.getRuleStatus() != BreakIterator.WORD_NONE) {
                String word = text.substring(begin, end);
                clue(word).ifPresent(clue -> found.accept(clue, word));
            }
            begin = end;
        }
    }

    private static Optional<String> clue(String word) {
        int first = word.codePointAt(0);
        if (UCharacter.isDigit(first)) {
            return Optional.of(NUMBER + number(word));
        }
        boolean latin = word.chars().allMatch(c -> c < 0x250);
        if (latin) {
            return word.length() < LATIN
                    ? Optional.empty()
                    : Optional.of(SAME + word.toLowerCase(Locale.ROOT));
        }
        String sound = sound(word);
        return sound.length() < CONSONANTS ? Optional.empty() : Optional.of(SOUND + sound);
    }

    /** Without what Arabic writes together with a name: an article and what stands before it. */
    private static String bare(String word) {
        return ARABIC.matcher(word).replaceFirst("");
    }

    private static String number(String word) {
        StringBuilder digits = new StringBuilder();
        word.codePoints()
                .map(UCharacter::digit)
                .filter(digit -> digit >= 0)
                .forEach(digits::append);
        return digits.toString();
    }

    private static String sound(String word) {
        String known = SOUNDS.get(word);
        if (known != null) {
            return known;
        }
        String sound = NameKeys.of(bare(word)).sound().replace(" ", "");
        if (SOUNDS.size() < MOST_KNOWN) {
            SOUNDS.put(word, sound);
        }
        return sound;
    }
}
