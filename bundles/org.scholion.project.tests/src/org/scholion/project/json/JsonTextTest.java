/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Trees as JSON for programs. */
class JsonTextTest {

    @Test
    void thatEachValueIsWrittenAsWhatItIs() {
        assertThat(JsonText.of(null)).isEqualTo("null\n");
        assertThat(JsonText.of(Optional.empty())).isEqualTo("null\n");
        assertThat(JsonText.of(Optional.of(7))).isEqualTo("7\n");
        assertThat(JsonText.of(true)).isEqualTo("true\n");
        assertThat(JsonText.of(5_000_000_000L)).isEqualTo("5000000000\n");
        assertThat(JsonText.of(new BigDecimal("0.10"))).isEqualTo("0.10\n");
        assertThat(JsonText.of(0.25)).isEqualTo("0.25\n");
        assertThat(JsonText.of(0.5f)).isEqualTo("0.5\n");
        assertThat(JsonText.of(Double.NaN)).isEqualTo("null\n");
        assertThat(JsonText.of(Double.NEGATIVE_INFINITY)).isEqualTo("null\n");
        assertThat(JsonText.of("a \"b\"\n")).isEqualTo("\"a \\\"b\\\"\\n\"\n");
        assertThat(JsonText.of(List.of())).isEqualTo("[]\n");
        assertThat(JsonText.of(Map.of())).isEqualTo("{}\n");
    }

    @Test
    void thatKeysAreSortedAndLinesIndented() {
        Map<Object, Object> tree = new LinkedHashMap<>();
        tree.put("b", List.of(1, "x"));
        tree.put("a", Map.of("inner", Optional.empty()));
        tree.put(3, false);
        assertThat(JsonText.of(tree))
                .isEqualTo(
                        """
                        {
                          "3": false,
                          "a": {
                            "inner": null
                          },
                          "b": [
                            1,
                            "x"
                          ]
                        }
                        """);
    }
}
