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
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies on the border: of sources, paragraphs, offsets and charsets. */
class TextBordersTest {

    private static final String FRENCH =
            "Le ministre a \u00e9t\u00e9 re\u00e7u \u00e0 l'h\u00f4tel. ";

    /** Four hundred characters may have two controls, since one in two hundred is text. */
    @ParameterizedTest
    @CsvSource({"0,true", "1,true", "2,true", "3,false"})
    void thatMoreThanOneControlInTwoHundredCharactersIsNoText(int controls, boolean text)
            throws Exception {
        StringBuilder source = new StringBuilder(FRENCH.repeat(20));
        source.setLength(400);
        for (int i = 0; i < controls; i++) {
            source.setCharAt(50 + 9 * i, '\u0001');
        }
        byte[] bytes = source.toString().getBytes(StandardCharsets.ISO_8859_1);
        if (text) {
            DecodedText decoded = SourceDecoder.decode(bytes, Optional.empty());
            assertThat(decoded.origin()).isEqualTo(CharsetOrigin.DETECTED);
            assertThat(decoded.text()).hasSize(400);
        } else {
            assertThatExceptionOfType(UndecodableTextException.class)
                    .isThrownBy(() -> SourceDecoder.decode(bytes, Optional.empty()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", "\n", "\r", "\f"})
    void thatTabsAndLineEndsAreNoControls(String space) throws Exception {
        String source = (FRENCH.substring(0, 9) + "\u00e9" + space).repeat(30);
        byte[] bytes = source.getBytes(StandardCharsets.ISO_8859_1);
        assertThat(SourceDecoder.decode(bytes, Optional.empty()).text()).isEqualTo(source);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 40})
    void thatASourceWithANulIsNoTextAndTheFirstIsNamed(int at) {
        byte[] bytes = FRENCH.repeat(3).getBytes(StandardCharsets.ISO_8859_1);
        bytes[at] = 0;
        bytes[90] = 0;
        assertThatExceptionOfType(UndecodableTextException.class)
                .isThrownBy(() -> SourceDecoder.decode(bytes, Optional.empty()))
                .satisfies(e -> assertThat(e.byteOffset()).isEqualTo(at))
                .satisfies(e -> assertThat(e.said().code()).isEqualTo("text.no-text"));
    }

    @Test
    void thatARefusalSaysWhetherTheCharsetWasGivenOrStatedByTheSource() {
        byte[] marked = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf, 'a', (byte) 0xff};
        for (boolean given : new boolean[] {true, false}) {
            assertThatExceptionOfType(UndecodableTextException.class)
                    .isThrownBy(
                            () ->
                                    SourceDecoder.decode(
                                            marked,
                                            given
                                                    ? Optional.of(StandardCharsets.UTF_8)
                                                    : Optional.empty()))
                    .satisfies(e -> assertThat(e.byteOffset()).isEqualTo(4))
                    .satisfies(e -> assertThat(e.charset()).isEqualTo(StandardCharsets.UTF_8))
                    .satisfies(e -> assertThat(e.said().arguments()).containsEntry("given", given));
        }
        byte[] cut = {'a', (byte) 0xc3};
        assertThatExceptionOfType(UndecodableTextException.class)
                .isThrownBy(() -> SourceDecoder.decode(cut, Optional.of(StandardCharsets.UTF_8)))
                .satisfies(e -> assertThat(e.byteOffset()).isEqualTo(1));
    }

    @Test
    void thatASourceWhoseBytesCannotBeMadeAgainIsKnown() throws Exception {
        // The escape says what holds anyway; a writer leaves it out.
        byte[] redundant = {0x1b, '(', 'B', 'a', 'b'};
        Charset japanese = Charset.forName("ISO-2022-JP");
        DecodedText decoded = SourceDecoder.decode(redundant, Optional.of(japanese));
        assertThat(decoded.text()).isEqualTo("ab");
        assertThat(decoded.reproducible()).isFalse();
        byte[] plain = {'a', 'b'};
        assertThat(SourceDecoder.decode(plain, Optional.of(japanese)).reproducible()).isTrue();
        // Of this one the platform knows only the way in.
        Charset chinese = Charset.forName("ISO-2022-CN");
        assertThat(chinese.canEncode()).isFalse();
        assertThat(SourceDecoder.decode(plain, Optional.of(chinese)).reproducible()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "ISO-8859-1,20ac,text.not-expressible",
        "ISO-8859-1,d7ff,text.not-expressible",
        "ISO-8859-1,e000,text.not-expressible",
        "ISO-8859-1,d800,text.half-pair",
        "UTF-16,dfff,text.half-pair",
        "UTF-8,d800,text.half-pair",
        "UTF-8,dc00,text.half-pair"
    })
    void thatACharacterWithoutBytesIsNamedWithItsPlace(String name, String hex, String code) {
        String text = "ab" + (char) Integer.parseInt(hex, 16) + "c";
        assertThatExceptionOfType(UnencodableTextException.class)
                .isThrownBy(() -> SourceEncoder.encode(text, Charset.forName(name), false))
                .satisfies(e -> assertThat(e.offset()).isEqualTo(2))
                .satisfies(e -> assertThat(e.charset().name()).startsWith(name))
                .satisfies(e -> assertThat(e.said().code()).isEqualTo(code));
    }

    @Test
    void thatACharsetThatCanOnlyBeReadIsNamed() {
        assertThatExceptionOfType(UnencodableTextException.class)
                .isThrownBy(() -> SourceEncoder.encode("ab", Charset.forName("ISO-2022-CN"), false))
                .satisfies(e -> assertThat(e.said().code()).isEqualTo("text.only-read"));
    }

    /** Some writers need far more bytes than an average says. */
    @Test
    void thatLongTextsAreWrittenWholeInAnyCharset() throws Exception {
        String text = "a\u3042".repeat(3_000);
        Charset japanese = Charset.forName("ISO-2022-JP");
        byte[] bytes = SourceEncoder.encode(text, japanese, false);
        assertThat(new String(bytes, japanese)).isEqualTo(text);
        assertThat(SourceDecoder.decode(bytes, Optional.of(japanese)).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"a\\r,2", "a\\n,2", "\\r,2", "a\\r\\n,2", "a\\rb,2", "\\r\\r,3", "\\n\\r,3", "a,1"})
    void thatASeparatorAtTheEndLeavesAnEmptyParagraph(String written, int paragraphs) {
        String text = written.replace("\\r", "\r").replace("\\n", "\n");
        assertThat(Paragraphs.of(text)).hasSize(paragraphs);
        assertThat(Paragraphs.of(text).getLast().next()).isEqualTo(text.length());
        int length = text.length();
        assertThat(BidiRuns.visual(text, length, length, TextDirection.LEFT_TO_RIGHT)).isEmpty();
    }

    /** U+2065 and U+2069 are next to the isolates and open none. */
    @ParameterizedTest
    @CsvSource({"2066,true", "2067,true", "2068,true", "2065,false", "2069,false", "206a,false"})
    void thatWhatStandsInAnIsolateDoesNotDecideTheDirection(String hex, boolean isolate) {
        char opening = (char) Integer.parseInt(hex, 16);
        String text = opening + "\u05d0\u2069 abc";
        assertThat(Paragraphs.of(text).get(0).direction())
                .isEqualTo(isolate ? TextDirection.LEFT_TO_RIGHT : TextDirection.RIGHT_TO_LEFT);
    }

    @Test
    void thatAnOffsetOutsideTheTextAndOneInsideACharacterAreToldApart() {
        OffsetMap map = OffsetMap.of("a\ud83d\ude00b");
        for (OffsetUnit unit : OffsetUnit.values()) {
            assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .isThrownBy(() -> map.fromUtf16(unit, 5));
            assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .isThrownBy(() -> map.fromUtf16(unit, -1));
            assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .isThrownBy(() -> map.toUtf16(unit, map.length(unit) + 1));
            assertThat(map.fromUtf16(unit, 4)).isEqualTo(map.length(unit));
            assertThat(map.checkedFromUtf16(unit, 5)).isEmpty();
            assertThat(map.checkedFromUtf16(unit, 1)).hasValue(1);
            assertThat(map.checkedToUtf16(unit, map.length(unit))).hasValue(4);
        }
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> map.fromUtf16(OffsetUnit.CODE_POINT, 2));
        assertThat(map.checkedFromUtf16(OffsetUnit.UTF16, 2)).hasValue(2);
    }

    @Test
    void thatAScriptOrItsLettersAreSureOfWhatTheyDecide() {
        LanguageDetector detector = new LanguageDetector();
        assertThat(detector.detect("\u0e2a\u0e27\u0e31\u0e2a\u0e14\u0e35"))
                .contains(new DetectedLanguage("th", 1));
        // Teh marbuta and yeh in their Arabic form, far more than four in a hundred.
        assertThat(detector.detect("\u0648\u0632\u064a\u0631\u0629 ".repeat(20)))
                .contains(new DetectedLanguage("ar", 1));
    }

    @Test
    void thatLevelsKnowTheirParagraph() {
        Paragraph paragraph = Paragraphs.of("abc").get(0);
        assertThat(BidiParagraph.of("abc", paragraph).paragraph()).isEqualTo(paragraph);
    }

    @Test
    void thatWordsOfARangeAreThoseThatShareACharacterWithIt() {
        String text = "one, two  three";
        TextBoundaries boundaries = TextBoundaries.of(text, "en");
        for (int begin = 0; begin <= text.length(); begin++) {
            for (int end = begin; end <= text.length(); end++) {
                TextRange range = new TextRange(begin, end);
                assertThat(boundaries.words(begin, end))
                        .isEqualTo(
                                Stream.of(
                                                new TextRange(0, 3),
                                                new TextRange(5, 8),
                                                new TextRange(10, 15))
                                        .filter(range::overlaps)
                                        .toList());
            }
        }
    }
}
