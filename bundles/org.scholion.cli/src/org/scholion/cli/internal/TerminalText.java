/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.cli.internal;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.words.Message;

/**
 * Makes texts of users harmless to a terminal. What would move its cursor, change its settings,
 * break a line or turn the order of characters around is shown as its code instead: a backslash, a
 * u and four digits.
 */
final class TerminalText {

    /** What sets the direction of a part apart from the rest. */
    private static final String ISOLATES = "\u2066\u2067\u2068\u2069";

    /** Where among these that stands which closes the others. */
    private static final int CLOSES = 3;

    /** What forces a direction; only a language for tests has them in its own sentences. */
    private static final String OVERRIDES = "\u202a\u202b\u202c\u202d\u202e";

    private TerminalText() {}

    /**
     * Returns a name, or what the program says in a few words, as it can stand in a column.
     * Isolates stay where each is closed again, as the program's own are: such cannot reach beyond.
     */
    static String cell(String text) {
        return escaped(text, isBalanced(text) ? ISOLATES : "");
    }

    /** Returns how many characters of a text show, each as wide as the next. */
    static int width(String text) {
        return (int) text.codePoints().filter(point -> ISOLATES.indexOf(point) < 0).count();
    }

    private static boolean isBalanced(String text) {
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            int isolate = ISOLATES.indexOf(text.charAt(i));
            if (isolate >= 0) {
                open += isolate == CLOSES ? -1 : 1;
            }
            if (open < 0) {
                return false;
            }
        }
        return open == 0;
    }

    /** Returns what the program says: its own line ends and directions stay as they are. */
    static String said(String text) {
        return escaped(text, ISOLATES + OVERRIDES + "\n");
    }

    /** Returns a message about names as they can stand in a line. */
    static Message message(Message message) {
        SortedMap<String, Object> arguments = new TreeMap<>();
        message.arguments().forEach((name, value) -> arguments.put(name, argument(value)));
        return new Message(message.code(), arguments);
    }

    private static Object argument(Object value) {
        return switch (value) {
            // Isolates cannot reach beyond it: sentences balance those of what they are about.
            case String text -> escaped(text, ISOLATES);
            case Message inner -> message(inner);
            case List<?> items -> items.stream().map(TerminalText::argument).toList();
            case Message.Lines lines ->
                    new Message.Lines(lines.items().stream().map(TerminalText::argument).toList());
            default -> value;
        };
    }

    private static String escaped(String text, String kept) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.chars()
                .forEach(
                        each -> {
                            if (isHarmful(each, kept)) {
                                safe.append(String.format(Locale.ROOT, "\\u%04X", each));
                            } else {
                                safe.append((char) each);
                            }
                        });
        return safe.toString();
    }

    private static boolean isHarmful(int each, String kept) {
        boolean harmful =
                Character.isISOControl(each)
                        || each == 0x2028
                        || each == 0x2029
                        || OVERRIDES.indexOf(each) >= 0
                        || ISOLATES.indexOf(each) >= 0;
        return harmful && kept.indexOf(each) < 0;
    }
}
