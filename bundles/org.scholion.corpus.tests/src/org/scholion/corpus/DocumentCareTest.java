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

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Properties;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.HistoryEntry.What;
import org.scholion.document.Annotation;
import org.scholion.document.operation.CreateAnnotation;
import org.sqlite.JDBC;

/** Removing, restoring, renaming, replacing and purging documents. */
class DocumentCareTest {

    private static final Optional<String> WHY = Optional.of("nicht erlaubt");

    @TempDir
    @NonNullByDefault({})
    Path folder;

    @NonNullByDefault({})
    private ProjectStore store;

    @NonNullByDefault({})
    private DocumentRecord document;

    @NonNullByDefault({})
    private AnnotationSet set;

    private final List<StoreEvent> events = new ArrayList<>();

    @BeforeEach
    void createProject() throws Exception {
        store = Projects.create(new FileAddress(file()), "P", Samples.schemaXml(), "lea");
        document = store.documents().add(Samples.document("a", Samples.TEXT));
        store.documents().add(Samples.document("b", Samples.TEXT));
        set = store.sets().open(document.id(), "asha");
        store.journal().append(set.id(), 0, create());
        store.journal().append(set.id(), 1, create());
        store.comments()
                .add(
                        new NewComment(
                                document.id(),
                                OptionalLong.of(set.id()),
                                Optional.empty(),
                                Optional.empty(),
                                OptionalLong.empty(),
                                "lea",
                                "Why?"));
        store.sets().saveState(set.id(), SetState.DONE, Optional.empty(), "asha");
        store.addListener(events::add);
    }

    private Path file() {
        return folder.resolve("p.scholion");
    }

    @AfterEach
    void closeProject() throws Exception {
        assertThat(store.check()).isEmpty();
        store.close();
    }

    private static NewEntry create() {
        return NewEntry.of("asha", new CreateAnnotation(Samples.mention(0, 3)));
    }

    private DocumentCare care() {
        return store.documentCare();
    }

    private List<String> names() throws StoreException {
        return store.documents().all().stream().map(DocumentRecord::name).toList();
    }

    @Test
    void thatARemovedDocumentIsInNoListAndNoCount() throws Exception {
        RemovedDocument removed = care().remove(document.id(), "lea", WHY);
        assertThat(removed.document()).isEqualTo(document);
        assertThat(care().removed()).containsExactly(removed);
        assertThat(names()).containsExactly("b");
        assertThat(store.documents().find("a")).isEmpty();
        assertThat(store.documents().find(document.id())).isEmpty();
        assertThat(store.sets().all()).isEmpty();
        assertThat(store.sets().find(set.id())).isEmpty();
        assertThat(store.assignments().of("asha")).isEmpty();
        assertThat(store.annotations().counts()).isEmpty();
        assertThat(events).containsExactly(new StoreEvent.DocumentsRemoved(List.of(document)));
    }

    @Test
    void thatARemovedDocumentTakesNoChanges() throws Exception {
        care().remove(document.id(), "lea", Optional.empty());
        assertThatThrownBy(() -> store.journal().append(set.id(), 2, create()))
                .isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> store.sets().open(document.id(), "omar"))
                .isInstanceOf(StoreException.class);
        assertThatThrownBy(
                        () -> store.comments().add(NewComment.onDocument(document.id(), "a", "b")))
                .isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> care().remove(document.id(), "lea", Optional.empty()))
                .isInstanceOf(StoreException.class);
    }

    @Test
    void thatARestoredDocumentIsAsItWas() throws Exception {
        List<Annotation> annotations = store.annotations().of(set.id());
        AnnotationSet before = store.sets().find(set.id()).orElseThrow();
        care().remove(document.id(), "lea", WHY);
        store.close();
        store = Projects.open(new FileAddress(file()), Access.READ_WRITE);
        assertThat(care().restore(document.id(), "a", "lea")).isEqualTo(document);
        assertThat(store.sets().find(document.id(), "asha")).contains(before);
        assertThat(store.annotations().of(set.id())).isEqualTo(annotations);
        assertThat(store.journal().undoable(set.id())).isPresent();
        assertThat(store.comments().of(document.id())).hasSize(1);
        assertThat(care().removed()).isEmpty();
        assertThatThrownBy(() -> care().restore(document.id(), "a", "lea"))
                .isInstanceOf(StoreException.class);
    }

    @Test
    void thatTheNameOfARemovedDocumentIsFreeAndItsRestoringThenRefused() throws Exception {
        care().remove(document.id(), "lea", Optional.empty());
        DocumentRecord other = store.documents().add(Samples.document("a", "another text"));
        assertThat(other.id()).isNotEqualTo(document.id());
        assertThatThrownBy(() -> care().restore(document.id(), "a", "lea"))
                .isInstanceOf(DocumentConflictException.class)
                .hasMessageContaining("a");
        care().remove(other.id(), "lea", Optional.empty());
        assertThat(care().removed())
                .extracting(each -> each.document().id())
                .containsExactly(document.id(), other.id());
        care().restore(other.id(), "a", "lea");
        assertThat(care().restore(document.id(), "c", "lea").name()).isEqualTo("c");
        assertThat(names()).containsExactly("a", "b", "c");
    }

    @Test
    void thatTheSameTextUnderTheNameOfARemovedDocumentIsANewDocument() throws Exception {
        care().remove(document.id(), "lea", Optional.empty());
        DocumentRecord again = store.documents().add(Samples.document("a", Samples.TEXT));
        assertThat(again.ulid()).isNotEqualTo(document.ulid());
        assertThat(store.sets().of(again.id())).isEmpty();
    }

    @Test
    void thatARenamedDocumentKeepsAllButItsName() throws Exception {
        DocumentRecord renamed = care().rename(document.id(), "समाचार/1", "lea");
        assertThat(renamed.ulid()).isEqualTo(document.ulid());
        assertThat(names()).containsExactly("b", "समाचार/1");
        assertThat(store.annotations().of(set.id())).hasSize(2);
        assertThat(events).containsExactly(new StoreEvent.DocumentChanged(document.id()));
        assertThatThrownBy(() -> care().rename(document.id(), "b", "lea"))
                .isInstanceOf(DocumentConflictException.class);
        assertThatThrownBy(() -> care().rename(document.id(), " ", "lea"))
                .isInstanceOf(StoreException.class);
        assertThat(names()).containsExactly("b", "समाचार/1");
    }

    @Test
    void thatAReplacedDocumentIsRemovedAndAnotherHasItsName() throws Exception {
        DocumentRecord after =
                care().replace(document.id(), Samples.document("a", "corrected"), "lea", WHY);
        assertThat(store.documents().find("a")).contains(after);
        assertThat(store.documents().text(after.id())).isEqualTo("corrected");
        assertThat(store.sets().of(after.id())).isEmpty();
        assertThat(care().removed())
                .extracting(RemovedDocument::document)
                .containsExactly(document);
        assertThatThrownBy(
                        () ->
                                care().replace(
                                                after.id(),
                                                Samples.document("a", "corrected"),
                                                "lea",
                                                WHY))
                .isInstanceOf(DocumentConflictException.class);
        assertThat(store.documents().find("a")).contains(after);
    }

    @Test
    void thatAPurgedDocumentIsGoneWithAllThatBelongedToIt() throws Exception {
        DocumentBelongings belongings = care().belongings(document.id());
        assertThat(belongings).isEqualTo(DocumentBelongings.of(Map.of("asha", 2), 2, 1, 0));
        care().remove(document.id(), "lea", Optional.empty());
        care().purge(document.id(), "lea");
        assertThat(care().removed()).isEmpty();
        assertThat(names()).containsExactly("b");
        assertThatThrownBy(() -> store.documents().text(document.id()))
                .isInstanceOf(StoreException.class);
        for (String table :
                List.of(
                        "annotation_set",
                        "annotation",
                        "reference",
                        "journal",
                        "set_state",
                        "comment",
                        "assignment",
                        "purge")) {
            assertThat(rows(table)).as(table).isZero();
        }
        assertThat(rows("document_text")).isEqualTo(1);
        assertThatThrownBy(() -> care().purge(document.id(), "lea"))
                .isInstanceOf(StoreException.class);
    }

    @Test
    void thatADocumentThatWasNotRemovedCanBePurged() throws Exception {
        care().purge(document.id(), "lea");
        assertThat(events).containsExactly(new StoreEvent.DocumentsRemoved(List.of(document)));
        assertThat(names()).containsExactly("b");
    }

    private long rows(String table) throws SQLException {
        try (Connection connection =
                        JDBC.createConnection("jdbc:sqlite:" + file(), new Properties());
                Statement statement = connection.createStatement()) {
            return statement.executeQuery("SELECT count(*) FROM " + table).getLong(1);
        }
    }

    @Test
    void thatNothingButAPurgeDeletesTextsJournalsAndStates() throws Exception {
        try (Connection connection =
                        JDBC.createConnection("jdbc:sqlite:" + file(), new Properties());
                Statement statement = connection.createStatement()) {
            Map<String, String> columns =
                    Map.of(
                            "journal", "actor",
                            "document_text", "encoding",
                            "set_state", "actor",
                            "project_history", "actor");
            for (String table : columns.keySet()) {
                String column = columns.get(table);
                assertThatThrownBy(() -> statement.executeUpdate("DELETE FROM " + table))
                        .as(table)
                        .hasMessageContaining("SQLITE_CONSTRAINT_TRIGGER");
                assertThatThrownBy(
                                () ->
                                        statement.executeUpdate(
                                                "UPDATE " + table + " SET " + column + " = 0"))
                        .as(table)
                        .hasMessageContaining("SQLITE_CONSTRAINT_TRIGGER");
            }
        }
    }

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
}
