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
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.agreement.resampling.IntervalSettings;
import org.scholion.agreement.result.Group;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.NewEntry;
import org.scholion.corpus.RoundDocument.Part;
import org.scholion.corpus.SetState;
import org.scholion.curation.study.Counting;
import org.scholion.curation.study.Layer;
import org.scholion.curation.study.LayerFigure;
import org.scholion.curation.study.PositionUnit;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationIds;
import org.scholion.document.Mention;
import org.scholion.document.Span;
import org.scholion.document.operation.CompoundOperation;
import org.scholion.document.operation.CreateAnnotation;
import org.scholion.document.operation.Operation;
import org.scholion.project.agreement.AgreementReport;
import org.scholion.project.agreement.AgreementScope;
import org.scholion.project.agreement.AgreementSurvey;
import org.scholion.project.agreement.AgreementTree;
import org.scholion.project.agreement.PlaceFilter;
import org.scholion.project.agreement.RoundChange;
import org.scholion.project.chart.ChartPage;
import org.scholion.project.json.JsonText;
import org.scholion.words.Message;
import org.scholion.words.Words;

/** Which documents count by what they are there for, and what is told of rounds. */
class RoundAgreementTest {
    private static final AnnotationIds IDS = AnnotationIds.system();
    private static final Layer ENTITY = Layer.of(Layer.Kind.ENTITY);

    private final Path folder;
    private final TestProject project;

    RoundAgreementTest(@TempDir Path folder) throws Exception {
        this.folder = folder;
        project = new TestProject(folder, "news-stance");
        for (int i = 0; i < 8; i++) {
            project.write("in/d" + i + ".txt", "Mira lives in Delhi, and Nora lives in Pune.");
        }
        project.add(folder.resolve("in"));
    }

    @AfterEach
    void closeProject() throws Exception {
        project.close();
    }

    private long id(int document) throws Exception {
        return project.store().documents().find("d" + document).orElseThrow().id();
    }

    private AnnotationSet set(int document, String member) throws Exception {
        return project.store().sets().open(id(document), member);
    }

    private static Mention mention(int begin, int end) {
        return new Mention(
                AnnotationHeader.of(IDS.next(), "person", "m", Instant.EPOCH, 1),
                Span.of(begin, end),
                Optional.empty());
    }

    private void append(int document, String member, Operation operation) throws Exception {
        AnnotationSet set = set(document, member);
        project.store()
                .journal()
                .append(set.id(), set.lastSequence(), NewEntry.of(member, operation));
    }

    private void mark(int document, String member, int begin, int end) throws Exception {
        append(document, member, new CreateAnnotation(mention(begin, end)));
    }

    private void state(int document, String member, SetState state) throws Exception {
        project.store()
                .sets()
                .saveState(set(document, member).id(), state, Optional.empty(), member);
    }

    /** Both mark a name; who differs marks one word more. */
    private void work(int document, boolean differ) throws Exception {
        mark(document, "asha", 0, 4);
        mark(document, "omar", 0, differ ? 10 : 4);
        state(document, "asha", SetState.DONE);
        state(document, "omar", SetState.DONE);
    }

    private void round(String name, Part part, int... documents) throws Exception {
        List<Long> ids = new ArrayList<>();
        for (int document : documents) {
            ids.add(id(document));
        }
        // rounds begin at a time, and what was done in the same thousandth would be of this one
        long now = System.currentTimeMillis();
        while (System.currentTimeMillis() == now) {
            Thread.onSpinWait();
        }
        project.store().rounds().save(ids, name, Optional.of(part), "lea");
    }

    private MeasureSets.Request request(AgreementScope scope, Group.Kind... by) {
        return new MeasureSets.Request(
                List.of(ENTITY),
                Optional.of("span-f1-exact"),
                List.of(),
                Optional.empty(),
                by.length == 0 ? Optional.empty() : Optional.of(by[0]),
                false,
                IntervalSettings.STANDARD,
                "1.2.3",
                scope);
    }

    private AgreementReport measured(AgreementScope scope, Group.Kind... by) throws Exception {
        return new MeasureSets(project.open).run(request(scope, by), Progress.NONE).report();
    }

    private AgreementReport byRound() throws Exception {
        return measured(AgreementScope.STANDARD, Group.Kind.ROUND);
    }

    private static AgreementScope including(Part... parts) {
        return new AgreementScope(Counting.STANDARD, Set.of(parts));
    }

    private static List<String> codes(List<Message> notes) {
        return notes.stream().map(Message::code).toList();
    }

    private static String name(LayerFigure figure) {
        return figure.result().group().map(g -> g.names().get(0)).orElse("all");
    }

    @Test
    void thatTrainingAndControlDocumentsCountOnlyWhereTheyAreAskedFor() throws Exception {
        for (int d = 0; d < 4; d++) {
            work(d, d > 1);
        }
        round("first", Part.TRAINING, 2);
        round("first", Part.CONTROL, 3);
        AgreementReport usual = measured(AgreementScope.STANDARD);
        assertThat(usual.documents()).isEqualTo(2);
        assertThat(usual.left().stream().map(l -> l.reason().code() + l.names()))
                .contains(
                        "project.agreement.left.training[d2]",
                        "project.agreement.left.control[d3]");
        assertThat(measured(including(Part.TRAINING)).documents()).isEqualTo(3);
        AgreementReport all = measured(including(Part.TRAINING, Part.CONTROL));
        assertThat(all.documents()).isEqualTo(4);
        assertThat(all.figures().get(0).result().number()).isEqualTo(0.5);
    }

    @Test
    void thatRoundsOfOtherDocumentsAreSideBySideAndNotComparable() throws Exception {
        round("pilot", Part.WORK, 0, 1);
        for (int d = 0; d < 5; d++) {
            work(d, d < 1);
        }
        round("main", Part.WORK, 2, 3);
        AgreementReport report = byRound();
        assertThat(report.figures())
                .extracting(RoundAgreementTest::name)
                .containsExactly("all", "pilot", "main");
        assertThat(report.figures())
                .extracting(f -> f.result().number())
                .containsExactly(0.8, 0.5, 1.0);
        assertThat(report.changes()).isEmpty();
        assertThat(codes(report.notes())).containsExactly("project.agreement.rounds.others");
        assertThat(JsonText.of(AgreementTree.of(report))).contains("\"round\": \"pilot\"");
    }

    @Test
    void thatTheSameDocumentsWorkedOnTwiceTellWhatChanged() throws Exception {
        round("pilot", Part.WORK, 0, 1, 2, 3, 4, 5);
        for (int d = 0; d < 6; d++) {
            work(d, true);
        }
        round("again", Part.WORK, 0, 1, 2, 3, 4, 5, 6);
        assertThat(byRound().figures()).extracting(RoundAgreementTest::name).contains("pilot");
        for (int d = 0; d < 6; d++) {
            state(d, "omar", SetState.IN_PROGRESS);
            mark(d, "omar", 0, 4);
            state(d, "omar", SetState.DONE);
            state(d, "asha", SetState.IN_PROGRESS);
            state(d, "asha", SetState.DONE);
        }
        work(6, false);
        AgreementReport report = byRound();
        assertThat(report.figures())
                .extracting(RoundAgreementTest::name)
                .containsExactly("all", "pilot", "again");
        assertThat(report.figures().get(1).result().number()).isZero();
        assertThat(report.figures().get(2).result().number()).isCloseTo(14.0 / 20, within(1e-12));
        assertThat(report.changes()).hasSize(1);
        RoundChange change = report.changes().get(0);
        assertThat(change.documents()).isEqualTo(6);
        assertThat(change.before()).isEqualTo("pilot");
        assertThat(change.difference().orElseThrow()).isCloseTo(12.0 / 18, within(1e-12));
        // of 64 ways to exchange them, all or none exchanged are as far apart
        assertThat(change.p().orElseThrow()).isCloseTo(2 / 64.0, within(1e-12));
        assertThat(change.corrected()).isEqualTo(change.p());
        assertThat(codes(report.notes()))
                .containsExactly("project.agreement.rounds.same", "project.agreement.rounds.tests");
    }

    @Test
    void thatADocumentThatWasForTrainingFirstCountsAsItWasDoneInTheLaterRound() throws Exception {
        round("learning", Part.TRAINING, 0);
        work(0, true);
        round("main", Part.WORK, 0);
        assertThat(byRound().figures()).extracting(RoundAgreementTest::name).containsOnly("all");
        state(0, "omar", SetState.IN_PROGRESS);
        mark(0, "omar", 0, 4);
        for (String member : List.of("asha", "omar")) {
            state(0, member, SetState.IN_PROGRESS);
            state(0, member, SetState.DONE);
        }
        AgreementReport report = byRound();
        assertThat(report.documents()).as("training in some round").isZero();
        assertThat(report.figures())
                .extracting(RoundAgreementTest::name)
                .containsExactly("all", "main");
        assertThat(report.figures().get(1).result().number()).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(measured(including(Part.TRAINING), Group.Kind.ROUND).changes()).hasSize(1);
    }

    @Test
    void thatSeveralTestsAreCorrectedTogether() throws Exception {
        round("pilot", Part.WORK, 0, 1, 2);
        for (int d = 0; d < 3; d++) {
            work(d, d == 0);
        }
        round("again", Part.WORK, 0, 1, 2);
        for (int d = 0; d < 3; d++) {
            for (String member : List.of("asha", "omar")) {
                state(d, member, SetState.IN_PROGRESS);
                mark(d, member, 25, 29);
                state(d, member, SetState.DONE);
            }
        }
        AgreementReport report =
                new MeasureSets(project.open)
                        .run(
                                new MeasureSets.Request(
                                        List.of(),
                                        Optional.empty(),
                                        List.of(),
                                        Optional.empty(),
                                        Optional.of(Group.Kind.ROUND),
                                        false,
                                        IntervalSettings.STANDARD,
                                        "1",
                                        AgreementScope.STANDARD),
                                Progress.NONE)
                        .report();
        List<RoundChange> tested =
                report.changes().stream().filter(c -> c.p().isPresent()).toList();
        assertThat(tested).hasSizeGreaterThan(1);
        assertThat(tested)
                .allSatisfy(
                        c ->
                                assertThat(c.corrected().orElseThrow())
                                        .isGreaterThanOrEqualTo(c.p().orElseThrow()));
        assertThat(JsonText.of(AgreementTree.of(report))).contains("\"p-holm\"", "\"changes\"");
    }

    @Test
    void thatAReportByRoundIsRepeatedAndDrawn() throws Exception {
        round("pilot", Part.WORK, 0, 1);
        for (int d = 0; d < 2; d++) {
            work(d, true);
        }
        round("again", Part.WORK, 0, 1);
        for (int d = 0; d < 2; d++) {
            for (String member : List.of("asha", "omar")) {
                state(d, member, SetState.IN_PROGRESS);
                mark(d, member, 25, 29);
                state(d, member, SetState.DONE);
            }
        }
        AgreementReport report = byRound();
        Path saved =
                Files.writeString(
                        folder.resolve("rounds.json"), JsonText.of(AgreementTree.of(report)));
        AgreementSurvey survey =
                new SurveyAgreement(project.open).run(report, Progress.NONE).survey();
        assertThat(survey.rounds().orElseThrow().changes()).isNotEmpty();
        assertThat(ChartPage.of(survey, report, "p", Words.english()))
                .contains("<svg", "Rounds side by side", ", p = ", "worked on both in");
        PlaceFilter pilot = PlaceFilter.of(ENTITY).in("pilot");
        SurveyAgreement.Request wanted =
                new SurveyAgreement.Request(
                        List.of(), Optional.empty(), false, IntervalSettings.STANDARD, "1.2.3");
        SurveyAgreement places = new SurveyAgreement(project.open);
        assertThat(places.places(wanted, pilot, 10, Progress.NONE).all()).isEqualTo(2);
        assertThat(
                        places.places(wanted, PlaceFilter.of(ENTITY).in("again"), 10, Progress.NONE)
                                .all())
                .isEqualTo(4);
        project.store().rounds().save(List.of(id(0)), "again", Optional.empty(), "lea");
        AgreementReport again =
                new MeasureSets(project.open).repeat(saved, "1.2.3", Progress.NONE).report();
        assertThat(again.figures()).isEqualTo(report.figures());
        assertThat(again.changes()).isEqualTo(report.changes());
        assertThat(again.settings()).isEqualTo(report.settings());
    }

    @Test
    void thatWhatCountsIsKeptInTheSettingsAndRepeated() throws Exception {
        Mention one = mention(0, 4);
        append(0, "asha", new CompoundOperation("mark-all", List.of(new CreateAnnotation(one))));
        append(
                0,
                "omar",
                new CompoundOperation("mark-all", List.of(new CreateAnnotation(mention(0, 4)))));
        mark(0, "asha", 25, 29);
        mark(0, "omar", 24, 30);
        state(0, "asha", SetState.DONE);
        state(0, "omar", SetState.DONE);
        AgreementScope scope =
                AgreementScope.of(PositionUnit.WORDS, List.of("control", "excluded"), true);
        AgreementReport report = measured(scope);
        assertThat(report.figures().get(0).result().number()).isEqualTo(1);
        assertThat(report.figures().get(0).result().units()).isEqualTo(2);
        assertThat(report.figures().get(0).result().excluded())
                .extracting(e -> e.reason().code())
                .contains("curation.excluded.suggested");
        Path saved =
                Files.writeString(
                        folder.resolve("words.json"), JsonText.of(AgreementTree.of(report)));
        assertThat(new MeasureSets(project.open).repeat(saved, "1.2.3", Progress.NONE).report())
                .isEqualTo(report);
        assertThat(scope.included()).containsExactly("excluded", "control");
        // a report of an earlier version does not tell
        String before =
                Files.readString(saved).replace("\"units\": \"words\"", "\"then\": \"nothing\"");
        Path old = Files.writeString(folder.resolve("old.json"), before);
        assertThat(
                        new MeasureSets(project.open)
                                .repeat(old, "1.2.3", Progress.NONE)
                                .report()
                                .settings()
                                .scope())
                .isEqualTo(AgreementScope.STANDARD);
    }
}
