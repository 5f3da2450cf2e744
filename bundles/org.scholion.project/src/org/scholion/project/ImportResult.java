/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
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
        /**
         * It was there, read otherwise from the same bytes, and nobody had begun with it: it was
         * put in its place.
         */
        REPLACED,
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
     * @param charset IANA name of the charset that its text was read in
     * @param language BCP 47 tag of the language that was stated or found, if any
     */
    public record Item(
            String file,
            String name,
            Outcome outcome,
            int annotations,
            Losses losses,
            String charset,
            Optional<String> language) {}

    /**
     * A file that is no document.
     *
     * @param why it is none
     */
    public record Skipped(String file, Message why) {}

    /** Returns what was refused, by the kind of reason, in the order of the first of each kind. */
    public List<List<Problem>> refusals() {
        Map<String, List<Problem>> byReason = new LinkedHashMap<>();
        for (Problem problem : problems) {
            byReason.computeIfAbsent(kind(problem.reason()), k -> new ArrayList<>()).add(problem);
        }
        return List.copyOf(byReason.values());
    }

    /** What holds of a place and what it says there are the same kind of reason everywhere. */
    private static String kind(Message reason) {
        return reason.arguments().get("what") instanceof Message inner
                ? reason.code() + " " + kind(inner)
                : reason.code();
    }

    /** Returns the notices, those that say the same of several places made one. */
    public List<Notice> noticesInBrief() {
        Map<Message, Notice> byMessage = new LinkedHashMap<>();
        for (Notice notice : notices) {
            byMessage.merge(notice.message(), notice, (a, b) -> a.times(a.count() + b.count()));
        }
        return List.copyOf(byMessage.values());
    }

    /**
     * Returns how many documents are in each language, the most frequent first; empty for those
     * whose language is not known.
     */
    public Map<Optional<String>, Integer> languages() {
        return counts(Item::language, Comparator.comparing(tag -> tag.orElse("")));
    }

    /** Returns how many documents were read in each charset, the most frequent first. */
    public Map<String, Integer> charsets() {
        return counts(Item::charset, Comparator.naturalOrder());
    }

    private <K> Map<K, Integer> counts(Function<Item, K> of, Comparator<K> equallyOften) {
        Map<K, Integer> counts = new HashMap<>();
        documents.forEach(item -> counts.merge(of.apply(item), 1, Integer::sum));
        Map<K, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(
                        Map.Entry.<K, Integer>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey(equallyOften)))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    /** Returns how many documents had this outcome. */
    public long count(Outcome outcome) {
        return documents.stream().filter(d -> d.outcome() == outcome).count();
    }
}
