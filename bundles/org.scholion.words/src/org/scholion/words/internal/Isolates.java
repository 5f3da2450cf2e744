/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.words.internal;

import java.util.Locale;
import java.util.Set;

/**
 * Puts Unicode isolates around names, so that the direction of one cannot move its neighbours (UAX
 * #9: an isolated text counts as one neutral character of the sentence it stands in).
 */
public final class Isolates {

    /** First strong isolate: what follows has the direction of its first strong character. */
    static final char OPEN = '\u2068';

    /** Pop directional isolate. */
    static final char CLOSE = '\u2069';

    private static final char FIRST_ISOLATE = '\u2066';

    private static final Set<String> RIGHT_TO_LEFT_LANGUAGES =
            Set.of(
                    "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "ps", "sd", "syr", "ug", "ur",
                    "yi");

    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS =
            Set.of("Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg", "Samr", "Mand");

    private Isolates() {}

    /** Returns whether sentences of a language run from right to left. */
    public static boolean rightToLeft(Locale locale) {
        return locale.getScript().isEmpty()
                ? RIGHT_TO_LEFT_LANGUAGES.contains(locale.getLanguage())
                : RIGHT_TO_LEFT_SCRIPTS.contains(locale.getScript());
    }

    /**
     * Returns a text between isolates if it needs them in a sentence of a direction. It does in a
     * sentence from right to left, and in the other direction if it has a character that runs from
     * right to left, an Arabic number, or a control that directs others. Nothing else of a name can
     * move there.
     */
    public static String around(String text, boolean rightToLeftSentence) {
        return !text.isEmpty() && (rightToLeftSentence || directs(text)) ? always(text) : text;
    }

    /**
     * Returns a text between isolates. Isolates inside are balanced first: one that closes without
     * being open is left out, one that is open is closed.
     */
    public static String always(String text) {
        StringBuilder isolated = new StringBuilder(text.length() + 2).append(OPEN);
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each == CLOSE) {
                if (depth == 0) {
                    continue;
                }
                depth--;
            } else if (each >= FIRST_ISOLATE && each <= OPEN) {
                depth++;
            }
            isolated.append(each);
        }
        return isolated.repeat(CLOSE, depth + 1).toString();
    }

    private static boolean directs(String text) {
        return text.codePoints()
                .anyMatch(
                        point ->
                                switch (Character.getDirectionality(point)) {
                                    case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                                            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                                            Character.DIRECTIONALITY_ARABIC_NUMBER,
                                            Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
                                            Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
                                            Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                                            Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                                            Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
                                            Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
                                            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                                            Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
                                            Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE ->
                                            true;
                                    default -> false;
                                });
    }
}
