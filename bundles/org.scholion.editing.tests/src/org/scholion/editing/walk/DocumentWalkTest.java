/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.document.AnnotationId;
import org.scholion.document.Passage;
import org.scholion.document.Span;
import org.scholion.document.edit.Edits;
import org.scholion.document.edit.StanceDraft;
import org.scholion.editing.intent.News;
import org.scholion.text.TextRange;
import org.scholion.text.extent.Extents;

@NonNullByDefault
class DocumentWalkTest {

    private static final String TEXT =
            "Mr. Rao met Delhi's guests. Nothing is said here.\n\n***\n"
                    + "قالت الوزارة إنها تدعم أستانا؟ نعم هذا صحيح. 😀 Done in Paris.";

    private final News news = News.of(TEXT);

    private DocumentWalk walk() {
        return walk(news);
    }

    private static DocumentWalk walk(News of) {
        return new DocumentWalk(of.document(), Extents.of(of.boundaries(), "en"));
    }

    private static List<String> sentences(News of, boolean forward) {
        List<String> said = new ArrayList<>();
        WalkPlace from =
                WalkPlace.text(
                        forward
                                ? new TextRange(0, 0)
                                : new TextRange(
                                        of.document().text().length(),
                                        of.document().text().length()));
        Set<WalkPlace> seen = new HashSet<>();
        Optional<WalkStep> step = walk(of).unmarkedSentence(from, forward);
        while (step.isPresent() && seen.add(step.get().place())) {
            said.add(
                    (step.get().round() ? "round: " : "")
                            + step.get().place().range().orElseThrow().of(of.document().text()));
            step = walk(of).unmarkedSentence(step.get().place(), forward);
        }
        return said;
    }

    @Test
    void thatAWalkGoesFromMarkToMarkInTheOrderOfTheTextAndRound() {
        AnnotationId paris = news.mark("gpe", "Paris");
        AnnotationId rao = news.mark("person", "Rao");
        AnnotationId delhi = news.mark("gpe", "Delhi");
        WalkStep first = walk().annotation(a -> true, WalkPlace.caret(0), true).orElseThrow();
        assertThat(first.place().annotation()).contains(rao);
        WalkStep second = walk().annotation(a -> true, first.place(), true).orElseThrow();
        assertThat(second.place().annotation()).contains(delhi);
        WalkStep third = walk().annotation(a -> true, second.place(), true).orElseThrow();
        assertThat(third).isEqualTo(new WalkStep(walk().place(paris), false));
        WalkStep again = walk().annotation(a -> true, third.place(), true).orElseThrow();
        assertThat(again).isEqualTo(new WalkStep(walk().place(rao), true));
        WalkStep back = walk().annotation(a -> true, again.place(), false).orElseThrow();
        assertThat(back).isEqualTo(new WalkStep(walk().place(paris), true));
    }

    @Test
    void thatOnlyWhatIsWantedIsAStop() {
        news.mark("person", "Rao");
        AnnotationId delhi = news.mark("gpe", "Delhi");
        AnnotationId paris = news.mark("gpe", "Paris");
        Optional<WalkStep> next =
                walk().annotation(a -> a.typeId().equals("gpe"), walk().place(delhi), true);
        assertThat(next.orElseThrow().place().annotation()).contains(paris);
    }

    @Test
    void thatThereIsNoStepFromTheOnlyOneToItself() {
        AnnotationId rao = news.mark("person", "Rao");
        assertThat(walk().annotation(a -> true, walk().place(rao), true)).isEmpty();
        assertThat(walk().annotation(a -> true, walk().place(rao), false)).isEmpty();
        assertThat(walk().annotation(a -> false, WalkPlace.caret(0), true)).isEmpty();
    }

    @Test
    void thatMarksOnTheSameWordsAreWalkedOneAfterTheOther() {
        Set<AnnotationId> all =
                Set.of(
                        news.mark("gpe", "Delhi"),
                        news.mark("gpe", "Delhi"),
                        news.mark("gpe", "Delhi"));
        Set<AnnotationId> met = new HashSet<>();
        WalkPlace at = WalkPlace.caret(0);
        for (int i = 0; i < 3; i++) {
            WalkStep step = walk().annotation(a -> true, at, true).orElseThrow();
            assertThat(step.round()).isFalse();
            at = step.place();
            met.add(at.annotation().orElseThrow());
        }
        assertThat(met).isEqualTo(all);
    }

    @Test
    void thatAReferentIsWhereItsFirstMentionIs() {
        AnnotationId paris = news.mark("gpe", "Paris");
        AnnotationId delhi = news.mark("gpe", "Delhi");
        AnnotationId referent =
                news.make(news.edits().newReferent("India", "gpe", List.of(paris, delhi)));
        assertThat(walk().place(referent).annotation()).contains(delhi);
    }

    @Test
    void thatSentencesWithoutMarksAreFoundInBothDirectionsWithTheirAbbreviations() {
        assertThat(sentences(news, true))
                .containsExactly(
                        "Nothing is said here.",
                        "قالت الوزارة إنها تدعم أستانا؟",
                        "نعم هذا صحيح.",
                        "😀 Done in Paris.",
                        "round: Mr. Rao met Delhi's guests.");
        news.mark("person", "Rao");
        news.make(news.edits().newStance(StanceDraft.ofCue("stance", news.span("تدعم"))));
        assertThat(sentences(news, true))
                .containsExactly("Nothing is said here.", "نعم هذا صحيح.", "😀 Done in Paris.");
        assertThat(sentences(news, false))
                .containsExactly(
                        "نعم هذا صحيح.", "Nothing is said here.", "round: 😀 Done in Paris.");
    }

    @Test
    void thatExcludedSentencesArePassedOver() {
        AnnotationId passage =
                news.make(news.edits().newPassage("quote", news.span("نعم هذا صحيح.")));
        assertThat(sentences(news, true)).contains("نعم هذا صحيح.");
        Passage made = (Passage) news.document().find(passage).orElseThrow();
        news.apply(Edits.replace("exclude", made, excluded(made)).orElseThrow());
        assertThat(sentences(news, true)).doesNotContain("نعم هذا صحيح.").hasSize(4);
    }

    private static Passage excluded(Passage passage) {
        return new Passage(
                passage.header(),
                passage.span(),
                passage.author(),
                passage.authorName(),
                passage.date(),
                true);
    }

    @Test
    void thatADocumentWithoutWordsHasNoSentenceToGoTo() {
        for (String text : List.of("", "\n\n", "***")) {
            DocumentWalk walk = walk(News.of(text));
            assertThat(walk.unmarkedSentence(WalkPlace.caret(0), true)).isEmpty();
            assertThat(walk.unmarkedSentence(WalkPlace.caret(0), false)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void thatForwardAndBackwardMeetTheSameSentencesWhateverIsMarked(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            text.append(random.nextInt(4) == 0 ? "\n" : "")
                    .append("ab्क".repeat(1 + random.nextInt(3)))
                    .append(random.nextBoolean() ? "۔ " : "? ")
                    .append(random.nextInt(5) == 0 ? "-- " : "");
        }
        News of = News.of(text.toString());
        for (int i = 0; i < random.nextInt(8); i++) {
            int begin = random.nextInt(text.length() - 1);
            of.make(of.edits().newMention("issue", Span.of(begin, begin + 1)));
        }
        List<String> back = new ArrayList<>(sentences(of, false));
        List<String> forth = new ArrayList<>(sentences(of, true));
        back.replaceAll(s -> s.replace("round: ", ""));
        forth.replaceAll(s -> s.replace("round: ", ""));
        assertThat(back).containsExactlyInAnyOrderElementsOf(forth);
    }
}
