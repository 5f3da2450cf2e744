/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.Access;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.Projects;
import org.scholion.corpus.SetState;
import org.scholion.corpus.StoreException;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationKind;
import org.scholion.project.CancelledException;
import org.scholion.project.Progress;
import org.scholion.text.TextDirection;

class SampleProjectTest {

    @TempDir Path folder = Path.of("");

    private ProjectStore sample() throws StoreException, CancelledException {
        Path file = folder.resolve("sample.scholion");
        if (!Files.exists(file)) {
            SampleProject.create(new FileAddress(file), Progress.NONE);
        }
        return Projects.open(new FileAddress(file), Access.READ_WRITE);
    }

    @Test
    void thatItHasADozenDocumentsInSevenLanguages() throws Exception {
        try (ProjectStore store = sample()) {
            List<DocumentRecord> documents = store.documents().all();
            assertThat(documents).hasSize(12);
            assertThat(documents)
                    .extracting(document -> document.language().orElse("none"))
                    .contains("ar", "hi", "en", "ur", "he", "zh", "th")
                    .doesNotContain("none");
            assertThat(documents)
                    .filteredOn(document -> document.direction() == TextDirection.RIGHT_TO_LEFT)
                    .extracting(DocumentRecord::name)
                    .containsExactly(
                            "01-water-pact-ar",
                            "05-book-fair-ur",
                            "06-cycle-lanes-he",
                            "09-posts-ar",
                            "10-reactor-ar");
        }
    }

    @Test
    void thatTwoDocumentsAreTranslationsOfEachOther() throws Exception {
        try (ProjectStore store = sample()) {
            assertThat(store.documents().find("02-water-pact-en").orElseThrow().metadata())
                    .containsEntry("parallel-to", "01-water-pact-ar");
        }
    }

    @Test
    void thatNothingBreaksAnInvariant() throws Exception {
        try (ProjectStore store = sample()) {
            assertThat(store.check()).isEmpty();
        }
    }

    @Test
    void thatGoldExistsForHalfOfTheDocuments() throws Exception {
        try (ProjectStore store = sample()) {
            assertThat(store.sets().all())
                    .filteredOn(set -> set.member().equals("gold"))
                    .hasSize(8);
        }
    }

    @Test
    void thatMembersAreAtDifferentStages() throws Exception {
        try (ProjectStore store = sample()) {
            assertThat(store.sets().all())
                    .extracting(AnnotationSet::state)
                    .contains(SetState.DONE, SetState.IN_PROGRESS, SetState.SKIPPED);
            long thai = store.documents().find("08-flood-wall-th").orElseThrow().id();
            assertThat(store.sets().find(thai, "ravi")).isEmpty();
        }
    }

    @Test
    void thatTheMembersDisagreeButNotMuch() throws Exception {
        try (ProjectStore store = sample()) {
            long id = store.documents().find("04-harbour-en").orElseThrow().id();
            List<String> amina = places(store, id, "amina");
            List<String> ravi = places(store, id, "ravi");
            List<String> shared = new ArrayList<>(amina);
            shared.retainAll(ravi);
            assertThat(amina).isNotEqualTo(ravi);
            assertThat(shared.size()).isGreaterThan(amina.size() / 2);
        }
    }

    private static List<String> places(ProjectStore store, long document, String member)
            throws StoreException {
        AnnotationSet set = store.sets().find(document, member).orElseThrow();
        return store.annotations().of(set.id()).stream()
                .filter(annotation -> annotation.kind() == AnnotationKind.ENTITY)
                .map(annotation -> annotation.typeId() + annotation.spans())
                .toList();
    }

    @Test
    void thatMakingItTwiceGivesTheSameAnnotations() throws Exception {
        Path again = folder.resolve("again.scholion");
        SampleProject.create(new FileAddress(again), Progress.NONE);
        try (ProjectStore first = sample();
                ProjectStore second = Projects.open(new FileAddress(again), Access.READ_WRITE)) {
            assertThat(all(second)).isEqualTo(all(first)).isNotEmpty();
        }
    }

    private static List<Annotation> all(ProjectStore store) throws StoreException {
        List<Annotation> all = new ArrayList<>();
        for (AnnotationSet set : store.sets().all()) {
            all.addAll(store.annotations().of(set.id()));
        }
        return all;
    }

    @Test
    void thatAnExistingFileIsNotTouched() throws Exception {
        Path file = folder.resolve("mine.scholion");
        Files.writeString(file, "mine");
        assertThatThrownBy(() -> SampleProject.create(new FileAddress(file), Progress.NONE))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("mine.scholion");
        assertThat(file).hasContent("mine");
    }
}
