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

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scholion.text.TextBoundaries;
import org.scholion.text.TextRange;
import org.scholion.text.extent.Extents;

class ExtentStepsTest {

    private static final String TEXT =
            "In the north, the two-day summit of small states ended.\nSo be it.";

    private final ExtentSteps steps =
            new ExtentSteps(Extents.of(TextBoundaries.of(TEXT, "en"), "en"));

    private static TextRange range(String words) {
        int begin = TEXT.indexOf(words);
        return new TextRange(begin, begin + words.length());
    }

    @Test
    void thatNarrowingGoesBackTheWayItCame() {
        int caret = TEXT.indexOf("two") + 1;
        Deque<TextRange> way = new ArrayDeque<>();
        TextRange at = new TextRange(caret, caret);
        Optional<TextRange> next = Optional.of(at);
        while (next.isPresent()) {
            at = next.get();
            way.push(at);
            next = steps.wider(at, Attested.NOTHING);
        }
        assertThat(way).hasSizeGreaterThan(4);
        way.pop();
        while (!way.isEmpty()) {
            at = steps.narrower(at).orElseThrow();
            assertThat(at).isEqualTo(way.pop());
        }
        assertThat(steps.narrower(at)).isEmpty();
    }

    @Test
    void thatWhatWasSelectedOtherwiseNarrowsToTheWidestExtentInside() {
        TextRange sentence = range("In the north, the two-day summit of small states ended.");
        assertThat(steps.narrower(sentence).map(r -> r.of(TEXT))).contains("In the north");
        assertThat(steps.narrower(range("two-day")).map(r -> r.of(TEXT))).contains("two");
        assertThat(steps.narrower(range("wo"))).isEmpty();
    }

    @Test
    void thatAWayIsForgottenWhenSomethingElseIsSelected() {
        TextRange word = steps.wider(range("two-day"), Attested.NOTHING).orElseThrow();
        assertThat(word).isEqualTo(range("the two-day summit"));
        steps.wider(range("states"), Attested.NOTHING);
        assertThat(steps.narrower(word)).contains(new TextRange(14, 17));
    }

    @Test
    void thatTheKnownPieceOfAWordComesBeforeTheWord() {
        String text = "زار ونهرين";
        ExtentSteps arabic = new ExtentSteps(Extents.of(TextBoundaries.of(text, "ar"), "ar"));
        Attested attested = new Told().marked("نهرين");
        TextRange caret = new TextRange(7, 7);
        TextRange piece = arabic.wider(caret, attested).orElseThrow();
        assertThat(piece.of(text)).isEqualTo("نهرين");
        assertThat(arabic.wider(piece, attested).map(r -> r.of(text))).contains("ونهرين");
        assertThat(arabic.wider(new TextRange(4, 4), attested).map(r -> r.of(text)))
                .contains("ونهرين");
    }
}
