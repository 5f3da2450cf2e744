/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A table by number is an ordinary sorted map, whose changes make another one. */
class IdTableTest {

    private static List<String> all(IdTable<String> table) {
        List<String> all = new ArrayList<>();
        table.forEach(all::add);
        return all;
    }

    private static void assertSame(IdTable<String> table, TreeMap<Long, String> plain) {
        assertThat(table.size()).isEqualTo(plain.size());
        assertThat(all(table)).containsExactlyElementsOf(plain.values());
        plain.forEach((id, value) -> assertThat(table.get(id)).contains(value));
    }

    @Test
    void thatAnEmptyOneHasNothing() {
        IdTable<String> empty = IdTable.empty();
        assertThat(empty.size()).isZero();
        assertThat(empty.get(0)).isEmpty();
        assertThat(all(empty)).isEmpty();
        assertThat(all(empty.edit().done())).isEmpty();
    }

    @Test
    void thatEveryEditIsThatOfASortedMapAndLeavesTheTableBefore() {
        Random random = new Random(11);
        TreeMap<Long, String> plain = new TreeMap<>();
        IdTable<String> table = IdTable.empty();
        for (int round = 0; round < 120; round++) {
            TreeMap<Long, String> before = new TreeMap<>(plain);
            IdTable<String> old = table;
            IdTable.Editor<String> editor = table.edit();
            for (int step = random.nextInt(12); step >= 0; step--) {
                // far and near, so that chunks are new, shared, touched twice and emptied
                long id = random.nextInt(6) * 100_000L + random.nextInt(40) * 17L;
                assertThat(editor.get(id)).isEqualTo(Optional.ofNullable(plain.get(id)));
                if (random.nextInt(3) == 0) {
                    editor.remove(id);
                    plain.remove(id);
                } else {
                    editor.put(id, round + ":" + step);
                    plain.put(id, round + ":" + step);
                }
                assertThat(editor.get(id)).isEqualTo(Optional.ofNullable(plain.get(id)));
            }
            table = editor.done();
            assertSame(table, plain);
            assertSame(old, before);
        }
        assertThat(table.get(599_999)).isEmpty();
        assertThat(table.get(50)).isEmpty();
        assertThat(table.get(-1)).isEmpty();
    }

    @Test
    void thatNumbersAtTheBordersOfChunksAreApart() {
        IdTable.Editor<String> editor = IdTable.<String>empty().edit();
        for (long id : new long[] {0, 1, 511, 512, 513, 1023, 1024, Long.MAX_VALUE}) {
            editor.put(id, "v" + id);
        }
        IdTable<String> table = editor.done();
        assertThat(all(table))
                .containsExactly(
                        "v0", "v1", "v511", "v512", "v513", "v1023", "v1024", "v" + Long.MAX_VALUE);
        assertThat(table.get(510)).isEmpty();
        assertThat(table.get(1025)).isEmpty();
    }
}
