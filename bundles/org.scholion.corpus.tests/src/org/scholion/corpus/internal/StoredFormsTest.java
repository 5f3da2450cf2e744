/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.corpus.Member;
import org.scholion.corpus.StoreException;
import org.scholion.corpus.UnstorableException;
import org.scholion.document.BaseLayer;
import org.scholion.text.CharsetOrigin;

/** Texts, words and small trees come back from their columns exactly as they were. */
class StoredFormsTest {

    private static final List<String> TEXTS =
            List.of(
                    "",
                    "a",
                    "قال الوزير",
                    "नमस्ते",
                    "\ud83d\ude00",
                    "\ud83d",
                    "\ude00",
                    "a\ud83d",
                    "\ude00b",
                    "\ude00\ud83d",
                    "\ud83d\ud83d\ude00",
                    "\ud83d\ude00\ude00",
                    "\u0000\ufffd\uffff");

    /** Well formed is what an encoder of UTF-8 takes. */
    private static boolean isEncodable(String text) {
        return java.nio.charset.StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    @Test
    void thatEveryTextComesBackAndOnlyHalfCharactersAreNotInUtf8() {
        for (String text : TEXTS) {
            assertThat(StoredText.isWellFormed(text)).as(text).isEqualTo(isEncodable(text));
            int encoding = StoredText.encodingOf(text);
            assertThat(encoding)
                    .isEqualTo(isEncodable(text) ? StoredText.UTF_8 : StoredText.UTF_16);
            byte[] bytes = StoredText.encode(text, encoding);
            assertThat(StoredText.decode(bytes, encoding)).isEqualTo(text);
        }
        assertThat(StoredText.encode("aé\ud83d", StoredText.UTF_16))
                .as("the low byte first")
                .containsExactly('a', 0, 0xe9, 0, 0x3d, 0xd8);
    }

    @Test
    void thatNamesAreNeitherBlankNorWhatWouldNotComeBack() throws Exception {
        for (String text : TEXTS) {
            boolean fine = isEncodable(text) && text.indexOf('\0') < 0;
            if (fine) {
                assertThat(StoredText.storable(Kept.COMMENT, text)).isEqualTo(text);
            } else {
                assertThatThrownBy(() -> StoredText.storable(Kept.COMMENT, text))
                        .isInstanceOf(UnstorableException.class);
            }
        }
        assertThat(StoredText.name(Kept.AUTHOR, "Åsa")).isEqualTo("Åsa");
        for (String blank : new String[] {"", " ", "\u2003"}) {
            assertThatThrownBy(() -> StoredText.name(Kept.AUTHOR, blank))
                    .isInstanceOf(UnstorableException.class);
        }
    }

    @Test
    void thatWhatIsDeflatedComesBackAndDamageIsSaid() throws Exception {
        String text = "नमस्ते Delhi ".repeat(500);
        byte[] deflated = StoredText.deflate(text);
        assertThat(deflated).hasSizeLessThan(text.length());
        assertThat(StoredText.inflate(deflated)).isEqualTo(text);
        assertThatThrownBy(() -> StoredText.inflate(new byte[] {1, 2, 3}))
                .isInstanceOf(StoreException.class);
    }

    @Test
    void thatMetadataComesBackWithHalfCharactersToo() throws Exception {
        Map<String, String> values = Map.of("date", "2026-01-01", "\ud83d", "نص", "empty", "");
        String json = StoredJson.write(values);
        assertThat(json).isASCII();
        assertThat(StoredJson.readMap(json)).isEqualTo(values);
        assertThat(StoredJson.write(Map.of())).isEqualTo("{}");
        assertThat(StoredJson.readMap("{}")).isEmpty();
        assertThat(StoredJson.readMap("{ }")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[", "[]", "{\"a\":1}", "{\"a\":", "{\"a\":null}", "null", "1"})
    void thatOtherJsonIsNoMetadata(String json) {
        assertThatThrownBy(() -> StoredJson.readMap(json)).isInstanceOf(StoreException.class);
    }

    @Test
    void thatABaseLayerComesBack() throws Exception {
        for (BaseLayer layer :
                List.of(
                        new BaseLayer("words", List.of(), List.of()),
                        new BaseLayer(
                                "words",
                                List.of(
                                        new BaseLayer.Token("1", 0, 3, Map.of("upos", "X")),
                                        new BaseLayer.Token("2-3", 4, 9, Map.of())),
                                List.of(
                                        new BaseLayer.Sentence(
                                                Optional.of("s"), 0, 4, List.of("# a", "# b")),
                                        new BaseLayer.Sentence(Optional.empty(), 4, 9, List.of()))),
                        new BaseLayer(
                                "words",
                                List.of(),
                                List.of(),
                                Map.of("line-end", "crlf", "end", "\n \ud800")),
                        new BaseLayer(
                                "words",
                                List.of(),
                                List.of(
                                        new BaseLayer.Sentence(
                                                Optional.empty(), 0, 9, List.of("# c")))))) {
            assertThat(StoredJson.readLayer("words", StoredJson.write(layer))).isEqualTo(layer);
        }
    }

    @Test
    void thatABaseLayerWithoutFactsIsStoredAsBeforeThereWereAny() throws Exception {
        String before = "[[[\"1\",0,3,{}]],[[0,3,null,\"# c\"]]]";
        BaseLayer layer = StoredJson.readLayer("words", before);
        assertThat(layer.facts()).isEmpty();
        assertThat(StoredJson.write(layer)).isEqualTo(before);
    }

    @Test
    void thatEveryWordOfTheTablesComesBackAndOthersAreNamed() throws Exception {
        for (CharsetOrigin origin : CharsetOrigin.values()) {
            assertThat(Words.charsetOrigin(Words.of(origin))).isEqualTo(origin);
        }
        for (Member.Role role : Member.Role.values()) {
            assertThat(Words.role(Words.of(role))).isEqualTo(role);
        }
        assertThatThrownBy(() -> Words.charsetOrigin("GUESSED")).hasMessageContaining("GUESSED");
        assertThatThrownBy(() -> Words.role("KING")).hasMessageContaining("KING");
        assertThatThrownBy(() -> Words.state("asleep")).hasMessageContaining("asleep");
    }
}
