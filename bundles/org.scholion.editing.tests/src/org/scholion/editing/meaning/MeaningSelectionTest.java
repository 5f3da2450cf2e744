/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.Mention;
import org.scholion.document.Span;
import org.scholion.document.edit.Edits;
import org.scholion.editing.intent.News;
import org.scholion.editing.meaning.MeaningSelection.Key;
import org.scholion.editing.meaning.MeaningSelection.Outcome;
import org.scholion.text.TextBoundaries;
import org.scholion.text.TextRange;
import org.scholion.text.extent.Extents;
import org.scholion.words.Message;

@NonNullByDefault
class MeaningSelectionTest {

    private static final String TEXT = "زار وفد نهرين والهند معرض الكتاب. عاد.";

    private final News news = News.of(TEXT);
    private final MeaningSelection keys =
            new MeaningSelection(news.document(), Extents.of(TextBoundaries.of(TEXT, "ar"), "ar"));

    private static TextRange caret(String before) {
        int at = TEXT.indexOf(before);
        return new TextRange(at, at);
    }

    private static TextRange range(String words) {
        int begin = TEXT.indexOf(words);
        return new TextRange(begin, begin + words.length());
    }

    private Annotation mark(String words) {
        AnnotationId id = news.mark("gpe", words);
        return news.document().find(id).orElseThrow();
    }

    private Annotation now(Annotation mark) {
        return news.document().find(mark.id()).orElseThrow();
    }

    private static String selected(Outcome outcome) {
        return outcome instanceof Outcome.Selected selected ? selected.range().of(TEXT) : "";
    }

    private static Optional<Message> refused(Outcome outcome) {
        return outcome instanceof Outcome.Nothing nothing
                ? Optional.of(nothing.why())
                : Optional.empty();
    }

    /** Presses a key on a mark and does what it says. */
    private String pressOn(Key key, Annotation mark) {
        Outcome outcome = keys.press(key, caret("زار"), Optional.of(now(mark)));
        if (outcome instanceof Outcome.Extended extended) {
            news.apply(extended.operation());
            assertThat(extended.range().of(TEXT)).isEqualTo(covered(mark));
        }
        return covered(mark);
    }

    private String covered(Annotation mark) {
        return now(mark).spans().get(0).coveredText(TEXT);
    }

    @Test
    void thatWithoutAMarkTheKeysSelectText() {
        assertThat(selected(keys.press(Key.PIECE, caret("الهند"), Optional.empty())))
                .isEqualTo("والهند");
        assertThat(selected(keys.press(Key.PIECE, range("والهند"), Optional.empty())))
                .isEqualTo("الهند");
        assertThat(selected(keys.press(Key.WIDER, range("الهند"), Optional.empty())))
                .isEqualTo("والهند");
        assertThat(selected(keys.press(Key.NARROWER, range("والهند"), Optional.empty())))
                .isEqualTo("الهند");
        assertThat(news.document().size()).isZero();
    }

    @Test
    void thatASelectedMarkChangesItsExtentAndNothingElse() {
        Annotation mark = mark("والهند");
        assertThat(pressOn(Key.PIECE, mark)).isEqualTo("الهند");
        assertThat(pressOn(Key.PIECE, mark)).isEqualTo("هند");
        assertThat(pressOn(Key.WIDER, mark)).isEqualTo("الهند");
        assertThat(pressOn(Key.NARROWER, mark)).isEqualTo("هند");
        assertThat(news.document().size()).isEqualTo(1);
        assertThat(now(mark).typeId()).isEqualTo(mark.typeId());
    }

    @Test
    void thatTheMarkItselfDoesNotSpeakForItsOwnExtent() {
        mark("نهرين");
        Annotation whole = mark("والهند");
        assertThat(pressOn(Key.PIECE, whole)).isEqualTo("الهند");
        assertThat(pressOn(Key.PIECE, whole)).isEqualTo("هند");
    }

    @Test
    void thatAMarkThatSpansTheParagraphCannotBeWidened() {
        Annotation all = mark(TEXT);
        Outcome outcome = keys.press(Key.WIDER, caret("زار"), Optional.of(all));
        assertThat(refused(outcome)).contains(Message.of("editing.meaning.nothing-wider"));
    }

    @Test
    void thatAMarkIsNeverNarrowedToNothing() {
        Annotation mark = mark("معرض");
        Outcome outcome = keys.press(Key.NARROWER, caret("معرض"), Optional.of(mark));
        assertThat(refused(outcome)).contains(Message.of("editing.meaning.nothing-narrower"));
    }

    @Test
    void thatAMarkOfSeveralPiecesIsLeftAlone() {
        Annotation mark = mark("نهرين");
        Span two =
                new Span(
                        List.of(
                                mark.spans().get(0).fragments().get(0),
                                news.span("عاد").fragments().get(0)));
        news.apply(
                Edits.replace("move-border", mark, ((Mention) mark).withSpan(two)).orElseThrow());
        Outcome outcome = keys.press(Key.WIDER, caret("زار"), Optional.of(now(mark)));
        assertThat(refused(outcome)).contains(Message.of("editing.meaning.several-pieces"));
    }

    @Test
    void thatWhereTheSelectedAnnotationHasNoPlaceTextIsSelected() {
        AnnotationId relation =
                news.relate(
                        "location",
                        "located",
                        news.mark("person", "وفد"),
                        "place",
                        news.mark("gpe", "نهرين"));
        Outcome outcome = keys.press(Key.WIDER, caret("زار"), news.document().find(relation));
        assertThat(selected(outcome)).isEqualTo("زار");
    }

    @Test
    void thatBetweenWordsThereIsNoPiece() {
        Outcome outcome =
                keys.press(
                        Key.PIECE, new TextRange(TEXT.length(), TEXT.length()), Optional.empty());
        assertThat(refused(outcome)).contains(Message.of("editing.meaning.no-piece"));
    }
}
