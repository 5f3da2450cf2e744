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
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.view.mark.DocumentMarks;

/** Pages against one window that shows everything. */
class PagesTest {

    /** What is between paragraphs, and not at the top of a page. */
    private static final int GAP = 13;

    private static DocumentView view(String text) {
        return new DocumentView(
                text,
                DocumentMarks.empty(),
                new FixedMeasurer(),
                ViewOptions.STANDARD.withColumnCharacters(40),
                560);
    }

    private static List<ViewWindow> pages(DocumentView view, int height) {
        Pages pages = new Pages(view, height);
        List<ViewWindow> all = new ArrayList<>();
        for (Optional<ViewWindow> page = pages.next(); page.isPresent(); page = pages.next()) {
            all.add(page.get());
        }
        return all;
    }

    @ParameterizedTest
    @CsvSource({"3, 200", "4, 333", "5, 90", "6, 1000", "7, 64"})
    void thatEachLineIsOnOnePageAsAWhole(long seed, int height) {
        String text = RandomTexts.of(seed, 700);
        List<TextLine> expected =
                view(text).window(ViewAnchor.TOP, 1_000_000).lines().stream()
                        .map(TextLine::of)
                        .toList();
        List<ViewWindow> pages = pages(view(text), height);
        assertThat(pages.stream().flatMap(page -> page.lines().stream()).map(TextLine::of))
                .containsExactlyElementsOf(expected);
        for (ViewWindow page : pages) {
            assertThat(page.height()).isLessThanOrEqualTo(height);
            for (LineBox line : page.lines()) {
                assertThat(line.y()).isGreaterThanOrEqualTo(0);
                assertThat(line.bottom()).isLessThanOrEqualTo(page.height());
            }
        }
    }

    @Test
    void thatAPageTakesAllThatHasRoomOnIt() {
        List<ViewWindow> pages = pages(view(RandomTexts.of(8, 700)), 300);
        for (int i = 1; i < pages.size(); i++) {
            LineBox next = pages.get(i).lines().get(0);
            assertThat(pages.get(i - 1).height() + GAP + next.height())
                    .as("page %d with one line more", i)
                    .isGreaterThan(300);
        }
    }

    @Test
    void thatALineHigherThanAPageHasOneOfItsOwn() {
        List<ViewWindow> pages = pages(view("one\ntwo"), 5);
        assertThat(pages).hasSize(2);
        assertThat(pages).allSatisfy(page -> assertThat(page.height()).isEqualTo(5));
    }

    @Test
    void thatAPageHasAHeight() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Pages(view("one"), 0));
    }

    private record TextLine(int begin, int end) {
        static TextLine of(LineBox line) {
            return new TextLine(line.begin(), line.end());
        }
    }
}
