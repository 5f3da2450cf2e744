/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;

@NonNullByDefault
class OrderedRowsTest {

    private record Numbered(Integer key, int place) implements OrderedRows.Row<Integer, Numbered> {
        @Override
        public int compareTo(Numbered other) {
            return place == other.place
                    ? Integer.compare(key, other.key)
                    : Integer.compare(place, other.place);
        }
    }

    private static List<Numbered> numbered(int count) {
        return IntStream.range(0, count).mapToObj(i -> new Numbered(i, count - i)).toList();
    }

    @Test
    void thatARowThatIsPutInAgainMovesToItsNewPlace() {
        OrderedRows<Integer, Numbered> before = OrderedRows.of(numbered(3));
        OrderedRows<Integer, Numbered> after = before.with(List.of(), List.of(new Numbered(0, 0)));
        assertThat(before.all()).extracting(Numbered::key).containsExactly(2, 1, 0);
        assertThat(after.all()).extracting(Numbered::key).containsExactly(0, 2, 1);
        assertThat(after.indexOf(1)).isEqualTo(2);
    }

    @Test
    void thatKeysThatAreNotThereAreLeftAlone() {
        OrderedRows<Integer, Numbered> rows =
                OrderedRows.of(numbered(2)).with(List.of(7, 1), List.of());
        assertThat(rows.all()).containsExactly(new Numbered(0, 2));
        assertThat(rows.indexOf(1)).isEqualTo(-1);
        assertThat(rows.find(7)).isEmpty();
    }

    @Test
    void thatManyChangesAtOnceAreAsOneAfterAnother() {
        OrderedRows<Integer, Numbered> many = OrderedRows.of(numbered(2_000));
        List<Numbered> come =
                IntStream.range(500, 1_500).mapToObj(i -> new Numbered(i, i)).toList();
        List<Integer> gone = IntStream.range(0, 400).boxed().toList();
        OrderedRows<Integer, Numbered> one = many;
        for (Integer key : gone) {
            one = one.with(List.of(key), List.of());
        }
        for (Numbered row : come) {
            one = one.with(List.of(), List.of(row));
        }
        assertThat(many.with(gone, come).all()).isEqualTo(one.all());
    }
}
