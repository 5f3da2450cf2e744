/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.layout;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a row of a layout is made of. */
public sealed interface LayoutUnit {

    /** A whole document. */
    record Document() implements LayoutUnit {}

    /** A paragraph: what lies between two line ends, if it is not blank. */
    record Paragraph() implements LayoutUnit {}

    /** A sentence: an imported one, else as ICU finds them. */
    record Sentence() implements LayoutUnit {}

    /**
     * So many tokens, and again so many that begin some tokens later.
     *
     * @param size how many tokens, 1 or more
     * @param stride how many tokens later the next one begins, from 1 to the size
     */
    record Window(int size, int stride) implements LayoutUnit {

        public Window {
            if (size < 1 || stride < 1 || stride > size) {
                throw new IllegalArgumentException("no window: " + size + " by " + stride);
            }
        }
    }

    /** The words by which {@link #parse} knows units without numbers. */
    List<String> WORDS = List.of("document", "paragraph", "sentence");

    /** How the others look. */
    String NUMBERED = "window(n,stride)";

    /** How all of them look. */
    List<String> FORMS = Stream.concat(WORDS.stream(), Stream.of(NUMBERED)).toList();

    /** Returns the unit that a word names, if it names one. */
    static Optional<LayoutUnit> parse(String word) {
        return switch (word.strip()) {
            case "document" -> Optional.of(new Document());
            case "paragraph" -> Optional.of(new Paragraph());
            case "sentence" -> Optional.of(new Sentence());
            default -> window(word.strip());
        };
    }

    private static Optional<LayoutUnit> window(String word) {
        Matcher window =
                Pattern.compile("window\\(\\s*(\\d{1,6})\\s*(?:,\\s*(\\d{1,6})\\s*)?\\)")
                        .matcher(word);
        if (!window.matches()) {
            return Optional.empty();
        }
        int size = Integer.parseInt(window.group(1));
        int stride = window.group(2) == null ? size : Integer.parseInt(window.group(2));
        return size >= 1 && stride >= 1 && stride <= size
                ? Optional.of(new Window(size, stride))
                : Optional.empty();
    }

    /** Returns the word by which {@link #parse} knows it. */
    default String word() {
        return switch (this) {
            case Document document -> "document";
            case Paragraph paragraph -> "paragraph";
            case Sentence sentence -> "sentence";
            case Window(int size, int stride) -> "window(" + size + "," + stride + ")";
        };
    }
}
