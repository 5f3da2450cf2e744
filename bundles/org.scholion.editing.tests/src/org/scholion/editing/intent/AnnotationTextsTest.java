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

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationMap;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.document.operation.CompoundOperation;
import org.scholion.words.Words;

@NonNullByDefault
class AnnotationTextsTest {

    private static final String LEADER = "سلمى الخطيب";
    private static final String PLACE = "مدينة نهرين";

    @Test
    void thatNamesFromRightToLeftKeepTheirOrderAroundTheArrow() {
        News news = News.of(LEADER + " " + PLACE);
        AnnotationId leader = news.mark("person", LEADER);
        AnnotationId place = news.mark("gpe", PLACE);
        AnnotationId located = news.relate("location", "located", leader, "place", place);
        assertThat(Words.english().say(news.texts().label(located)))
                .isEqualTo("\u2068" + LEADER + "\u2069 → \u2068" + PLACE + "\u2069");
    }

    @Test
    void thatWhatIsGoneIsSaidInTheLanguageOfTheReader() {
        News news = News.of("Salma");
        AnnotationId gone = new AnnotationId("01ARZ3NDEKTSV4RRFFQ69G5FAV");
        assertThat(Words.english().say(news.texts().label(gone))).isEqualTo("(deleted)");
        assertThat(Words.in(Locale.forLanguageTag("en-XA")).say(news.texts().label(gone)))
                .startsWith("[(ðéļéţéð)");
    }

    @Test
    void thatAStanceOfADamagedSetThatIsItsOwnImplicitHolderHasALabel() {
        AnnotationId id = new AnnotationId("01ARZ3NDEKTSV4RRFFQ69G5FAV");
        Stance stance =
                new Stance(
                        AnnotationHeader.of(id, "stance", "tester", Instant.EPOCH, 1),
                        List.of(new StanceEnd.Implicit(Optional.of(id))),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(Span.of(0, 1)),
                        List.of());
        AnnotationTexts texts =
                new AnnotationTexts(new AnnotationMap(List.of(stance)), News.schema(), "I agree.");
        assertThat(Words.english().say(texts.label(stance))).contains("Stance");
    }

    @Test
    void thatAStepIsNamedByItsWordAndByTheEnglishWordsOfOlderJournals() {
        for (NamedStep step : NamedStep.values()) {
            assertThat(NamedStep.of(step.word())).contains(step);
        }
        assertThat(OperationTexts.of(new CompoundOperation("Move border", List.of())))
                .hasToString("move border");
        assertThat(OperationTexts.of(new CompoundOperation("move-border", List.of())))
                .hasToString("move border");
        assertThat(OperationTexts.of(new CompoundOperation("Anything else", List.of())))
                .hasToString("Anything else");
    }
}
