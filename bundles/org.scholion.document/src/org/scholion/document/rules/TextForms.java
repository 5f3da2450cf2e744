/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.rules;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/**
 * The forms of texts that mean a date or name something. They are meant to find words where a value
 * belongs ("yesterday"), and let pass what only a calendar could tell to be wrong.
 */
final class TextForms {

    /** A date of EDTF (ISO 8601-2) with its qualifiers, or a period or reference of TIMEX3. */
    private static final String POINT =
            "[?~%]?[+-]?Y?[0-9X]{2,4}[?~%]?"
                    + "(-[?~%]?([0-9X]{1,2}|[QH][0-9X]|W[0-9X]{1,2}|SP|SU|FA|WI)[?~%]?"
                    + "(-[?~%]?([0-9X]{1,2}|WE)[?~%]?)?)?"
                    + "(T([0-9X]{2}(:[0-9X]{2}(:[0-9X]{2}(\\.[0-9]+)?)?)?|MO|MI|AF|EV|NI|DT)"
                    + "(Z|[+-][0-9]{2}(:?[0-9]{2})?)?)?";

    /** No date is longer, and matching goes deep into what is. */
    private static final int LONGEST = 200;

    private static final String LONG_YEAR = "Y-?[0-9]{5,}(E[0-9]+)?(S[0-9]+)?";
    private static final String PERIOD = "P([0-9X.]+[A-Z]{1,2})*(T([0-9X.]+[HMS])+)?";
    private static final String ONE =
            "(" + POINT + "|" + LONG_YEAR + "|" + PERIOD + "|(PAST|PRESENT|FUTURE)_REF)";
    private static final Pattern DATE =
            Pattern.compile(
                    ONE
                            + "(/("
                            + ONE
                            + "|\\.\\.)?)?|(\\.\\.)?/"
                            + ONE
                            + "|T[0-9X]{2}(:[0-9X]{2}){0,2}"
                            + "|[\\[{][0-9X.,?\\s~%-]+[\\]}]");

    private TextForms() {}

    static boolean isDate(String text) {
        return text.length() <= LONGEST && DATE.matcher(text).matches();
    }

    static boolean isIdentifier(String text) {
        try {
            return new URI(text).isAbsolute();
        } catch (URISyntaxException notOne) {
            return false;
        }
    }
}
