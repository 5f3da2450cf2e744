/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.tei;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.DOMImplementation;

class TeiWordsTest {

    /** It takes names of elements by the fourth edition of XML 1.0, as schemas do. */
    private static DOMImplementation xml() throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().getDOMImplementation();
    }

    private static void thereAndBack(DOMImplementation xml, String name) {
        String word = TeiWords.feature(name);
        assertThat(xml.createDocument(null, word, null).getDocumentElement().getTagName())
                .isEqualTo(word);
        assertThat(TeiWords.featureName(word)).isEqualTo(name);
    }

    @Test
    void thatFeaturesHaveNamesOfXmlThatSayWhatTheyAreCalled() throws Exception {
        DOMImplementation xml = xml();
        for (String name :
                List.of(
                        "Mention level",
                        "50 %",
                        "_x0020_",
                        "_x",
                        "a:b",
                        "مستوى الذِّكر",
                        "उल्लेख का स्तर",
                        "क्‍ष",
                        "ﷺ",
                        "№ 4",
                        "😀",
                        "\u0301e",
                        "१ला")) {
            thereAndBack(xml, name);
        }
        assertThat(TeiWords.feature("उल्लेख")).isEqualTo("उल्लेख");
        assertThat(TeiWords.feature("Mention level")).isEqualTo("Mention_x0020_level");
        assertThat(TeiWords.featureName("Mention%20level")).isEqualTo("Mention level");
    }

    @Test
    void thatAnyNameDoes() throws Exception {
        DOMImplementation xml = xml();
        Random random = new Random(11);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder name = new StringBuilder();
            for (int length = random.nextInt(1, 5); length > 0; length--) {
                int c = random.nextInt(random.nextInt(4) > 0 ? 0x2fff : 0x10ffff) + 1;
                name.appendCodePoint(
                        c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE || c == '%'
                                ? '_'
                                : c);
            }
            thereAndBack(xml, name.toString());
        }
    }
}
