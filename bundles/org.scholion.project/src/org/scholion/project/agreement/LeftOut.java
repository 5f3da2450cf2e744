/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.agreement;

import java.util.List;
import java.util.Map;
import org.scholion.words.Message;

/**
 * Documents or sets that did not count.
 *
 * @param reason why
 * @param names of the documents, or of the documents and members of the sets
 */
public record LeftOut(Message reason, List<String> names) {

    /** The codes of reasons that are the same for all documents, by their words in a report. */
    private static final Map<String, String> CODES =
            Map.ofEntries(
                    Map.entry("one", "project.agreement.left.one"),
                    Map.entry("untouched", "project.agreement.left.untouched"),
                    Map.entry("skipped", "project.agreement.left.skipped"),
                    Map.entry("unfinished", "project.agreement.left.unfinished"),
                    Map.entry("set-skipped", "project.agreement.left.set-skipped"),
                    Map.entry("set-unfinished", "project.agreement.left.set-unfinished"),
                    Map.entry("training", "project.agreement.left.training"),
                    Map.entry("control", "project.agreement.left.control"),
                    Map.entry("round", "project.agreement.left.round"),
                    Map.entry("not-done", "project.agreement.left.not-done"),
                    Map.entry("no-gold", "project.agreement.left.no-gold"),
                    Map.entry("one-pass", "project.agreement.left.one-pass"));

    /** Copies. */
    public LeftOut {
        names = List.copyOf(names);
    }

    /** Returns the reason as a saved report has it: a word, or what is wrong with one document. */
    String word() {
        return CODES.entrySet().stream()
                .filter(code -> code.getValue().equals(reason.code()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(reason::toString);
    }

    /** Returns what a saved report says was left out. */
    static LeftOut of(String word, List<String> names) {
        return new LeftOut(
                CODES.containsKey(word)
                        ? Message.of(CODES.getOrDefault(word, word))
                        : Message.verbatim(word),
                names);
    }
}
