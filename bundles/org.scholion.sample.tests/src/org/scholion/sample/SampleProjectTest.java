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
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.Access;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.Member;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.Projects;
import org.scholion.corpus.SetState;
import org.scholion.corpus.StoreException;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationKind;
import org.scholion.project.CancelledException;
import org.scholion.project.Progress;
import org.scholion.sample.internal.SampleSet;
import org.scholion.sample.internal.SampleSource;
import org.scholion.schema.Schema;
import org.scholion.schema.xml.BuiltInSchemas;
import org.scholion.text.TextDirection;
import org.scholion.words.Message;

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

    @Test
    void thatWhatIsKnownOfADocumentIsInTheProject() throws Exception {
        try (ProjectStore store = sample()) {
            DocumentRecord pact = store.documents().find("02-water-pact-en").orElseThrow();
            assertThat(pact.language()).contains("en");
            assertThat(pact.metadata())
                    .isEqualTo(
                            Map.of(
                                    "date", "2026-03-03",
                                    "parallel-to", "01-water-pact-ar",
                                    "source", "written for Scholion"));
            assertThat(store.members().all())
                    .containsExactlyInAnyOrder(
                            new Member("lead", Member.Role.LEAD),
                            new Member("amina", Member.Role.ANNOTATOR),
                            new Member("noor", Member.Role.ANNOTATOR),
                            new Member("ravi", Member.Role.ANNOTATOR));
        }
    }

    @Test
    void thatASetIsInTheStateItsSourceSays() throws Exception {
        int stated = 0;
        try (ProjectStore store = sample()) {
            Schema schema = BuiltInSchemas.load("news-stance").orElseThrow();
            for (SampleSource source : SampleSource.readAll()) {
                long id = store.documents().find(source.name()).orElseThrow().id();
                for (String member : source.members()) {
                    SampleSet made = source.set(schema, member);
                    AnnotationSet set = store.sets().find(id, member).orElseThrow();
                    assertThat(set.state().name().toLowerCase(Locale.ROOT))
                            .isEqualTo(made.state().replace('-', '_'));
                    assertThat(store.annotations().of(set.id()))
                            .containsExactlyInAnyOrderElementsOf(made.annotations());
                    stated++;
                }
            }
            assertThat(store.sets().all()).hasSize(stated);
        }
    }

    @Test
    void thatProgressIsToldForEachDocumentAndMakingItCanBeStopped() throws Exception {
        List<String> told = new ArrayList<>();
        Progress watching = watching(told, 12);
        SampleProject.create(new FileAddress(folder.resolve("watched.scholion")), watching);
        assertThat(told).hasSize(13).startsWith("12 in all", "01-water-pact-ar");
        told.clear();
        FileAddress stopped = new FileAddress(folder.resolve("stopped.scholion"));
        assertThatThrownBy(() -> SampleProject.create(stopped, watching(told, 2)))
                .isInstanceOf(CancelledException.class);
        assertThat(told).hasSize(3);
    }

    private static Progress watching(List<String> told, int most) {
        return new Progress() {
            @Override
            public void begin(Message task, long total) {
                told.add(total + " in all");
            }

            @Override
            public void worked(long amount, String current) {
                assertThat(amount).isEqualTo(1);
                told.add(current);
            }

            @Override
            public boolean cancelled() {
                return told.size() > most;
            }
        };
    }
}
