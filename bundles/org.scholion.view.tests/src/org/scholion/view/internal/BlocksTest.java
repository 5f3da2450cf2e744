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

import org.junit.jupiter.api.Test;
import org.scholion.text.TextBoundaries;
import org.scholion.view.RandomTexts;

class BlocksTest {

    @Test
    void thatBlocksCoverTheTextOnGraphemesAndFindEveryOffset() {
        String text =
                RandomTexts.of(1, 300)
                        + RandomTexts.of(2, 4_000).replace('\n', ' ')
                        + "\n"
                        + "क्षे".repeat(2_000);
        Blocks blocks = Blocks.of(text);
        TextBoundaries boundaries = TextBoundaries.of(text, "");
        int next = 0;
        for (int i = 0; i < blocks.count(); i++) {
            assertThat(blocks.begin(i)).isEqualTo(next);
            assertThat(boundaries.isGrapheme(next)).isTrue();
            assertThat(blocks.end(i) - blocks.begin(i)).isLessThanOrEqualTo(3_000);
            next = blocks.next(i);
            if (next > blocks.begin(i)) {
                assertThat(blocks.blockOf(blocks.begin(i))).isEqualTo(i);
                assertThat(blocks.blockOf(next - 1)).isEqualTo(i);
            }
        }
        assertThat(next).isEqualTo(text.length());
    }
}
