/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.before;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.corpus.Dismissal;
import org.scholion.document.AttributeValue;
import org.scholion.document.Fragment;
import org.scholion.document.Passage;
import org.scholion.document.Span;
import org.scholion.document.operation.CreateAnnotation;
import org.scholion.project.before.LabelMemory;
import org.scholion.project.session.AnnotationSession;
import org.scholion.schema.Schema;
import org.scholion.text.TextBoundaries;
import org.scholion.text.TextRange;

/** What is suggested where, by how words were labelled before. */
class DocumentSuggestionsTest {

    private static final String AHMAD = "\u0623\u062d\u0645\u062f";
    private static final String AL_HIND = "\u0627\u0644\u0647\u0646\u062f";

    @NonNullByDefault({})
    private LabelledProject project;

    @BeforeEach
    void make(@TempDir Path folder) throws Exception {
        project = LabelledProject.create(folder);
    }

    @AfterEach
    void close() throws Exception {
        assertThat(project.open.store().check()).isEmpty();
        project.close();
    }

    private List<Suggestion> all(AnnotationSession session, Dismissal... dismissed)
            throws Exception {
        int length = session.annotations().text().length();
        return project.suggestions(session, dismissed)
                .around(new TextRange(0, length), () -> false)
                .suggestions();
    }

    private List<String> words(AnnotationSession session, Dismissal... dismissed) throws Exception {
        return all(session, dismissed).stream()
                .map(each -> each.range().of(session.annotations().text()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Delhi, In DELHI now., DELHI",
        "New Delhi, in new  delhi., new  delhi",
        "Delhi, Delhi's river, Delhi",
        "MEAIndia, by @MEAIndia:, MEAIndia",
        "@MEAIndia, by @MEAIndia:, @MEAIndia"
    })
    void thatOtherWritingsOfTheSameWordsAreSuggested(String before, String text, String found)
            throws Exception {
        project.label(before, "organisation");
        assertThat(words(project.document("d", text))).containsExactly(found);
    }

    @Test
    void thatWordsWrittenTogetherWithOthersAreSuggestedWithoutThem() throws Exception {
        project.label(AL_HIND, "gpe");
        project.label(AHMAD, "person");
        AnnotationSession session =
                project.document(
                        "d",
                        "\u0648"
                                + AL_HIND
                                + " \u0644\u0644\u0647\u0646\u062f \u0648\u0627\u062d\u0645\u062f");
        assertThat(words(session))
                .containsExactly(AL_HIND, "\u0644\u0647\u0646\u062f", "\u0627\u062d\u0645\u062f");
    }

    @Test
    void thatPartsOfWordsAreNotSuggested() throws Exception {
        project.label("Delhi", "gpe");
        assertThat(words(project.document("d", "Delhiites like NewDelhi"))).isEmpty();
    }

    @Test
    void thatTheLongestWordsAreSuggested() throws Exception {
        project.label("Delhi", "gpe");
        project.label("New Delhi", "gpe");
        project.label("New Delhi Times", "organisation");
        assertThat(words(project.document("d", "New Delhi Times, New Delhi, New York, Delhi")))
                .containsExactly("New Delhi Times", "New Delhi", "Delhi");
    }

    @Test
    void thatNamesDoNotGoOnOverTheEndOfAParagraph() throws Exception {
        project.label("New Delhi", "gpe");
        assertThat(words(project.document("d", "New\nDelhi. New\n\nDelhi")))
                .containsExactly("New\nDelhi");
    }

    @Test
    void thatTheMostFrequentLabelIsSuggestedWithItsShare() throws Exception {
        Map<String, AttributeValue> name = Map.of("level", AttributeValue.Tags.of("name"));
        project.label("a", "Asha", "Asha", "person", name);
        project.label("b", "Asha", "Asha", "person", name);
        project.label("c", "Asha", "Asha", "organisation", Map.of());
        Suggestion only = all(project.document("d", "Asha")).getFirst();
        assertThat(only.label().typeId()).isEqualTo("person");
        assertThat(only.label().attributes()).isEqualTo(name);
        assertThat(only.count()).isEqualTo(2);
        assertThat(only.total()).isEqualTo(3);
        assertThat(only.confidence()).isBetween(0.66, 0.67);
    }

    @Test
    void thatNothingIsSuggestedWhereTheTypeStandsOrTheVeryWordsAreMarked() throws Exception {
        project.label("Delhi", "gpe");
        AnnotationSession session = project.document("d", "Delhi New Delhi Delhi Delhi");
        LabelledProject.mark(session, 0, 5, "gpe", Map.of());
        LabelledProject.mark(session, 6, 15, "gpe", Map.of());
        LabelledProject.mark(session, 16, 21, "organisation", Map.of());
        assertThat(all(session))
                .extracting(Suggestion::range)
                .containsExactly(new TextRange(22, 27));
    }

    @Test
    void thatNothingIsSuggestedInExcludedPassages() throws Exception {
        project.label("Delhi", "gpe");
        AnnotationSession session = project.document("d", "Delhi said. Delhi.");
        Passage passage =
                (Passage)
                        ((CreateAnnotation)
                                        LabelledProject.edits(session)
                                                .newPassage("caption", Span.of(0, 11))
                                                .operation())
                                .annotation();
        LabelledProject.apply(
                session,
                new CreateAnnotation(
                        new Passage(
                                passage.header(),
                                passage.span(),
                                passage.author(),
                                passage.authorName(),
                                passage.date(),
                                true)));
        assertThat(all(session))
                .extracting(Suggestion::range)
                .containsExactly(new TextRange(12, 17));
    }

    @Test
    void thatWhatWasDismissedIsNotSuggestedThereAndIsElsewhere() throws Exception {
        project.label("Delhi", "gpe");
        AnnotationSession session = project.document("d", "Delhi Delhi");
        assertThat(all(session, new Dismissal(new Fragment(0, 5), "gpe")))
                .extracting(Suggestion::range)
                .containsExactly(new TextRange(6, 11));
        assertThat(all(session, new Dismissal(new Fragment(0, 5), "person"))).hasSize(2);
    }

    @Test
    void thatTypesTheSchemaLacksAreNotSuggested() throws Exception {
        project.label("Delhi", "gpe");
        AnnotationSession session = project.document("d", "Delhi");
        Suggester without =
                new Suggester(
                        TextBoundaries.of("Delhi", "en"),
                        Schema.empty(),
                        LabelMemory.of(project.open, "asha"));
        assertThat(without.in(new TextRange(0, 5), () -> false)).isEmpty();
        assertThat(all(session)).hasSize(1);
    }

    @Test
    void thatOnlyAStretchIsLookedAtHoweverLongTheText() throws Exception {
        project.label("Delhi", "gpe");
        String text = "Delhi is far. ".repeat(70_000);
        AnnotationSession session = project.document("d", text);
        DocumentSuggestions.Found found =
                project.suggestions(session).around(new TextRange(500_000, 501_000), () -> false);
        assertThat(found.covered()).isEqualTo(new TextRange(498_000, 503_000));
        assertThat(found.suggestions()).hasSizeBetween(350, 360);
        assertThat(found.at(found.suggestions().getFirst().range().end()))
                .contains(found.suggestions().getFirst());
    }

    @Test
    void thatTheNextOneIsFoundFarAwayAndRoundTheText() throws Exception {
        project.label("Delhi", "gpe");
        String text = "Delhi " + "nothing here ".repeat(5_000) + "Delhi";
        AnnotationSession session = project.document("d", text);
        DocumentSuggestions suggestions = project.suggestions(session);
        int last = text.length() - 5;
        assertThat(next(suggestions, 0, true)).isEqualTo(last + " false");
        assertThat(next(suggestions, last, true)).isEqualTo("0 true");
        assertThat(next(suggestions, last, false)).isEqualTo("0 false");
        assertThat(next(suggestions, 0, false)).isEqualTo(last + " true");
        assertThat(next(suggestions, 7, false)).isEqualTo("0 false");
    }

    private static String next(DocumentSuggestions suggestions, int from, boolean forward)
            throws Exception {
        DocumentSuggestions.Step step = suggestions.next(from, forward, () -> false).orElseThrow();
        return step.suggestion().range().begin() + " " + step.round();
    }

    @Test
    void thatWhereNothingIsLeftThereIsNoNext() throws Exception {
        project.label("Delhi", "gpe");
        AnnotationSession session = project.document("d", "Delhi");
        LabelledProject.mark(session, 0, 5, "gpe", Map.of());
        assertThat(project.suggestions(session).next(0, true, () -> false))
                .isEqualTo(Optional.empty());
    }

    @Test
    void thatAllOfOneKindAreThoseOfTheSameWordsAndType() throws Exception {
        project.label("Delhi", "gpe");
        project.label("Asha", "person");
        AnnotationSession session = project.document("d", "Delhi, Asha, DELHI, delhi");
        LabelledProject.mark(session, 0, 5, "gpe", Map.of());
        Suggestion kind = all(session).get(1);
        assertThat(project.suggestions(session).ofKind(kind, () -> false))
                .extracting(each -> each.range().begin())
                .containsExactly(13, 20);
    }

    @Test
    void thatOnlyWhatIsMarkedSinceIsLeftOutOfWhatWasOffered() throws Exception {
        project.label("Delhi", "gpe");
        AnnotationSession session = project.document("d", "Delhi Delhi");
        DocumentSuggestions suggestions = project.suggestions(session);
        List<Suggestion> offered = all(session);
        LabelledProject.mark(session, 0, 5, "gpe", Map.of());
        assertThat(suggestions.stillOpen(offered)).containsExactly(offered.get(1));
    }

    @Test
    void thatItCanBeCancelled() throws Exception {
        project.label("Delhi", "gpe");
        AnnotationSession session = project.document("d", "Delhi");
        assertThatThrownBy(
                        () -> project.suggestions(session).around(new TextRange(0, 5), () -> true))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void thatSuggestionsAreNeitherStoredNorCounted() throws Exception {
        project.label("Delhi", "gpe");
        AnnotationSession session = project.document("d", "Delhi Delhi Delhi");
        assertThat(all(session)).hasSize(3);
        assertThat(session.annotations().size()).isZero();
        assertThat(project.open.store().annotations().counts().get("asha").total()).isEqualTo(1);
    }
}
