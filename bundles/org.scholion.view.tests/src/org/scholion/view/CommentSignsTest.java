/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scholion.text.TextRange;
import org.scholion.view.mark.DocumentMarks;

/** Where the signs of what is said stand. */
class CommentSignsTest {

    private static final String TEXT = "one two\nקצר\nthree four";

    private static ViewWindow window(int width) {
        return new DocumentView(
                        TEXT,
                        DocumentMarks.empty(),
                        new FixedMeasurer(),
                        ViewOptions.STANDARD,
                        width)
                .window(ViewAnchor.TOP, 400);
    }

    private static CommentPlace at(long thread, int begin, boolean unread) {
        return new CommentPlace(
                thread, new TextRange(begin, begin + 2), thread % 2 == 0, unread, "said " + thread);
    }

    @Test
    void thatALineHasOneSignForAllThatIsSaidInItInTheOrderOfThePlaces() {
        ViewWindow window = window(900);
        List<CommentSign> signs =
                CommentSigns.of(window, List.of(at(1, 4, false), at(2, 0, true), at(3, 13, false)));
        assertThat(signs).hasSize(2);
        assertThat(signs.get(0).comments())
                .extracting(CommentPlace::thread)
                .containsExactly(2L, 1L);
        assertThat(signs.get(0).question()).isTrue();
        assertThat(signs.get(0).unread()).isTrue();
        assertThat(signs.get(0).said()).isEqualTo("said 2\nsaid 1");
        assertThat(signs.get(1).question()).isFalse();
        assertThat(signs.get(1).unread()).isFalse();
    }

    @Test
    void thatWhatIsUnreadIsShownFirst() {
        CommentSign sign =
                CommentSigns.of(window(900), List.of(at(1, 0, false), at(3, 4, true))).getFirst();
        assertThat(sign.first().thread()).isEqualTo(3);
    }

    @Test
    void thatASignStandsInTheMarginWhereTheLineEnds() {
        ViewWindow window = window(900);
        int right = window.columnLeft() + window.columnWidth();
        List<CommentSign> signs =
                CommentSigns.of(window, List.of(at(1, 0, false), at(2, 8, false)));
        assertThat(signs.get(0).place().x()).isGreaterThan(right);
        assertThat(signs.get(1).place().right()).isLessThan(window.columnLeft());
        for (int i = 0; i < 2; i++) {
            LineBox line = window.lines().get(i);
            Rect place = signs.get(i).place();
            assertThat(place.y()).isGreaterThanOrEqualTo(line.y());
            assertThat(place.bottom()).isLessThanOrEqualTo(line.bottom());
        }
    }

    @Test
    void thatASignStaysInTheWindowHoweverNarrow() {
        for (int width : List.of(60, 120, 300, 900)) {
            ViewWindow window = window(width);
            for (CommentSign sign :
                    CommentSigns.of(window, List.of(at(1, 0, false), at(2, 8, false)))) {
                assertThat(sign.place().x()).isNotNegative();
                assertThat(sign.place().right()).isLessThanOrEqualTo(width);
            }
        }
    }

    @Test
    void thatASignIsFoundWhereItIsDrawnAndNowhereElse() {
        ViewWindow window = window(900);
        List<CommentPlace> comments = List.of(at(1, 0, false));
        Rect place = CommentSigns.of(window, comments).getFirst().place();
        assertThat(CommentSigns.at(window, comments, place.x(), place.y())).isPresent();
        assertThat(CommentSigns.at(window, comments, place.right(), place.y())).isEmpty();
        assertThat(CommentSigns.at(window, comments, window.columnLeft(), place.y())).isEmpty();
    }

    @Test
    void thatWhatIsSaidAtTheVeryEndHasASign() {
        CommentPlace end =
                new CommentPlace(
                        9, new TextRange(TEXT.length(), TEXT.length()), true, false, "end");
        assertThat(CommentSigns.of(window(900), List.of(end))).hasSize(1);
    }
}
