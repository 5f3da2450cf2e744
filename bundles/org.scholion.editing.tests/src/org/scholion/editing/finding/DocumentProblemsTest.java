/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.scholion.document.AnnotationId;
import org.scholion.document.Span;
import org.scholion.document.edit.EndDraft;
import org.scholion.document.edit.StanceDraft;
import org.scholion.editing.intent.AnnotationTexts;
import org.scholion.editing.intent.News;
import org.scholion.text.TextRange;

@NonNullByDefault
class DocumentProblemsTest {

    private final News news = News.of(News.TEXT);

    private static List<String> problems(News of) {
        ProblemTexts texts =
                new ProblemTexts(
                        new AnnotationTexts(of.document(), News.schema(), of.document().text()));
        return new DocumentProblems(of.document(), News.schema(), of.boundaries())
                .rows().all().stream()
                        .map(problem -> texts.label(problem) + " | " + texts.what(problem))
                        .toList();
    }

    @Test
    void thatACompleteDocumentHasNone() {
        AnnotationId lavrov = news.mark("person", "Sergey Lavrov");
        AnnotationId moscow = news.mark("gpe", "Moscow");
        news.relate("location", "located", lavrov, "place", moscow);
        assertThat(problems(news)).isEmpty();
    }

    @Test
    void thatASpanInsideACharacterIsFlaggedAndKept() {
        News cut = News.of("क्षेत्र 👩‍👧");
        cut.make(cut.edits().newMention("issue", Span.of(0, 1)));
        assertThat(problems(cut))
                .singleElement()
                .asString()
                .contains("begins or ends inside a character");
    }

    @Test
    void thatNothingButItsTypeIsRequiredOfAMention() {
        AnnotationId lavrov = news.mark("person", "Sergey Lavrov");
        assertThat(news.document().find(lavrov).orElseThrow().header().attributes()).isEmpty();
        assertThat(problems(news)).isEmpty();
    }

    @Test
    void thatARelationSaysWhichRoleIsMissingAndWhoCannotFillIt() {
        AnnotationId monday = news.mark("date", "Monday");
        news.make(
                news.edits()
                        .newRelation(
                                "leadership",
                                Map.of("leader", List.of(monday)),
                                Optional.of(news.span("Minister"))));
        assertThat(problems(news))
                .containsExactlyInAnyOrder(
                        "Leadership: Monday | Date “Monday” cannot be Leader.",
                        "Leadership: Monday | Led is missing.");
    }

    @Test
    void thatAnOpenStanceIsToldWhatItLacks() {
        news.make(news.edits().newStance(StanceDraft.ofCue("stance", news.span("rejected"))));
        assertThat(problems(news))
                .extracting(line -> line.substring(line.indexOf('|') + 2))
                .containsExactlyInAnyOrder(
                        "Its polarity is not annotated.", "It has no holder.", "It has no target.");
    }

    @Test
    void thatAHolderOfAnotherTypeIsFlagged() {
        AnnotationId monday = news.mark("date", "Monday");
        news.make(
                news.edits()
                        .newStance(
                                StanceDraft.ofCue("stance", news.span("rejected"))
                                        .withHolders(List.of(EndDraft.Given.annotation(monday)))));
        assertThat(problems(news)).anyMatch(line -> line.contains("cannot be the holder"));
    }

    @Test
    void thatTheSameWordsMarkedTwiceAndAnUnusedReferentAreNoticed() {
        news.mark("gpe", "Moscow");
        news.mark("gpe", "Moscow");
        news.make(news.edits().newReferent("Nobody", "person", List.of()));
        assertThat(problems(news))
                .containsExactly(
                        "Geopolitical entity: Moscow | The same words are marked twice as"
                                + " Geopolitical entity.",
                        "Referent: Nobody | No mention means it.");
    }

    @Test
    void thatARelationWithoutAPlaceOfItsOwnShowsWhereItsEndIs() {
        AnnotationId monday = news.mark("date", "Monday");
        news.make(
                news.edits()
                        .newRelation(
                                "leadership", Map.of("leader", List.of(monday)), Optional.empty()));
        List<DocumentProblem> all =
                new DocumentProblems(news.document(), News.schema(), news.boundaries())
                        .rows()
                        .all();
        int begin = News.TEXT.indexOf("Monday");
        assertThat(all)
                .isNotEmpty()
                .allSatisfy(
                        problem ->
                                assertThat(problem.place())
                                        .contains(new TextRange(begin, begin + 6)));
    }
}
