/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.curation.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.SetState;
import org.scholion.corpus.StoreException;
import org.scholion.project.CancelledException;
import org.scholion.project.Progress;

/**
 * How far every member is with every document.
 *
 * @param members whose sets there are, the adjudicated one last
 * @param rows a row for each document
 */
record ProgressTable(List<String> members, List<Row> rows) {

    /** Nothing. */
    static final ProgressTable EMPTY = new ProgressTable(List.of(), List.of());

    private static final String GOLD = org.scholion.corpus.Member.GOLD;

    ProgressTable {
        members = List.copyOf(members);
        rows = List.copyOf(rows);
    }

    /**
     * A document.
     *
     * @param cells what each member has done, by the member's name; none where nothing was begun
     */
    record Row(DocumentRecord document, Map<String, Cell> cells) {

        Row {
            cells = Map.copyOf(cells);
        }

        /** Returns what a member has done. */
        Optional<Cell> cell(String member) {
            return Optional.ofNullable(cells.get(member));
        }

        /** Returns the annotations of all members. */
        int annotations() {
            return cells.values().stream().mapToInt(Cell::annotations).sum();
        }
    }

    /** A member's set on a document. */
    record Cell(SetState state, int annotations, Optional<String> skippedReason) {}

    /** How many documents of a member are in which state, and the annotations in them. */
    record Total(Map<SetState, Integer> byState, int notBegun, int annotations) {

        /** Returns how many documents are in a state. */
        int count(SetState state) {
            return byState.getOrDefault(state, 0);
        }
    }

    /** Computes it from the store's rows. */
    static ProgressTable of(ProjectStore store, Progress progress)
            throws StoreException, CancelledException {
        Map<Long, Map<String, Cell>> cells = new HashMap<>();
        TreeSet<String> names =
                new TreeSet<>(
                        Comparator.comparing((String name) -> name.equals(GOLD))
                                .thenComparing(Comparator.naturalOrder()));
        Map<Long, Integer> counts = store.totals();
        progress.check();
        for (AnnotationSet set : store.sets()) {
            names.add(set.member());
            cells.computeIfAbsent(set.documentId(), id -> new HashMap<>())
                    .put(
                            set.member(),
                            new Cell(
                                    set.state(),
                                    counts.getOrDefault(set.id(), 0),
                                    set.skippedReason()));
        }
        progress.check();
        List<Row> rows = new ArrayList<>();
        for (DocumentRecord document : store.documents()) {
            rows.add(new Row(document, cells.getOrDefault(document.id(), Map.of())));
        }
        rows.sort(Comparator.comparing(row -> row.document().name()));
        return new ProgressTable(List.copyOf(names), rows);
    }

    /** Returns a member's totals over all documents. */
    Total total(String member) {
        Map<SetState, Integer> byState = new EnumMap<>(SetState.class);
        int begun = 0;
        int annotations = 0;
        for (Row row : rows) {
            Optional<Cell> cell = row.cell(member);
            if (cell.isPresent()) {
                begun++;
                annotations += cell.get().annotations();
                byState.merge(cell.get().state(), 1, Integer::sum);
            }
        }
        return new Total(Map.copyOf(byState), rows.size() - begun, annotations);
    }

    /** Returns the rows whose document's name or language has the text in it. */
    ProgressTable matching(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return this;
        }
        return new ProgressTable(
                members, rows.stream().filter(row -> matches(row.document(), wanted)).toList());
    }

    private static boolean matches(DocumentRecord document, String wanted) {
        return document.name().toLowerCase(Locale.ROOT).contains(wanted)
                || document.language().filter(wanted::equals).isPresent();
    }
}
