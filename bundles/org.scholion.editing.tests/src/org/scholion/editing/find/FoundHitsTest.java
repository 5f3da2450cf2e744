/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.scholion.text.TextRange;

class FoundHitsTest {

    private static final TextRange FIRST = new TextRange(2, 4);
    private static final TextRange SECOND = new TextRange(4, 6);
    private static final TextRange THIRD = new TextRange(9, 10);
    private static final FoundHits HITS = new FoundHits(List.of(FIRST, SECOND, THIRD));

    private static TextRange caret(int offset) {
        return new TextRange(offset, offset);
    }

    @Test
    void thatNextGoesFromTheSelectedHitToTheOneAfterItAndRound() {
        assertThat(HITS.next(FIRST)).contains(new FoundHits.Step(1, SECOND, false));
        assertThat(HITS.next(SECOND)).contains(new FoundHits.Step(2, THIRD, false));
        assertThat(HITS.next(THIRD)).contains(new FoundHits.Step(0, FIRST, true));
    }

    @Test
    void thatPreviousGoesBackAndRound() {
        assertThat(HITS.previous(THIRD)).contains(new FoundHits.Step(1, SECOND, false));
        assertThat(HITS.previous(FIRST)).contains(new FoundHits.Step(2, THIRD, true));
        assertThat(HITS.previous(caret(5))).contains(new FoundHits.Step(1, SECOND, false));
    }

    @Test
    void thatFromAnywhereElseTheNextHitIsTheFirstThatBeginsThereOrLater() {
        assertThat(HITS.next(caret(0))).contains(new FoundHits.Step(0, FIRST, false));
        assertThat(HITS.next(caret(4))).contains(new FoundHits.Step(1, SECOND, false));
        assertThat(HITS.next(new TextRange(2, 3))).contains(new FoundHits.Step(0, FIRST, false));
        assertThat(HITS.next(caret(10))).contains(new FoundHits.Step(0, FIRST, true));
        assertThat(HITS.nearest(FIRST)).contains(new FoundHits.Step(0, FIRST, false));
    }

    @Test
    void thatOnlyASelectedHitIsTheCurrentOne() {
        assertThat(HITS.current(THIRD)).hasValue(2);
        assertThat(HITS.current(new TextRange(9, 9))).isEmpty();
        assertThat(HITS.current(new TextRange(9, 12))).isEmpty();
        assertThat(HITS.current(caret(20))).isEmpty();
    }

    @Test
    void thatNoHitsHaveNoStep() {
        assertThat(FoundHits.NONE.next(FIRST)).isEmpty();
        assertThat(FoundHits.NONE.previous(FIRST)).isEmpty();
        assertThat(FoundHits.NONE.nearest(FIRST)).isEmpty();
        assertThat(FoundHits.NONE.current(FIRST)).isEmpty();
    }

    @Test
    void thatGoingOnVisitsEachHitOnceAndGoingBackUndoesIt() {
        Random random = new Random(5);
        List<TextRange> ranges = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < 50; i++) {
            at += random.nextInt(3);
            ranges.add(new TextRange(at, at + 1 + random.nextInt(4)));
            at = ranges.getLast().end();
        }
        FoundHits hits = new FoundHits(ranges);
        List<TextRange> seen = new ArrayList<>();
        TextRange selection = caret(0);
        for (int i = 0; i < hits.size(); i++) {
            TextRange before = selection;
            selection = hits.next(selection).orElseThrow().hit();
            seen.add(selection);
            if (i > 0) {
                assertThat(hits.previous(selection).orElseThrow().hit()).isEqualTo(before);
            }
        }
        assertThat(seen).isEqualTo(ranges);
        assertThat(hits.next(selection).orElseThrow().wrapped()).isTrue();
    }
}
