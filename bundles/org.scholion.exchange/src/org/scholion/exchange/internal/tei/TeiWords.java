/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.tei;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names as words: TEI's names of features and relations hold no blanks and controls. */
final class TeiWords {

    private static final Pattern BEGINS =
            Pattern.compile(
                    "[A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u0131\\u0134-\\u013E"
                            + "\\u0141-\\u0148\\u014A-\\u017E\\u0386\\u0388-\\u038A\\u038C"
                            + "\\u038E-\\u03A1\\u03A3-\\u03CE\\u0401-\\u040C\\u040E-\\u044F"
                            + "\\u0451-\\u045C\\u045E-\\u0481\\u05D0-\\u05EA\\u0621-\\u063A"
                            + "\\u0641-\\u064A\\u0671-\\u06B7\\u06BA-\\u06BE\\u06C0-\\u06CE"
                            + "\\u06D0-\\u06D3\\u06D5\\u0905-\\u0939\\u0958-\\u0961\\u0985-\\u098C"
                            + "\\u098F\\u0990\\u0993-\\u09A8\\u09AA-\\u09B0\\u09B2\\u09B6-\\u09B9"
                            + "\\u0E01-\\u0E2E\\u0E30\\u0E32\\u0E33\\u0E40-\\u0E45\\u3041-\\u3094"
                            + "\\u30A1-\\u30FA\\u4E00-\\u9FA5\\uAC00-\\uD7A3]");

    /** Digits, marks and the like, behind the first letter. */
    private static final Pattern FOLLOWS =
            Pattern.compile(
                    "[-.0-9\\u0300-\\u0345\\u0360\\u0361\\u05B0-\\u05B9\\u05BB-\\u05BD\\u05BF"
                            + "\\u05C1\\u05C2\\u064B-\\u0652\\u0660-\\u0669\\u0670\\u06F0-\\u06F9"
                            + "\\u0901-\\u0903\\u093C\\u093E-\\u094D\\u0951-\\u0954\\u0962\\u0963"
                            + "\\u0966-\\u096F\\u0981-\\u0983\\u09BC\\u09BE-\\u09C4\\u09C7\\u09C8"
                            + "\\u09CB-\\u09CD\\u09E6-\\u09EF\\u0E31\\u0E34-\\u0E3A\\u0E47-\\u0E4E"
                            + "\\u0E50-\\u0E59]");

    private static final Pattern CODE = Pattern.compile("_x([0-9A-F]{4,6})_");

    private TeiWords() {}

    /** Returns a name with codes in the place of what a word cannot hold. */
    static String word(String name) {
        StringBuilder word = new StringBuilder();
        name.codePoints()
                .forEach(
                        c -> {
                            if (isOfWords(c)) {
                                word.appendCodePoint(c);
                                return;
                            }
                            for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                                word.append(String.format("%%%02X", b & 0xff));
                            }
                        });
        return word.toString();
    }

    private static boolean isOfWords(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    false;
            default -> c != '%';
        };
    }

    /**
     * Returns a name of a feature, which has to be a name of XML ({@code teidata.name}): another
     * code, as a percent sign is no part of one.
     *
     * <p>Validators go by the names of XML 1.0 before its fifth edition (<a
     * href="https://www.w3.org/TR/2006/REC-xml-20060816/#CharClasses">appendix B</a>), so what was
     * no letter in Unicode 2.0 has a code, and scripts that nobody has asked for do.
     */
    static String feature(String name) {
        StringBuilder word = new StringBuilder();
        for (int at = 0; at < name.length(); at += Character.charCount(name.codePointAt(at))) {
            int c = name.codePointAt(at);
            boolean code = c == '_' && name.startsWith("x", at + 1);
            String one = Character.toString(c);
            if (!code
                    && (BEGINS.matcher(one).matches()
                            || word.length() > 0 && FOLLOWS.matcher(one).matches())) {
                word.appendCodePoint(c);
            } else {
                word.append(String.format("_x%04X_", c));
            }
        }
        return word.toString();
    }

    /** Returns the name of a feature, whichever code it has. */
    static String featureName(String word) {
        return CODE.matcher(name(word))
                .replaceAll(
                        code -> {
                            int c = Integer.parseInt(code.group(1), 16);
                            return Character.isValidCodePoint(c)
                                    ? Matcher.quoteReplacement(Character.toString(c))
                                    : Matcher.quoteReplacement(code.group());
                        });
    }

    /** Returns the name that a word stands for; one of others stands for itself. */
    static String name(String word) {
        if (word.indexOf('%') < 0) {
            return word;
        }
        try {
            return URLDecoder.decode(word.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // a percent sign of someone else's
            return word;
        }
    }
}
