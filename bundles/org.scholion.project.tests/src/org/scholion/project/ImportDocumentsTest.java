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

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.Member;
import org.scholion.corpus.NewEntry;
import org.scholion.corpus.StoreEvent;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationKind;
import org.scholion.document.operation.DeleteAnnotation;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.project.ImportResult.Outcome;
import org.scholion.text.TextDirection;
import org.scholion.words.Message;

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
    void thatTheSameNameWithAnotherTextIsRefusedAndTheRestGoesOn() throws Exception {
        try (TestProject project = new TestProject(folder)) {
            project.write("a/x.txt", "The first text.");
            project.add(folder.resolve("a"));
            project.write("b/x.txt", "Quite another text.");
            project.write("b/y.txt", "A text of its own.");
            ImportResult result = project.add(folder.resolve("b"));
            assertThat(result.problems()).hasSize(1);
            assertThat(result.problems().get(0).toString()).contains("x.txt", "another text");
            assertThat(project.names()).containsExactly("x", "y");
            DocumentRecord x = project.store().documents().find("x").orElseThrow();
            assertThat(project.store().documents().text(x.id())).isEqualTo("The first text.");
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
    void thatWhoFoundNothingHasBegunAndASecondTimeIsNothingNew() throws Exception {
        try (TestProject project = new TestProject(folder)) {
            Path text = project.write("in/d.txt", TEXT);
            project.add(text);
            Path marks = project.write("in/d.ann", "");
            assertThat(outcome(project, marks)).isEqualTo(Outcome.ANNOTATED);
            assertThat(outcome(project, marks)).isEqualTo(Outcome.UNCHANGED);
            project.write("in/d.ann", "T1\tPerson 0 4\tMira\n");
            assertThat(outcome(project, marks)).isEqualTo(Outcome.ANNOTATED);
            assertThat(outcome(project, marks)).isEqualTo(Outcome.UNCHANGED);
        }
    }

    private static Outcome outcome(TestProject project, Path file) throws Exception {
        return project.adopt(file).documents().get(0).outcome();
    }

    @Test
    void thatASecondImportOfTheSameChangesNothing() throws Exception {
        try (TestProject project = new TestProject(folder)) {
            project.write("in/d.txt", TEXT);
            project.write("in/d.ann", ANN);
            project.adopt(folder.resolve("in"));
            String before = project.content();
            ImportResult again = project.adopt(folder.resolve("in"));
            assertThat(again.problems()).isEmpty();
            assertThat(again.documents())
                    .as("what was there was not given")
                    .allMatch(i -> i.annotations() == 0);
            assertThat(again.count(Outcome.UNCHANGED)).isEqualTo(1);
            assertThat(again.adoptedVersion()).isEmpty();
            assertThat(project.content()).isEqualTo(before);
        }
    }

    @Test
    void thatASetIsNeverOverwrittenNorItsTypesAdopted() throws Exception {
        try (TestProject project = new TestProject(folder)) {
            project.write("in/d.txt", TEXT);
            project.write("in/d.ann", ANN);
            project.adopt(folder.resolve("in"));
            String before = project.content();
            project.write("in/d.ann", "T1\tPlanet 0 4\tMira\n");
            ImportResult result = project.adopt(folder.resolve("in"));
            assertThat(result.problems()).hasSize(1);
            assertThat(result.problems().get(0).toString()).contains("imported", "d");
            assertThat(project.content()).isEqualTo(before);
            ImportResult other =
                    project.run(
                            ImportRequest.of(List.of(folder.resolve("in")))
                                    .withMember("second")
                                    .withAdoptSchema(true));
            assertThat(other.problems()).isEmpty();
            assertThat(project.annotations("d", "second")).hasSize(1);
        }
    }

    @Test
    void thatAnEmptiedSetTakesAnnotationsAgain() throws Exception {
        try (TestProject project = new TestProject(folder)) {
            project.write("in/d.txt", TEXT);
            project.write("in/d.ann", "T1\tPerson 0 4\tMira\n");
            project.adopt(folder.resolve("in"));
            Annotation only = project.annotations("d", "imported").get(0);
            DocumentRecord document = project.store().documents().find("d").orElseThrow();
            AnnotationSet set =
                    project.store().sets().find(document.id(), "imported").orElseThrow();
            project.store()
                    .journal()
                    .append(
                            set.id(),
                            set.lastSequence(),
                            NewEntry.of("imported", new DeleteAnnotation(only)));
            assertThat(project.adopt(folder.resolve("in")).count(Outcome.ANNOTATED)).isEqualTo(1);
            assertThat(project.annotations("d", "imported")).hasSize(1);
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
    void thatAnythingUndecodableOrEmptyIsReportedWithItsPlaceAndTheRestIsImported()
            throws Exception {
        try (TestProject project = new TestProject(folder)) {
            project.write("in/a.txt", "A good text to begin with.");
            Path bad = project.write("in/b.txt", new byte[] {'x', (byte) 0xff, 'y'});
            Path empty = project.write("in/c.txt", "");
            project.write("in/d.txt", "A good text to end with.");
            ImportResult result =
                    project.run(
                            ImportRequest.of(List.of(folder.resolve("in")))
                                    .withText(
                                            Optional.of(StandardCharsets.UTF_8), Optional.empty()));
            assertThat(result.problems())
                    .extracting(Problem::file)
                    .containsExactly(bad.toString(), empty.toString());
            assertThat(result.problems().get(0).offset()).hasValue(1);
            assertThat(result.problems().get(1).toString()).contains("empty");
            assertThat(project.names()).containsExactly("a", "d");
        }
    }

    @Test
    void thatAnAnnFileThatDoesNotFitItsTextIsRefusedWithItsLine() throws Exception {
        try (TestProject project = new TestProject(folder)) {
            String before = project.content();
            project.write("in/d.txt", TEXT);
            project.write("in/d.ann", "T1\tPerson 0 4\tMira\nT2\tCity 14 900\tDelhi\n");
            ImportResult result = project.adopt(folder.resolve("in"));
            assertThat(result.problems()).hasSize(1);
            assertThat(result.problems().get(0).line()).hasValue(2);
            assertThat(result.problems().get(0).toString()).contains("d.ann", "line 2");
            assertThat(project.content()).isEqualTo(before);
        }
    }

    @Test
    void thatAProjectIsNeverReadAsADocument() throws Exception {
        try (TestProject project = new TestProject(folder)) {
            project.write("x.txt", "A text beside the project.");
            ImportResult result = project.add(folder);
            assertThat(project.names()).containsExactly("x");
            assertThat(result.skipped()).anyMatch(s -> s.file().endsWith("test.scholion"));
            assertThat(project.add(project.open.address().file().orElseThrow()).problems())
                    .hasSize(1);
            Path link =
                    Files.createSymbolicLink(
                            folder.resolve("l.txt"), project.open.address().file().orElseThrow());
            assertThat(project.add(link).problems())
                    .singleElement()
                    .satisfies(p -> assertThat(p.toString()).contains("l.txt", "a project"));
            assertThat(project.names()).containsExactly("x");
        }
    }

    @Test
    void thatAGuessedCharsetIsReportedAndAnotherCanBeNamed() throws Exception {
        try (TestProject project = new TestProject(folder)) {
            byte[] bytes = ARABIC.repeat(8).getBytes("windows-1256");
            Path file = project.write("in/w.txt", bytes);
            ImportResult result = project.add(file);
            assertThat(result.notices()).hasSize(1);
            assertThat(result.notices().get(0).message().toString()).contains("guessed");
            project.write("in/annotated.txt", bytes);
            Path marks = project.write("in/annotated.ann", "");
            assertThat(project.add(marks).notices()).hasSize(1);
            Path other = project.write("in/v.txt", bytes);
            project.run(
                    ImportRequest.of(List.of(other))
                            .withText(
                                    Optional.of(java.nio.charset.Charset.forName("windows-1256")),
                                    Optional.empty()));
            DocumentRecord document = project.store().documents().find("v").orElseThrow();
            assertThat(project.store().documents().text(document.id())).isEqualTo(ARABIC.repeat(8));
        }
    }

    @Test
    void thatWrongRequestsAreRefusedBeforeAnythingIsDone() throws Exception {
        try (TestProject project = new TestProject(folder)) {
            Path file = project.write("x.txt", "A text.");
            ImportRequest request = ImportRequest.of(List.of(file));
            assertThatThrownBy(() -> project.run(request.withFormat(Optional.of("nothing"))))
                    .isInstanceOf(BadRequestException.class)
                    .hasMessageContaining("brat");
            assertThatThrownBy(
                            () ->
                                    project.run(
                                            request.withText(Optional.empty(), Optional.of("???"))))
                    .isInstanceOf(BadRequestException.class);
            assertThat(project.names()).isEmpty();
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

    @Test
    void thatAFileThatIsTooLargeIsRefused() throws Exception {
        try (TestProject project = new TestProject(folder)) {
            Path large = folder.resolve("large.txt");
            try (var channel =
                    Files.newByteChannel(
                            large,
                            java.nio.file.StandardOpenOption.CREATE,
                            java.nio.file.StandardOpenOption.WRITE,
                            java.nio.file.StandardOpenOption.SPARSE)) {
                channel.position(300_000_000L);
                channel.write(java.nio.ByteBuffer.wrap("x".getBytes(StandardCharsets.UTF_8)));
            }
            ImportResult result = project.add(large);
            assertThat(result.problems()).hasSize(1);
            assertThat(result.problems().get(0).toString()).contains("large.txt", "300.0 MB");
            assertThat(project.names()).isEmpty();
        }
    }
}
