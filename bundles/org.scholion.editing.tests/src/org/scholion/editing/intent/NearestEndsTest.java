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

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.scholion.document.AnnotationId;
import org.scholion.document.Mention;
import org.scholion.document.Span;
import org.scholion.document.StanceEnd;
import org.scholion.document.edit.EndDraft;
import org.scholion.document.edit.StanceDraft;
import org.scholion.document.operation.Operation;

/** Which ends are offered, and in which order. */
@NonNullByDefault
class NearestEndsTest {

    /** Twenty words of one digit, each ten characters from the next. */
    private static final String TEXT = ("1" + " ".repeat(9)).repeat(20);

    private final News news = News.of(TEXT + "x".repeat(400));

    private AnnotationId at(String type, int offset) {
        return news.make(news.edits().newMention(type, Span.of(offset, offset + 1)));
    }

    private EndCandidates candidates() {
        return new EndCandidates(news.document(), news.texts());
    }

    private static List<AnnotationId> ids(List<EndCandidate> candidates) {
        return candidates.stream().flatMap(c -> c.annotation().stream()).toList();
    }

    private List<AnnotationId> everyTenth() {
        List<AnnotationId> all = new ArrayList<>();
        for (int offset = 0; offset < TEXT.length(); offset += 10) {
            all.add(at("person", offset));
        }
        return all;
    }

    private int begin(AnnotationId id) {
        return news.document().find(id).orElseThrow().begin().orElseThrow();
    }

    @Test
    void thatFillersComeByDistanceOnBothSides() {
        List<AnnotationId> all = everyTenth();
        for (int near : List.of(0, 43, 96, 199)) {
            List<AnnotationId> wanted = new ArrayList<>(all);
            wanted.sort(Comparator.comparingInt(id -> Math.abs(begin(id) - near)));
            assertThat(ids(candidates().fillers(List.of(), List.of(), near))).isEqualTo(wanted);
        }
    }

    @Test
    void thatForAHolderWhatFollowsIsThreeTimesAsFar() {
        List<AnnotationId> all = everyTenth();
        for (int near : List.of(0, 43, 96, 199)) {
            List<AnnotationId> wanted = new ArrayList<>(all);
            wanted.sort(
                    Comparator.comparingInt(
                            id -> begin(id) <= near ? near - begin(id) : 3 * (begin(id) - near)));
            assertThat(ids(candidates().holders(List.of(), near))).isEqualTo(wanted);
        }
    }

    @Test
    void thatALinkCountsAsTwoHundredCharactersFarther() {
        AnnotationId first = at("person", 0);
        AnnotationId second = at("gpe", 10);
        AnnotationId near = at("gpe", 209);
        AnnotationId far = at("gpe", 211);
        AnnotationId link = news.relate("location", "located", first, "place", second);
        assertThat(ids(candidates().fillers(List.of(), List.of(), 10)))
                .containsSubsequence(near, far, link);
        assertThat(ids(candidates().fillers(List.of(), List.of(), 0)))
                .containsSubsequence(link, near, far);
    }

    @Test
    void thatWhatHasNoPlaceComesLast() {
        AnnotationId nobody = news.make(news.edits().newReferent("Nobody", "person", List.of()));
        AnnotationId someone = at("person", 50);
        assertThat(ids(candidates().holders(List.of("person"), 0)))
                .containsExactly(someone, nobody);
    }

    @Test
    void thatPassagesAndOtherTypesAreNoEnds() {
        AnnotationId person = at("person", 0);
        AnnotationId place = at("gpe", 10);
        news.make(news.edits().newPassage("quote", Span.of(0, 20)));
        AnnotationId link = news.relate("location", "located", person, "place", place);
        StanceDraft draft =
                StanceDraft.ofCue("stance", Span.of(30, 31))
                        .withHolders(List.of(EndDraft.Given.annotation(person)));
        AnnotationId stance = news.make(news.edits().newStance(draft));
        assertThat(ids(candidates().targets(List.of(), List.of(), 0)))
                .containsExactlyInAnyOrder(person, place, link, stance);
        assertThat(ids(candidates().targets(List.of(), List.of(link), 0)))
                .containsExactlyInAnyOrder(person, place, stance);
        assertThat(ids(candidates().holders(List.of(), 0)))
                .containsExactlyInAnyOrder(person, place);
        assertThat(ids(candidates().holders(List.of("gpe"), 0))).containsExactly(place);
    }

    @Test
    void thatACandidateIsTheEndItNames() {
        AnnotationId person = at("person", 0);
        AnnotationId referent = news.make(news.edits().newReferent("R", "person", List.of()));
        List<EndCandidate> holders = candidates().holders(List.of(), 0);
        assertThat(holders)
                .extracting(EndCandidate::end)
                .containsExactly(
                        new StanceEnd.Annotated(person),
                        new StanceEnd.Annotated(referent),
                        new StanceEnd.Author(),
                        new StanceEnd.Implicit(Optional.empty()));
        assertThat(holders)
                .extracting(candidate -> candidate.detail().toString())
                .containsExactly(
                        "Person",
                        "Person (referent)",
                        "who writes this passage",
                        "not said in the text");
        assertThat(candidates().targets(List.of(), List.of(), 0))
                .extracting(EndCandidate::end)
                .endsWith(new StanceEnd.Author(), new StanceEnd.Implicit(Optional.empty()));
    }

    @Test
    void thatForTheSameTheWordsCountBeforeTheTypeAndTheTypeBeforeTheDistance() {
        AnnotationId other = at("gpe", 20);
        AnnotationId words = at("gpe", 100);
        AnnotationId mine = at("person", 0);
        AnnotationId type = news.make(news.edits().newMention("person", Span.of(300, 303)));
        AnnotationId near = news.make(news.edits().newMention("gpe", Span.of(301, 302)));
        assertThat(ids(candidates().sameAs(mention(mine))))
                .containsExactly(other, words, type, near);
    }

    @Test
    void thatTheReferentAMentionHasIsNotOffered() {
        AnnotationId mine = at("person", 0);
        AnnotationId its = news.make(news.edits().newReferent("Its", "person", List.of(mine)));
        AnnotationId free = news.make(news.edits().newReferent("Free", "person", List.of()));
        assertThat(ids(candidates().sameAs(mention(mine)))).containsExactly(free);
        assertThat(ids(candidates().sameAs(mention(at("person", 10)))))
                .containsExactlyInAnyOrder(mine, its, free);
    }

    @Test
    void thatTheOneWithoutAReferentGetsTheOthers() {
        AnnotationId first = at("person", 0);
        AnnotationId second = at("person", 10);
        AnnotationId third = at("person", 20);
        AnnotationId referent = news.make(news.edits().newReferent("R", "person", List.of(first)));
        news.apply(same(first, second).orElseThrow());
        news.apply(same(third, first).orElseThrow());
        for (AnnotationId id : List.of(first, second, third)) {
            assertThat(mention(id).referent()).contains(referent);
        }
        assertThat(same(first, second)).isEmpty();
        AnnotationId place = at("gpe", 30);
        AnnotationId link = news.relate("location", "located", first, "place", place);
        assertThat(same(first, link)).isEmpty();
    }

    @Test
    void thatOfWordsOfOneLengthTheOthersNameTheReferent() {
        News words = News.of("Anna Bert");
        AnnotationId anna = words.mark("person", "Anna");
        AnnotationId bert = words.mark("person", "Bert");
        Mention mention = (Mention) words.document().find(anna).orElseThrow();
        Operation operation =
                SameAs.of(
                                words.edits(),
                                words.texts(),
                                mention,
                                words.document().find(bert).orElseThrow())
                        .orElseThrow();
        words.apply(operation);
        Mention after = (Mention) words.document().find(anna).orElseThrow();
        assertThat(words.texts().label(after.referent().orElseThrow())).hasToString("Bert");
    }

    private Mention mention(AnnotationId id) {
        return (Mention) news.document().find(id).orElseThrow();
    }

    private Optional<Operation> same(AnnotationId mention, AnnotationId other) {
        return SameAs.of(
                news.edits(),
                news.texts(),
                mention(mention),
                news.document().find(other).orElseThrow());
    }
}
