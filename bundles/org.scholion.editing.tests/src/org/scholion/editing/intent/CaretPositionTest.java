/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.intent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.scholion.text.TextBoundaries;
import org.scholion.text.TextRange;

class CaretPositionTest {

    @Test
    void thatASurrogatePairIsOneCodePointAndAFamilyOneCluster() {
        String text = "a👨‍👩‍👧b";
        CaretPosition positions = new CaretPosition(TextBoundaries.of(text, ""));
        assertThat(positions.codePoint(text.length())).isEqualTo(7);
        assertThat(positions.codePoint(2)).isEqualTo(1);
        assertThat(positions.graphemes(new TextRange(0, text.length()))).isEqualTo(3);
    }

    @Test
    void thatALongSelectionIsCountedInUnits() {
        String text = "e\u0301".repeat(10_001);
        CaretPosition positions = new CaretPosition(TextBoundaries.of(text, ""));
        assertThat(positions.graphemes(new TextRange(0, 20_000))).isEqualTo(10_000);
        assertThat(positions.graphemes(new TextRange(0, 20_002))).isEqualTo(20_002);
        assertThat(positions.graphemes(new TextRange(4, 8))).isEqualTo(2);
        assertThat(positions.graphemes(new TextRange(4, 4))).isZero();
    }
}
