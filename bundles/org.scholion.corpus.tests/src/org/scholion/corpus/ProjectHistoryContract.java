/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scholion.corpus.HistoryEntry.What;

/** What every implementation keeps of what happened to a project. */
public abstract class ProjectHistoryContract extends FilledProjectContract {

    @Test
    void thatTheHistorySaysWhoDidWhat() throws Exception {
        store.members().save(new Member("asha", Member.Role.CURATOR), "lea");
        store.members().save(new Member("asha", Member.Role.CURATOR), "lea");
        care().rename(document.id(), "c", "lea");
        care().remove(document.id(), "omar", WHY);
        care().restore(document.id(), "a", "lea");
        DocumentRecord after =
                care().replace(document.id(), Samples.document("a", "x"), "lea", Optional.empty());
        care().purge(document.id(), "lea");
        String ulid = document.ulid().value();
        assertThat(store.history().entries())
                .extracting(HistoryEntry::what, HistoryEntry::actor, HistoryEntry::arguments)
                .containsExactly(
                        tuple(
                                What.MEMBER_ADDED,
                                "asha",
                                Map.of("name", "asha", "role", "annotator")),
                        tuple(
                                What.MEMBER_ROLE_CHANGED,
                                "lea",
                                Map.of("name", "asha", "before", "annotator", "after", "curator")),
                        tuple(
                                What.DOCUMENT_RENAMED,
                                "lea",
                                Map.of("document", ulid, "before", "a", "after", "c")),
                        tuple(
                                What.DOCUMENT_REMOVED,
                                "omar",
                                Map.of("document", ulid, "name", "c", "reason", WHY.orElseThrow())),
                        tuple(
                                What.DOCUMENT_RESTORED,
                                "lea",
                                Map.of("document", ulid, "name", "a", "removed-as", "c")),
                        tuple(
                                What.DOCUMENT_REPLACED,
                                "lea",
                                Map.of(
                                        "document",
                                        ulid,
                                        "name",
                                        "a",
                                        "replacement",
                                        after.ulid().value())),
                        tuple(
                                What.DOCUMENT_PURGED,
                                "lea",
                                Map.of(
                                        "document",
                                        ulid,
                                        "name",
                                        "a",
                                        "sha256",
                                        document.sourceSha256(),
                                        "characters",
                                        Integer.toString(Samples.TEXT.length()),
                                        "members",
                                        "asha",
                                        "annotations",
                                        "2",
                                        "changes",
                                        "2",
                                        "comments",
                                        "1",
                                        "decisions",
                                        "0")));
    }

    @Test
    void thatEveryChangeOfAStateIsKept() throws Exception {
        store.sets().saveState(set.id(), SetState.SKIPPED, WHY, "omar");
        store.sets().saveState(set.id(), SetState.NEW, Optional.empty(), "lea");
        store.journal().append(set.id(), 2, create());
        assertThat(store.history().states(set.id()))
                .extracting(
                        SetStateChange::sequence,
                        SetStateChange::state,
                        SetStateChange::reason,
                        SetStateChange::actor)
                .containsExactly(
                        tuple(1L, SetState.IN_PROGRESS, Optional.empty(), "asha"),
                        tuple(2L, SetState.DONE, Optional.empty(), "asha"),
                        tuple(2L, SetState.SKIPPED, WHY, "omar"),
                        tuple(2L, SetState.NEW, Optional.empty(), "lea"),
                        tuple(3L, SetState.IN_PROGRESS, Optional.empty(), "asha"));
    }

    @Test
    void thatEntriesAreNumberedAndTimedInTheirOrder() throws Exception {
        Instant before = Instant.now().minusSeconds(600);
        care().rename(document.id(), "c", "lea");
        care().rename(document.id(), "d", "lea");
        store.sets().saveState(set.id(), SetState.SKIPPED, WHY, "omar");
        List<HistoryEntry> entries = store.history().entries();
        assertThat(entries).hasSizeGreaterThan(1);
        assertThat(entries).extracting(HistoryEntry::number).doesNotHaveDuplicates().isSorted();
        assertThat(entries)
                .extracting(HistoryEntry::at)
                .isSorted()
                .allSatisfy(at -> assertThat(at).isBetween(before, Instant.now()));
        assertThat(store.history().states(set.id()))
                .isNotEmpty()
                .allSatisfy(
                        change -> {
                            assertThat(change.setId()).isEqualTo(set.id());
                            assertThat(change.at()).isBetween(before, Instant.now());
                        });
        assertThat(store.journal().after(set.id(), 0))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.setId()).isEqualTo(set.id()));
        assertThat(care().remove(document.id(), "lea", WHY).at()).isBetween(before, Instant.now());
    }

    @Test
    void thatAChangeThatIsTakenBackIsNotInTheHistory() throws Exception {
        long before = store.history().entries().size();
        assertThatThrownBy(
                        () ->
                                store.writing()
                                        .<IllegalStateException>together(
                                                () -> {
                                                    care().remove(document.id(), "lea", WHY);
                                                    throw new IllegalStateException();
                                                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(names()).containsExactly("a", "b");
        assertThat(store.history().entries()).hasSize((int) before);
        assertThat(events).isEmpty();
    }

    @Test
    void thatTheFirstTimeASetWasDoneIsTold() throws Exception {
        store.sets().saveState(set.id(), SetState.IN_PROGRESS, Optional.empty(), "lea");
        store.journal().append(set.id(), 2, create());
        store.sets().saveState(set.id(), SetState.DONE, WHY, "lea");
        store.sets().open(store.documents().find("b").orElseThrow().id(), "asha");
        assertThat(store.history().firstDone()).containsOnlyKeys(set.id());
        assertThat(store.history().firstDone().get(set.id()))
                .isEqualTo(store.history().states(set.id()).get(1));
        care().remove(document.id(), "lea", WHY);
        assertThat(store.history().firstDone()).isEmpty();
    }
}
