/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.words;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Something to say, in no language yet.
 *
 * @param code what is said, such as {@code check.rows-missing}; the same in every language and
 *     version, so that programs may look at it
 * @param arguments what it is said about, by name: a {@link String} is a name or text of the user
 *     and is set apart from the sentence by isolates where that matters; an {@link Enum} or {@link
 *     Boolean} is a keyword that selects words; a {@link Number} and an {@link Instant} are written
 *     as the locale writes them; a {@link Message} is said inside the sentence; a {@link List} of
 *     these is enumerated; {@link Lines} stand below one another
 */
public record Message(String code, SortedMap<String, Object> arguments) implements Worded {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(?:[.-][a-z0-9]+)+");

    /** The code of {@link #verbatim}. */
    private static final String VERBATIM = "words.verbatim";

    /**
     * Several things to say, each in a line of its own.
     *
     * @param items as the arguments of a message
     */
    public record Lines(List<Object> items) {

        /** Copies the items. */
        public Lines {
            items = List.copyOf(items);
        }

        /** Returns lines of these. */
        public static Lines of(Collection<?> items) {
            return new Lines(List.copyOf(items));
        }
    }

    /**
     * Checks the message.
     *
     * @throws IllegalArgumentException when the code is none, or an argument of a kind that cannot
     *     be said
     */
    public Message {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("no code of a message: " + code);
        }
        arguments.forEach((name, value) -> checkSayable(name, value));
        arguments = Collections.unmodifiableSortedMap(new TreeMap<>(arguments));
    }

    /**
     * Returns a message.
     *
     * @param namesAndValues each argument's name followed by its value; besides what {@link
     *     #arguments} lists, a {@link Path} is taken as its text and a {@link Collection} as a list
     * @throws IllegalArgumentException as the constructor, or when a name has no value
     */
    public static Message of(String code, Object... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException("an argument without a value in " + code);
        }
        SortedMap<String, Object> arguments = new TreeMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            arguments.put(namesAndValues[i].toString(), sayable(namesAndValues[i + 1]));
        }
        return new Message(code, arguments);
    }

    /**
     * Returns a message that says a text as it is in every language: for words that come from
     * outside, such as those of the operating system.
     */
    public static Message verbatim(String text) {
        return of(VERBATIM, "text", text);
    }

    /**
     * Returns what a failure says to the user: its message if it is {@link Worded}, else its text
     * as it is, else the name of its class.
     */
    public static Message of(Throwable failure) {
        if (failure instanceof Worded worded) {
            return worded.said();
        }
        String text = failure.getMessage();
        return verbatim(text == null || text.isBlank() ? failure.getClass().getSimpleName() : text);
    }

    /** Returns whether this is a text that is the same in every language. */
    public boolean isVerbatim() {
        return code.equals(VERBATIM);
    }

    @Override
    public Message said() {
        return this;
    }

    /** The message in English, for logs. */
    @Override
    public String toString() {
        return Words.english().say(this);
    }

    private static Object sayable(Object value) {
        return switch (value) {
            case Path path -> path.toString();
            case Message message -> message;
            case Worded worded -> worded.said();
            case Collection<?> many -> {
                List<Object> items = new ArrayList<>();
                many.forEach(item -> items.add(sayable(item)));
                yield List.copyOf(items);
            }
            case Lines lines -> {
                List<Object> items = new ArrayList<>();
                lines.items().forEach(item -> items.add(sayable(item)));
                yield new Lines(items);
            }
            default -> value;
        };
    }

    private static void checkSayable(String name, Object value) {
        switch (value) {
            case String text -> {}
            case Number number -> {}
            case Enum<?> keyword -> {}
            case Boolean keyword -> {}
            case Instant time -> {}
            case Message message -> {}
            case List<?> items -> items.forEach(item -> checkSayable(name, item));
            case Lines lines -> lines.items().forEach(item -> checkSayable(name, item));
            default ->
                    throw new IllegalArgumentException(
                            "the argument " + name + " is a " + value.getClass().getName());
        }
    }
}
