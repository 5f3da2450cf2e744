/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.text.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UScript;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.text.DetectedLanguage;

/** Which languages a script leaves, and which its letters tell. */
class LanguageRulesTest {

    @ParameterizedTest
    @CsvSource({
        "LATIN,en,true",
        "LATIN,sr,true",
        "LATIN,ru,false",
        "LATIN,el,false",
        "LATIN,la,false",
        "LATIN,ar,false",
        "CYRILLIC,ru,true",
        "CYRILLIC,sr,true",
        "CYRILLIC,en,false",
        "ARABIC,ur,true",
        "ARABIC,en,false",
        "DEVANAGARI,hi,true",
        "DEVANAGARI,ar,false",
        "THAI,th,false",
        "THAI,en,false"
    })
    void thatALanguageIsPossibleInTheScriptsItIsWrittenIn(
            String script, String tag, boolean possible) {
        int code = UScript.getCodeFromName(script);
        assertThat(ScriptLanguages.isPossible(code, tag)).isEqualTo(possible);
    }

    @Test
    void thatAScriptOfOneLanguageIsAsSureAsItsShareOfTheText() {
        ScriptSample half = ScriptSample.of("\u03b1\u03b2\u03b3 abc", 100).orElseThrow();
        assertThat(half.share()).isEqualTo(0.5);
        ScriptSample thai = new ScriptSample(UScript.THAI, 0.5, "\u0e01");
        assertThat(ScriptLanguages.only(thai)).contains(new DetectedLanguage("th", 0.75));
        assertThat(ScriptLanguages.only(new ScriptSample(UScript.LATIN, 1, "a"))).isEmpty();
    }

    /** Of so many letters so many are Arabic's, Urdu's, shared by Persian and Urdu, of none. */
    private static Optional<String> decided(
            int letters, int arabic, int urdu, int eastern, int foreign) {
        String words =
                "\u0643".repeat(arabic)
                        + "\u0679".repeat(urdu)
                        + "\u067e".repeat(eastern)
                        + "\u0683".repeat(foreign)
                        + "\u0628".repeat(letters - arabic - urdu - eastern - foreign);
        // Spaces and vowel signs are no letters.
        String sample = words + " \u064b\u065f".repeat(50);
        return ArabicScriptLetters.decide(new ScriptSample(UScript.ARABIC, 1, sample))
                .map(DetectedLanguage::tag);
    }

    @Test
    void thatFourInAHundredLettersDecideAndOneOfAnotherIsAStray() {
        assertThat(decided(100, 4, 0, 0, 0)).contains("ar");
        assertThat(decided(100, 3, 0, 0, 0)).isEmpty();
        assertThat(decided(100, 4, 1, 1, 1)).contains("ar");
        assertThat(decided(100, 4, 2, 0, 0)).isEmpty();
        assertThat(decided(100, 4, 0, 2, 0)).isEmpty();
        assertThat(decided(100, 4, 0, 0, 2)).isEmpty();
        assertThat(decided(100, 1, 4, 4, 0)).contains("ur");
        assertThat(decided(100, 0, 3, 4, 0)).isEmpty();
        assertThat(decided(100, 0, 4, 3, 0)).isEmpty();
        assertThat(decided(100, 2, 4, 4, 0)).isEmpty();
        assertThat(decided(100, 1, 0, 4, 0)).contains("fa");
        assertThat(decided(100, 0, 1, 4, 0)).isEmpty();
        assertThat(decided(100, 2, 0, 4, 0)).isEmpty();
        assertThat(decided(100, 0, 0, 3, 0)).isEmpty();
    }

    @Test
    void thatFewerThanFortyLettersDecideNothing() {
        assertThat(decided(40, 20, 0, 0, 0)).contains("ar");
        assertThat(decided(39, 20, 0, 0, 0)).isEmpty();
        ScriptSample other = new ScriptSample(UScript.LATIN, 1, "\u0643".repeat(100));
        assertThat(ArabicScriptLetters.decide(other)).isEmpty();
        ScriptSample partly = new ScriptSample(UScript.ARABIC, 0.5, "\u0643".repeat(100));
        assertThat(ArabicScriptLetters.decide(partly)).contains(new DetectedLanguage("ar", 0.75));
    }

    @Test
    void thatASampleHasTheWordsOfTheScriptThatMostAreIn() {
        ScriptSample sample =
                ScriptSample.of("one \u0430\u0431 two, e\u0301 (three)", 100).orElseThrow();
        assertThat(sample.script()).isEqualTo(UScript.LATIN);
        assertThat(sample.words()).isEqualTo("one two e\u0301 three");
        assertThat(sample.share()).isEqualTo(0.8);
        assertThat(ScriptSample.of("one \u0430\u0431", 3).orElseThrow().words()).isEqualTo("one");
        assertThat(ScriptSample.of("12 3!", 100)).isEmpty();
        // A tenth of kana is Japanese, less is Chinese.
        assertThat(ScriptSample.of("\u4e2d".repeat(9) + "\u306e", 99).orElseThrow().script())
                .isEqualTo(UScript.HIRAGANA);
        assertThat(ScriptSample.of("\u4e2d".repeat(10) + "\u306e", 99).orElseThrow().script())
                .isEqualTo(UScript.HAN);
        assertThat(ScriptSample.of("\u30ab\u30ca", 99).orElseThrow().script())
                .isEqualTo(UScript.HIRAGANA);
    }

    @Test
    void thatByteOrdersAreFixedByNameOrByTheMark() {
        for (String[] each :
                new String[][] {
                    {"UTF-16", "UTF-16BE"},
                    {"x-UTF-16LE-BOM", "UTF-16LE"},
                    {"UTF-32", "UTF-32BE"},
                    {"X-UTF-32LE-BOM", "UTF-32LE"},
                    {"X-UTF-32BE-BOM", "UTF-32BE"},
                    {"ISO-8859-1", "ISO-8859-1"}
                }) {
            assertThat(ByteOrderMarks.withFixedOrder(Charset.forName(each[0])).name())
                    .isEqualTo(each[1]);
        }
        Charset open = StandardCharsets.UTF_16;
        byte[] little = {(byte) 0xff, (byte) 0xfe, 65, 0};
        byte[] utf8 = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
        assertThat(ByteOrderMarks.withFixedOrder(open, little).name()).isEqualTo("UTF-16LE");
        assertThat(ByteOrderMarks.withFixedOrder(open, utf8).name()).isEqualTo("UTF-16BE");
        assertThat(ByteOrderMarks.withFixedOrder(open, new byte[0]).name()).isEqualTo("UTF-16BE");
    }
}
