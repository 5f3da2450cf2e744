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
import java.util.Set;
import org.scholion.words.Message;

/**
 * Documents or sets that did not count.
 *
 * @param reason why
 * @param names of the documents, or of the documents and members of the sets
 */
public record LeftOut(Message reason, List<String> names) {

    private static final Set<String> WORDS =
            Set.of("one", "untouched", "skipped", "unfinished", "set-skipped", "set-unfinished");

    /** Copies. */
    public LeftOut {
        names = List.copyOf(names);
    }

    /** What the codes of reasons begin with that are the same for all documents. */
    private static final String CODE = "project.agreement.left.";

    /** Returns the reason as a saved report has it: a word, or what is wrong with one document. */
    String word() {
        return reason.code().startsWith(CODE)
                ? reason.code().substring(CODE.length())
                : reason.toString();
    }

    /** Returns what a saved report says was left out. */
    static LeftOut of(String word, List<String> names) {
        return new LeftOut(
                WORDS.contains(word) ? Message.of(CODE + word) : Message.verbatim(word), names);
    }
}
