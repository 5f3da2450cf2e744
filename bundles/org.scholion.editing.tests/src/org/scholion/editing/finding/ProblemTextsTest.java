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
import org.scholion.document.Fragment;
import org.scholion.document.Span;
import org.scholion.document.edit.StanceDraft;
import org.scholion.editing.intent.News;

/** In which order problems stand, and what is said of them. */
@NonNullByDefault
class ProblemTextsTest {

    private final News news = News.of(News.TEXT);

    private List<DocumentProblem> problems() {
        return new DocumentProblems(news.document(), News.schema(), news.boundaries()).rows().all();
    }

    @Test
    void thatProblemsStandInTextOrderAndThoseWithoutAPlaceLast() {
        news.make(news.edits().newReferent("Nobody", "person", List.of()));
        for (String cue : List.of("praised", "rejected", "line")) {
            news.make(news.edits().newStance(StanceDraft.ofCue("stance", news.span(cue))));
        }
        List<Integer> begins =
                problems().stream()
                        .map(p -> p.place().map(place -> place.begin()).orElse(Integer.MAX_VALUE))
                        .toList();
        assertThat(begins).isSorted().hasSize(10).endsWith(Integer.MAX_VALUE);
    }

    @Test
    void thatSeveralBreachesOfARuleAreNumberedFromNought() {
        news.make(news.edits().newRelation("leadership", Map.of(), Optional.empty()));
        assertThat(problems()).extracting(DocumentProblem::number).containsExactly(0, 1);
        assertThat(problems()).extracting(DocumentProblem::key).doesNotHaveDuplicates();
    }

    @Test
    void thatAFindingWithAPlaceOfItsOwnIsShownThere() {
        News cut = News.of("क्षेत्र");
        cut.make(
                cut.edits()
                        .newMention(
                                "issue",
                                new Span(List.of(new Fragment(0, 4), new Fragment(5, 7)))));
        assertThat(
                        new DocumentProblems(cut.document(), News.schema(), cut.boundaries())
                                .rows()
                                .all())
                .isNotEmpty()
                .allSatisfy(
                        problem ->
                                assertThat(problem.place().map(place -> place.begin()))
                                        .isEqualTo(problem.finding().place().map(Fragment::begin)));
    }

    @Test
    void thatAProblemNamesWhatItIsAboutAndSaysWhatToDo() {
        AnnotationId nobody = news.make(news.edits().newReferent("Nobody", "person", List.of()));
        ProblemTexts texts = new ProblemTexts(news.texts());
        DocumentProblem problem = problems().get(0);
        assertThat(texts.label(problem)).hasToString("Referent: Nobody");
        assertThat(texts.remedy(problem).toString()).endsWith(".");
        assertThat(texts.remedy(problem)).isNotEqualTo(texts.what(problem));
        news.edits().deletion(List.of(nobody)).ifPresent(news::apply);
        assertThat(texts.label(problem)).as("of what is gone").hasToString("");
    }
}
