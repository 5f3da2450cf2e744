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
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.HistoryEntry.What;
import org.scholion.document.Annotation;
import org.scholion.document.operation.CreateAnnotation;

/** What a project of format 1 is once this program has opened it. */
class EarlierFormatsTest {

    @TempDir
    @NonNullByDefault({})
    Path folder;

    @NonNullByDefault({})
    private Path file;

    @NonNullByDefault({})
    private ProjectStore store;

    @BeforeEach
    void openProject() throws Exception {
        file = EarlierFormats.first(folder);
        store = Projects.open(new FileAddress(file), Access.READ_WRITE);
    }

    @AfterEach
    void closeProject() throws Exception {
        store.close();
    }

    private AnnotationSet set(String document, String member) throws StoreException {
        return store.sets()
                .find(store.documents().find(document).orElseThrow().id(), member)
                .orElseThrow();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void thatItCanBeWrittenAndIsKeptAsItWas() throws Exception {
        assertThat(store.readOnlyReason()).isEmpty();
        assertThat(store.check()).isEmpty();
        store.close();
        assertThat(names()).containsExactly("news.format1.scholion", "news.scholion");
        try (ProjectStore kept =
                Projects.open(
                        new FileAddress(folder.resolve("news.format1.scholion")),
                        Access.READ_WRITE)) {
            assertThat(kept.check()).isEmpty();
            assertThat(kept.documents().all()).hasSize(4);
        }
    }

    @Test
    void thatItIsUpgradedOnce() throws Exception {
        List<DocumentRecord> documents = store.documents().all();
        store.close();
        store = Projects.open(new FileAddress(file), Access.READ_WRITE);
        assertThat(store.documents().all()).isEqualTo(documents);
        assertThat(store.history().entries())
                .extracting(HistoryEntry::what, HistoryEntry::actor, HistoryEntry::arguments)
                .containsExactly(
                        tuple(
                                What.FORMAT_UPGRADED,
                                "upgrade",
                                Map.of("before", "1", "after", "7")));
        assertThat(names()).doesNotContain("news.format1-2.scholion");
    }

    @Test
    void thatAllOfItIsThere() throws Exception {
        assertThat(store.projectName()).isEqualTo("Water news");
        assertThat(store.schemas().newest().number()).isEqualTo(2);
        assertThat(store.members().all()).extracting(Member::name).contains("asha", "lea", "omar");
        assertThat(store.documents().all())
                .extracting(DocumentRecord::name)
                .containsExactly("bridge", "dam-ar", "prices", "नहर");
        assertThat(store.documents().text(store.documents().find("dam-ar").orElseThrow().id()))
                .contains("الوزير", "🤝");
        AnnotationSet bridge = set("bridge", "asha");
        assertThat(store.annotations().of(bridge.id())).hasSize(24);
        assertThat(store.journal().after(bridge.id(), 0)).hasSize(10);
        assertThat(
                        store.sets()
                                .find(
                                        store.documents().find("bridge").orElseThrow().id(),
                                        Member.GOLD))
                .isPresent();
        assertThat(store.assignments().of("omar")).anyMatch(each -> each.due().isPresent());
        List<Comment> comments = store.comments().of(bridge.documentId());
        assertThat(comments).hasSize(2);
        assertThat(comments.get(0).resolved()).isPresent();
        assertThat(comments.get(1).replyTo()).hasValue(comments.get(0).id());
    }

    @Test
    void thatUndoGoesBackToBeforeTheFirstEntry() throws Exception {
        AnnotationSet set = set("bridge", "asha");
        store.sets().saveState(set.id(), SetState.IN_PROGRESS, Optional.empty(), "asha");
        int undone = 0;
        for (Optional<JournalEntry> next = store.journal().undoable(set.id());
                next.isPresent();
                next = store.journal().undoable(set.id())) {
            store.journal()
                    .append(
                            set.id(),
                            set.lastSequence() + undone,
                            new NewEntry(
                                    "asha",
                                    next.get().operation().inverse(),
                                    next.get().sequence(),
                                    0));
            undone++;
        }
        // The note, the mention, its being unsure, and all that was imported.
        assertThat(undone).isEqualTo(4);
        assertThat(store.annotations().of(set.id())).isEmpty();
        assertThat(store.check()).isEmpty();
    }

    @Test
    void thatEarlierAndNewEntriesAreReadTogether() throws Exception {
        AnnotationSet set = set("dam-ar", "asha");
        List<Annotation> imported = store.annotations().of(set.id());
        store.journal()
                .append(
                        set.id(),
                        set.lastSequence(),
                        NewEntry.of("asha", new CreateAnnotation(Samples.mention(0, 3))));
        assertThat(store.journal().after(set.id(), 0)).hasSize(2);
        assertThat(store.annotations().of(set.id())).hasSize(3).containsAll(imported);
    }

    @Test
    void thatDocumentsSetsAndCommentsHaveNamesOfTheirOwnThatSortByTheirTime() throws Exception {
        assertThat(store.documents().all())
                .extracting(DocumentRecord::ulid)
                .doesNotHaveDuplicates();
        assertThat(store.sets().all()).extracting(AnnotationSet::ulid).doesNotHaveDuplicates();
        DocumentRecord later = store.documents().add(Samples.document("later", Samples.TEXT));
        assertThat(store.documents().all().stream().map(DocumentRecord::ulid).toList())
                .allMatch(ulid -> ulid.compareTo(later.ulid()) <= 0);
        List<Comment> comments =
                store.comments().of(store.documents().find("bridge").orElseThrow().id());
        assertThat(comments).extracting(Comment::ulid).isSorted();
    }

    @Test
    void thatStatesAreNotedAsFarAsTheyAreKnown() throws Exception {
        AnnotationSet done = set("bridge", "asha");
        assertThat(store.history().states(done.id()))
                .extracting(SetStateChange::state, SetStateChange::actor, SetStateChange::sequence)
                .containsExactly(
                        tuple(SetState.IN_PROGRESS, "asha", 1L),
                        tuple(SetState.DONE, "upgrade", 10L));
        AnnotationSet skipped = set("dam-ar", "omar");
        assertThat(store.history().states(skipped.id()))
                .extracting(SetStateChange::state, SetStateChange::reason)
                .containsExactly(tuple(SetState.SKIPPED, Optional.of("I do not read Arabic")));
        assertThat(store.history().states(set("bridge", Member.GOLD).id())).isEmpty();
    }
}
