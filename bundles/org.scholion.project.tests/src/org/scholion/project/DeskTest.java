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
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.AppendGuard;
import org.scholion.corpus.Decision;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.Member;
import org.scholion.corpus.NewDecision;
import org.scholion.corpus.NewEntry;
import org.scholion.corpus.SetState;
import org.scholion.corpus.StaleSetException;
import org.scholion.curation.adjudication.JudgedPlace;
import org.scholion.curation.adjudication.KeptDecision;
import org.scholion.curation.adjudication.Outcome;
import org.scholion.curation.adjudication.Place;
import org.scholion.curation.adjudication.ReviewShare;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationIds;
import org.scholion.document.Mention;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.document.edit.AnnotationCopies;
import org.scholion.document.edit.CreationOrder;
import org.scholion.document.edit.Edits;
import org.scholion.exchange.CanonicalText;
import org.scholion.project.desk.Desk;
import org.scholion.project.desk.DeskNames;
import org.scholion.project.desk.DeskPlace;
import org.scholion.project.desk.DeskStep;
import org.scholion.project.desk.DeskSteps;
import org.scholion.project.session.AnnotationSession;

class DeskTest {

    private static final AnnotationIds IDS = AnnotationIds.system();
    private static final ReviewShare NO_REVIEW = new ReviewShare(0, 1);

    private final TestProject project;
    private final DocumentRecord document;
    private final AnnotationSession gold;
    private ReviewShare review = NO_REVIEW;

    DeskTest(@TempDir Path folder) throws Exception {
        project = new TestProject(folder, "news-stance");
        project.write("in/a.txt", "Mira Sen met Tariq Aziz near Delhi, and Mira spoke.");
        project.add(folder.resolve("in"));
        for (String annotator : List.of("asha", "omar", "zoe")) {
            project.store().members().save(new Member(annotator, Member.Role.ANNOTATOR), "lea");
        }
        project.store().members().save(new Member("lea", Member.Role.LEAD), "lea");
        project.store().members().save(new Member("cai", Member.Role.CURATOR), "lea");
        document = project.store().documents().find("a").orElseThrow();
        gold = project.open.goldSession(document, "cai");
    }

    @AfterEach
    void closeProject() throws Exception {
        project.open.release(gold);
        assertThat(project.store().check()).isEmpty();
        project.close();
    }

    private static Mention mention(String type, int begin, int end) {
        AnnotationHeader header =
                AnnotationHeader.of(IDS.next(), type, "x", InstantSource.system().instant(), 1);
        return new Mention(header, Span.of(begin, end), Optional.empty());
    }

    private AnnotationSet begun(String member, List<? extends Annotation> all) throws Exception {
        AnnotationSet set = project.store().sets().open(document.id(), member);
        project.store()
                .journal()
                .append(
                        set.id(),
                        set.lastSequence(),
                        NewEntry.of(member, CreationOrder.creating(all, "test")));
        return set;
    }

    private void done(String member, Annotation... all) throws Exception {
        AnnotationSet set = begun(member, List.of(all));
        project.store().sets().saveState(set.id(), SetState.DONE, Optional.empty(), member);
    }

    private void reopen(String member, Annotation... more) throws Exception {
        AnnotationSet set = project.store().sets().find(document.id(), member).orElseThrow();
        project.store().sets().saveState(set.id(), SetState.IN_PROGRESS, Optional.empty(), "lea");
        done(member, more);
    }

    private Desk desk() throws Exception {
        return Desk.read(project.open, document, review);
    }

    private DeskSteps steps(Desk desk) {
        return new DeskSteps(
                desk,
                project.open.schema(),
                project.open.schemaVersion(),
                "cai",
                InstantSource.system(),
                IDS);
    }

    private void settle(Desk desk, DeskStep step) throws Exception {
        gold.settle(desk.goldSequence(), step.operation(), step.decisions(), AppendGuard.NONE);
    }

    private static Place place(Desk desk, int number) {
        return desk.places().get(number).place();
    }

    private void accept(int number, String member) throws Exception {
        Desk desk = desk();
        Place place = place(desk, number);
        settle(
                desk,
                steps(desk).accept(place, place.version(member).orElseThrow(), Optional.empty()));
    }

    private void reject(int number) throws Exception {
        Desk desk = desk();
        settle(desk, steps(desk).reject(place(desk, number), Optional.of("a title")));
    }

    private List<NewDecision.Kind> kinds() throws Exception {
        return project.store().decisions().of(document.id()).stream()
                .filter(Decision::isInForce)
                .map(decision -> decision.content().kind())
                .toList();
    }

    private static List<JudgedPlace.Status> states(Desk desk) {
        return desk.places().stream().map(place -> place.judged().status()).toList();
    }

    private String inGold() {
        return CanonicalText.of(List.copyOf(gold.annotations().all()));
    }

    private static String canonical(Annotation... all) {
        return CanonicalText.of(List.of(all));
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
    void thatGoldIsDoneForAReasonAlthoughAPlaceIsOpen() throws Exception {
        done("asha", mention("person", 0, 8));
        done("omar", mention("person", 0, 4));
        CloseAdjudication.Result closed =
                new CloseAdjudication(project.open)
                        .run(
                                new CloseAdjudication.Request(
                                        document, Optional.of("no time"), "cai"),
                                Progress.NONE);
        assertThat(closed.open()).hasSize(1);
        assertThat(closed.marked()).isPresent();
        assertThat(gold.state()).isEqualTo(SetState.DONE);
    }

    @Test
    void thatAReasonIsKeptWithADecisionAndChangesNothingElse() throws Exception {
        done("asha", mention("person", 0, 8));
        done("omar", mention("person", 0, 4));
        Desk open = desk();
        assertThat(steps(open).explain(place(open, 0), "too early")).isEmpty();
        accept(0, "omar");
        String before = inGold();
        Desk desk = desk();
        settle(desk, steps(desk).explain(place(desk, 0), "the surname is no part of it").get());
        assertThat(inGold()).isEqualTo(before);
        assertThat(states(desk())).containsExactly(JudgedPlace.Status.SETTLED);
        assertThat(reason()).contains("the surname is no part of it");
        assertThat(desk().places().get(0).judged().decision().get().outcome().support())
                .contains(new Outcome.Support(1, 2));
        gold.undo();
        assertThat(reason()).isEmpty();
        assertThat(states(desk())).containsExactly(JudgedPlace.Status.SETTLED);
        reject(0);
        Desk rejected = desk();
        settle(rejected, steps(rejected).explain(place(rejected, 0), "no name at all").get());
        assertThat(reason()).contains("no name at all");
        assertThat(gold.annotations().size()).isZero();
    }

    @Test
    void thatAChoiceOfItsOwnDoesNotInheritAReasonAndAChangeByHandDoes() throws Exception {
        done("asha", mention("person", 0, 8));
        done("omar", mention("person", 0, 4));
        Desk desk = desk();
        Place place = place(desk, 0);
        settle(
                desk,
                steps(desk)
                        .accept(place, place.version("omar").orElseThrow(), Optional.of("short")));
        gold.apply(
                Edits.replace(
                                "edit",
                                gold.annotations().all().iterator().next(),
                                ((Mention) gold.annotations().all().iterator().next())
                                        .withSpan(Span.of(0, 8)))
                        .orElseThrow());
        assertThat(reason()).contains("short");
        accept(0, "asha");
        assertThat(reason()).isEmpty();
    }

    private Optional<String> reason() throws Exception {
        return desk().places().get(0).judged().decision().flatMap(KeptDecision::reason);
    }

    @Test
    void thatAProjectDrawsByItsOwnNumberAndWhatWasDrawnStaysDrawn() throws Exception {
        List<Mention> marks = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            marks.add(mention("person", i, i + 1));
        }
        done("asha", marks.toArray(Annotation[]::new));
        done("omar", AnnotationCopies.of(marks, IDS, header -> header).toArray(Annotation[]::new));
        assertThat(Desk.read(project.open, document).review())
                .isEqualTo(
                        new ReviewShare(
                                ReviewShare.USUAL, project.store().settings().reviewSeed()));
        review = new ReviewShare(0.3, 7);
        int drawn = desk().open().size();
        assertThat(drawn).isBetween(2, 30);
        DeskPlace first = desk().open().get(0);
        accept(first.place().number(), "asha");
        DeskPlace second = desk().open().get(0);
        reject(second.place().number());
        review = NO_REVIEW;
        assertThat(desk().reviewed()).isEqualTo(new Desk.Reviewed(2, 2, 1));
        ListGold.SharedErrors shared =
                new ListGold(project.open)
                        .run(new ListGold.Request(Optional.empty(), false), Progress.NONE)
                        .shared();
        assertThat(shared.looked()).isEqualTo(2);
        assertThat(shared.wrong()).isEqualTo(1);
        assertThat(shared.rate()).hasValue(0.5);
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
        new AllowOwnAdjudication(project.open)
                .run(new AllowOwnAdjudication.Request(true, "lea"), Progress.NONE);
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
