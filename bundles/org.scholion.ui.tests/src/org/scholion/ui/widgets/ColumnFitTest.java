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

class ColumnFitTest {

    private static final int NAME = 1;
    private static final int[] NEEDS = {28, 180, 40, 44, 52};
    private static final List<Integer> GIVING_WAY = List.of(4, 3, 2);

    private static int[] share(int width) {
        return ColumnFit.share(width, NEEDS, NAME, GIVING_WAY);
    }

    @Test
    void thatTheNameGetsAllThatOthersDoNotNeed() {
        assertThat(share(500)).containsExactly(28, 336, 40, 44, 52);
    }

    @Test
    void thatNoOtherColumnIsHiddenWhileTheNameHasRoom() {
        assertThat(share(344)).containsExactly(28, 180, 40, 44, 52);
    }

    @Test
    void thatOthersGiveWayOneByOneBeforeANameIsCut() {
        assertThat(share(343)).containsExactly(28, 231, 40, 44, 0);
        assertThat(share(260)).containsExactly(28, 192, 40, 0, 0);
        assertThat(share(220)).containsExactly(28, 192, 0, 0, 0);
    }

    @Test
    void thatSomethingOfTheNameIsInSightInTheNarrowestTable() {
        assertThat(share(60)).containsExactly(28, 80, 0, 0, 0);
    }
}
