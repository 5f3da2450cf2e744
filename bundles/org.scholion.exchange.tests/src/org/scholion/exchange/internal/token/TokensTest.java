/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.scholion.document.BaseLayer;
import org.scholion.exchange.CharsetFacts;
import org.scholion.exchange.ExportDocument;
import org.scholion.exchange.layout.TokenSource;
import org.scholion.schema.Schema;
import org.scholion.text.TextDirection;

class TokensTest {

    private static ExportDocument document(String text, String language, BaseLayer layer) {
        return new ExportDocument(
                "d",
                text,
                "",
                CharsetFacts.UTF_8,
                Optional.of(language),
                TextDirection.LEFT_TO_RIGHT,
                new TreeMap<>(),
                Optional.of(layer),
                Schema.empty(),
                1,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static List<String> tokens(String text, String language, TokenSource source) {
        return Tokens.of(document(text, language, BaseLayer.EMPTY), source).tokens().stream()
                .map(range -> range.of(text))
                .toList();
    }

    @Test
    void thatWordsAndTheSignsBetweenThemAreTokensAndBlanksAreNot() {
        assertThat(tokens("Delhi, ok!", "en", TokenSource.WORDS))
                .containsExactly("Delhi", ",", "ok", "!");
    }

    @Test
    void thatNoDevanagariWordIsCutAtAVowelSign() {
        assertThat(tokens("दिल्ली में बारिश हुई।", "hi", TokenSource.WORDS))
                .containsExactly("दिल्ली", "में", "बारिश", "हुई", "।");
    }

    @Test
    void thatAnEmojiIsOneToken() {
        assertThat(tokens("ok 👩‍🚀👍🏽", "en", TokenSource.WORDS))
                .containsExactly("ok", "👩‍🚀", "👍🏽");
    }

    @Test
    void thatCliticsAreCutWhereTheArticleLeavesLittleDoubt() {
        assertThat(tokens("وبالمدينة وصلت للجامعة", "ar", TokenSource.CLITICS))
                .containsExactly("و", "ب", "المدينة", "وصلت", "ل", "لجامعة");
        assertThat(tokens("وزير و20", "ar", TokenSource.CLITICS))
                .containsExactly("وزير", "و", "20");
    }

    @Test
    void thatPersianIsNotCutAsArabicIs() {
        assertThat(tokens("والدین", "fa", TokenSource.CLITICS)).containsExactly("والدین");
    }

    @Test
    void thatImportedTokensAreTakenUnlessOthersAreAskedFor() {
        BaseLayer layer =
                new BaseLayer(
                        "x",
                        List.of(
                                new BaseLayer.Token("1-2", 0, 5, Map.of()),
                                new BaseLayer.Token("1", 0, 3, Map.of()),
                                new BaseLayer.Token("2", 3, 5, Map.of())),
                        List.of());
        ExportDocument document = document("de l'eau", "fr", layer);
        assertThat(Tokens.of(document, TokenSource.IMPORTED).tokens())
                .extracting(t -> t.of(document.text()))
                .containsExactly("de l'");
        assertThat(Tokens.of(document, TokenSource.WORDS).tokens())
                .extracting(t -> t.of(document.text()))
                .containsExactly("de", "l'eau");
    }
}
