/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.widgets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scholion.ui.widgets.RowSelection.Gesture;

class RowSelectionTest {

    private static final LongList<String> LIST =
            LongList.of(List.of("a", "b", "c", "d", "e"), row -> row);

    private final RowSelection selection = new RowSelection(true);

    @Test
    void thatARangeGoesFromWhereTheLastChoiceBegan() {
        selection.choose(LIST, 3, Gesture.ONLY);
        selection.choose(LIST, 1, Gesture.RANGE);
        assertThat(selection.rows(LIST)).containsExactly("b", "c", "d");
        selection.choose(LIST, 4, Gesture.RANGE);
        assertThat(selection.rows(LIST)).containsExactly("d", "e");
        assertThat(selection.focus(LIST)).isEqualTo(4);
    }

    @Test
    void thatSingleRowsComeAndGo() {
        selection.choose(LIST, 0, Gesture.ONLY);
        selection.choose(LIST, 4, Gesture.TOGGLE);
        selection.choose(LIST, 2, Gesture.FOCUS);
        assertThat(selection.rows(LIST)).containsExactly("a", "e");
        assertThat(selection.focus(LIST)).isEqualTo(2);
        selection.choose(LIST, 0, Gesture.TOGGLE);
        assertThat(selection.rows(LIST)).containsExactly("e");
        selection.choose(LIST, 9, Gesture.ONLY);
        assertThat(selection.rows(LIST)).containsExactly("e");
    }

    @Test
    void thatRowsStaySelectedWhereverTheyMove() {
        selection.choose(LIST, 1, Gesture.ONLY);
        selection.choose(LIST, 2, Gesture.RANGE);
        LongList<String> moved = LongList.of(List.of("c", "x", "b"), row -> row);
        assertThat(selection.rows(moved)).containsExactly("c", "b");
        assertThat(selection.focus(moved)).isZero();
        selection.choose(moved, 1, Gesture.RANGE);
        assertThat(selection.rows(moved)).containsExactly("x", "b");
    }

    @Test
    void thatWhereOneCanBeSelectedOneIs() {
        RowSelection one = new RowSelection(false);
        one.choose(LIST, 1, Gesture.ONLY);
        one.choose(LIST, 3, Gesture.RANGE);
        one.choose(LIST, 4, Gesture.TOGGLE);
        one.all(LIST);
        assertThat(one.rows(LIST)).containsExactly("e");
    }

    @Test
    void thatAllIsAll() {
        selection.all(LIST);
        assertThat(selection.rows(LIST)).hasSize(5);
        selection.clear();
        assertThat(selection.rows(LIST)).isEmpty();
        assertThat(selection.focus(LIST)).isEqualTo(-1);
    }
}
