/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.curation.adjudication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scholion.document.Annotation;
import org.scholion.document.AttributeValue;
import org.scholion.document.Mention;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;

/** What is one place, and what each rule makes of it. */
class RulesTest {

    private static final Rule UNANIMOUS = new Rule.Unanimous();
    private static final Rule MAJORITY = new Rule.Majority();

    private static Settling settled(Rule rule, MemberMarks... workers) {
        return Settling.of(
                Judgement.of(Marks.TEXT, List.of(workers), List.of(), List.of(), Meaning.PLAIN),
                rule);
    }

    private static List<Settling.Reason> open(Settling settling) {
        return settling.open().stream().map(Settling.OpenPlace::reason).toList();
    }

    @Test
    void thatADifferenceOfBoundariesIsOneDifference() {
        Settling settling =
                settled(
                        UNANIMOUS,
                        Marks.of("a", Marks.mention("per", 0, 10)),
                        Marks.of("b", Marks.mention("per", 4, 14)));
        assertThat(settling.settled()).isEmpty();
        assertThat(settling.open()).hasSize(1);
        assertThat(settling.open().get(0).place().versions()).hasSize(2);
        assertThat(settling.open().get(0).place().begin()).contains(0);
        assertThat(settling.open().get(0).place().end()).contains(14);
    }

    @Test
    void thatWhatSharesNoGraphemeIsTwoPlaces() {
        Settling settling =
                settled(
                        UNANIMOUS,
                        Marks.of("a", Marks.mention("per", 0, 4)),
                        Marks.of("b", Marks.mention("per", 4, 8)));
        assertThat(settling.open()).hasSize(2);
    }

    @Test
    void thatADifferenceOfTypeIsOneDifferenceAndTheSameTypeComesFirst() {
        Mention org = Marks.mention("org", 0, 10);
        Mention near = Marks.mention("per", 0, 14);
        Settling settling =
                settled(UNANIMOUS, Marks.of("a", Marks.mention("per", 0, 10)), Marks.of("b", org));
        assertThat(settling.open()).hasSize(1);
        Places places =
                Places.of(
                        Marks.TEXT,
                        List.of(
                                Marks.of("a", Marks.mention("per", 0, 10)),
                                Marks.of("b", org, near)),
                        Meaning.PLAIN);
        assertThat(places.of("b", near.id()).orElseThrow().marks()).containsOnlyKeys("a", "b");
        assertThat(places.of("b", org.id()).orElseThrow().marks()).containsOnlyKeys("b");
    }

    @Test
    void thatWhatIsTheSameIsNeverPartedForMoreInCommon() {
        List<Mention> a = List.of(Marks.mention("per", 0, 4), Marks.mention("per", 3, 13));
        List<Mention> b = List.of(Marks.mention("per", 0, 4), Marks.mention("per", 0, 9));
        Places places =
                Places.of(Marks.TEXT, List.of(Marks.of("a", a), Marks.of("b", b)), Meaning.PLAIN);
        assertThat(places.of("a", a.get(0).id())).isEqualTo(places.of("b", b.get(0).id()));
        assertThat(places.of("a", a.get(1).id())).isEqualTo(places.of("b", b.get(1).id()));
    }

    @Test
    void thatIdenticalStackedOnesMergeOnce() {
        Mention once = Marks.mention("per", 0, 4);
        Mention first = Marks.mention("per", 0, 4);
        Mention second = Marks.mention("per", 0, 4);
        Settling settling = settled(UNANIMOUS, Marks.of("a", once), Marks.of("b", first, second));
        assertThat(settling.open()).isEmpty();
        assertThat(settling.settled()).hasSize(1);
        assertThat(settling.settled().get(0).place().marks().get("b"))
                .containsExactly(first, second);
        Settling twice =
                settled(
                        UNANIMOUS,
                        Marks.of("a", Marks.again(List.of(first, second))),
                        Marks.of("b", first, second));
        assertThat(twice.settled()).hasSize(2);
    }

    @Test
    void thatUnanimousWantsAllOfAtLeastTwo() {
        assertThat(UNANIMOUS.isFor(1)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settled(UNANIMOUS, Marks.of("a", Marks.mention("per", 0, 4))));
        Settling settling =
                settled(
                        UNANIMOUS,
                        Marks.of("a", Marks.mention("per", 0, 4)),
                        Marks.of("b", Marks.mention("per", 0, 4)),
                        Marks.of("c"));
        assertThat(open(settling)).containsExactly(Settling.Reason.DIFFERENCE);
    }

    @Test
    void thatAMajorityIsMoreThanHalfOfAtLeastThreeAndATieIsADifference() {
        assertThat(MAJORITY.isFor(2)).isFalse();
        Settling two =
                settled(
                        MAJORITY,
                        Marks.of("a", Marks.mention("per", 0, 4)),
                        Marks.of("b", Marks.mention("per", 0, 4)),
                        Marks.of("c", Marks.mention("org", 0, 4)));
        assertThat(two.settled()).hasSize(1);
        assertThat(two.settled().get(0).version().orElseThrow().members())
                .containsExactly("a", "b");
        Settling tie =
                settled(
                        MAJORITY,
                        Marks.of("a", Marks.mention("per", 0, 4)),
                        Marks.of("b", Marks.mention("per", 0, 4)),
                        Marks.of("c"),
                        Marks.of("d"));
        assertThat(open(tie)).containsExactly(Settling.Reason.DIFFERENCE);
    }

    @Test
    void thatAMajorityThatHasNothingRejects() {
        Settling settling =
                settled(
                        MAJORITY,
                        Marks.of("a", Marks.mention("per", 0, 4)),
                        Marks.of("b"),
                        Marks.of("c"));
        assertThat(settling.open()).isEmpty();
        assertThat(settling.settled().get(0).version()).isEmpty();
    }

    @Test
    void thatOneMembersAnnotationsAreTakenAndNoOthers() throws Exception {
        List<Annotation> mine = List.of(Marks.mention("per", 0, 4), Marks.mention("org", 20, 24));
        Adjudicated adjudicated = new Adjudicated();
        Settling settling =
                adjudicated.settle(
                        List.of(
                                Marks.of("a", mine),
                                Marks.of(
                                        "b",
                                        Marks.mention("per", 0, 6),
                                        Marks.mention("per", 40, 44))),
                        new Rule.OfMember("a"));
        assertThat(settling.open()).isEmpty();
        assertThat(Marks.said(adjudicated.gold())).isEqualTo(Marks.said(mine));
        assertThat(adjudicated.decisions()).extracting(d -> d.outcome().none()).contains(true);
    }

    @Test
    void thatASingleWorkersSupportIsOneOfOne() throws Exception {
        assertThat(new Rule.Single().isFor(1)).isTrue();
        assertThat(new Rule.Single().isFor(2)).isFalse();
        Adjudicated adjudicated = new Adjudicated();
        adjudicated.settle(List.of(Marks.of("a", Marks.mention("per", 0, 4))), new Rule.Single());
        assertThat(adjudicated.decisions().get(0).outcome().support())
                .contains(new Outcome.Support(1, 1));
    }

    @Test
    void thatSupportSaysHowManyOfThoseWhoWorkedHadItAndWhoHadSomethingElse() throws Exception {
        Adjudicated adjudicated = new Adjudicated();
        adjudicated.settle(
                List.of(
                        Marks.of("a", Marks.mention("per", 0, 4)),
                        Marks.of("b", Marks.mention("per", 0, 4)),
                        Marks.of("c", Marks.mention("org", 0, 4))),
                MAJORITY);
        KeptDecision decision = adjudicated.decisions().get(0);
        assertThat(decision.outcome().support()).contains(new Outcome.Support(2, 3));
        assertThat(decision.sources()).extracting(Source::member).containsExactly("a", "b", "c");
        assertThat(decision.sources().get(2).marks().get(0).annotation().typeId()).isEqualTo("org");
    }

    /** Two who have the same relation, with ends whose boundaries differ. */
    private static List<MemberMarks> relationOverDifference() {
        Mention a = Marks.mention("per", 0, 4);
        Mention b = Marks.mention("per", 0, 6);
        Mention otherA = Marks.mention("org", 20, 24);
        Mention otherB = Marks.mention("org", 20, 24);
        return List.of(
                Marks.of("a", a, otherA, Marks.relation("r", a.id(), otherA.id())),
                Marks.of("b", b, otherB, Marks.relation("r", b.id(), otherB.id())));
    }

    @Test
    void thatARelationIsNotSettledBeforeItsEndsAre() throws Exception {
        List<MemberMarks> workers = relationOverDifference();
        Adjudicated adjudicated = new Adjudicated();
        Settling settling = adjudicated.settle(workers, UNANIMOUS);
        assertThat(open(settling))
                .containsExactly(Settling.Reason.DIFFERENCE, Settling.Reason.ENDS);
        Judgement judgement = adjudicated.judge(workers);
        Place end = settling.open().get(0).place();
        adjudicated.keep(
                judgement,
                List.of(new Settled(judgement.places().all().get(end.number()), end.version("b"))));
        assertThat(adjudicated.settle(workers, UNANIMOUS).open()).isEmpty();
        assertThat(Marks.said(adjudicated.gold()))
                .isEqualTo(Marks.said(workers.get(1).annotations()));
    }

    @Test
    void thatTakingARelationBringsItsEnds() throws Exception {
        List<MemberMarks> workers = relationOverDifference();
        Adjudicated adjudicated = new Adjudicated();
        Judgement judgement = adjudicated.judge(workers);
        Place relation =
                judgement.places().all().stream()
                        .filter(place -> place.example() instanceof Relation)
                        .findFirst()
                        .orElseThrow();
        adjudicated.keep(
                judgement,
                Settling.withEnds(judgement, relation, relation.version("a").orElseThrow()));
        assertThat(Marks.said(adjudicated.gold()))
                .isEqualTo(Marks.said(workers.get(0).annotations()));
    }

    @Test
    void thatARejectedEndKeepsWhatPointsToItOpen() throws Exception {
        List<MemberMarks> workers = relationOverDifference();
        Adjudicated adjudicated = new Adjudicated();
        Judgement judgement = adjudicated.judge(workers);
        adjudicated.keep(
                judgement, List.of(new Settled(judgement.places().all().get(0), Optional.empty())));
        assertThat(open(adjudicated.settle(workers, UNANIMOUS)))
                .containsExactly(Settling.Reason.ENDS);
    }

    private static Stance stance(String polarity, int begin, int end, StanceEnd... holders) {
        return Marks.stance(List.of(holders), List.of(), polarity, Span.of(begin, end));
    }

    @Test
    void thatStancesBelongTogetherByTheirWordsAndHoldersHaveNoOrder() {
        StanceEnd author = new StanceEnd.Author();
        StanceEnd nobody = new StanceEnd.Implicit(Optional.empty());
        Settling same =
                settled(
                        UNANIMOUS,
                        Marks.of("a", stance("for", 0, 8, author, nobody)),
                        Marks.of("b", stance("for", 0, 8, nobody, author)));
        assertThat(same.settled()).hasSize(1);
        Settling polarity =
                settled(
                        UNANIMOUS,
                        Marks.of("a", stance("for", 0, 8, author)),
                        Marks.of("b", stance("against", 0, 8, author)));
        assertThat(polarity.open()).hasSize(1);
    }

    @Test
    void thatTurningARelationRoundIsOneDifference() {
        Mention a = Marks.mention("per", 0, 4);
        Mention b = Marks.mention("org", 20, 24);
        List<Annotation> one = List.of(a, b, Marks.relation("r", a.id(), b.id()));
        Mention c = Marks.mention("per", 0, 4);
        Mention d = Marks.mention("org", 20, 24);
        List<Annotation> other = List.of(c, d, Marks.relation("r", d.id(), c.id()));
        Settling settling = settled(UNANIMOUS, Marks.of("a", one), Marks.of("b", other));
        assertThat(settling.settled()).hasSize(2);
        assertThat(settling.open()).hasSize(1);
        assertThat(settling.open().get(0).place().versions()).hasSize(2);
    }

    @Test
    void thatNumbersAreTheSameHoweverTheyAreWrittenAndNeutralIsNotAbsent() {
        List<MemberMarks> numbers = new ArrayList<>();
        for (String number : List.of("1", "1.0")) {
            Mention mention = Marks.mention("per", 0, 4);
            numbers.add(
                    Marks.of(
                            "m" + number,
                            mention.withHeader(
                                    mention.header()
                                            .withAttribute(
                                                    "n",
                                                    Optional.of(
                                                            new AttributeValue.Number(
                                                                    new BigDecimal(number)))))));
        }
        assertThat(settled(UNANIMOUS, numbers.get(0), numbers.get(1)).open()).isEmpty();
        Mention neutral = Marks.mention("per", 0, 4);
        assertThat(
                        settled(
                                        UNANIMOUS,
                                        Marks.of("a", Marks.mention("per", 0, 4)),
                                        Marks.of(
                                                "b",
                                                neutral.withHeader(
                                                        neutral.header()
                                                                .withAttribute(
                                                                        "n",
                                                                        Optional.of(
                                                                                new AttributeValue
                                                                                        .Absent())))))
                                .open())
                .hasSize(1);
    }

    @Test
    void thatNotesAreKeptIfAllWhoHadItNotedTheSame() throws Exception {
        Mention a = Marks.mention("per", 0, 4);
        Mention noted = a.withHeader(a.header().withNote(Optional.of("sure?")));
        Adjudicated same = new Adjudicated();
        same.settle(
                List.of(Marks.of("a", noted), Marks.of("b", Marks.again(List.of(noted)))),
                UNANIMOUS);
        assertThat(same.gold().get(0).header().note()).contains("sure?");
        Adjudicated other = new Adjudicated();
        other.settle(
                List.of(Marks.of("a", noted), Marks.of("b", Marks.mention("per", 0, 4))),
                UNANIMOUS);
        assertThat(other.gold().get(0).header().note()).isEmpty();
    }

    @Test
    void thatWhatIsMarkedLaterShowsAsNew() throws Exception {
        List<MemberMarks> workers =
                List.of(
                        Marks.of("a", Marks.mention("per", 0, 4)),
                        Marks.of("b", Marks.mention("per", 0, 4)));
        Adjudicated adjudicated = new Adjudicated();
        adjudicated.settle(workers, UNANIMOUS);
        List<MemberMarks> more = new ArrayList<>(workers);
        more.add(Marks.of("c", Marks.mention("per", 0, 4), Marks.mention("org", 40, 44)));
        List<JudgedPlace> places = adjudicated.judge(more).all();
        assertThat(places)
                .extracting(JudgedPlace::status)
                .containsExactly(JudgedPlace.Status.SETTLED, JudgedPlace.Status.NEW);
        Settling again = adjudicated.settle(more, UNANIMOUS);
        assertThat(open(again)).containsExactly(Settling.Reason.NEW);
    }

    @Test
    void thatWhatComesToBeWhatGoldHasOpensNothing() throws Exception {
        Adjudicated adjudicated = new Adjudicated();
        MemberMarks a = Marks.of("a", Marks.mention("per", 0, 4));
        adjudicated.settle(
                List.of(a, Marks.of("b", Marks.mention("per", 0, 6))), new Rule.OfMember("a"));
        Judgement now = adjudicated.judge(List.of(a, Marks.of("b", Marks.mention("per", 0, 4))));
        assertThat(now.all()).allMatch(place -> !place.isOpen());
    }

    @Test
    void thatGoldFromBeforeDecisionsWereKeptStands() {
        Mention gold = Marks.mention("per", 0, 6);
        Judgement judgement =
                Judgement.of(
                        Marks.TEXT,
                        List.of(
                                Marks.of("a", Marks.mention("per", 0, 4)),
                                Marks.of("b", Marks.mention("per", 0, 4))),
                        List.of(gold),
                        List.of(),
                        Meaning.PLAIN);
        assertThat(judgement.all()).hasSize(1);
        assertThat(judgement.all().get(0).status()).isEqualTo(JudgedPlace.Status.SETTLED);
        assertThat(judgement.all().get(0).gold()).contains(gold);
        assertThat(Settling.of(judgement, UNANIMOUS).settled()).isEmpty();
    }

    @Test
    void thatRulesHaveWords() {
        for (Rule rule :
                List.of(UNANIMOUS, MAJORITY, new Rule.Single(), new Rule.OfMember("مها"))) {
            assertThat(Rule.ofWord(rule.word())).contains(rule);
        }
        assertThat(Rule.ofWord("member=")).isEmpty();
        assertThat(Rule.ofWord("most")).isEmpty();
    }
}
