/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutSectionTest {

    @Test
    void thatASectionThatSaysNothingIsTheDefault() throws Exception {
        assertThat(LayoutSection.read(Map.of())).isEqualTo(LayoutOptions.DEFAULT);
        assertThat(LayoutOptions.DEFAULT.part()).isEqualTo("corpus");
    }

    @Test
    void thatEveryKeySaysOneThing() throws Exception {
        LayoutOptions read =
                LayoutSection.read(
                        Map.ofEntries(
                                Map.entry("tokens", "clitics"),
                                Map.entry("align", "contract"),
                                Map.entry("nested", "priority"),
                                Map.entry("priority", "Place, Person"),
                                Map.entry("depth", "2"),
                                Map.entry("scheme", "bioes"),
                                Map.entry("separator", "tab"),
                                Map.entry("unit", "window(128, 64)"),
                                Map.entry("absence", "as-marked"),
                                Map.entry("part", "train"),
                                Map.entry("candidates", "stances"),
                                Map.entry("columns", "name,text"),
                                Map.entry("template", "Find: {text}"),
                                Map.entry("most-tokens", "512"),
                                Map.entry("widest", "8")));
        assertThat(read)
                .isEqualTo(
                        new LayoutOptions(
                                TokenSource.CLITICS,
                                Alignment.CONTRACT,
                                NestedSpans.PRIORITY,
                                List.of("Place", "Person"),
                                2,
                                Optional.of(TagScheme.BIOES),
                                Optional.of(ColumnSeparator.TAB),
                                new LayoutUnit.Window(128, 64),
                                Optional.of(Absence.AS_MARKED),
                                "train",
                                false,
                                true,
                                List.of("name", "text"),
                                Optional.of("Find: {text}"),
                                512,
                                8));
        assertThat(LayoutOption.values()).hasSize(15);
    }

    @Test
    void thatWhatASectionDoesNotSayStays() throws Exception {
        LayoutOptions before = LayoutOptions.DEFAULT.withPart("test").withAlign(Alignment.DROP);
        assertThat(LayoutSection.read(Map.of("tokens", "words"), before))
                .isEqualTo(before.withTokens(TokenSource.WORDS));
    }

    @ParameterizedTest
    @CsvSource({
        "token, words, exchange.layout.no-key",
        "tokens, Words, exchange.layout.no-choice",
        "unit, window, exchange.layout.no-choice",
        "unit, 'window(0,0)', exchange.layout.no-choice",
        "unit, 'window(8,9)', exchange.layout.no-choice",
        "candidates, all, exchange.layout.no-choice",
        "depth, 0, exchange.layout.no-number",
        "widest, many, exchange.layout.no-number",
        "part, ../train, exchange.layout.no-part",
        "part, '', exchange.layout.no-part"
    })
    void thatWhatThereIsNotIsRefused(String key, String value, String code) {
        assertThatThrownBy(() -> LayoutSection.read(Map.of(key, value)))
                .isInstanceOfSatisfying(
                        LayoutOptionException.class,
                        e -> assertThat(e.said().code()).isEqualTo(code));
    }

    @Test
    void thatWhatIsRefusedIsNamedAsItIsWhereItIsAskedFor() {
        assertThatThrownBy(() -> LayoutSection.read(Map.of("unit", "window(2,3)")))
                .isInstanceOfSatisfying(
                        LayoutOptionException.class,
                        e -> {
                            assertThat(e.said().toString()).startsWith("unit cannot be");
                            assertThat(e.naming(LayoutOption::label).toString())
                                    .startsWith("Row cannot be window(2,3).");
                            assertThat(e.naming(option -> "--" + option.key()).toString())
                                    .startsWith("--unit cannot be");
                        });
        assertThatThrownBy(() -> LayoutSection.read(Map.of("units", "row")))
                .isInstanceOfSatisfying(
                        LayoutOptionException.class,
                        e -> assertThat(e.naming(LayoutOption::label)).isEqualTo(e.said()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"document", "paragraph", "sentence", "window(9,3)", "window(1,1)"})
    void thatAUnitIsFoundByItsWord(String word) {
        assertThat(LayoutUnit.parse(word).map(LayoutUnit::word)).contains(word);
    }
}
