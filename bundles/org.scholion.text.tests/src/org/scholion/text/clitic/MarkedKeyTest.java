/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.text.clitic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scholion.text.MatchingKey;
import org.scholion.text.TextRange;

/** The keys under which the words of marks meet. */
class MarkedKeyTest {

    private static final String LIL_HIND = "\u0644\u0644\u0647\u0646\u062f";
    private static final String AL_HIND = "\u0627\u0644\u0647\u0646\u062f";

    private static Optional<String> key(String text, int begin, int end) {
        return MarkedKey.of(text, List.of(new TextRange(begin, end)));
    }

    @Test
    void thatItIsTheMatchingKeyWithSimpleSpaces() {
        assertThat(MarkedKey.of(" New\u00a0 \n Delhi ")).contains("new delhi");
        assertThat(MarkedKey.of("new\ndelhi")).contains("new delhi");
        assertThat(MarkedKey.of("\u0623\u062d\u0645\u062f"))
                .contains(MatchingKey.of("\u0627\u062d\u0645\u062f"));
    }

    @Test
    void thatWhatDoesNotShowHasNone() {
        assertThat(MarkedKey.of("\u0640\u200d")).isEmpty();
        assertThat(MarkedKey.of(" \n")).isEmpty();
        assertThat(MarkedKey.of("")).isEmpty();
    }

    @Test
    void thatItIsOfNoMoreThanTwoHundredUnits() {
        assertThat(MarkedKey.of("x".repeat(MarkedKey.LONGEST))).isPresent();
        assertThat(MarkedKey.of("x".repeat(MarkedKey.LONGEST + 1))).isEmpty();
        assertThat(MarkedKey.of("x" + "\u0651".repeat(MarkedKey.LONGEST))).contains("x");
        assertThat(MarkedKey.of("\u0651".repeat(MarkedKey.LONGEST * 4) + "x")).isEmpty();
        String text = "x".repeat(1_000);
        assertThat(key(text, 0, MarkedKey.LONGEST)).isPresent();
        assertThat(key(text, 0, 900)).isEmpty();
    }

    @Test
    void thatPiecesAreJoinedByASpace() {
        assertThat(
                        MarkedKey.of(
                                "Asha and Omar Devi",
                                List.of(new TextRange(0, 4), new TextRange(14, 18))))
                .contains("asha devi");
    }

    @Test
    void thatAMarkOutsideTheTextHasNone() {
        assertThat(key("Asha", 0, 5)).isEmpty();
        assertThat(MarkedKey.of("Asha", List.of())).isEmpty();
    }

    @Test
    void thatTheArticleHasItsAlefAlsoWhereTheTextDropsIt() {
        assertThat(key(LIL_HIND, 1, 5)).contains(MatchingKey.of(AL_HIND));
        assertThat(key("x " + LIL_HIND + " y", 3, 7)).contains(MatchingKey.of(AL_HIND));
        assertThat(key(AL_HIND, 0, 5)).contains(MatchingKey.of(AL_HIND));
    }

    @Test
    void thatALamThatIsNoArticleStaysAsItIs() {
        String layla = "\u0644\u064a\u0644\u0649";
        assertThat(key(layla, 0, 4)).contains(MatchingKey.of(layla));
        assertThat(key(LIL_HIND, 0, 5)).contains(MatchingKey.of(LIL_HIND));
    }
}
