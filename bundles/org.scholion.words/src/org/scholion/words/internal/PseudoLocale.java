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

/** A language for tests that is made from English. */
public enum PseudoLocale {

    /** A real language. */
    NONE,

    /** {@code en-XA}: accented, a third longer, in brackets. */
    LEFT_TO_RIGHT,

    /** {@code ar-XB}: the same, each word turned round. */
    RIGHT_TO_LEFT;

    private static final String PLAIN = "AaBCcDdEeFfGgHhIiJjKkLlMmNnOoPpRrSsTtUuVvWwXxYyZz";
    private static final String ACCENTED = "ÅåƁÇçÐðÉéƑƒĜĝĤĥÎîĴĵĶķĻļḾɱÑñÖöÞþŔŕŠšŢţÛûṼṽŴŵẊẋÝýŽž";
    private static final String[] FILLERS = {" one", " two", " three", " four", " five", " six"};
    private static final int LONGER_BY = 3;
    private static final char RIGHT_TO_LEFT_OVERRIDE = '\u202e';
    private static final char POP_DIRECTIONAL_FORMAT = '\u202c';

    /** Returns which of these a locale is. */
    public static PseudoLocale of(Locale locale) {
        return switch (locale.toLanguageTag()) {
            case "en-XA" -> LEFT_TO_RIGHT;
            case "ar-XB" -> RIGHT_TO_LEFT;
            default -> NONE;
        };
    }

    /**
     * Returns an English sentence as this language says it. What stands between isolates is left as
     * it is, and so is the letter behind a {@code &}, which is typed to choose a menu's entry.
     */
    public String dress(String english) {
        if (this == NONE || english.isBlank()) {
            return english;
        }
        StringBuilder dressed = new StringBuilder("[");
        int depth = 0;
        boolean inWord = false;
        char before = 0;
        for (int i = 0; i < english.length(); i++) {
            char each = english.charAt(i);
            boolean word = depth == 0 && (Character.isLetter(each) || each == '&');
            if (this == RIGHT_TO_LEFT && word != inWord) {
                dressed.append(word ? RIGHT_TO_LEFT_OVERRIDE : POP_DIRECTIONAL_FORMAT);
                inWord = word;
            }
            if (each == Isolates.OPEN) {
                depth++;
            } else if (each == Isolates.CLOSE) {
                depth--;
            }
            int plain = word && before != '&' ? PLAIN.indexOf(each) : -1;
            dressed.append(plain < 0 ? each : ACCENTED.charAt(plain));
            before = each;
        }
        if (inWord) {
            dressed.append(POP_DIRECTIONAL_FORMAT);
        }
        int wanted = dressed.length() + english.length() / LONGER_BY;
        for (int i = 0; dressed.length() < wanted; i++) {
            dressed.append(FILLERS[i % FILLERS.length]);
        }
        return dressed.append(']').toString();
    }
}
