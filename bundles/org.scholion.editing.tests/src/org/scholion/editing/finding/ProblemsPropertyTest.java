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

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.editing.intent.AnnotationTexts;
import org.scholion.editing.intent.News;
import org.scholion.editing.row.RandomNews;
import org.scholion.text.TextBoundaries;

@NonNullByDefault
class ProblemsPropertyTest {

    private static final int STEPS = 250;

    private static DocumentProblems problems(RandomNews news) {
        return new DocumentProblems(news.map(), News.schema(), TextBoundaries.of(News.TEXT, "en"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void thatProblemsKeptCurrentAreThoseFoundAnew(long seed) {
        RandomNews news = new RandomNews(seed);
        DocumentProblems problems = problems(news);
        for (int step = 0; step < STEPS; step++) {
            List<DocumentProblem> kept = problems.after(news.next()).all();
            assertThat(kept)
                    .usingElementComparator(ProblemsPropertyTest::compare)
                    .isEqualTo(problems(news).rows().all());
            for (int i = 0; i < kept.size(); i++) {
                assertThat(problems.rows().indexOf(kept.get(i).key())).isEqualTo(i);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6, 7, 8})
    void thatAProblemSaidInOtherWordsIsAnotherRowAndOthersAreLeftAlone(long seed) {
        RandomNews news = new RandomNews(seed);
        ProblemTexts texts =
                new ProblemTexts(new AnnotationTexts(news.map(), News.schema(), News.TEXT));
        DocumentProblems problems = problems(news);
        Map<DocumentProblem, String> said = new HashMap<>();
        int left = 0;
        int made = 0;
        for (int step = 0; step < STEPS; step++) {
            Map<DocumentProblem, String> now = new HashMap<>();
            for (DocumentProblem problem : problems.after(news.next()).all()) {
                now.put(problem, texts.label(problem) + "|" + texts.what(problem));
                if (said.containsKey(problem)) {
                    assertThat(said.get(problem)).isEqualTo(now.get(problem));
                    left++;
                } else {
                    made++;
                }
            }
            said = now;
        }
        assertThat(left).isGreaterThan(made);
    }

    private static int compare(DocumentProblem one, DocumentProblem other) {
        return one.finding().equals(other.finding())
                        && one.place().equals(other.place())
                        && one.number() == other.number()
                ? 0
                : 1;
    }
}
