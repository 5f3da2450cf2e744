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

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.scholion.text.LetterFolding;

class FindRequestTest {

    @ParameterizedTest
    @EnumSource(FindOption.class)
    void thatAnOptionIsSwitchedOnAndOffAgain(FindOption option) {
        FindRequest on = FindRequest.NOTHING.withWords("a").toggled(option);
        assertThat(on.has(option)).isTrue();
        assertThat(on.toggled(option)).isEqualTo(FindRequest.NOTHING.withWords("a"));
    }

    @ParameterizedTest
    @EnumSource(FindOption.class)
    void thatOptionsThatContradictEachOtherAreNeverOnTogether(FindOption option) {
        for (FindOption other : FindOption.values()) {
            if (other != option) {
                boolean together = FindRequest.NOTHING.toggled(other).toggled(option).has(other);
                boolean otherWay = FindRequest.NOTHING.toggled(option).toggled(other).has(option);
                assertThat(together).as("%s, %s", option, other).isEqualTo(otherWay);
            }
        }
        FindRequest pattern = FindRequest.NOTHING.toggled(FindOption.REGULAR_EXPRESSION);
        assertThat(pattern.toggled(FindOption.WHOLE_WORD).options()).hasSize(2);
        assertThat(pattern.toggled(FindOption.MENTIONS).options()).hasSize(1);
    }

    @Test
    void thatWordsOfATextAreNoPatternAndNoMentionsAndOtherOptionsStay() {
        FindRequest pattern =
                FindRequest.NOTHING
                        .toggled(FindOption.WHOLE_WORD)
                        .toggled(FindOption.REGULAR_EXPRESSION);
        assertThat(pattern.literally("a+").options()).containsExactly(FindOption.WHOLE_WORD);
        assertThat(FindRequest.NOTHING.toggled(FindOption.MENTIONS).literally("a"))
                .isEqualTo(FindRequest.NOTHING.withWords("a"));
    }

    @Test
    void thatWritingsAreFoldedUnlessTheVeryCharactersAreWanted() {
        FindRequest usual = FindRequest.NOTHING;
        assertThat(usual.folding()).isEqualTo(LetterFolding.USUAL);
        assertThat(usual.toggled(FindOption.EXACT).folding()).isEqualTo(LetterFolding.NONE);
        assertThat(usual.toggled(FindOption.TRANSLITERATION).folding())
                .isEqualTo(LetterFolding.TRANSLITERATION);
    }
}
