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

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.agreement.resampling.IntervalSettings;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.Member;
import org.scholion.corpus.SetState;
import org.scholion.curation.study.Layer;
import org.scholion.document.Annotation;
import org.scholion.document.Mention;
import org.scholion.project.agreement.AgreementReport;
import org.scholion.project.agreement.AgreementTree;
import org.scholion.project.json.JsonText;
import org.scholion.project.session.AnnotationSession;
import org.scholion.project.session.OpenProject;

/** The same document again for the same member, who is to agree with themselves. */
class SecondPassTest {

    private final Path folder;
    private final TestProject project;
    private final MemberWork work;

    SecondPassTest(@TempDir Path folder) throws Exception {
        this.folder = folder;
        project = new TestProject(folder, "news-stance");
        work = new MemberWork(project);
        project.write("in/a.txt", "Mira lives in Delhi, and Nora lives in Pune.");
        project.write("in/b.txt", "Omar lives in Oran.");
        project.add(folder.resolve("in"));
        project.store().members().save(new Member("lea", Member.Role.LEAD), "me");
        project.store().members().save(new Member("asha", Member.Role.ANNOTATOR), "lea");
    }

    @AfterEach
    void closeProject() throws Exception {
        assertThat(project.store().check()).isEmpty();
        project.close();
    }

    private AskAgain.Result ask(String document) throws Exception {
        return new AskAgain(project.open)
                .run(
                        new AskAgain.Request(
                                List.of(work.document(document).id()), "asha", "lea", false),
                        Progress.NONE);
    }

    private List<Annotation> marks(String document) throws Exception {
        return project.annotations(document, "asha");
    }

    private static Mention person(int begin, int end) {
        return MemberWork.mention("person", begin, end);
    }

    private Map<String, AgreementReport> passes() throws Exception {
        IntervalSettings standard = IntervalSettings.STANDARD;
        return new MeasureEach(project.open)
                .run(
                        new MeasureEach.Request(
                                MeasureEach.Against.PASSES,
                                new MeasureSets.Request(
                                        List.of(Layer.of(Layer.Kind.ENTITY)),
                                        Optional.of("span-f1-exact"),
                                        List.of(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        false,
                                        new IntervalSettings(
                                                false,
                                                standard.level(),
                                                standard.resamples(),
                                                standard.seed()),
                                        "test")),
                        Progress.NONE)
                .reports();
    }

    private static double value(AgreementReport report) {
        return report.figures().getFirst().result().value().get();
    }

    @Test
    void thatASecondPassIsBlankAndTheFirstIsBackOnceItIsDone() throws Exception {
        work.done("a", "asha", person(0, 4), person(25, 29));
        List<Annotation> first = marks("a");
        assertThat(ask("a").begun()).isEqualTo(1);
        assertThat(marks("a")).isEmpty();
        assertThat(work.set("a", "asha").state()).isEqualTo(SetState.NEW);
        work.mark("a", "asha", List.of(person(0, 4)));
        assertThat(work.set("a", "asha").state()).isEqualTo(SetState.IN_PROGRESS);
        assertThat(passes().get("asha").documents()).isZero();
        assertThat(work.state("a", "asha", SetState.DONE).passes()).isEqualTo(1);
        assertThat(marks("a")).isEqualTo(first);
        assertThat(work.set("a", "asha").state()).isEqualTo(SetState.DONE);
        // one of two again
        AgreementReport report = passes().get("asha");
        assertThat(value(report)).isEqualTo(2.0 / 3);
        assertThat(report.settings().members()).containsExactly("asha", "asha #2");
        Path saved =
                Files.writeString(
                        folder.resolve("saved.json"), JsonText.of(AgreementTree.of(report)));
        ask("a");
        work.done("a", "asha");
        assertThat(
                        value(
                                new MeasureSets(project.open)
                                        .repeat(saved, "test", Progress.NONE)
                                        .report()))
                .as("repeated after a third pass")
                .isEqualTo(2.0 / 3);
        assertThat(passes().get("asha").settings().members())
                .containsExactly("asha", "asha #2", "asha #3");
    }

    @Test
    void thatUndoStopsBetweenPasses() throws Exception {
        work.done("a", "asha", person(0, 4));
        ask("a");
        AnnotationSession session = project.open.session(work.document("a"), "asha");
        try {
            assertThat(session.undoable()).isEmpty();
            assertThat(session.undo()).isEmpty();
            work.mark("a", "asha", List.of(person(25, 29)));
            assertThat(session.undo()).isPresent();
            assertThat(session.undo()).isEmpty();
            assertThat(session.redo()).isPresent();
            work.state("a", "asha", SetState.DONE);
            work.state("a", "asha", SetState.IN_PROGRESS);
            assertThat(session.undo()).isEmpty();
            assertThat(session.annotations().size()).isEqualTo(1);
        } finally {
            project.open.release(session);
        }
        // who opens the first again is in the first, and not in a pass
        work.mark("a", "asha", List.of(person(30, 35)));
        assertThat(work.state("a", "asha", SetState.DONE).passes()).isZero();
        assertThat(marks("a")).hasSize(2);
    }

    @Test
    void thatAPassThatIsGivenUpLeavesTheFirstAsItWas() throws Exception {
        work.done("a", "asha", person(0, 4));
        List<Annotation> first = marks("a");
        ask("a");
        work.mark("a", "asha", List.of(person(25, 29)));
        work.state("a", "asha", SetState.SKIPPED);
        assertThat(marks("a")).isEqualTo(first);
        assertThat(work.set("a", "asha").state()).isEqualTo(SetState.DONE);
        assertThat(passes().get("asha").documents()).isZero();
    }

    @Test
    void thatOnlyWhatIsDoneAndNotAdjudicatedIsAskedAgain() throws Exception {
        work.mark("a", "asha", List.of(person(0, 4)));
        assertThat(ask("a").refused()).hasSize(1);
        work.gold("b", "asha", person(0, 4));
        AskAgain.Result result = ask("b");
        assertThat(result.begun()).isZero();
        assertThat(result.refused().getFirst().said().toString()).contains("seen gold");
        assertThat(marks("a")).hasSize(1);
        assertThat(marks("b")).hasSize(1);
        assertThat(passes()).isEmpty();
    }

    @Test
    void thatASecondPassIsDoneInAPackageAndComesHome() throws Exception {
        work.done("a", "asha", person(0, 4));
        List<Annotation> first = marks("a");
        ask("a");
        Path file = folder.resolve("asha.scholion");
        new HandOutPackage(project.open)
                .run(
                        new HandOutPackage.Request("asha", new FileAddress(file), "lea"),
                        Progress.NONE);
        assertThat(ask("a").refused()).hasSize(1);
        try (OpenProject out = OpenProject.open(new FileAddress(file))) {
            long document = out.store().documents().find("a").orElseThrow().id();
            assertThat(
                            out.store()
                                    .annotations()
                                    .of(
                                            out.store()
                                                    .sets()
                                                    .find(document, "asha")
                                                    .orElseThrow()
                                                    .id()))
                    .isEmpty();
            new MarkDocuments(out)
                    .run(
                            MarkDocuments.Request.own(
                                    List.of(document), "asha", SetState.DONE, Optional.empty()),
                            Progress.NONE);
        }
        new MergePackages(project.open)
                .run(
                        new MergePackages.Request(
                                List.of(new FileAddress(file)), Optional.empty(), "lea"),
                        Progress.NONE);
        assertThat(marks("a")).isEqualTo(first);
        assertThat(value(passes().get("asha"))).isZero();
    }
}
