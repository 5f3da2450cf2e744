/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.study;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scholion.words.Message;

/** One table being read: its options, and what is to be said of it in the end. */
final class Reading {
    /** So many pairs of names are named before it is only said that there are more. */
    private static final int MOST_NAMED = 5;

    private final TableOptions options;
    private final List<Message> notes = new ArrayList<>();
    private final Map<String, Integer> missing = new TreeMap<>();
    private final Map<String, Integer> others = new TreeMap<>();
    private final Set<String> seen = new TreeSet<>();

    Reading(TableOptions options) {
        this.options = options;
    }

    TableOptions options() {
        return options;
    }

    void note(Message note) {
        notes.add(note);
    }

    /** A label as it is in the study: empty where the cell says that it is missing. */
    String label(TableReader table, int column) throws StudyException {
        String said = table.cell(column);
        if (said.isEmpty()) {
            return said;
        }
        if (options.missing().contains(said)) {
            missing.merge(said, 1, Integer::sum);
            return "";
        }
        if (!options.labels().isEmpty() && !options.labels().contains(said)) {
            throw table.error(
                    column,
                    Message.of(
                            "agreement.table.label-unknown",
                            "label",
                            said,
                            "labels",
                            options.labels()));
        }
        return said;
    }

    /** The annotators that were found so far, by name. */
    List<String> seen() {
        return List.copyOf(seen);
    }

    /** Finds an annotator; tells whether their rows count. */
    boolean counts(String annotator) {
        seen.add(annotator);
        boolean counts = options.annotators().isEmpty() || options.annotators().contains(annotator);
        if (!counts) {
            others.merge(annotator, 1, Integer::sum);
        }
        return counts;
    }

    /** The study with what is to be said of it. */
    <T> ReadStudy<T> done(T study, Collection<String> annotators, Collection<String> labels)
            throws StudyException {
        for (String wanted : options.annotators()) {
            if (!seen.contains(wanted)) {
                throw unknown(wanted, seen);
            }
        }
        missing.forEach(
                (word, count) ->
                        notes.add(
                                Message.of(
                                        "agreement.read.missing", "word", word, "count", count)));
        if (!others.isEmpty()) {
            notes.add(
                    Message.of(
                            "agreement.read.others",
                            "annotators",
                            List.copyOf(others.keySet()),
                            "rows",
                            others.values().stream().mapToInt(n -> n).sum()));
        }
        List<Message> warnings = new ArrayList<>();
        nearlyEqual("agreement.warning.near-labels", labels, warnings);
        nearlyEqual("agreement.warning.near-annotators", annotators, warnings);
        return new ReadStudy<>(study, notes, warnings);
    }

    static StudyException unknown(String annotator, Collection<String> annotators) {
        return new StudyException(
                Message.of(
                        "agreement.table.annotator-unknown",
                        "annotator",
                        annotator,
                        "annotators",
                        List.copyOf(annotators)));
    }

    private static void nearlyEqual(String code, Collection<String> names, List<Message> warnings) {
        Map<String, List<String>> alike = new LinkedHashMap<>();
        for (String name : names) {
            alike.computeIfAbsent(folded(name), k -> new ArrayList<>()).add(name);
        }
        alike.values().stream()
                .filter(group -> group.size() > 1)
                .limit(MOST_NAMED)
                .forEach(group -> warnings.add(Message.of(code, "names", group)));
    }

    /** What is left of a name without case, form of Unicode, kind of blank and script of digits. */
    private static String folded(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC);
        String cased = plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Numerals.ascii(
                Normalizer.normalize(cased, Normalizer.Form.NFKC)
                        .replaceAll("[\\s_-]+", " ")
                        .strip());
    }
}
