/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RowColumnsTest {

    private static final String[] CELLS = {"", "_", "__", "a", "كتاب", "\ud83d\ude00", "_|_"};

    @Test
    void thatARowIsTheMapOfWhatItsCellsSay() {
        Random random = new Random(1);
        for (int i = 0; i < 2_000; i++) {
            List<String> names = names(1 + random.nextInt(12));
            Set<String> left = i % 2 == 0 ? Set.of() : Set.of(names.get(names.size() / 2));
            List<String> cells = new ArrayList<>();
            Map<String, String> expected = new HashMap<>();
            for (String name : names) {
                String cell = CELLS[random.nextInt(CELLS.length)];
                cells.add(cell);
                if (!cell.equals("_") && !left.contains(name)) {
                    expected.put(name, cell);
                }
            }
            RowColumns row =
                    new RowColumns.Layout(names, '\t', "_", left)
                            .of(String.join("\t", cells))
                            .orElseThrow();
            assertThat(row).isEqualTo(expected).hasSameHashCodeAs(expected);
            assertThat(expected).isEqualTo(row);
            for (int c = 0; c < names.size(); c++) {
                String name = names.get(c);
                assertThat(row.cell(c)).isEqualTo(cells.get(c));
                assertThat(row.get(name)).isEqualTo(expected.get(name));
                assertThat(row.containsKey(name)).isEqualTo(expected.containsKey(name));
            }
            assertThat(row.get("none")).isNull();
        }
    }

    @Test
    void thatALineOfOtherColumnsIsNoRow() {
        RowColumns.Layout layout = new RowColumns.Layout(names(3), '\t', "_", Set.of());
        assertThat(layout.of("a\tb")).isEmpty();
        assertThat(layout.of("a\tb\tc\t")).isEmpty();
        assertThat(layout.count("")).isEqualTo(1);
        assertThatThrownBy(() -> new RowColumns.Layout(List.of("a", "a"), '\t', "_", Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thatARowNeverChanges() {
        RowColumns.Layout layout = new RowColumns.Layout(names(2), '\t', "_", Set.of());
        RowColumns row = layout.of("a\tb").orElseThrow();
        assertThatThrownBy(row::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> row.put("n0", "x"))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> row.entrySet().iterator().next().setValue("x"))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(row.leaving(layout.leaving(Set.of("n0")))).isEqualTo(Map.of("n1", "b"));
        assertThatThrownBy(() -> row.leaving(new RowColumns.Layout(names(3), '\t', "_", Set.of())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> names(int count) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            names.add("n" + i);
        }
        return names;
    }
}
