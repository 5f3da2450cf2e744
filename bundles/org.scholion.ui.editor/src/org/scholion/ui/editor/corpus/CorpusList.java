/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.SetCounts;
import org.scholion.corpus.SetState;
import org.scholion.corpus.StoreException;
import org.scholion.project.CancelledException;
import org.scholion.project.Progress;
import org.scholion.text.MatchingKey;
import org.scholion.words.Message;

/**
 * The documents of a project in the order in which the user works through them: filtered, sorted.
 * An immutable value.
 *
 * @param rows all documents
 * @param shown those that pass the filter, in order
 */
public record CorpusList(List<CorpusRow> rows, List<CorpusRow> shown) {

    /** No documents. */
    public static final CorpusList EMPTY = new CorpusList(List.of(), List.of());

    public CorpusList {
        rows = List.copyOf(rows);
        shown = List.copyOf(shown);
    }

    /** Reads the documents and a member's work on them. */
    public static List<CorpusRow> load(ProjectStore store, String member, Progress progress)
            throws StoreException, CancelledException {
        progress.begin(Message.of("project.task.listing"), 0);
        Map<Long, Integer> totals = store.totals();
        Map<Long, AnnotationSet> sets = new HashMap<>();
        for (AnnotationSet set : store.sets()) {
            if (set.member().equals(member)) {
                sets.put(set.documentId(), set);
            }
        }
        progress.check();
        return store.documents().stream()
                .map(
                        document -> {
                            Optional<AnnotationSet> set =
                                    Optional.ofNullable(sets.get(document.id()));
                            return new CorpusRow(
                                    document,
                                    set,
                                    set.map(s -> totals.getOrDefault(s.id(), 0)).orElse(0));
                        })
                .toList();
    }

    /** Reads one document and a member's work on it, if it is there. */
    public static Optional<CorpusRow> load(ProjectStore store, String member, long documentId)
            throws StoreException {
        Optional<DocumentRecord> document = store.document(documentId);
        if (document.isEmpty()) {
            return Optional.empty();
        }
        Optional<AnnotationSet> set = store.set(documentId, member);
        SetCounts none = new SetCounts(Map.of());
        int total = store.counts(documentId).getOrDefault(member, none).total();
        return Optional.of(new CorpusRow(document.get(), set, total));
    }

    /** Returns this list with one document as it is now, in the place where it was. */
    public CorpusList with(CorpusRow row) {
        return new CorpusList(replaced(rows, row), replaced(shown, row));
    }

    private static List<CorpusRow> replaced(List<CorpusRow> list, CorpusRow row) {
        List<CorpusRow> copy = new ArrayList<>(list);
        copy.replaceAll(old -> old.document().id() == row.document().id() ? row : old);
        return copy;
    }

    /**
     * Returns a list of rows as the user wants to see them.
     *
     * @param filter words that must all occur in name, language, direction or state; empty for all
     */
    public static CorpusList of(
            List<CorpusRow> rows, String filter, CorpusColumn column, boolean descending) {
        List<String> words =
                List.of(MatchingKey.of(filter).strip().split("\\s+")).stream()
                        .filter(word -> !word.isEmpty())
                        .toList();
        List<CorpusRow> shown =
                rows.stream()
                        .filter(row -> words.isEmpty() || matches(row, words))
                        .sorted(column.order(descending))
                        .toList();
        return new CorpusList(rows, shown);
    }

    private static boolean matches(CorpusRow row, List<String> words) {
        String all =
                MatchingKey.of(
                        row.document().name()
                                + " "
                                + row.document().language().orElse("")
                                + " "
                                + row.document().direction()
                                + " "
                                + row.state().name().replace('_', ' '));
        return words.stream().allMatch(all::contains);
    }

    /** Returns the place of a document among those shown, -1 when it is not. */
    public int indexOf(long documentId) {
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).document().id() == documentId) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Returns the document after or before one.
     *
     * @param step 1 for after, -1 for before
     */
    public Optional<CorpusRow> beside(long documentId, int step) {
        int at = indexOf(documentId);
        int wanted = at < 0 ? (step > 0 ? 0 : shown.size() - 1) : at + step;
        return wanted >= 0 && wanted < shown.size()
                ? Optional.of(shown.get(wanted))
                : Optional.empty();
    }

    /** Returns the next document that is neither done nor skipped, going round once. */
    public Optional<CorpusRow> nextOpen(long documentId) {
        int at = indexOf(documentId);
        for (int i = 1; i <= shown.size(); i++) {
            CorpusRow row = shown.get(Math.floorMod(at + i, shown.size()));
            boolean open = row.state() == SetState.NEW || row.state() == SetState.IN_PROGRESS;
            if (open && row.document().id() != documentId) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }
}
