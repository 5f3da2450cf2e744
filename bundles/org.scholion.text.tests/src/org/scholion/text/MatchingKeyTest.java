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

import com.ibm.icu.text.Normalizer2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchingKeyTest {

    @ParameterizedTest
    @CsvSource({
        "India, INDIA",
        "Straße, STRASSE",
        "ﬁve, five",
        "السَّلامُ, السلام",
        "الســـلام, السلام",
        "أحمد, احمد",
        "إيران, ايران",
        "آسيا, اسيا",
        "على, علي",
        "علی, علي",
        "مدرسة, مدرسه",
        "کتاب, كتاب",
        "مسؤول, مسوول",
        "می‌خواهم, میخواهم",
        "क़लम, कलम",
        "फ़िल्म, फिल्म",
        "क्‍ष, क्ष",
        "संबंध, सम्बन्ध",
        "हिंदी, हिन्दी",
        "गंगा, गङ्गा",
        "पंच, पञ्च",
        "अंडा, अण्डा",
        "गये, गए",
        "चाहिये, चाहिए",
        "२०२४, 2024",
        "٢٠٢٤, 2024",
        "۲۰۲۴, 2024",
        "ＩＮＤＩＡ ３, India 3",
        "é, e\u0301",
    })
    void thatWritingsOfTheSameWordHaveOneKey(String one, String other) {
        String second = other.replace("\\u0301", "\u0301");
        assertThat(MatchingKey.of(one)).isEqualTo(MatchingKey.of(second));
    }

    @ParameterizedTest
    @CsvSource({
        "कलम, कमल",
        "resume, résumé",
        "علم, عمل",
        "दिन, दीन",
        "सम्मान, संमान",
        "इन्कार, इंकार"
    })
    void thatDifferentWordsHaveDifferentKeys(String one, String other) {
        assertThat(MatchingKey.of(one)).isNotEqualTo(MatchingKey.of(other));
    }

    @Test
    void thatKeysAreStableAndDoNotDependOnTheNormalisationForm() {
        for (long seed = 0; seed < 100; seed++) {
            String text = RandomTexts.of(seed, 60);
            String key = MatchingKey.of(text);
            assertThat(MatchingKey.of(key)).isEqualTo(key);
            assertThat(MatchingKey.of(Normalizer2.getNFDInstance().normalize(text))).isEqualTo(key);
        }
    }
}
