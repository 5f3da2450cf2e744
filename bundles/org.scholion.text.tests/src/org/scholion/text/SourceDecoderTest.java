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
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceDecoderTest {

    private static final String ARABIC =
            "وصل الوزير إلى العاصمة صباح اليوم.\r\nوقال إنه سيبحث التعاون بين البلدين في مجالات عدة.\r\n";
    private static final String FRENCH =
            "Le ministre a été reçu à l'Élysée.\nIl a déclaré que la coopération était très étroite.\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void thatAByteOrderMarkDecidesAndIsWrittenAgain(String name) throws Exception {
        Charset charset = Charset.forName(name);
        byte[] bytes = ("\ufeff" + ARABIC).getBytes(charset);
        DecodedText decoded = SourceDecoder.decode(bytes, Optional.empty());
        assertThat(decoded)
                .isEqualTo(
                        new DecodedText(ARABIC, charset, CharsetOrigin.BYTE_ORDER_MARK, 100, true));
        assertThat(again(decoded)).isEqualTo(bytes);
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, true", "UTF-8, false", "UTF-16LE, true", "UTF-16LE, false", "UTF-16BE, true",
        "UTF-16BE, false", "UTF-32LE, false", "UTF-32BE, true", "GB18030, true", "GB18030, false",
    })
    void thatAnyTextComesBackByteForByteInAUnicodeCharset(String name, boolean mark)
            throws Exception {
        Charset charset = Charset.forName(name);
        for (long seed = 0; seed < 30; seed++) {
            String text = RandomTexts.of(seed, 60);
            byte[] bytes = SourceEncoder.encode(text, charset, mark);
            DecodedText decoded = SourceDecoder.decode(bytes, Optional.of(charset));
            assertThat(decoded.text()).isEqualTo(text);
            assertThat(decoded.byteOrderMark()).isEqualTo(mark);
            assertThat(decoded.reproducible()).isTrue();
            assertThat(again(decoded)).isEqualTo(bytes);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1256", "ISO-8859-6"})
    void thatArabicIsRecognisedAndComesBackByteForByte(String name) throws Exception {
        byte[] bytes = ARABIC.getBytes(Charset.forName(name));
        DecodedText decoded = SourceDecoder.decode(bytes, Optional.empty());
        assertThat(decoded.text()).isEqualTo(ARABIC);
        assertThat(decoded.origin()).isEqualTo(CharsetOrigin.DETECTED);
        assertThat(decoded.confidence()).isBetween(1, 99);
        assertThat(decoded.reproducible()).isTrue();
        assertThat(again(decoded)).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "windows-1252", "ISO-8859-15"})
    void thatWesternTextIsRecognisedAndComesBackByteForByte(String name) throws Exception {
        byte[] bytes = FRENCH.getBytes(Charset.forName(name));
        DecodedText decoded = SourceDecoder.decode(bytes, Optional.empty());
        assertThat(decoded.text()).isEqualTo(FRENCH);
        assertThat(again(decoded)).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "ISO-8859-5", "windows-1256", "IBM437", "KOI8-R"})
    void thatEveryByteOfASingleByteCharsetComesBack(String name) throws Exception {
        byte[] bytes = new byte[256];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) i;
        }
        DecodedText decoded = SourceDecoder.decode(bytes, Optional.of(Charset.forName(name)));
        assertThat(decoded.reproducible()).isTrue();
        assertThat(again(decoded)).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void thatUtf16WithoutAMarkIsRecognised(String name) throws Exception {
        byte[] bytes = FRENCH.getBytes(Charset.forName(name));
        DecodedText decoded = SourceDecoder.decode(bytes, Optional.empty());
        assertThat(decoded.text()).isEqualTo(FRENCH);
        assertThat(decoded.charset()).isEqualTo(Charset.forName(name));
        assertThat(again(decoded)).isEqualTo(bytes);
    }

    @Test
    void thatTheGivenCharsetWinsOverValidUtf8() throws Exception {
        byte[] bytes = "é".getBytes(StandardCharsets.UTF_8);
        DecodedText decoded = SourceDecoder.decode(bytes, Optional.of(StandardCharsets.ISO_8859_1));
        assertThat(decoded.text()).isEqualTo("Ã©");
        assertThat(decoded.origin()).isEqualTo(CharsetOrigin.GIVEN);
    }

    @Test
    void thatAnOpenByteOrderIsTakenFromTheMark() throws Exception {
        byte[] bytes = ("\ufeff" + FRENCH).getBytes(StandardCharsets.UTF_16LE);
        DecodedText decoded = SourceDecoder.decode(bytes, Optional.of(StandardCharsets.UTF_16));
        assertThat(decoded.charset()).isEqualTo(StandardCharsets.UTF_16LE);
        assertThat(decoded.text()).isEqualTo(FRENCH);
        assertThat(again(decoded)).isEqualTo(bytes);
    }

    @Test
    void thatAnEmptySourceIsAnEmptyText() throws Exception {
        DecodedText decoded = SourceDecoder.decode(new byte[0], Optional.empty());
        assertThat(decoded.text()).isEmpty();
        assertThat(decoded.origin()).isEqualTo(CharsetOrigin.VALID_UTF8);
    }

    @Test
    void thatAReplacementCharacterInTheSourceIsText() throws Exception {
        DecodedText decoded =
                SourceDecoder.decode("a\ufffdb".getBytes(StandardCharsets.UTF_8), Optional.empty());
        assertThat(decoded.text()).isEqualTo("a\ufffdb");
        assertThat(decoded.origin()).isEqualTo(CharsetOrigin.VALID_UTF8);
    }

    @ParameterizedTest
    @CsvSource({"false, 5", "true, 8"})
    void thatAWrongByteIsReportedWithItsOffsetInTheSource(boolean mark, int offset) {
        byte[] bytes = ((mark ? "\ufeff" : "") + "abcé_z").getBytes(StandardCharsets.UTF_8);
        bytes[offset] = (byte) 0xff;
        var thrown =
                catchThrowableOfType(
                        UndecodableTextException.class,
                        () -> SourceDecoder.decode(bytes, Optional.of(StandardCharsets.UTF_8)));
        assertThat(thrown.byteOffset()).isEqualTo(offset);
        assertThat(thrown.charset()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(thrown).hasMessageContaining("0xFF").hasMessageContaining("offset " + offset);
    }

    @Test
    void thatHalfAUtf16UnitAtTheEndIsReported() {
        byte[] bytes = {(byte) 0xff, (byte) 0xfe, 'a', 0, 'b'};
        var thrown =
                catchThrowableOfType(
                        UndecodableTextException.class,
                        () -> SourceDecoder.decode(bytes, Optional.empty()));
        assertThat(thrown.byteOffset()).isEqualTo(4);
    }

    @Test
    void thatBinaryDataIsNotTakenForText() {
        byte[] png = new byte[4000];
        new Random(1).nextBytes(png);
        byte[] head = {
            (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'
        };
        System.arraycopy(head, 0, png, 0, head.length);
        var thrown =
                catchThrowableOfType(
                        UndecodableTextException.class,
                        () -> SourceDecoder.decode(png, Optional.empty()));
        assertThat(thrown.byteOffset()).isEqualTo(8);
        assertThat(thrown).hasMessageContaining("does not look like text");
    }

    @Test
    void thatANulInUtf8IsNotTakenForTextUnlessTheCharsetIsGiven() throws Exception {
        byte[] bytes = "one line\0and another one".getBytes(StandardCharsets.UTF_8);
        var thrown =
                catchThrowableOfType(
                        UndecodableTextException.class,
                        () -> SourceDecoder.decode(bytes, Optional.empty()));
        assertThat(thrown.byteOffset()).isEqualTo(8);
        assertThat(SourceDecoder.decode(bytes, Optional.of(StandardCharsets.UTF_8)).text())
                .contains("\0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die Übergabe läuft. Der Bürgermeister sagt „alles“. ",
                "وصل الوزير إلى العاصمة صباح اليوم. ",
                "रूस के विदेश मंत्री ने कहा। ",
                "部長は昨日そう述べた。"
            })
    void thatUtf8WithAMistakeIsNoOtherCharset(String sentence) {
        byte[] whole = sentence.repeat(5).getBytes(StandardCharsets.UTF_8);
        Random random = new Random(3);
        for (int i = 0; i < 40; i++) {
            byte[] bytes = whole.clone();
            int at = random.nextInt(bytes.length);
            bytes[at] = (byte) 0xff;
            assertBroken(bytes, at);
        }
        for (int cut = whole.length - 1; cut > whole.length / 2; cut--) {
            if ((whole[cut] & 0xc0) == 0x80) {
                assertBroken(Arrays.copyOf(whole, cut), cut);
            }
        }
    }

    private static void assertBroken(byte[] bytes, int at) {
        var thrown =
                catchThrowableOfType(
                        UndecodableTextException.class,
                        () -> SourceDecoder.decode(bytes, Optional.empty()));
        assertThat(thrown.charset()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(thrown).hasMessageContaining("not valid UTF-8, as the rest is");
        assertThat(thrown.byteOffset()).isBetween((long) at - 3, (long) at);
    }

    @Test
    void thatHalvesOfPairsInUtf8AreAMistake() {
        byte[] bytes = {
            'a', ' ', (byte) 0xed, (byte) 0xa0, (byte) 0xbd, (byte) 0xed, (byte) 0xb8, (byte) 0x80
        };
        var thrown =
                catchThrowableOfType(
                        UndecodableTextException.class,
                        () -> SourceDecoder.decode(bytes, Optional.empty()));
        assertThat(thrown.byteOffset()).isEqualTo(2);
        assertThat(thrown).hasMessageContaining("0xED");
    }

    @ParameterizedTest
    @CsvSource({"'Zoë', windows-1252", "'مرحبا', windows-1256"})
    void thatTooLittleIsRefusedWithTheLikeliestCharsets(String text, String charset) {
        var thrown =
                catchThrowableOfType(
                        UndecodableTextException.class,
                        () ->
                                SourceDecoder.decode(
                                        (text + "\n").getBytes(Charset.forName(charset)),
                                        Optional.empty()));
        assertThat(thrown.getMessage().lines().count()).isEqualTo(4);
        assertThat(thrown).hasMessageContaining(text);
    }

    @Test
    void thatAGuessWithCapitalsInsideOfWordsIsNone() throws Exception {
        byte[] mac = "Élise déjà à l’été\n".getBytes("x-MacRoman");
        assertThatThrownBy(() -> SourceDecoder.decode(mac, Optional.empty()))
                .isInstanceOf(UndecodableTextException.class)
                .hasMessageContaining("x-MacRoman: ")
                .hasMessageContaining("Élise déjà à l’été");
        for (String western :
                List.of("Élise déjà à l'été à Évian", "PÂQUES, NOËL ET L'ÉTÉ À NÎMES")) {
            assertThat(
                            SourceDecoder.decode(western.getBytes("windows-1252"), Optional.empty())
                                    .text())
                    .isEqualTo(western);
        }
    }

    @Test
    void thatEscapesThatCannotBeWrittenAgainAreSaid() throws Exception {
        // A second, needless switch to the same character set is lost in the text.
        byte[] bytes = {0x1b, '$', 'B', 0x24, 0x22, 0x1b, '$', 'B', 0x24, 0x24, 0x1b, '(', 'B'};
        DecodedText decoded =
                SourceDecoder.decode(bytes, Optional.of(Charset.forName("ISO-2022-JP")));
        assertThat(decoded.text()).isEqualTo("あい");
        assertThat(decoded.reproducible()).isFalse();
    }

    @Test
    void thatHalfASurrogatePairIsNotWritten() {
        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16LE}) {
            var thrown =
                    catchThrowableOfType(
                            UnencodableTextException.class,
                            () -> SourceEncoder.encode("ab\ud83dc", charset, false));
            assertThat(thrown.offset()).isEqualTo(2);
            assertThat(thrown).hasMessageContaining("half a surrogate pair");
        }
    }

    @Test
    void thatACharacterTheCharsetLacksIsReported() {
        var thrown =
                catchThrowableOfType(
                        UnencodableTextException.class,
                        () -> SourceEncoder.encode("aé👍", StandardCharsets.ISO_8859_1, false));
        assertThat(thrown.offset()).isEqualTo(2);
        assertThat(thrown).hasMessageContaining("U+1F44D");
        assertThatThrownBy(() -> SourceEncoder.encode("a", StandardCharsets.ISO_8859_1, true))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] again(DecodedText decoded) throws UnencodableTextException {
        return SourceEncoder.encode(decoded.text(), decoded.charset(), decoded.byteOrderMark());
    }
}
