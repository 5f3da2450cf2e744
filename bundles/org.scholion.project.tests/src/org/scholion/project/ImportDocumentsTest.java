/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.Member;
import org.scholion.corpus.StoreEvent;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationKind;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.project.ImportResult.Outcome;
import org.scholion.text.TextDirection;
import org.scholion.words.Message;

/** What becomes of files that are imported. */
class ImportDocumentsTest {

    private static final String ARABIC =
            "قال الوزير إن الحكومة تدعم خطة المياه الجديدة في المدينة.\n";
    private static final String HINDI = "मंत्री ने कहा कि सरकार नई जल योजना का समर्थन करती है।\n";
    private static final String ANN =
            "T1\tPerson 0 4\tMira\nT2\tCity 14 19\tDelhi\nR1\tLivesIn Arg1:T1 Arg2:T2\n";
    private static final String TEXT = "Mira lives in Delhi.\n";

    @TempDir Path folder = Path.of("");

    @Test
    void thatDocumentsAreNamedByTheirPathBelowWhatWasNamed() throws Exception {
        try (TestProject project = new TestProject(folder)) {
            Path one = project.write("in/one.txt", "The first document of all.");
            project.write("in/deep/er/two.txt", "The second document of all.");
            project.add(folder.resolve("in"));
            assertThat(project.names()).containsExactly("deep/er/two", "one");
            assertThat(project.add(one).count(Outcome.UNCHANGED)).isEqualTo(1);
        }
    }

    @Test
    void thatLanguageAndDirectionAreFoundUnlessGiven() throws Exception {
        try (TestProject project = new TestProject(folder)) {
            project.write("in/ar.txt", ARABIC);
            project.write("in/hi.txt", HINDI);
            project.add(folder.resolve("in"));
            DocumentRecord arabic = project.store().documents().find("ar").orElseThrow();
            DocumentRecord hindi = project.store().documents().find("hi").orElseThrow();
            assertThat(arabic.language()).contains("ar");
            assertThat(arabic.direction()).isEqualTo(TextDirection.RIGHT_TO_LEFT);
            assertThat(hindi.language()).contains("hi");
            assertThat(hindi.direction()).isEqualTo(TextDirection.LEFT_TO_RIGHT);
            Path other = project.write("other.txt", ARABIC);
            project.run(
                    ImportRequest.of(List.of(other)).withText(Optional.empty(), Optional.of("ur")));
            assertThat(project.store().documents().find("other").orElseThrow().language())
                    .contains("ur");
        }
    }

    @Test
    void thatTypesTheSchemaLacksAreReportedAndNotTakenUnlessAdopted() throws Exception {
        try (TestProject project = new TestProject(folder)) {
            project.write("in/d.txt", TEXT);
            project.write("in/d.ann", ANN);
            ImportResult without = project.add(folder.resolve("in"));
            assertThat(without.problems()).isEmpty();
            assertThat(without.losses().total()).isGreaterThanOrEqualTo(3);
            assertThat(project.annotations("d", "imported")).isEmpty();
            ImportResult adopted = project.adopt(folder.resolve("in"));
            assertThat(adopted.adoptedVersion()).hasValue(2);
            assertThat(adopted.losses().isEmpty()).isTrue();
            assertThat(adopted.count(Outcome.ANNOTATED)).isEqualTo(1);
            List<Annotation> annotations = project.annotations("d", "imported");
            assertThat(annotations).hasSize(3);
            assertThat(annotations.get(0).header().madeBy()).isEqualTo("imported");
            assertThat(annotations.get(0).header().schemaVersion()).isEqualTo(2);
            assertThat(project.open.schema().type("LivesIn")).isPresent();
        }
    }

    /** Adds up steps, and stops the work once so many are done. */
    private static final class Steps implements Progress {
        private final long most;
        private long begun;
        private long done;

        Steps(long most) {
            this.most = most;
        }

        @Override
        public void begin(Message task, long total) {
            begun += total;
        }

        @Override
        public void worked(long amount, String current) {
            done += amount;
        }

        @Override
        public boolean cancelled() {
            return done >= most;
        }
    }

    private static ImportResult adopt(TestProject project, Path path, Progress progress)
            throws Exception {
        return new ImportDocuments(project.open, InstalledFormats.builtIn())
                .run(ImportRequest.of(List.of(path)).withAdoptSchema(true), progress);
    }

    @Test
    void thatADocumentIsAStepAndOneWhoseTypesAreAdoptedAreTwo() throws Exception {
        try (TestProject project = new TestProject(folder)) {
            project.write("in/d.txt", TEXT);
            project.write("in/d.ann", ANN);
            project.write("in/e.txt", "Plain.");
            project.write("in/f.txt", "");
            Steps steps = new Steps(Long.MAX_VALUE);
            adopt(project, folder.resolve("in"), steps);
            assertThat(steps.begun).isEqualTo(4);
            assertThat(steps.done).as("the empty one included").isEqualTo(4);
        }
    }

    @Test
    void thatAnImportCancelledWhileItLooksForTypesAdoptsNone() throws Exception {
        try (TestProject project = new TestProject(folder)) {
            for (int i = 0; i < 200; i++) {
                project.write("in/" + i + ".txt", TEXT);
                project.write("in/" + i + ".ann", ANN);
            }
            String before = project.content();
            Steps steps = new Steps(1);
            assertThatThrownBy(() -> adopt(project, folder.resolve("in"), steps))
                    .isInstanceOf(CancelledException.class);
            assertThat(steps.done).as("it stops soon").isLessThan(200);
            assertThat(project.content()).isEqualTo(before);
        }
    }

    @Test
    void thatWhatCameAndWhatDidNotIsToldInTheOrderOfTheFiles() throws Exception {
        try (TestProject project = new TestProject(folder)) {
            List<String> names = new ArrayList<>();
            for (int i = 39; i >= 0; i--) {
                String name = "%02d".formatted(i);
                names.add(0, name);
                project.write("in/" + name + ".txt", i % 3 == 0 ? "" : "Text " + i);
                if (i % 2 == 0) {
                    project.write("in/" + name + ".ann", "");
                }
            }
            ImportResult result = project.add(folder.resolve("in"));
            assertThat(result.documents()).extracting(ImportResult.Item::name).isSorted();
            assertThat(result.problems()).extracting(Problem::file).isSorted();
            assertThat(result.documents().size() + result.problems().size())
                    .isEqualTo(names.size());
        }
    }

    @Test
    void thatAMemberKeepsTheirRoleANewOneIsToldAndGoldIsNone() throws Exception {
        try (TestProject project = new TestProject(folder)) {
            Path in = project.write("in/d.ann", "T1\tPerson 0 4\tMira\n").getParent();
            project.write("in/d.txt", TEXT);
            project.store().members().save(new Member("lea", Member.Role.LEAD), "me");
            List<Member> told = new ArrayList<>();
            project.store()
                    .addListener(
                            event -> {
                                if (event instanceof StoreEvent.MemberSaved saved) {
                                    told.add(saved.member());
                                }
                            });
            for (String member : List.of("lea", "asha", Member.GOLD)) {
                assertThat(
                                project.run(
                                                ImportRequest.of(List.of(in))
                                                        .withMember(member)
                                                        .withAdoptSchema(true))
                                        .problems())
                        .isEmpty();
                assertThat(project.annotations("d", member)).hasSize(1);
            }
            Member asha = new Member("asha", Member.Role.ANNOTATOR);
            assertThat(told).containsExactly(asha);
            assertThat(project.store().members().all())
                    .containsExactly(asha, new Member("lea", Member.Role.LEAD));
        }
    }

    @Test
    void thatAnImportIsOneStepToUndo() throws Exception {
        try (TestProject project = new TestProject(folder)) {
            project.write("in/d.txt", TEXT);
            project.write("in/d.ann", ANN);
            project.adopt(folder.resolve("in"));
            DocumentRecord document = project.store().documents().find("d").orElseThrow();
            var session = project.open.session(document, "imported");
            assertThat(session.undo()).isPresent();
            assertThat(session.annotations().all()).isEmpty();
            assertThat(session.redo()).isPresent();
            assertThat(session.annotations().all()).hasSize(3);
            project.open.release(session);
        }
    }

    @Test
    void thatEventsThatReferToOneAnotherInACircleAreAllMade() throws Exception {
        try (TestProject project = new TestProject(folder)) {
            project.write("in/d.txt", TEXT);
            project.write(
                    "in/d.ann",
                    "T1\tAct 0 4\tMira\nT2\tAct 14 19\tDelhi\nE1\tAct:T1 Theme:E2\nE2\tAct:T2"
                            + " Theme:E1\n");
            ImportResult result = project.adopt(folder.resolve("in"));
            assertThat(result.problems()).isEmpty();
            List<Annotation> annotations = project.annotations("d", "imported");
            assertThat(annotations).hasSize(2);
            assertThat(annotations)
                    .allSatisfy(
                            a -> {
                                assertThat(a.kind()).isEqualTo(AnnotationKind.RELATION);
                                assertThat(a.references()).hasSize(1);
                            });
        }
    }

    @Test
    void thatCancellingAnAtomicImportLeavesNothing() throws Exception {
        try (TestProject project = new TestProject(folder)) {
            for (int i = 0; i < 300; i++) {
                project.write("in/" + i + ".txt", "Text number " + i + ".");
            }
            String before = project.content();
            List<String> done = new ArrayList<>();
            Progress stopping =
                    new Progress() {
                        @Override
                        public void begin(Message task, long total) {
                            // only what is done counts
                        }

                        @Override
                        public void worked(long amount, String current) {
                            done.add(current);
                        }

                        @Override
                        public boolean cancelled() {
                            return done.size() > 100;
                        }
                    };
            ImportRequest request =
                    ImportRequest.of(List.of(folder.resolve("in"))).withAtomic(true);
            assertThatThrownBy(
                            () ->
                                    new ImportDocuments(project.open, InstalledFormats.builtIn())
                                            .run(request, stopping))
                    .isInstanceOf(CancelledException.class);
            assertThat(project.content()).isEqualTo(before);
            assertThat(project.add(folder.resolve("in")).documents()).hasSize(300);
        }
    }
}
