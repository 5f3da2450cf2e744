/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.flavour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.exchange.Losses;
import org.scholion.exchange.WriteOptions;
import org.scholion.exchange.layout.LayoutOptions;
import org.scholion.exchange.testing.Exchange;
import org.scholion.exchange.testing.LayoutSample;
import org.scholion.exchange.testing.MemoryTarget;

/**
 * A splitter of others cuts some of our tokens, which is told where it does and nowhere else. What
 * it cuts was found with Python 3.11, whose {@code \w} has no marks: GLiNER's splitter of white
 * space cuts words at vowel signs, be they Devanagari's or Arabic's. spaCy's own tokenizers of
 * Hindi and Arabic (3.8.16) cut none of these words, which its script tells by asking them.
 */
class OtherSplitterTest {

    @ParameterizedTest
    @CsvSource({
        "hi, घर नगर जल, 0",
        "hi, दिल्ली में बारिश, 3",
        "hi, घर की बात, 2",
        "hi, १२ घर, 0",
        "ar, زارت ليلى والمدينة, 0",
        "ar, وصلَ الوفدُ أمس, 2",
        "ar, سنة ٢٠٢٦, 0",
        "en, Zoë went home, 0",
        "en, Zoe\u0308 went home, 1",
        "en, Anna's well-known house, 1",
        "en, good 👍🏽 news 😀, 1",
        "bn, ঢাকা শহর, 1",
        "th, กรุง, 1"
    })
    void thatATokenIsToldOfWhereItWouldBeCut(String language, String text, int cut)
            throws Exception {
        Losses notices = Losses.NONE;
        try (var session =
                Exchange.format("gliner")
                        .writer()
                        .orElseThrow()
                        .begin(
                                new MemoryTarget(),
                                WriteOptions.DEFAULT.withLayout(LayoutOptions.DEFAULT))) {
            notices =
                    notices.plus(
                            session.write(LayoutSample.document("d", language, text, List.of()))
                                    .notices());
        }
        assertThat(notices.count("exchange.notice.other-splitter")).isEqualTo(cut);
    }
}
