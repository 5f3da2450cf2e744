/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.AppendGuard;
import org.scholion.corpus.NewEntry;
import org.scholion.corpus.Samples;
import org.scholion.document.Annotation;
import org.scholion.document.Mention;
import org.scholion.document.OperationRefusedException;
import org.scholion.document.operation.CreateAnnotation;
import org.scholion.document.rules.Finding;
import org.scholion.document.rules.Rule;

/** What breaks an invariant is found and named. */
class CheckTest {

    @TempDir
    @NonNullByDefault({})
    Path folder;

    @NonNullByDefault({})
    private SqliteProjectStore store;

    @NonNullByDefault({})
    private AnnotationSet set;

    private final Mention mention = Samples.mention(0, 3);

    @BeforeEach
    void createProject() throws Exception {
        store =
                (SqliteProjectStore)
                        ProjectFiles.SYSTEM.create(
                                folder.resolve("p.scholion"), "P", Samples.schemaXml(), "lea");
        set =
                store.sets()
                        .open(
                                store.documents().add(Samples.document("a", Samples.TEXT)).id(),
                                "asha");
        store.journal().append(set.id(), 0, NewEntry.of("asha", new CreateAnnotation(mention)));
        store.journal()
                .append(
                        set.id(),
                        1,
                        NewEntry.of(
                                "asha",
                                new CreateAnnotation(Samples.lives(mention.id(), mention.id()))));
        assertThat(store.check()).isEmpty();
    }

    @AfterEach
    void closeProject() throws Exception {
        store.close();
    }

    /** Appends as programs did that did not hold operations against the rules. */
    private void appendUnchecked(Annotation annotation) throws Exception {
        NewEntry entry = NewEntry.of("asha", new CreateAnnotation(annotation));
        store.database()
                .<JournalRows.Appended, OperationRefusedException>write(
                        session ->
                                JournalRows.append(
                                        session,
                                        JournalEnd.at(session, set.id(), 2),
                                        1,
                                        entry,
                                        AppendGuard.NONE));
    }

    private List<String> afterDamage(String... statements) throws Exception {
        store.database()
                .write(
                        session -> {
                            for (String statement : statements) {
                                session.execute(statement);
                            }
                            return statements;
                        });
        return store.check().stream().map(problem -> problem.what().toString()).toList();
    }

    @Test
    void thatAChangedTextIsFound() throws Exception {
        assertThat(
                        afterDamage(
                                "DROP TRIGGER text_never_changes",
                                "UPDATE document_text SET content = x'41'"))
                .anyMatch(what -> what.contains("not what was imported"))
                .anyMatch(what -> what.contains("has 1 characters"));
    }

    @Test
    void thatARowThatTheJournalDoesNotKnowIsFound() throws Exception {
        assertThat(
                        afterDamage(
                                "INSERT INTO annotation SELECT set_id,"
                                        + " '01ARZ3NDEKTSV4RRFFQ69G5FAV', kind, type_id, begin_at,"
                                        + " end_at, json FROM annotation WHERE kind = 'entity'"))
                .singleElement()
                .asString()
                .contains("not in the journal");
    }

    @Test
    void thatAChangedOrMissingRowIsFound() throws Exception {
        assertThat(afterDamage("UPDATE annotation SET end_at = 4 WHERE kind = 'entity'"))
                .singleElement()
                .asString()
                .contains(mention.id().value());
        assertThat(afterDamage("DELETE FROM annotation WHERE kind = 'entity'"))
                .singleElement()
                .asString()
                .contains("missing from the rows");
    }

    @Test
    void thatALostReferenceIsFound() throws Exception {
        assertThat(afterDamage("DELETE FROM reference"))
                .singleElement()
                .asString()
                .contains("points to what");
    }

    @Test
    void thatAGapInTheJournalIsFound() throws Exception {
        assertThat(
                        afterDamage(
                                "DROP TRIGGER journal_never_forgets",
                                "DELETE FROM journal WHERE seq = 1"))
                .anyMatch(what -> what.contains("gap after entry 0"));
    }

    @Test
    void thatASpanOutsideTheTextIsFound() throws Exception {
        Mention outside = Samples.mention(0, Samples.TEXT.length() + 1);
        appendUnchecked(outside);
        assertThat(store.check().problems())
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.where()).hasToString("a, asha");
                            assertThat(problem.what().toString())
                                    .contains("beyond the end of the text");
                            assertThat(problem.breach().map(Finding::rule))
                                    .contains(Rule.SPAN_BEYOND_TEXT);
                        });
    }

    @Test
    void thatAnUnknownTypeIsFound() throws Exception {
        Mention strange =
                (Mention) mention.withHeader(Samples.mention(0, 1).header().withType("ghost"));
        appendUnchecked(strange);
        assertThat(store.check().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.what().toString()).contains("ghost"));
    }
}
