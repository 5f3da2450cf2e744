/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.SetState;
import org.scholion.corpus.Ulid;

@NonNullByDefault
class CorpusListTest {

    private static final Ulid ULID = new Ulid("01JZ0000000000000000000000");

    private static CorpusRow row(long id, String name, String language, SetState state, int marks) {
        return new CorpusRow(
                new DocumentRecord(
                        id,
                        ULID,
                        name,
                        100,
                        "00",
                        "UTF-8",
                        "STRICT_UTF8",
                        100,
                        false,
                        Optional.of(language),
                        language.equals("ar") ? "rtl" : "ltr",
                        Map.of(),
                        Instant.EPOCH),
                Optional.of(
                        new AnnotationSet(
                                id, ULID, id, "m", state, Optional.empty(), 0, Instant.EPOCH)),
                marks);
    }

    private static final List<CorpusRow> ROWS =
            List.of(
                    row(1, "b", "ar", SetState.DONE, 5),
                    row(2, "a", "en", SetState.NEW, 0),
                    row(3, "c", "ar", SetState.IN_PROGRESS, 9),
                    row(4, "d", "hi", SetState.SKIPPED, 5));

    private static List<String> names(CorpusList list) {
        return list.shown().stream().map(row -> row.document().name()).toList();
    }

    private static CorpusList list(String filter, CorpusColumn column, boolean descending) {
        return CorpusList.of(ROWS, filter, column, descending);
    }

    @Test
    void thatEqualOnesGoByName() {
        assertThat(names(list("", CorpusColumn.ANNOTATIONS, true)))
                .containsExactly("c", "b", "d", "a");
    }

    @Test
    void thatEveryWordOfTheFilterMustMatchNameLanguageDirectionOrState() {
        assertThat(names(list("rtl progress", CorpusColumn.NAME, false))).containsExactly("c");
        assertThat(names(list("  ", CorpusColumn.NAME, false))).hasSize(4);
        assertThat(names(list("xyz", CorpusColumn.NAME, false))).isEmpty();
    }

    @Test
    void thatBesideGoesByTheOrderShownAndEndsAtItsEnds() {
        CorpusList list = list("", CorpusColumn.NAME, false);
        assertThat(list.beside(2, 1).map(r -> r.document().name())).contains("b");
        assertThat(list.beside(2, -1)).isEmpty();
        assertThat(list.beside(4, 1)).isEmpty();
        assertThat(list.beside(99, 1).map(r -> r.document().name())).contains("a");
    }

    @Test
    void thatNextOpenPassesDoneAndSkippedAndGoesRoundOnce() {
        CorpusList list = list("", CorpusColumn.NAME, false);
        assertThat(list.nextOpen(1).map(r -> r.document().name())).contains("c");
        assertThat(list.nextOpen(3).map(r -> r.document().name())).contains("a");
        CorpusList done = CorpusList.of(ROWS.subList(0, 1), "", CorpusColumn.NAME, false);
        assertThat(done.nextOpen(1)).isEmpty();
        assertThat(CorpusList.EMPTY.nextOpen(1)).isEmpty();
    }

    @Test
    void thatAChangedDocumentKeepsItsPlace() {
        CorpusList list = list("", CorpusColumn.ANNOTATIONS, true);
        CorpusList changed = list.with(row(1, "b", "ar", SetState.DONE, 100));
        assertThat(names(changed)).isEqualTo(names(list));
        assertThat(changed.shown().get(1).annotations()).isEqualTo(100);
    }
}
