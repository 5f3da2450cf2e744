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
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.scholion.document.Fragment;
import org.scholion.document.Span;
import org.scholion.editing.intent.SpanSteps.Border;
import org.scholion.editing.intent.SpanSteps.Unit;
import org.scholion.text.TextBoundaries;
import org.scholion.text.TextRange;

class SpanStepsTest {

    private static final String TEXT = "The foreign minister met him.";

    private final SpanSteps steps = new SpanSteps(TextBoundaries.of(TEXT, "en"));

    private static Span of(String words) {
        int begin = TEXT.indexOf(words);
        return Span.of(begin, begin + words.length());
    }

    private Optional<String> step(String words, Border border, Unit unit, boolean outward) {
        return steps.step(of(words), border, unit, outward).map(s -> s.coveredText(TEXT));
    }

    @Test
    void thatAWordIsTakenWithoutTheSpaceBehindIt() {
        assertThat(step("foreign", Border.END, Unit.WORD, true)).contains("foreign minister");
        assertThat(step("minister", Border.BEGIN, Unit.WORD, true)).contains("foreign minister");
    }

    @Test
    void thatAWordIsLeftWithTheSpaceBeforeIt() {
        assertThat(step("foreign minister", Border.END, Unit.WORD, false)).contains("foreign");
        assertThat(step("foreign minister", Border.BEGIN, Unit.WORD, false)).contains("minister");
    }

    @Test
    void thatASpanNeverGetsEmptyNorLeavesTheText() {
        assertThat(step("foreign", Border.END, Unit.WORD, false)).isEmpty();
        assertThat(step("The", Border.BEGIN, Unit.WORD, true)).isEmpty();
        assertThat(step(".", Border.END, Unit.GRAPHEME, true)).isEmpty();
    }

    @Test
    void thatAPieceJoinsWhatItTouchesAndStaysApartOtherwise() {
        Span two = steps.with(of("foreign"), range("met")).orElseThrow();
        assertThat(two.fragments()).hasSize(2);
        assertThat(steps.with(two, range("foreign minister met")))
                .contains(of("foreign minister met"));
        assertThat(steps.with(two, range("met"))).isEmpty();
    }

    private static TextRange range(String words) {
        int begin = TEXT.indexOf(words);
        return new TextRange(begin, begin + words.length());
    }

    @Test
    void thatWhiteSpaceIsTrimmedAtBothEnds() {
        assertThat(steps.trimmed(new TextRange(3, 12))).isEqualTo(range("foreign"));
        assertThat(steps.trimmed(new TextRange(3, 4)).isEmpty()).isTrue();
    }

    @Test
    void thatNoStepCutsACharacter() {
        String text = "नमस्ते क्षेत्र में 👩‍👩‍👧‍👦 وَزِيرَة المياه e\u0301t\u00e9 🇮🇳!";
        TextBoundaries boundaries = TextBoundaries.of(text, "hi");
        SpanSteps mixed = new SpanSteps(boundaries);
        Random random = new Random(11);
        Span span = Span.of(0, boundaries.graphemeAfter(0));
        for (int i = 0; i < 2_000; i++) {
            span =
                    mixed.step(
                                    span,
                                    random.nextBoolean() ? Border.BEGIN : Border.END,
                                    random.nextBoolean() ? Unit.WORD : Unit.GRAPHEME,
                                    random.nextInt(3) > 0)
                            .orElse(Span.of(0, boundaries.graphemeAfter(0)));
            for (Fragment fragment : span.fragments()) {
                assertThat(List.of(fragment.begin(), fragment.end()))
                        .allMatch(boundaries::isGrapheme);
                assertThat(fragment.length()).isPositive();
            }
        }
    }
}
