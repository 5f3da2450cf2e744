/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.text.extent;

import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** A list of words that lies beside this class: one a line, lines with # are remarks. */
final class WordList {

    private WordList() {}

    static Set<String> load(String name) {
        String path = "lists/" + name + ".txt";
        try (InputStream in = WordList.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("The list " + path + " is not in the bundle");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(WordList::normal)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("The list " + path + " cannot be read", e);
        }
    }

    /** A word as it is compared: composed, without Arabic vowel marks and tatweel. */
    static String normal(CharSequence word) {
        StringBuilder kept = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean mark = (c >= '\u064b' && c <= '\u0652') || c == '\u0670' || c == '\u0640';
            if (!mark) {
                kept.append(c);
            }
        }
        return Normalizer2.getNFCInstance().normalize(kept);
    }
}
