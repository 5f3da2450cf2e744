/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Values of a recipe in a line of a form. */
class ListTextTest {

    private static final List<String> PARTS =
            List.of("a", "b", ",", "،", ";", "=", "\"", " ", "\n", "*", "/", "خبر", "\\");

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int length = 1 + random.nextInt(5); length > 0; length--) {
            word.append(PARTS.get(random.nextInt(PARTS.size())));
        }
        return word.toString();
    }

    private static List<String> words(Random random) {
        List<String> words = new ArrayList<>();
        for (int length = 1 + random.nextInt(3); length > 0; length--) {
            words.add(word(random));
        }
        return words;
    }

    @Test
    void thatAnyValuesComeBackFromTheLineTheyStandIn() {
        Random random = new Random(5);
        for (int round = 0; round < 2000; round++) {
            List<String> values = words(random);
            assertThat(ListText.values(ListText.of(values))).isEqualTo(values);
            Map<String, List<String>> map = new LinkedHashMap<>();
            map.put(word(random), words(random));
            map.put(word(random), words(random));
            assertThat(ListText.map(ListText.of(map))).isEqualTo(map);
        }
    }

    @Test
    void thatPeopleMayWriteThemPlainly() {
        assertThat(ListText.values(" news/*,  old=1 ،b,,")).containsExactly("news/*", "old=1", "b");
        assertThat(ListText.values("")).isEmpty();
        assertThat(ListText.map("outlet = Reuters, AFP; genre=news;\n"))
                .isEqualTo(Map.of("outlet", List.of("Reuters", "AFP"), "genre", List.of("news")));
        assertThat(ListText.map("")).isEmpty();
    }

    @Test
    void thatAKeyWithoutAValueIsOneThatRecipesRefuse() {
        assertThat(ListText.map("outlet")).isEqualTo(Map.of("outlet", List.of("")));
    }
}
