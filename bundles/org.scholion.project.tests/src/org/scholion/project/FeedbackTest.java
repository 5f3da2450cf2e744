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
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.Member;
import org.scholion.corpus.NewEntry;
import org.scholion.corpus.SetState;
import org.scholion.curation.adjudication.ClosedChoices;
import org.scholion.curation.adjudication.Outcome;
import org.scholion.curation.adjudication.Posterior;
import org.scholion.curation.adjudication.Rule;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationIds;
import org.scholion.document.AnnotationKind;
import org.scholion.document.Mention;
import org.scholion.document.Span;
import org.scholion.document.edit.CreationOrder;
import org.scholion.document.operation.DeleteAnnotation;
import org.scholion.project.gold.GoldMark;
import org.scholion.project.gold.MemberFigure;

/** What members learn from gold, and what gold tells of members. */
class FeedbackTest {

    private static final AnnotationIds IDS = AnnotationIds.system();

    private final TestProject project;
    private final DocumentRecord document;
    private final Mention ashasPlace = mention("gpe", 29, 34);

    FeedbackTest(@TempDir Path folder) throws Exception {
        project = new TestProject(folder, "news-stance");
        project.write("in/a.txt", "Mira Sen met Tariq Aziz near Delhi, and Mira spoke.");
        project.write("in/b.txt", "दिल्ली में बारिश हुई।");
        project.add(folder.resolve("in"));
        for (String annotator : List.of("asha", "omar", "zoe")) {
            project.store().members().save(new Member(annotator, Member.Role.ANNOTATOR), "lea");
        }
        project.store().members().save(new Member("lea", Member.Role.LEAD), "lea");
        document = project.store().documents().find("a").orElseThrow();
        done("asha", mention("person", 0, 8), mention("person", 13, 23), ashasPlace);
        done("omar", mention("person", 0, 4), mention("person", 13, 23));
        done("zoe", mention("person", 0, 4), mention("organisation", 13, 23));
    }

    @AfterEach
    void closeProject() throws Exception {
        assertThat(project.store().check()).isEmpty();
        project.close();
    }

    private static Mention mention(String type, int begin, int end) {
        AnnotationHeader header =
                AnnotationHeader.of(IDS.next(), type, "x", InstantSource.system().instant(), 1);
        return new Mention(header, Span.of(begin, end), Optional.empty());
    }

    private void done(String member, Annotation... all) throws Exception {
        AnnotationSet set = project.store().sets().open(document.id(), member);
        project.store()
                .journal()
                .append(
                        set.id(),
                        set.lastSequence(),
                        NewEntry.of(member, CreationOrder.creating(List.of(all), "test")));
        project.store().sets().saveState(set.id(), SetState.DONE, Optional.empty(), member);
    }

    private void adjudicate(Rule rule) throws Exception {
        new AdjudicateDocuments(project.open, InstantSource.system())
                .run(
                        new AdjudicateDocuments.Request(rule, Optional.empty(), "lea", false),
                        Progress.NONE);
    }

    private ListFeedback.Result feedback(String member) throws Exception {
        return new ListFeedback(project.open)
                .run(new ListFeedback.Request(member, Optional.empty()), Progress.NONE);
    }

    private ListGold.Result gold() throws Exception {
        return new ListGold(project.open)
                .run(new ListGold.Request(Optional.empty(), true), Progress.NONE);
    }

    @Test
    void thatNothingIsToldBeforeADocumentIsAdjudicated() throws Exception {
        adjudicate(new Rule.Unanimous());
        assertThat(feedback("asha")).isEqualTo(new ListFeedback.Result(List.of(), 0, 0));
        assertThatExceptionOfType(DataProblemException.class).isThrownBy(() -> feedback("nobody"));
    }

    @Test
    void thatAMemberSeesByTypeWhereGoldDiffers() throws Exception {
        adjudicate(new Rule.Majority());
        ListFeedback.Result asha = feedback("asha");
        assertThat(asha.documents()).isEqualTo(1);
        assertThat(asha.entries())
                .extracting(each -> each.difference().kind())
                .containsExactly(CompareWithGold.Kind.REJECTED, CompareWithGold.Kind.SPAN);
        assertThat(asha.byType()).hasSize(2).containsValue(1);
        assertThat(asha.entries().get(0).ownWords()).isEqualTo("Delhi");
        assertThat(asha.entries().get(1).ownWords()).isEqualTo("Mira Sen");
        assertThat(asha.entries().get(1).goldWords()).isEqualTo("Mira");
        assertThat(asha.entries().get(1).difference().rule()).contains("majority");
        assertThat(feedback("omar").entries()).isEmpty();
        assertThat(feedback("omar").same()).isEqualTo(1);
        assertThat(feedback("zoe").entries())
                .extracting(each -> each.difference().kind())
                .containsExactly(CompareWithGold.Kind.TYPE);
    }

    @Test
    void thatAnAnswerIsACommentAndChangesNoSet() throws Exception {
        adjudicate(new Rule.Majority());
        String before = project.content();
        List<ListFeedback.Entry> entries = feedback("asha").entries();
        AnswerGold answering = new AnswerGold(project.open);
        answering.run(
                new AnswerGold.Request(
                        entries.get(0).target(), "asha", AnswerGold.Answer.OBJECT, "It is one."),
                Progress.NONE);
        answering.run(
                new AnswerGold.Request(
                        entries.get(1).target(), "asha", AnswerGold.Answer.LEARNED, "Learned."),
                Progress.NONE);
        assertThat(project.content()).isEqualTo(before);
        assertThat(feedback("asha").entries())
                .extracting(ListFeedback.Entry::said)
                .containsExactly(
                        Optional.of(new ListFeedback.Said(true, true, "It is one.")),
                        Optional.of(new ListFeedback.Said(false, true, "Learned.")));
        assertThatExceptionOfType(BadRequestException.class)
                .isThrownBy(
                        () ->
                                answering.run(
                                        new AnswerGold.Request(
                                                entries.get(0).target(),
                                                "asha",
                                                AnswerGold.Answer.OBJECT,
                                                " "),
                                        Progress.NONE));
    }

    @Test
    void thatGoldTellsWhoHadItAndWhoHadSomethingElse() throws Exception {
        adjudicate(new Rule.Majority());
        List<GoldMark> marks = gold().marks();
        assertThat(marks).hasSize(3);
        GoldMark first = marks.get(0);
        assertThat(first.words()).isEqualTo("Mira");
        assertThat(first.support()).contains(new Outcome.Support(2, 3));
        assertThat(first.had()).containsExactly("omar", "zoe");
        assertThat(first.other()).containsOnlyKeys("asha");
        assertThat(first.other().get("asha")).isEqualTo(new GoldMark.Other("person", "Mira Sen"));
        GoldMark rejected = marks.get(2);
        assertThat(rejected.gold()).isEmpty();
        assertThat(rejected.words()).isEqualTo("Delhi");
        assertThat(rejected.nothing()).containsExactly("omar", "zoe");
    }

    @Test
    void thatAMembersFigureTellsWhatTheirOwnVoteMadeAndIsGivenOverContestedPlacesAlone()
            throws Exception {
        adjudicate(new Rule.Majority());
        ListGold.Result result = gold();
        assertThat(result.survey().adjudicated()).isEqualTo(1);
        MemberFigure omar =
                result.survey().members().stream()
                        .filter(figure -> figure.member().equals("omar"))
                        .findFirst()
                        .orElseThrow();
        assertThat(omar)
                .isEqualTo(
                        new MemberFigure(
                                "omar",
                                3,
                                3,
                                new MemberFigure.Counts(2, 2, 2),
                                new MemberFigure.Counts(2, 2, 2)));
        MemberFigure asha =
                result.survey().members().stream()
                        .filter(figure -> figure.member().equals("asha"))
                        .findFirst()
                        .orElseThrow();
        assertThat(asha.all()).isEqualTo(new MemberFigure.Counts(1, 3, 2));
        assertThat(asha.all().f1()).hasValue(2.0 / 5);
        assertThat(asha.preAccepted()).isEqualTo(1);
    }

    @Test
    void thatWhoeverChangesTheirOwnAfterwardsWasNotRightFromTheBeginning() throws Exception {
        adjudicate(new Rule.Majority());
        List<MemberFigure> before = gold().survey().members();
        AnnotationSet gold = project.store().sets().find(document.id(), Member.GOLD).orElseThrow();
        project.store().sets().saveState(gold.id(), SetState.IN_PROGRESS, Optional.empty(), "lea");
        AnnotationSet set = project.store().sets().find(document.id(), "asha").orElseThrow();
        project.store().sets().saveState(set.id(), SetState.IN_PROGRESS, Optional.empty(), "lea");
        project.store()
                .journal()
                .append(
                        set.id(),
                        set.lastSequence(),
                        NewEntry.of("asha", new DeleteAnnotation(ashasPlace)));
        project.store().sets().saveState(set.id(), SetState.DONE, Optional.empty(), "asha");
        project.store().sets().saveState(gold.id(), SetState.DONE, Optional.of("as it was"), "lea");
        assertThat(feedback("asha").entries()).hasSize(1);
        assertThat(gold().survey().members()).isEqualTo(before);
    }

    @Test
    void thatTheVotesOfModelsAreThoseBeforeAdjudication() throws Exception {
        Posterior open = entities(gold());
        adjudicate(new Rule.Majority());
        Posterior decided = entities(gold());
        assertThat(open.places())
                .extracting(place -> place.item().votes())
                .containsExactlyElementsOf(
                        decided.places().stream().map(place -> place.item().votes()).toList());
        assertThat(decided.places().get(2).item().votes())
                .containsEntry("asha", "gpe")
                .containsEntry("omar", ClosedChoices.NOT_MARKED);
        assertThat(decided.places().get(2).item().gold()).contains(ClosedChoices.NOT_MARKED);
        assertThat(decided.undefined()).isEmpty();
        assertThat(decided.models()).containsOnlyKeys("dawid-skene", "mace");
    }

    private static Posterior entities(ListGold.Result result) {
        return result.survey().posteriors().stream()
                .filter(each -> each.question().kind() == AnnotationKind.ENTITY)
                .filter(each -> each.question().typeId().isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
