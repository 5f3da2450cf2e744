/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.words;

import java.text.Bidi;
import java.util.Locale;
import org.eclipse.core.runtime.Platform;
import org.scholion.schema.SchemaLanguage;
import org.scholion.words.Worded;
import org.scholion.words.Words;

/**
 * What the window says, in the language that the program was started in ({@code -nl TAG}, else that
 * of the system). {@code -nl en_XA} and {@code -nl ar_XB} are languages for tests, see {@link
 * Words}.
 */
public final class UiWords {

    private static final Words WORDS = Words.in(locale());
    private static final String LEFT_TO_RIGHT_MARK = "\u200e";
    private static final String RIGHT_TO_LEFT_MARK = "\u200f";
    private static final String ISOLATES = "[\u2066-\u2069]";

    private UiWords() {}

    /** Says a message, see {@link Words#say(String, Object...)}. */
    public static String say(String code, Object... namesAndValues) {
        return WORDS.say(code, namesAndValues);
    }

    /** Says what something says. */
    public static String say(Worded worded) {
        return WORDS.say(worded);
    }

    /**
     * Returns a name as it stands alone in a control: a window from right to left would move the
     * digits at the beginning of {@code 01-harbour} to its end. Marks do it here, which fonts know;
     * for the isolates that sentences need, some fonts make a line higher.
     */
    public static String name(String name) {
        return WORDS.rightToLeft()
                        && new Bidi(name, Bidi.DIRECTION_DEFAULT_RIGHT_TO_LEFT).baseIsLeftToRight()
                ? LEFT_TO_RIGHT_MARK + name + LEFT_TO_RIGHT_MARK
                : name;
    }

    /**
     * Says something for a cell of a native table: names keep their order by marks of direction in
     * place of isolates, with none at the end. GTK makes the row of several right-to-left names
     * that end with an isolate or a mark twice as high, with some fonts.
     */
    public static String cell(Worded worded) {
        return marked(say(worded), WORDS.rightToLeft());
    }

    /** Returns a text with marks of a window's direction in place of isolates. */
    static String marked(String text, boolean rightToLeft) {
        return text.replaceAll(ISOLATES + "+$", "")
                .replaceAll(ISOLATES, rightToLeft ? RIGHT_TO_LEFT_MARK : LEFT_TO_RIGHT_MARK);
    }

    /** Returns what the window shows words of a schema in. */
    public static SchemaLanguage schemaLanguage() {
        return SchemaLanguage.of(WORDS.locale());
    }

    /** Returns the words of the window's language. */
    public static Words words() {
        return WORDS;
    }

    private static Locale locale() {
        // without a platform, in a test, the language is English wherever the test runs
        return Platform.isRunning()
                ? Locale.forLanguageTag(Platform.getNL().replace('_', '-'))
                : Locale.ENGLISH;
    }
}
