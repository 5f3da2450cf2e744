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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.Decision;
import org.scholion.corpus.Member;
import org.scholion.corpus.NewDecision;
import org.scholion.corpus.SetState;
import org.scholion.corpus.StaleSetException;
import org.scholion.curation.adjudication.JudgedPlace;
import org.scholion.curation.adjudication.Place;
import org.scholion.curation.adjudication.ReviewShare;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.Mention;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.document.edit.AnnotationCopies;
import org.scholion.document.edit.Edits;
import org.scholion.project.desk.Desk;
import org.scholion.project.desk.DeskNames;
import org.scholion.project.desk.DeskPlace;
import org.scholion.project.desk.DeskStep;

class DeskTest extends DeskProject {

    DeskTest(@TempDir Path folder) throws Exception {
        super(folder);
    }

    @Test
    void thatOpeningWritesNothing() throws Exception {
        done("asha", mention("person", 0, 8));
        desk();
        assertThat(project.store().sets().find(document.id(), Member.GOLD)).isEmpty();
    }

    @Test
    void thatAPlaceIsSettledByWhatOneHadAndOpenAgainWhenThatIsTakenBack() throws Exception {
        done("asha", mention("person", 0, 8));
        done("omar", mention("person", 0, 4));
        Desk before = desk();
        assertThat(before.open()).hasSize(1);
        assertThat(before.places().get(0).concern()).isEqualTo(DeskPlace.Concern.DIFFERENCE);
        accept(0, "omar");
        assertThat(inGold()).isEqualTo(canonical(mention("person", 0, 4)));
        assertThat(states(desk())).containsExactly(JudgedPlace.Status.SETTLED);
        gold.undo();
        assertThat(gold.annotations().size()).isZero();
        assertThat(states(desk())).containsExactly(JudgedPlace.Status.OPEN);
        gold.redo();
        assertThat(inGold()).isEqualTo(canonical(mention("person", 0, 4)));
        assertThat(states(desk())).containsExactly(JudgedPlace.Status.SETTLED);
    }

    @Test
    void thatAnotherDecisionAtAPlaceIsInPlaceOfTheFirst() throws Exception {
        done("asha", mention("person", 0, 8));
        done("omar", mention("person", 0, 4));
        accept(0, "asha");
        accept(0, "omar");
        assertThat(inGold()).isEqualTo(canonical(mention("person", 0, 4)));
        reject(0);
        assertThat(gold.annotations().size()).isZero();
        assertThat(states(desk())).containsExactly(JudgedPlace.Status.SETTLED);
        assertThat(desk().places().get(0).judged().gold()).isEmpty();
        accept(0, "asha");
        assertThat(inGold()).isEqualTo(canonical(mention("person", 0, 8)));
        assertThat(desk().places().get(0).judged().gold()).isPresent();
        for (int i = 0; i < 4; i++) {
            gold.undo();
        }
        assertThat(states(desk())).containsExactly(JudgedPlace.Status.OPEN);
        assertThat(gold.undo()).isEmpty();
    }

    @Test
    void thatRejectingAllIsADecisionWithItsReason() throws Exception {
        done("asha", mention("person", 0, 8));
        done("omar");
        reject(0);
        Decision decision = project.store().decisions().of(document.id()).get(0);
        assertThat(decision.content().kind()).isEqualTo(NewDecision.Kind.REJECTED);
        assertThat(decision.content().rationale()).contains("a title");
        assertThat(decision.actor()).isEqualTo("cai");
        assertThat(desk().left()).isZero();
        assertThat(gold.annotations().size()).isZero();
    }

    @Test
    void thatTheStretchOfOneAndTheLabelOfAnotherAreMixed() throws Exception {
        done("asha", mention("person", 0, 8));
        done("omar", mention("organisation", 0, 4));
        Desk desk = desk();
        Place place = place(desk, 0);
        settle(
                desk,
                steps(desk)
                        .mix(
                                place,
                                place.version("omar").orElseThrow(),
                                place.version("asha").orElseThrow(),
                                Optional.empty()));
        assertThat(inGold()).isEqualTo(canonical(mention("person", 0, 4)));
        assertThat(kinds()).containsExactly(NewDecision.Kind.MIXED);
        assertThat(states(desk())).containsExactly(JudgedPlace.Status.SETTLED);
    }

    @Test
    void thatWhatIsWrittenOverAnOpenPlaceSettlesItAndAnEditKeepsItSettled() throws Exception {
        done("asha", mention("person", 0, 8));
        done("omar", mention("person", 0, 4));
        Desk desk = desk();
        gold.deciding(
                (changes, before, after) ->
                        steps(desk).byHand(changes, before, after, Optional.empty()));
        Mention own = mention("person", 0, 12);
        gold.apply(Edits.creation("test", List.of(own)).orElseThrow());
        assertThat(kinds()).containsExactly(NewDecision.Kind.WRITTEN);
        assertThat(states(desk())).containsExactly(JudgedPlace.Status.SETTLED);
        assertThat(desk().places().get(0).judged().gold()).isPresent();
        gold.apply(Edits.replace("test", own, own.withSpan(Span.of(0, 8))).orElseThrow());
        assertThat(kinds()).containsExactly(NewDecision.Kind.WRITTEN, NewDecision.Kind.EDITED);
        assertThat(states(desk())).containsExactly(JudgedPlace.Status.SETTLED);
    }

    @Test
    void thatARelationBringsItsEnds() throws Exception {
        Mention mira = mention("person", 0, 8);
        Mention tariq = mention("person", 13, 23);
        Relation met =
                new Relation(
                        AnnotationHeader.of(
                                IDS.next(), "membership", "x", InstantSource.system().instant(), 1),
                        new TreeMap<>(
                                Map.of(
                                        "member", List.of(mira.id()),
                                        "group", List.of(tariq.id()))),
                        Optional.empty());
        done("asha", mira, tariq, met);
        done("omar");
        Desk desk = desk();
        int number =
                IntStream.range(0, desk.places().size())
                        .filter(i -> place(desk, i).example() instanceof Relation)
                        .findFirst()
                        .orElseThrow();
        accept(number, "asha");
        assertThat(inGold()).isEqualTo(canonical(mira, tariq, met));
        assertThat(desk().left()).isZero();
        gold.undo();
        assertThat(gold.annotations().size()).isZero();
    }

    @Test
    void thatAllThatIsAgreedIsConfirmedInOneStep() throws Exception {
        Mention[] marks = {mention("person", 0, 8), mention("person", 13, 23)};
        done("asha", marks);
        done(
                "omar",
                AnnotationCopies.of(List.of(marks), IDS, header -> header)
                        .toArray(Annotation[]::new));
        Desk desk = desk();
        assertThat(desk.open()).isEmpty();
        assertThat(desk.left()).isEqualTo(2);
        settle(desk, steps(desk).confirm().orElseThrow());
        assertThat(desk().left()).isZero();
        assertThat(steps(desk()).confirm()).isEmpty();
        gold.undo();
        assertThat(desk().left()).isEqualTo(2);
    }

    @Test
    void thatDrawnPlacesAreLookedAtAndWhatWasWrongIsTold() throws Exception {
        review = new ReviewShare(1, 7);
        Mention[] marks = {mention("person", 0, 8), mention("person", 13, 23)};
        done("asha", marks);
        done(
                "omar",
                AnnotationCopies.of(List.of(marks), IDS, header -> header)
                        .toArray(Annotation[]::new));
        assertThat(desk().agreed()).isEmpty();
        assertThat(desk().open())
                .extracting(DeskPlace::concern)
                .containsOnly(DeskPlace.Concern.REVIEW);
        accept(0, "asha");
        assertThat(desk().reviewed()).isEqualTo(new Desk.Reviewed(2, 1, 0));
        reject(1);
        assertThat(desk().reviewed()).isEqualTo(new Desk.Reviewed(2, 2, 1));
        assertThat(project.store().decisions().of(document.id()))
                .allMatch(decision -> decision.content().outcome().contains("\"review\":7"));
    }

    @Test
    void thatAChangeOpensItsPlaceAndASettledOneStaysSo() throws Exception {
        Mention mira = mention("person", 0, 8);
        done("asha", mira, mention("gpe", 29, 34));
        done("omar", mention("person", 0, 4));
        accept(0, "asha");
        accept(1, "asha");
        assertThat(desk().left()).isZero();
        reopen("omar", mention("person", 40, 44));
        Desk desk = desk();
        assertThat(desk.open()).hasSize(1);
        assertThat(desk.open().get(0).concern()).isEqualTo(DeskPlace.Concern.NEW);
    }

    @Test
    void thatADecisionOnWhatIsNotAsItWasIsRefused() throws Exception {
        done("asha", mention("person", 0, 8));
        done("omar", mention("person", 0, 4));
        Desk old = desk();
        accept(0, "asha");
        assertThatExceptionOfType(StaleSetException.class)
                .isThrownBy(() -> settle(old, steps(old).reject(place(old, 0), Optional.empty())));
        assertThat(kinds()).containsExactly(NewDecision.Kind.ACCEPTED);
    }

    @Test
    void thatOfTwoDecisionsAtOnceTheLaterIsRefused() throws Exception {
        done("asha", mention("person", 0, 8));
        done("omar", mention("person", 0, 4));
        for (int round = 1; round <= 20; round++) {
            Desk desk = desk();
            CyclicBarrier together = new CyclicBarrier(2);
            List<Callable<Boolean>> both = new ArrayList<>();
            for (String member : List.of("asha", "omar")) {
                Place place = place(desk, 0);
                DeskStep step =
                        steps(desk)
                                .accept(
                                        place,
                                        place.version(member).orElseThrow(),
                                        Optional.empty());
                both.add(
                        () -> {
                            together.await();
                            try {
                                settle(desk, step);
                                return true;
                            } catch (StaleSetException e) {
                                return false;
                            }
                        });
            }
            int settled = 0;
            try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
                for (Future<Boolean> one : threads.invokeAll(both)) {
                    settled += one.get() ? 1 : 0;
                }
            }
            assertThat(settled).isEqualTo(1);
            assertThat(gold.annotations().size()).isEqualTo(1);
            gold.undo();
        }
    }

    @Test
    void thatGoldIsDoneOnceNothingIsOpen() throws Exception {
        done("asha", mention("person", 0, 8));
        done("omar", mention("person", 0, 4));
        CloseAdjudication.Request request =
                new CloseAdjudication.Request(document, Optional.empty(), "cai");
        CloseAdjudication.Result open =
                new CloseAdjudication(project.open).run(request, Progress.NONE);
        assertThat(open.open()).hasSize(1);
        assertThat(open.marked()).isEmpty();
        assertThat(project.store().sets().find(document.id(), Member.GOLD)).isEmpty();
        accept(0, "asha");
        new CloseAdjudication(project.open).run(request, Progress.NONE);
        assertThat(gold.state()).isEqualTo(SetState.DONE);
    }

    @Test
    void thatLeadsAdjudicateAndCuratorsOnceAllAreDoneAndNotTheirOwn() throws Exception {
        MayAdjudicate may = new MayAdjudicate(project.open);
        assertThat(may.run(document, "lea").refused()).isPresent();
        done("asha", mention("person", 0, 8));
        begun("omar", List.of(mention("person", 0, 4)));
        assertThat(may.run(document, "lea").refused()).isEmpty();
        assertThat(may.run(document, "cai").refused()).isPresent();
        assertThat(may.run(document, "asha").refused()).isPresent();
        reopen("omar", mention("person", 13, 23));
        assertThat(may.run(document, "cai").refused()).isEmpty();
        done("cai", mention("person", 0, 8));
        assertThat(may.run(document, "cai").refused()).isPresent();
        SettleProject settle = new SettleProject(project.open);
        MayLead lead = new MayLead(project.open);
        assertThat(lead.run("cai")).isFalse();
        assertThat(lead.run("lea")).isTrue();
        settle.run(
                new SettleProject.Request(SettleProject.Setting.OWN_ADJUDICATION, true, "lea"),
                Progress.NONE);
        assertThat(may.run(document, "cai"))
                .isEqualTo(new MayAdjudicate.Result(Optional.empty(), true));
        done("lea", mention("person", 0, 8));
        assertThat(may.run(document, "lea"))
                .isEqualTo(new MayAdjudicate.Result(Optional.empty(), true));
    }

    @Test
    void thatAMemberSeesWhereGoldDiffersAndWhyOnceItIsDone() throws Exception {
        Mention mira = mention("person", 0, 8);
        done("asha", mira, mention("gpe", 29, 34), mention("person", 40, 44));
        done("omar", mention("person", 0, 4));
        accept(0, "omar");
        reject(1);
        accept(2, "asha");
        CompareWithGold comparing = new CompareWithGold(project.open);
        assertThat(comparing.run(document, "asha")).isEmpty();
        new CloseAdjudication(project.open)
                .run(
                        new CloseAdjudication.Request(document, Optional.empty(), "cai"),
                        Progress.NONE);
        List<CompareWithGold.Difference> ashas = comparing.run(document, "asha");
        assertThat(ashas)
                .extracting(CompareWithGold.Difference::kind)
                .containsExactly(CompareWithGold.Kind.SPAN, CompareWithGold.Kind.REJECTED);
        assertThat(ashas.get(1).reason()).contains("a title");
        assertThat(ashas.get(1).typeId()).isEqualTo("gpe");
        assertThat(comparing.run(document, "omar"))
                .extracting(CompareWithGold.Difference::kind)
                .containsExactly(CompareWithGold.Kind.MISSED);
        assertThat(comparing.run(document, "zoe")).isEmpty();
    }

    @Test
    void thatLettersDifferAndStayForADocument() {
        List<String> members = new ArrayList<>(List.of("asha", "omar", "zoe"));
        DeskNames names = DeskNames.letters(members, "01ABC");
        assertThat(names.shown().values()).containsExactlyInAnyOrder("A", "B", "C");
        Collections.reverse(members);
        assertThat(DeskNames.letters(members, "01ABC")).isEqualTo(names);
        assertThat(
                        IntStream.range(0, 40)
                                .mapToObj(i -> DeskNames.letters(members, "d" + i).of("asha")))
                .contains("A", "B", "C");
        assertThat(DeskNames.open(members).of("zoe")).isEqualTo("zoe");
    }
}
