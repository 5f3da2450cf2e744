/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.sample.internal;

import java.util.List;
import java.util.Map;

/**
 * One line of an annotation source.
 *
 * @param file the source, for messages
 * @param line its line, from 1
 * @param members the sets it goes to; empty for what is said of the document itself
 * @param words the bare words, the keyword first
 * @param quotes the quoted texts, in order
 * @param settings what stands as {@code key=value}; the value of {@code cue} and {@code evidence}
 *     are quotes
 */
record Statement(
        String file,
        int line,
        List<String> members,
        List<String> words,
        List<Quote> quotes,
        Map<String, Setting> settings) {

    /**
     * A quoted text of the document.
     *
     * @param text the text
     * @param occurrence which of its occurrences is meant, from 1
     */
    record Quote(String text, int occurrence) {}

    /**
     * A value: bare words apart by commas, or quotes apart by plus signs.
     *
     * @param words the bare values
     * @param quotes the quoted values
     */
    record Setting(List<String> words, List<Quote> quotes) {}

    String keyword() {
        return words.get(0);
    }

    String word(int index, String what) {
        if (index >= words.size()) {
            throw new IllegalStateException(place() + "'" + keyword() + "' needs a " + what);
        }
        return words.get(index);
    }

    boolean flag(String name) {
        return words.stream().skip(1).anyMatch(name::equals);
    }

    List<String> values(String key) {
        Setting setting = settings.get(key);
        return setting == null ? List.of() : setting.words();
    }

    List<Quote> quotes(String key) {
        Setting setting = settings.get(key);
        return setting == null ? List.of() : setting.quotes();
    }

    /** Returns where it stands, as it begins a message. */
    String place() {
        return file + ":" + line + ": ";
    }
}
