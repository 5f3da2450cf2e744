/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.scholion.document.AnnotationId;
import org.scholion.document.Fragment;
import org.scholion.document.Mention;
import org.scholion.document.Passage;
import org.scholion.document.Span;
import org.scholion.document.edit.Edit;
import org.scholion.document.edit.Edits;
import org.scholion.document.operation.Operation;
import org.scholion.editing.intent.News;
import org.scholion.editing.intent.OperationTexts;
import org.scholion.text.TextRange;
import org.scholion.text.find.FindException;

class HitPreviewTest {

    private static final String TEXT = "India. Indian India, India's INDIA.";

    private static DocumentSearch.Outcome search(News news, String words, FindOption... options) {
        try {
            return new DocumentSearch(news.document(), news.boundaries())
                    .run(new FindRequest(words, Set.of(options)), false, () -> false);
        } catch (FindException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static void mark(News news, String type, int begin, int end) {
        news.make(news.edits().newMention(type, Span.of(begin, end)));
    }

    private static List<TextRange> mentions(News news) {
        return news.document().all().stream()
                .filter(Mention.class::isInstance)
                .map(m -> new TextRange(m.spans().get(0).begin(), m.spans().get(0).end()))
                .sorted((a, b) -> Integer.compare(a.begin(), b.begin()))
                .toList();
    }

    @Test
    void thatHitsMarkedAlreadyWithTheTypeAreToldApart() {
        News news = News.of(TEXT);
        mark(news, "gpe", 0, 5);
        mark(news, "person", 14, 19);
        HitPreview preview = search(news, "india", FindOption.WHOLE_WORD).preview();
        assertThat(preview.marked("gpe")).containsExactly(new TextRange(0, 5));
        assertThat(preview.toMark("gpe"))
                .containsExactly(new TextRange(14, 19), new TextRange(29, 34));
        assertThat(preview.marked("organisation")).isEmpty();
        assertThat(preview.toMark("organisation")).hasSize(3);
    }

    @Test
    void thatAMarkOfTheSameWordWithItsEndingIsNotDoubled() {
        News news = News.of(TEXT);
        mark(news, "gpe", 21, 28);
        HitPreview preview = search(news, "india", FindOption.MENTIONS).preview();
        assertThat(preview.marked("gpe")).containsExactly(new TextRange(21, 26));
        assertThat(preview.toMark("gpe")).hasSize(3);
    }

    @Test
    void thatALongerMarkAroundAHitDoesNotCountAsMarkedAlready() {
        News news = News.of("Government of India met India");
        mark(news, "gpe", 0, 19);
        HitPreview preview = search(news, "India").preview();
        assertThat(preview.marked("gpe")).isEmpty();
        assertThat(preview.toMark("gpe")).hasSize(2);
    }

    @Test
    void thatHitsInExcludedPassagesAreCountedButNotMarked() {
        News news = News.of(TEXT);
        Edit passage = news.edits().newPassage("boilerplate", Span.of(0, 6));
        news.make(passage);
        boolean excluded =
                news.document()
                        .find(passage.id())
                        .filter(p -> p instanceof Passage left && left.excluded())
                        .isPresent();
        assertThat(excluded).isTrue();
        HitPreview preview = search(news, "India", FindOption.WHOLE_WORD).preview();
        assertThat(preview.excluded()).isEqualTo(1);
        assertThat(preview.toMark("gpe")).hasSize(2);
    }

    @Test
    void thatAnExcludedPassageIsRepeatedWhereverItsWordsStand() {
        String caption = "The minister in Delhi";
        News news = News.of(caption + "\n" + caption + "\nThe minister spoke.");
        int length = caption.length();
        AnnotationId id = news.make(news.edits().newPassage("boilerplate", Span.of(0, length)));
        Passage passage = (Passage) news.document().find(id).orElseThrow();
        HitPreview preview = search(news, caption).preview();
        assertThat(preview.marked("boilerplate")).containsExactly(new TextRange(0, length));
        assertThat(preview.countToMark("boilerplate")).isEqualTo(1);
        assertThat(preview.usualType()).isEmpty();

        news.apply(preview.markingLike(news.edits(), passage).orElseThrow());

        assertThat(news.document().all())
                .hasSize(2)
                .allMatch(a -> a instanceof Passage made && made.excluded());
        assertThat(search(news, caption).preview().markingLike(news.edits(), passage)).isEmpty();
    }

    @Test
    void thatWhatIsCountedIsWhatIsListed() {
        News news = News.of(TEXT);
        news.make(news.edits().newPassage("boilerplate", Span.of(0, 20)));
        mark(news, "gpe", 0, 5);
        mark(news, "gpe", 29, 34);
        HitPreview preview = search(news, "india").preview();
        for (String type : List.of("gpe", "person")) {
            assertThat(preview.countMarked(type)).isEqualTo(preview.marked(type).size());
            assertThat(preview.countToMark(type)).isEqualTo(preview.toMark(type).size());
            assertThat(preview.settled(type))
                    .containsExactlyInAnyOrderElementsOf(preview.marked(type));
        }
        assertThat(preview.countMarked("gpe")).isEqualTo(2);
        assertThat(preview.countToMark("gpe")).isEqualTo(1);
    }

    @Test
    void thatAllAreMarkedInOneStepThatIsTakenBackAsOne() {
        News news = News.of(TEXT);
        mark(news, "gpe", 0, 5);
        HitPreview preview = search(news, "india", FindOption.WHOLE_WORD).preview();
        Edits edits = news.edits();
        Operation step = preview.marking(edits, "gpe").orElseThrow();
        assertThat(OperationTexts.of(step)).hasToString("mark all");
        news.apply(step);
        assertThat(mentions(news))
                .containsExactly(new TextRange(0, 5), new TextRange(14, 19), new TextRange(29, 34));
        HitPreview after = search(news, "india", FindOption.WHOLE_WORD).preview();
        assertThat(after.toMark("gpe")).isEmpty();
        assertThat(after.marking(edits, "gpe")).isEmpty();
        news.apply(step.inverse());
        assertThat(mentions(news)).containsExactly(new TextRange(0, 5));
    }

    @Test
    void thatTheTypeThatMarksMostHitsIsTheUsualOne() {
        News news = News.of(TEXT);
        assertThat(search(news, "india").preview().usualType()).isEmpty();
        mark(news, "person", 0, 5);
        mark(news, "gpe", 14, 19);
        mark(news, "gpe", 29, 34);
        assertThat(search(news, "india").preview().usualType()).contains("gpe");
    }

    @Test
    void thatAMarkOfTwoPiecesMarksNoHit() {
        News news = News.of(TEXT);
        AnnotationId id = news.make(news.edits().newMention("gpe", Span.of(0, 5)));
        assertThat(search(news, "india").preview().marked("gpe")).hasSize(1);
        Mention whole = (Mention) news.document().find(id).orElseThrow();
        news.apply(
                Edits.replace(
                                "add-piece",
                                whole,
                                whole.withSpan(
                                        new Span(
                                                List.of(new Fragment(0, 5), new Fragment(14, 19)))))
                        .orElseThrow());
        assertThat(search(news, "india").preview().marked("gpe")).isEmpty();
    }

    @Test
    void thatMentionsOfASelectedMarkAreFoundFromItsPlace() {
        News news = News.of("للهند في الهند");
        DocumentSearch search = new DocumentSearch(news.document(), news.boundaries());
        assertThat(search.identical(new TextRange(1, 5)))
                .isEqualTo(new FindRequest("الهند", Set.of(FindOption.MENTIONS)));
    }
}
