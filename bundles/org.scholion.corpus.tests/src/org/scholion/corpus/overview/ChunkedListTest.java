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
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A list in chunks is an ordinary list, whose changes make another one. */
class ChunkedListTest {

    private static List<Integer> numbers(int size) {
        return IntStream.range(0, size).boxed().toList();
    }

    @Test
    void thatItHasTheElementsItWasMadeOf() {
        for (int size : new int[] {0, 1, 511, 512, 513, 1024, 1025, 5000}) {
            assertThat(ChunkedList.of(numbers(size))).hasSize(size).isEqualTo(numbers(size));
        }
    }

    @Test
    void thatNothingStandsBeforeItOrBehindIt() {
        ChunkedList<Integer> list = ChunkedList.of(numbers(3));
        for (int index : new int[] {-1, 3}) {
            assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .isThrownBy(() -> list.get(index));
        }
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> ChunkedList.of(numbers(0)).get(0));
    }

    @Test
    void thatEveryChangeIsThatOfAnOrdinaryListAndLeavesTheListBefore() {
        Random random = new Random(7);
        List<Integer> plain = new ArrayList<>(numbers(1500));
        ChunkedList<Integer> list = ChunkedList.of(plain);
        for (int step = 0; step < 4000; step++) {
            List<Integer> before = step % 97 == 0 ? List.copyOf(plain) : List.of();
            ChunkedList<Integer> old = list;
            int element = random.nextInt();
            if (random.nextBoolean()) {
                int index = random.nextInt(plain.size() + 1);
                list = list.inserted(index, element);
                plain.add(index, element);
            } else {
                int index = random.nextInt(plain.size());
                list = list.removed(index);
                plain.remove(index);
            }
            assertThat(list.size()).isEqualTo(plain.size());
            if (!before.isEmpty()) {
                assertThat(list).isEqualTo(plain);
                assertThat(old).isEqualTo(before);
            }
        }
        assertThat(list).isEqualTo(plain);
    }

    @Test
    void thatItGrowsAtOnePlaceAndShrinksToNothing() {
        List<Integer> plain = new ArrayList<>();
        ChunkedList<Integer> list = ChunkedList.of(plain);
        for (int i = 0; i < 3000; i++) {
            list = list.inserted(i / 2, i);
            plain.add(i / 2, i);
        }
        assertThat(list).isEqualTo(plain);
        while (!plain.isEmpty()) {
            int index = plain.size() / 3;
            list = list.removed(index);
            plain.remove(index);
            assertThat(list).hasSize(plain.size());
            if (plain.size() % 500 == 0) {
                assertThat(list).isEqualTo(plain);
            }
        }
        assertThat(list).isEmpty();
        assertThat(list.inserted(0, 5)).containsExactly(5);
    }

    @Test
    void thatAtMost1024StandInAChunkSoThatAChangeCopiesNoMore() {
        ChunkedList<Integer> list = ChunkedList.of(numbers(512));
        for (int i = 512; i < 1024; i++) {
            list = list.inserted(i, i);
        }
        // one more than a chunk holds cuts it in two, at whose border both sides are found
        for (int i = 1024; i < 2100; i++) {
            list = list.inserted(512, i);
            assertThat(list.get(511)).isEqualTo(511);
            assertThat(list.get(512)).isEqualTo(i);
            assertThat(list.get(list.size() - 1)).isEqualTo(1023);
        }
        assertThat(list).hasSize(2100);
    }
}
