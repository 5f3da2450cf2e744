/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.scholion.corpus.StoreException;

/** What is undone and redone next is what two stacks say. */
class UndoStateTest {

    /** The states after each entry, the first before any. */
    private final List<UndoState> states = new ArrayList<>(List.of(new UndoState(0, 0)));

    private UndoState after(long undoes, long redoes) throws Exception {
        UndoState state =
                states.getLast().after(states.size(), undoes, redoes, n -> states.get((int) n));
        states.add(state);
        return state;
    }

    private static long top(Deque<Long> stack) {
        return stack.isEmpty() ? 0 : stack.peek();
    }

    @Test
    void thatUndoAndRedoGoTheWayOfTwoStacks() throws Exception {
        Random random = new Random(23);
        Deque<Long> undo = new ArrayDeque<>();
        Deque<Long> redo = new ArrayDeque<>();
        for (int step = 0; step < 2000; step++) {
            long entry = states.size();
            int what = random.nextInt(5);
            UndoState state;
            if (what < 2 && !undo.isEmpty()) {
                state = after(undo.pop(), 0);
                redo.push(entry);
            } else if (what == 2 && !redo.isEmpty()) {
                state = after(0, redo.pop());
                undo.push(entry);
            } else {
                state = after(0, 0);
                undo.push(entry);
                redo.clear();
            }
            assertThat(state).isEqualTo(new UndoState(top(undo), top(redo)));
        }
    }

    @Test
    void thatOnlyWhatIsNextIsUndoneOrRedone() throws Exception {
        assertThatThrownBy(() -> after(1, 0))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("nothing");
        assertThatThrownBy(() -> after(0, 1))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("nothing");
        after(0, 0);
        after(0, 0);
        assertThatThrownBy(() -> after(1, 0))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("2")
                .hasMessageContaining("1");
        after(2, 0);
        after(1, 0);
        assertThatThrownBy(() -> after(0, 3))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("4")
                .hasMessageContaining("3");
        assertThatThrownBy(() -> after(1, 4)).isInstanceOf(IllegalArgumentException.class);
    }
}
