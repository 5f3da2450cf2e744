/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import java.util.List;
import java.util.OptionalInt;
import org.scholion.exchange.Losses;
import org.scholion.exchange.Notice;
import org.scholion.words.Message;

/**
 * What an import did.
 *
 * @param documents what became of each document, in the order of files
 * @param problems what was refused and why, in the order of files
 * @param skipped files in named folders that are no documents
 * @param losses what was left out, by reason, over all documents
 * @param notices what is worth knowing and needs no action
 * @param adoptedVersion number of the schema version with the types that were added, if any were
 */
public record ImportResult(
        List<Item> documents,
        List<Problem> problems,
        List<Skipped> skipped,
        Losses losses,
        List<Notice> notices,
        OptionalInt adoptedVersion) {

    public ImportResult {
        documents = List.copyOf(documents);
        problems = List.copyOf(problems);
        skipped = List.copyOf(skipped);
        notices = List.copyOf(notices);
    }

    /** What became of a document. */
    public enum Outcome {
        /** It is new in the project. */
        ADDED,
        /** It was there with the same text, and got the member's annotations. */
        ANNOTATED,
        /** It was there, and so was all that the file holds. */
        UNCHANGED
    }

    /**
     * A document that is in the project.
     *
     * @param file where it came from
     * @param name the document's name
     * @param annotations how many annotations the file gave it
     * @param losses what was left out
     */
    public record Item(String file, String name, Outcome outcome, int annotations, Losses losses) {}

    /**
     * A file that is no document.
     *
     * @param why it is none
     */
    public record Skipped(String file, Message why) {}

    /** Returns how many documents had this outcome. */
    public long count(Outcome outcome) {
        return documents.stream().filter(d -> d.outcome() == outcome).count();
    }
}
