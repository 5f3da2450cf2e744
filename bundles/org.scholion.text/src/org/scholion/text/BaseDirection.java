/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How it is decided in which direction the paragraphs of a text run. */
public enum BaseDirection {
    /** Each by its first strong character. */
    AUTOMATIC("auto", Optional.empty()),
    /** All from left to right. */
    LEFT_TO_RIGHT("ltr", Optional.of(TextDirection.LEFT_TO_RIGHT)),
    /** All from right to left. */
    RIGHT_TO_LEFT("rtl", Optional.of(TextDirection.RIGHT_TO_LEFT));

    private final String word;
    private final Optional<TextDirection> forced;

    BaseDirection(String word, Optional<TextDirection> forced) {
        this.word = word;
        this.forced = forced;
    }

    /** The word for it that files and programs know, also HTML: auto, ltr or rtl. */
    public String word() {
        return word;
    }

    /** What a word says, if it is one of {@link #word}. */
    public static Optional<BaseDirection> ofWord(String word) {
        return Stream.of(values()).filter(each -> each.word.equals(word)).findFirst();
    }

    /** All paragraphs in one direction. */
    public static BaseDirection of(TextDirection direction) {
        return direction == TextDirection.RIGHT_TO_LEFT ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    }

    /** The direction that all paragraphs have, whatever is in them; none where each has its own. */
    public Optional<TextDirection> forced() {
        return forced;
    }

    /**
     * What someone wants who turns the paragraphs of a text by one key. Where all have one
     * direction they take the other. Where some run against the rest, all take the {@linkplain
     * Paragraphs#dominantDirection dominant} one: an Arabic headline that begins with a Latin name
     * is the usual case. What is forced goes back to automatic, so that the same key takes itself
     * back, and what is automatic always looks another way afterwards.
     */
    public BaseDirection turned(String text) {
        if (this != AUTOMATIC) {
            return AUTOMATIC;
        }
        List<TextDirection> directions =
                Paragraphs.of(text).stream().map(Paragraph::direction).distinct().toList();
        TextDirection dominant = Paragraphs.dominantDirection(text);
        if (directions.size() > 1) {
            return of(dominant);
        }
        return directions.getFirst() == TextDirection.RIGHT_TO_LEFT ? LEFT_TO_RIGHT : RIGHT_TO_LEFT;
    }
}
