/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;

/**
 * Makes ids of new elements. An id is made of the name an element has when it is new, and stays
 * whatever the element is called later.
 */
public final class SchemaIds {

    /**
     * So many letters an id made of a name has at most, without the number that makes it unique.
     */
    static final int LENGTH = 40;

    private SchemaIds() {}

    /**
     * Returns an id that no other element has: the letters and digits of a name, small and Latin
     * ones without their accents, with a hyphen for all that lies between them; where it is taken,
     * a number from 2 follows.
     *
     * @param name in any script
     * @param otherwise the id when the name has neither letters nor digits
     * @param taken ids of the elements beside it
     */
    public static String of(String name, String otherwise, Collection<String> taken) {
        String made = letters(name);
        return unique(made.isEmpty() ? otherwise : made, taken);
    }

    /** Returns an id itself, or where it is taken the id with the first free number from 2. */
    public static String unique(String id, Collection<String> taken) {
        String free = id;
        for (int number = 2; taken.contains(free); number++) {
            free = id + "-" + number;
        }
        return free;
    }

    private static String letters(String name) {
        String apart = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        StringBuilder made = new StringBuilder();
        int length = 0;
        boolean latin = false;
        boolean gap = false;
        for (int c : apart.codePoints().toArray()) {
            if (isMark(c)) {
                // an accent of a Latin letter is left out, a vowel sign of Devanagari belongs to it
                if (!latin && !gap && length > 0) {
                    made.appendCodePoint(c);
                }
            } else if (Character.isLetterOrDigit(c)) {
                if (length == LENGTH) {
                    break;
                }
                if (gap && length > 0) {
                    made.append('-');
                }
                made.appendCodePoint(c);
                length++;
                latin = Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
                gap = false;
            } else {
                gap = true;
            }
        }
        return Normalizer.normalize(made, Normalizer.Form.NFC);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
