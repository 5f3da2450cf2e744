/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.text.BaseDirection.AUTOMATIC;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaseDirectionTest {

    private static final String ARABIC = "\u0627\u0644\u0647\u0646\u062f";

    private static List<TextDirection> directions(String text, BaseDirection base) {
        return Paragraphs.of(text, base).stream().map(Paragraph::direction).distinct().toList();
    }

    @ParameterizedTest
    @EnumSource
    void thatAForcedDirectionIsThatOfEveryParagraphAndMovesNoBorder(BaseDirection base) {
        String text = "one\n" + ARABIC + "\r\n\n12";
        assertThat(Paragraphs.of(text, base).stream().map(Paragraph::range))
                .containsExactlyElementsOf(
                        Paragraphs.of(text).stream().map(Paragraph::range).toList());
        base.forced()
                .ifPresent(forced -> assertThat(directions(text, base)).containsExactly(forced));
        assertThat(BaseDirection.ofWord(base.word())).contains(base);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "one\ntwo", ARABIC, "one\n" + ARABIC, ARABIC + "\none"})
    void thatTurningShowsAnotherWayAndOnceMoreTheOneBefore(String text) {
        BaseDirection turned = AUTOMATIC.turned(text);
        assertThat(directions(text, turned)).isNotEqualTo(directions(text, AUTOMATIC));
        assertThat(turned.turned(text)).isEqualTo(AUTOMATIC);
    }

    @Test
    void thatParagraphsAgainstTheRestAreTurnedWithIt() {
        String headline = "Twitter " + ARABIC + "\n" + ARABIC + " " + ARABIC + "\n" + ARABIC;
        assertThat(AUTOMATIC.turned(headline)).isEqualTo(BaseDirection.RIGHT_TO_LEFT);
        assertThat(AUTOMATIC.turned(ARABIC + "\none two three"))
                .isEqualTo(BaseDirection.LEFT_TO_RIGHT);
    }

    @Test
    void thatOtherWordsAreNoDirections() {
        assertThat(BaseDirection.ofWord("RTL")).isEmpty();
        assertThat(BaseDirection.ofWord("")).isEmpty();
    }
}
