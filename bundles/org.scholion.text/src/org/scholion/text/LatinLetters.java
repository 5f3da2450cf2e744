/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Letters of any script as they are written in Latin ones, as ICU transliterates them: {@code r}
 * for ر and र, {@code b} for भ. What has no Latin letter of its own, such as ع, is passed over.
 */
public final class LatinLetters {

    /** Scripts are few, and making the rules of one takes some milliseconds. */
    private static final Map<Integer, Optional<Transliterator>> SCRIPTS = new ConcurrentHashMap<>();

    private LatinLetters() {}

    /**
     * The first letter or digit of a word as a small ASCII letter or digit; empty where its script
     * has no rules, or the word neither letters nor digits.
     */
    public static Optional<Character> first(String word) {
        for (int at = 0; at < word.length(); ) {
            int letter = word.codePointAt(at);
            Optional<Character> found = first(letter);
            if (found.isPresent()) {
                return found;
            }
            at += Character.charCount(letter);
        }
        return Optional.empty();
    }

    /**
     * Words as they would be typed in Latin letters: one small ASCII letter or digit for each of
     * theirs that has one, and a space for each white space.
     */
    public static String of(String words) {
        StringBuilder latin = new StringBuilder(words.length());
        words.codePoints()
                .forEach(
                        letter -> {
                            if (UCharacter.isUWhiteSpace(letter)) {
                                latin.append(' ');
                            } else {
                                first(letter).ifPresent(latin::append);
                            }
                        });
        return latin.toString();
    }

    private static Optional<Character> first(int letter) {
        int digit = UCharacter.digit(letter);
        if (digit >= 0) {
            return Optional.of((char) ('0' + digit));
        }
        if (!UCharacter.isLetter(letter)) {
            return Optional.empty();
        }
        String latin =
                SCRIPTS.computeIfAbsent(UScript.getScript(letter), LatinLetters::rules)
                        .map(rules -> rules.transliterate(UCharacter.toString(letter)))
                        .orElseGet(() -> UCharacter.toString(letter));
        return MatchingKey.of(latin)
                .toLowerCase(Locale.ROOT)
                .chars()
                .filter(c -> c >= 'a' && c <= 'z')
                .mapToObj(c -> (char) c)
                .findFirst();
    }

    private static Optional<Transliterator> rules(int script) {
        String name =
                UCharacter.getPropertyValueName(
                        UProperty.SCRIPT, script, UProperty.NameChoice.LONG);
        String id = script == UScript.LATIN ? "Latin-ASCII" : name + "-Latin;Latin-ASCII";
        try {
            return Optional.of(Transliterator.getInstance(id));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
