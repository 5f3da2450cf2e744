/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.curation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.Member;
import org.scholion.corpus.NewDocument;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.Projects;
import org.scholion.corpus.SetState;
import org.scholion.corpus.StoreException;
import org.scholion.project.Progress;
import org.scholion.schema.Schema;
import org.scholion.schema.xml.SchemaXml;
import org.scholion.ui.curation.internal.ProgressTable.Cell;
import org.scholion.ui.curation.internal.ProgressTable.Total;

/** What is counted, and what is told apart. */
final class ProgressTableTest {

    private static ProjectStore project(Path folder) throws StoreException {
        return Projects.create(
                folder.resolve("progress" + Projects.EXTENSION),
                "progress",
                SchemaXml.write(Schema.empty()),
                "lead");
    }

    private static DocumentRecord add(ProjectStore store, String name, String language)
            throws StoreException {
        return store.addDocument(
                new NewDocument(
                        name,
                        "text of " + name,
                        "0".repeat(64),
                        "UTF-8",
                        "valid",
                        100,
                        false,
                        Optional.of(language),
                        "ltr",
                        Map.of(),
                        Optional.empty()));
    }

    @Test
    void thatNotBegunInProgressDoneAndSkippedAreFourDifferentThings(@TempDir Path folder)
            throws Exception {
        try (ProjectStore store = project(folder)) {
            AnnotationSet done = store.openSet(add(store, "a", "en").id(), "amina");
            store.saveState(done.id(), SetState.DONE, Optional.empty(), "amina");
            AnnotationSet begun = store.openSet(add(store, "b", "en").id(), "amina");
            store.saveState(begun.id(), SetState.IN_PROGRESS, Optional.empty(), "amina");
            AnnotationSet skipped = store.openSet(add(store, "c", "en").id(), "amina");
            store.saveState(
                    skipped.id(), SetState.SKIPPED, Optional.of("a list of prices"), "amina");
            add(store, "d", "en");

            ProgressTable table = ProgressTable.of(store, Progress.NONE);

            Total total = table.total("amina");
            assertThat(total.count(SetState.DONE)).isEqualTo(1);
            assertThat(total.count(SetState.IN_PROGRESS)).isEqualTo(1);
            assertThat(total.count(SetState.SKIPPED)).isEqualTo(1);
            assertThat(total.notBegun()).isEqualTo(1);
            assertThat(table.rows().get(2).cell("amina").flatMap(Cell::skippedReason))
                    .contains("a list of prices");
            assertThat(table.rows().get(3).cell("amina")).isEmpty();
        }
    }

    @Test
    void thatTheAdjudicatedSetComesLast(@TempDir Path folder) throws Exception {
        try (ProjectStore store = project(folder)) {
            long document = add(store, "a", "en").id();
            store.openSet(document, "ravi");
            store.openSet(document, Member.GOLD);
            store.openSet(document, "amina");

            assertThat(ProgressTable.of(store, Progress.NONE).members())
                    .containsExactly("amina", "ravi", Member.GOLD);
        }
    }

    @Test
    void thatDocumentsAreFoundByAPieceOfTheirNameOrTheirLanguage(@TempDir Path folder)
            throws Exception {
        try (ProjectStore store = project(folder)) {
            add(store, "news/Harbour", "en");
            add(store, "news/water", "ar");

            ProgressTable table = ProgressTable.of(store, Progress.NONE);

            assertThat(table.matching("harb").rows()).hasSize(1);
            assertThat(table.matching("ar").rows())
                    .extracting(row -> row.document().name())
                    .containsExactly("news/Harbour", "news/water");
            assertThat(table.matching("AR ").rows()).hasSize(2);
            assertThat(table.matching("en").rows()).hasSize(1);
            assertThat(table.matching(" ").rows()).hasSize(2);
        }
    }
}
