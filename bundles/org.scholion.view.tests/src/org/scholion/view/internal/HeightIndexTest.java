/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class HeightIndexTest {

    @Test
    void thatSumsAndSearchesAgreeWithCounting() {
        Random random = new Random(3);
        int[] heights = random.ints(777, 0, 90).toArray();
        HeightIndex index = new HeightIndex(heights);
        for (int round = 0; round < 300; round++) {
            int block = random.nextInt(heights.length);
            heights[block] = random.nextInt(120);
            index.set(block, heights[block]);
            int asked = random.nextInt(heights.length);
            long before = 0;
            for (int i = 0; i < asked; i++) {
                before += heights[i];
            }
            assertThat(index.before(asked)).isEqualTo(before);
            if (heights[asked] > 0) {
                long inside = before + random.nextInt(heights[asked]);
                assertThat(index.blockAt(inside)).isEqualTo(asked);
            }
        }
        assertThat(index.blockAt(Long.MAX_VALUE)).isEqualTo(heights.length - 1);
    }
}
