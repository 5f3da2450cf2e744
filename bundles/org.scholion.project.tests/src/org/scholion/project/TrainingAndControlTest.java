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

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.agreement.resampling.IntervalSettings;
import org.scholion.corpus.Member;
import org.scholion.corpus.RoundDocument.Part;
import org.scholion.corpus.SetState;
import org.scholion.curation.study.Layer;
import org.scholion.curation.study.PositionUnit;
import org.scholion.project.CompareWithGold.Kind;
import org.scholion.project.agreement.AgreementReport;
import org.scholion.project.agreement.AgreementScope;

/** What members are told of documents whose gold is there before them. */
class TrainingAndControlTest {

    private static final String TEXT = "Mira lives in Delhi, and Nora lives in Pune.";

    private final TestProject project;
    private final MemberWork work;

    TrainingAndControlTest(@TempDir Path folder) throws Exception {
        project = new TestProject(folder, "news-stance");
        work = new MemberWork(project);
        for (String name : List.of("training", "control", "work", "other")) {
            project.write("in/" + name + ".txt", TEXT);
        }
        project.add(folder.resolve("in"));
        project.store().members().save(new Member("lea", Member.Role.LEAD), "me");
        for (String member : List.of("asha", "omar")) {
            project.store().members().save(new Member(member, Member.Role.ANNOTATOR), "lea");
        }
        for (String document : List.of("training", "control", "other")) {
            work.gold(
                    document,
                    "lea",
                    MemberWork.mention("person", 0, 4),
                    MemberWork.mention("gpe", 14, 19));
        }
        work.round("training", Part.TRAINING);
        work.round("control", Part.CONTROL);
        work.round("work", Part.WORK);
    }

    @AfterEach
    void closeProject() throws Exception {
        assertThat(project.store().check()).isEmpty();
        project.close();
    }

    private Optional<TrainingFeedback.Result> learned(String document, String member)
            throws Exception {
        return new TrainingFeedback(project.open).run(work.document(document), member);
    }

    /** Whose sets a member sees on a document. */
    private List<String> seen(String document, String member) throws Exception {
        return new OtherSets(project.open)
                .run(work.document(document), member).stream()
                        .map(OtherSets.OtherSet::member)
                        .toList();
    }

    @Test
    void thatWhoIsDoneWithTrainingLearnsOfItsGoldAtOnceAndNobodyElseDoes() throws Exception {
        work.mark("training", "asha", List.of(MemberWork.mention("person", 0, 4)));
        work.mark("training", "omar", List.of(MemberWork.mention("person", 0, 4)));
        assertThat(learned("training", "asha")).isEmpty();
        assertThat(seen("training", "asha")).isEmpty();
        work.done("training", "asha");
        TrainingFeedback.Result told = learned("training", "asha").orElseThrow();
        assertThat(told.kinds()).isEqualTo(Map.of(Kind.MISSED, 1));
        assertThat(told.count(Kind.REJECTED)).isZero();
        assertThat(seen("training", "asha")).containsExactly(Member.GOLD);
        assertThat(learned("training", "omar")).isEmpty();
        assertThat(seen("training", "omar")).isEmpty();
        work.state("training", "omar", SetState.SKIPPED);
        assertThat(learned("training", "omar")).as("skipped is not done").isEmpty();
        assertThat(seen("training", "omar")).isEmpty();
        assertThat(seen("training", "lea")).contains(Member.GOLD, "asha");
    }

    @Test
    void thatNothingTellsAnAnnotatorThatADocumentIsAControl() throws Exception {
        for (String document : List.of("control", "work")) {
            work.mark(document, "asha", List.of(MemberWork.mention("person", 0, 4)));
            assertThat(seen(document, "asha")).isEmpty();
            work.done(document, "asha");
            assertThat(seen(document, "asha")).isEmpty();
            assertThat(seen(document, "omar")).isEmpty();
            assertThat(learned(document, "asha")).isEmpty();
            // and it is reopened as any other
            assertThat(work.state(document, "asha", SetState.IN_PROGRESS).refused()).isEmpty();
        }
        assertThat(seen("control", "lea")).contains(Member.GOLD, "asha");
        assertThat(seen("other", "asha")).as("neither").contains(Member.GOLD);
    }

    private Map<String, AgreementReport> controls(String... members) throws Exception {
        IntervalSettings standard = IntervalSettings.STANDARD;
        return new MeasureEach(project.open)
                .run(
                        new MeasureEach.Request(
                                MeasureEach.Against.CONTROLS,
                                new MeasureSets.Request(
                                        List.of(Layer.of(Layer.Kind.ENTITY)),
                                        Optional.of("span-f1-exact"),
                                        List.of(members),
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
    void thatMembersAreHeldAgainstGoldOfControlsAsTheyWereFirstDone() throws Exception {
        work.done("control", "asha", MemberWork.mention("person", 0, 4));
        work.state("control", "asha", SetState.IN_PROGRESS);
        work.done("control", "asha", MemberWork.mention("gpe", 14, 19));
        work.mark("control", "omar", List.of(MemberWork.mention("person", 0, 4)));
        work.done("work", "asha", MemberWork.mention("person", 0, 4));
        Map<String, AgreementReport> reports = controls();
        // one of two: precision 1, recall 1/2
        assertThat(value(reports.get("asha"))).isEqualTo(2.0 / 3);
        assertThat(reports.get("asha").documents()).isEqualTo(1);
        assertThat(value(reports.get("lea"))).isEqualTo(1);
        assertThat(reports.get("omar").documents()).isZero();
        assertThat(reports.get("omar").left())
                .singleElement()
                .satisfies(left -> assertThat(left.names()).containsExactly("control"));
        assertThat(controls("asha")).containsOnlyKeys("asha");
        assertThat(
                        new MeasureEach(project.open)
                                .brief(MeasureEach.Against.CONTROLS, Progress.NONE)
                                .get("asha")
                                .documents())
                .isEqualTo(1);
    }

    @Test
    void thatTrainingAndControlsDoNotCountAsAgreementUnlessTheyAreIncluded() throws Exception {
        for (String document : List.of("training", "control", "work")) {
            work.done(document, "asha", MemberWork.mention("person", 0, 4));
            work.done(document, "omar", MemberWork.mention("person", 0, 4));
        }
        assertThat(agreement().documents()).isEqualTo(1);
        assertThat(agreement().left())
                .extracting(left -> left.reason().code())
                .contains("project.agreement.left.training", "project.agreement.left.control");
        assertThat(agreement("control").documents()).isEqualTo(2);
        assertThat(agreement("control", "training").documents()).isEqualTo(3);
    }

    private AgreementReport agreement(String... included) throws Exception {
        IntervalSettings standard = IntervalSettings.STANDARD;
        return new MeasureSets(project.open)
                .run(
                        new MeasureSets.Request(
                                List.of(Layer.of(Layer.Kind.ENTITY)),
                                Optional.empty(),
                                List.of("asha", "omar"),
                                Optional.empty(),
                                Optional.empty(),
                                false,
                                new IntervalSettings(
                                        false,
                                        standard.level(),
                                        standard.resamples(),
                                        standard.seed()),
                                "test",
                                AgreementScope.of(
                                        PositionUnit.GRAPHEMES, List.of(included), false)),
                        Progress.NONE)
                .report();
    }
}
