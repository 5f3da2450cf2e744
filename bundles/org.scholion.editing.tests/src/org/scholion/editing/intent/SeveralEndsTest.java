/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.intent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.scholion.document.AnnotationId;
import org.scholion.document.Fragment;
import org.scholion.document.Mention;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.document.StanceSide;
import org.scholion.document.edit.EndDraft;
import org.scholion.text.TextBoundaries;
import org.scholion.text.TextRange;

/** Several holders, targets and sources, cues in pieces, and who is meant, by key. */
@NonNullByDefault
class SeveralEndsTest {

    private static final String SUPPORT =
            "Delhi and Paris support the treaty, as the ministry reported.";

    private final News news = News.of(SUPPORT);
    private final AnnotationId delhi = news.mark("gpe", "Delhi");
    private final AnnotationId paris = news.mark("gpe", "Paris");
    private final AnnotationId treaty = news.mark("issue", "the treaty");
    private final AnnotationId ministry = news.mark("organisation", "the ministry");

    private StanceTyping typing() {
        return StanceTyping.begin(news, news.span("support"));
    }

    private static StanceEnd end(AnnotationId id) {
        return new StanceEnd.Annotated(id);
    }

    private static List<EndDraft> given(AnnotationId... ids) {
        return List.of(ids).stream().<EndDraft>map(EndDraft.Given::annotation).toList();
    }

    @Test
    void thatTwoSidesReportedByAThirdTakeAtMostTwelveKeys() {
        // S + and both sides by H; V for the source; Enter asks for the target and takes it
        StanceTyping typing = typing().press("+h\nh\nv\n\n\n");
        Stance stance = typing.stance();
        assertThat(stance.holders()).containsExactly(end(paris), end(delhi));
        assertThat(stance.targets()).containsExactly(end(treaty));
        assertThat(stance.sources()).containsExactly(end(ministry));
        assertThat(stance.polarity().flatMap(AnnotationTexts::tagId)).contains("support");
        assertThat(typing.presses()).isEqualTo(10);
    }

    @Test
    void thatTwelveKeysHaveRoomForALetterOfTheSourceAndForTheWordsThatShowIt() {
        StanceTyping typing = typing().press("+h\nh\n").select("as").press("qm\n");
        Stance stance = typing.press("\n\n").stance();
        assertThat(stance.sources())
                .containsExactly(end(ministry).withCues(List.of(news.span("as"))));
        assertThat(typing.presses()).isLessThanOrEqualTo(12);
    }

    @Test
    void thatAFurtherHolderIsAddedAndNobodyTwice() {
        StanceTyping typing = typing().press("h\nh\n");
        assertThat(typing.entry().ends(StanceSide.HOLDER)).isEqualTo(given(paris, delhi));
        typing.entry().picked(StanceSide.HOLDER, EndDraft.Given.annotation(delhi));
        assertThat(typing.entry().ends(StanceSide.HOLDER)).isEqualTo(given(paris, delhi));
        typing.press("h");
        assertThat(typing.offered())
                .extracting(EndCandidate::annotation)
                .doesNotContain(Optional.of(delhi), Optional.of(paris));
    }

    @Test
    void thatBackspaceTakesAwayWhatCameLast() {
        StanceTyping typing = typing().press("h\nt\nh\nv\n").select("as").press("q");
        typing.select("reported").press("qc");
        StanceEntry entry = typing.entry();
        assertThat(entry.last()).contains(StancePart.CUE);
        typing.press("\b");
        assertThat(entry.draft().cues()).containsExactly(news.span("support"));
        assertThat(entry.last()).contains(StancePart.SOURCE_CUE);
        typing.press("\b\b");
        assertThat(entry.ends(StanceSide.SOURCE)).isEqualTo(given(ministry));
        typing.press("\b\b");
        assertThat(entry.ends(StanceSide.SOURCE)).isEmpty();
        assertThat(entry.ends(StanceSide.HOLDER)).isEqualTo(given(paris));
        assertThat(entry.ends(StanceSide.TARGET)).isEqualTo(given(treaty));
        typing.press("\b\b");
        assertThat(entry.last()).isEmpty();
        assertThat(entry.back()).isEqualTo(new StanceReply.Ignored());
        assertThat(entry.draft().cues()).as("its place stays").hasSize(1);
    }

    @Test
    void thatBackspaceTakesAProposalAwayAndWhoWasTakenAwayIsNotProposed() {
        StanceEntry entry = typing().entry();
        assertThat(entry.proposedHolder()).contains(end(paris));
        assertThat(entry.last()).contains(StancePart.HOLDER);
        assertThat(entry.back()).isEqualTo(new StanceReply.Changed());
        assertThat(entry.proposedHolder()).isEmpty();
        StanceTyping other = typing().press("h\n\b");
        assertThat(other.entry().proposedHolder()).isEmpty();
        assertThat(other.entry().confirm()).isEqualTo(new StanceReply.Pick(StanceSide.HOLDER));
    }

    @Test
    void thatASideOneTurnedToIsTheFirstToBeTakenFrom() {
        StanceTyping typing = typing().press("h\nt\nh\u001B\b");
        assertThat(typing.entry().ends(StanceSide.HOLDER)).isEmpty();
        assertThat(typing.entry().ends(StanceSide.TARGET)).isEqualTo(given(treaty));
    }

    @Test
    void thatASourceTakesItsWordsAlong() {
        StanceTyping typing = typing().press("v\n").select("as").press("q");
        typing.press("v\u001B\b\b");
        assertThat(typing.entry().ends(StanceSide.SOURCE)).isEmpty();
        assertThat(typing.entry().last()).isNotEqualTo(Optional.of(StancePart.SOURCE_CUE));
    }

    @Test
    void thatWordsOfASourceAskForItWhereThereIsNone() {
        StanceTyping typing = typing().select("as").press("q\u001B");
        assertThat(typing.entry().ends(StanceSide.SOURCE)).isEmpty();
        typing.press("vm\n");
        assertThat(typing.entry().ends(StanceSide.SOURCE))
                .as("the words of a source that was not picked are forgotten")
                .isEqualTo(given(ministry));
    }

    @Test
    void thatAStanceThatThereIsGetsFurtherEndsAndLosesSome() {
        StanceTyping made = typing().press("h\nt\n\n\n");
        AnnotationId id = news.make(news.edits().newStance(made.made().orElseThrow()));
        StanceTyping typing = StanceTyping.change(news, id).press("h\nv\n");
        typing.select("reported").press("q").select("as").press("q").press("-\n");
        news.apply(news.edits().changeStance(id, typing.made().orElseThrow()).orElseThrow());
        Stance changed = (Stance) news.document().find(id).orElseThrow();
        assertThat(changed.holders()).containsExactly(end(paris), end(delhi));
        assertThat(changed.sources())
                .containsExactly(
                        end(ministry)
                                .withCues(
                                        List.of(
                                                new Span(
                                                        List.of(
                                                                new Fragment(36, 38),
                                                                new Fragment(52, 60))))));
        StanceTyping again = StanceTyping.change(news, id).press("h\u001B\b\n");
        news.apply(news.edits().changeStance(id, again.made().orElseThrow()).orElseThrow());
        Stance left = (Stance) news.document().find(id).orElseThrow();
        assertThat(left.holders()).containsExactly(end(paris));
        assertThat(left.sources()).isEqualTo(changed.sources());
        assertThat(left.targets()).containsExactly(end(treaty));
    }

    @Test
    void thatAStanceLookedAtAndLeftByEnterStaysAsItIs() {
        StanceTyping made = typing().press("+h\nh\nv\n").select("as").press("q\n\n");
        AnnotationId id = news.make(news.edits().newStance(made.made().orElseThrow()));
        StanceTyping looked = StanceTyping.change(news, id).press("\n");
        assertThat(news.edits().changeStance(id, looked.made().orElseThrow())).isEmpty();
    }

    @Test
    void thatAStanceIsNoTargetOfItself() {
        AnnotationId id =
                news.make(news.edits().newStance(typing().press("h\n\n\n").made().orElseThrow()));
        assertThat(StanceTyping.change(news, id).press("t").offered())
                .extracting(EndCandidate::annotation)
                .doesNotContain(Optional.of(id));
    }

    @Test
    void thatImplicitAsksWhoIsMeantNearestFirstAndNamesNobodyIfSoChosen() {
        AnnotationId far = news.make(news.edits().newReferent("UN", "organisation", List.of()));
        AnnotationId france = news.make(news.edits().newReferent("France", "gpe", List.of(paris)));
        StanceTyping typing = typing().press("i");
        assertThat(typing.offered())
                .extracting(EndCandidate::annotation)
                .containsExactly(Optional.of(france), Optional.of(far), Optional.empty());
        typing.press("\n");
        assertThat(typing.entry().ends(StanceSide.HOLDER))
                .containsExactly(new EndDraft.Given(new StanceEnd.Implicit(Optional.of(france))));
        typing.press("Inobody\n");
        assertThat(typing.entry().ends(StanceSide.TARGET))
                .containsExactly(new EndDraft.Given(new StanceEnd.Implicit(Optional.empty())));
    }

    @Test
    void thatImplicitAsksNothingWhereThereIsNobodyToChoose() {
        StanceTyping typing = typing().press("i");
        assertThat(typing.offered()).isEmpty();
        assertThat(typing.entry().ends(StanceSide.HOLDER))
                .containsExactly(new EndDraft.Given(new StanceEnd.Implicit(Optional.empty())));
    }

    @Test
    void thatPiecesOfACueComeInAnyOrderAndStandInThatOfTheText() {
        String text = "मंत्री ने शांति के महत्व को भी बल दिया।";
        News hindi = News.of(text);
        AnnotationId minister = hindi.mark("person", "मंत्री");
        AnnotationId peace = hindi.mark("issue", "शांति");
        StanceTyping typing = StanceTyping.begin(hindi, hindi.span("बल दिया")).press("+\n\n");
        assertThat(typing.made()).as("nothing is missing").isPresent();
        typing = StanceTyping.begin(hindi, hindi.span("बल दिया"));
        typing.select("महत्व को").press("c").press("t\n").select("भी").press("c\b").press("\n\n");
        Stance stance = typing.stance();
        assertThat(stance.cues())
                .containsExactly(
                        new Span(
                                List.of(
                                        hindi.span("महत्व को").fragments().get(0),
                                        hindi.span("बल दिया").fragments().get(0))));
        assertThat(stance.holders()).containsExactly(end(minister));
        assertThat(stance.targets()).containsExactly(end(peace));
    }

    @Test
    void thatAPieceBeginsAndEndsWithWholeClusters() {
        String text = "महत्व को बल दिया";
        SpanSteps steps = new SpanSteps(TextBoundaries.of(text, "hi"));
        // from inside the conjunct त्व to before the vowel sign of को
        TextRange cut = steps.trimmed(new TextRange(text.indexOf("्"), text.indexOf("ो")));
        StanceEntry entry =
                StanceEntry.begin(
                        News.schema(),
                        StanceTyping.type(),
                        Span.of(text.indexOf("बल"), text.length()),
                        Optional.empty());
        entry.words(StancePart.CUE, Span.of(cut.begin(), cut.end()));
        TextBoundaries boundaries = TextBoundaries.of(text, "hi");
        for (Fragment piece : entry.draft().cues().get(0).fragments()) {
            assertThat(boundaries.snap(piece.begin(), piece.end()))
                    .isEqualTo(new TextRange(piece.begin(), piece.end()));
        }
    }

    @Test
    void thatPiecesThatMeetAreOneAndWordsThatAreThereAddNothing() {
        StanceEntry entry = typing().entry();
        Span cue = news.span("support");
        assertThat(entry.words(StancePart.CUE, Span.of(cue.begin() + 1, cue.end() - 1)))
                .isEqualTo(new StanceReply.Ignored());
        entry.words(StancePart.CUE, Span.of(cue.begin() + 3, cue.end() + 4));
        assertThat(entry.draft().cues()).containsExactly(Span.of(cue.begin(), cue.end() + 4));
        entry.back();
        assertThat(entry.draft().cues()).containsExactly(cue);
    }

    @Test
    void thatAnArabicSourceHasItsWordsByOneKey() {
        News arabic = News.of("يدعم الرئيس الاتفاق حسبما ذكرت الوزارة");
        AnnotationId president = arabic.mark("person", "الرئيس");
        AnnotationId agreement = arabic.mark("issue", "الاتفاق");
        AnnotationId said = arabic.mark("organisation", "الوزارة");
        StanceTyping typing = StanceTyping.begin(arabic, arabic.span("يدعم")).press("+h\n");
        typing.select("حسبما ذكرت").press("q\n\n\n");
        Stance stance = typing.stance();
        assertThat(stance.holders()).containsExactly(end(president));
        assertThat(stance.targets()).containsExactly(end(agreement));
        assertThat(stance.sources())
                .containsExactly(end(said).withCues(List.of(arabic.span("حسبما ذكرت"))));
        assertThat(typing.presses()).isLessThanOrEqualTo(12);
        assertThat(arabic.document().all()).filteredOn(Mention.class::isInstance).hasSize(3);
    }
}
