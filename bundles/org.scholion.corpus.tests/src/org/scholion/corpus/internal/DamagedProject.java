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

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.Access;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.AppendGuard;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.NewEntry;
import org.scholion.corpus.ProjectRepair.Repaired;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.Projects;
import org.scholion.corpus.RepairAction;
import org.scholion.corpus.Samples;
import org.scholion.corpus.StoreException;
import org.scholion.document.Annotation;
import org.scholion.document.Mention;
import org.scholion.document.OperationRefusedException;
import org.scholion.document.Relation;
import org.scholion.document.operation.CreateAnnotation;

/** A project of one set with two mentions and a relation, to be damaged and repaired. */
abstract class DamagedProject {

    static final String KEPT = "p.before-repair.scholion";

    @TempDir
    @NonNullByDefault({})
    Path folder;

    @NonNullByDefault({})
    Path file;

    @NonNullByDefault({})
    AnnotationSet set;

    final Mention mention = Samples.mention(0, 3);
    final Mention second = Samples.mention(4, 7);
    final Relation relation = Samples.lives(mention.id(), second.id());

    @BeforeEach
    void createProject() throws Exception {
        file = folder.resolve("p.scholion");
        try (ProjectStore store =
                ProjectFiles.SYSTEM.create(file, "P", Samples.schemaXml(), "lea")) {
            set =
                    store.sets()
                            .open(
                                    store.documents().add(Samples.document("a", Samples.TEXT)).id(),
                                    "asha");
            create(store, 0, mention);
            create(store, 1, second);
            create(store, 2, relation);
        }
    }

    void create(ProjectStore store, long last, Annotation annotation) throws Exception {
        store.journal()
                .append(set.id(), last, NewEntry.of("asha", new CreateAnnotation(annotation)));
    }

    ProjectStore open() throws StoreException {
        return Projects.open(new FileAddress(file), Access.READ_WRITE);
    }

    void damage(String... statements) throws Exception {
        try (Session session = Connections.writer(file)) {
            List<String> triggers =
                    session.list(
                            "SELECT sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name ="
                                    + " 'journal'",
                            row -> row.getString(1));
            session.execute(
                    "DROP TRIGGER journal_never_changes; DROP TRIGGER journal_never_forgets");
            for (String statement : statements) {
                session.execute(statement);
            }
            for (String trigger : triggers) {
                session.execute(trigger);
            }
        }
    }

    /** Appends as programs did that did not hold operations against the rules. */
    void appendUnchecked(long sequence, Annotation annotation) throws Exception {
        NewEntry entry = NewEntry.of("asha", new CreateAnnotation(annotation));
        try (ProjectStore store = open()) {
            ((SqliteProjectStore) store)
                    .database()
                    .<JournalRows.Appended, OperationRefusedException>write(
                            session ->
                                    JournalRows.append(
                                            session,
                                            JournalEnd.at(session, set.id(), sequence - 1),
                                            1,
                                            entry,
                                            AppendGuard.NONE));
        }
    }

    List<String> names() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    /** Returns all rows of all tables. */
    static List<String> content(Path project) throws Exception {
        List<String> rows = new ArrayList<>();
        try (Session session = Connections.reader(project, Connections.Mode.WRITABLE)) {
            for (String table :
                    session.list(
                            "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name",
                            row -> row.getString(1))) {
                session.forEach(
                        "SELECT * FROM " + table,
                        row -> {
                            StringBuilder one = new StringBuilder(table);
                            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                                byte[] value = row.getBytes(i);
                                one.append('|')
                                        .append(
                                                value == null
                                                        ? ""
                                                        : new String(
                                                                value, StandardCharsets.UTF_8));
                            }
                            rows.add(one.toString());
                        });
            }
        }
        return rows;
    }

    /**
     * Previews and runs a repair, and verifies what holds of every one that has something to do.
     */
    List<RepairAction> repair() throws Exception {
        List<String> before = content(file);
        try (ProjectStore store = open()) {
            assertThat(store.check()).isNotEmpty();
            List<RepairAction> preview = store.repair().preview();
            assertThat(content(file)).isEqualTo(before);
            assertThat(names()).doesNotContain(KEPT);
            Repaired repaired = store.repair().run("lea");
            assertThat(repaired.actions()).isEqualTo(preview).isNotEmpty();
            assertThat(repaired.copy().orElseThrow().displayName()).isEqualTo(KEPT);
            assertThat(content(folder.resolve(KEPT))).isEqualTo(before);
            assertThat(store.check()).isEmpty();
            assertThat(store.repair().run("lea"))
                    .isEqualTo(new Repaired(Optional.empty(), List.of()));
            return preview;
        }
    }

    /** Returns the rows of the journal. */
    List<String> journalRows() throws Exception {
        return content(file).stream().filter(row -> row.startsWith("journal|")).toList();
    }
}
