/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.internal.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.scholion.ui.images.Icon;

/** Drawings are read and drawn as SVG says, with nothing but our own code. */
class DrawingTest {

    private static final Path BUNDLE = Path.of("..", "org.scholion.ui");

    @ParameterizedTest
    @EnumSource(Icon.class)
    void thatEveryIconIsDrawnInEachSizeAndLeavesTheCornerFree(Icon icon) throws IOException {
        Drawing drawing = Drawing.read(Files.readString(BUNDLE.resolve(icon.path())));
        for (int size : new int[] {16, 20, 24, 28, 32, 48}) {
            byte[] shares = Coverage.of(drawing, size);
            int most = 0;
            for (byte share : shares) {
                most = Math.max(most, Byte.toUnsignedInt(share));
            }
            assertThat(most).as("the darkest pixel").isGreaterThan(180);
            assertThat(shares[0]).as("the corner").isZero();
        }
    }

    @Test
    void thatALineOnePixelWideCoversItsPixelsAndNoOthers() {
        byte[] shares = coverage("stroke-width=\"1\"", "M3 8.5h10");
        assertThat(share(shares, 8, 8)).isEqualTo(255);
        assertThat(share(shares, 8, 7)).isZero();
        assertThat(share(shares, 8, 9)).isZero();
        assertThat(share(shares, 1, 8)).isZero();
    }

    @Test
    void thatWhatIsFilledCoversItsInsideAndAHoleStaysFree() {
        byte[] shares = coverage("stroke=\"none\"", "M2 2h12v12h-12z M6 6v4h4v-4z");
        assertThat(share(shares, 3, 3)).isEqualTo(255);
        assertThat(share(shares, 8, 8)).isZero();
        assertThat(share(shares, 0, 0)).isZero();
    }

    @Test
    void thatAnArcBendsToTheSideSvgSays() {
        byte[] left = coverage("stroke=\"none\"", "M8 4a4 4 0 0 0 0 8z");
        assertThat(share(left, 5, 8)).isEqualTo(255);
        assertThat(share(left, 10, 8)).isZero();
        byte[] right = coverage("stroke=\"none\"", "M8 4a4 4 0 0 1 0 8z");
        assertThat(share(right, 5, 8)).isZero();
        assertThat(share(right, 10, 8)).isEqualTo(255);
    }

    @Test
    void thatACurveThatGoesOnMirrorsTheLastControlPoint() {
        byte[] shares = coverage("stroke-width=\"1\"", "M2 8c2-6 4-6 6 0s4 6 6 0");
        assertThat(share(shares, 4, 3)).isGreaterThan(100);
        assertThat(share(shares, 11, 12)).isGreaterThan(100);
        assertThat(share(shares, 11, 3)).isZero();
    }

    @Test
    void thatNumbersWithoutBlanksAreToldApart() {
        assertThat(coverage("stroke-width=\"1\"", "M3 8.5l5-5.5.5.5"))
                .isEqualTo(coverage("stroke-width=\"1\"", "M 3 8.5 L 8 3 L 8.5 3.5"));
    }

    @Test
    void thatTheShapeOfLargeArcsIsThatOfTwoSmallOnes() {
        byte[] one = coverage("stroke=\"none\"", "M8 4a4 4 0 1 1-4 4h4z");
        byte[] three =
                coverage("stroke=\"none\"", "M8 4a4 4 0 0 1 4 4a4 4 0 0 1-4 4a4 4 0 0 1-4-4h4z");
        for (int i = 0; i < one.length; i++) {
            assertThat(Byte.toUnsignedInt(one[i]))
                    .isBetween(Byte.toUnsignedInt(three[i]) - 4, Byte.toUnsignedInt(three[i]) + 4);
        }
    }

    @Test
    void thatWhatIsNotKnownIsNamed() {
        assertThatThrownBy(() -> Drawing.read("<svg width=\"16\"><text/></svg>"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("text");
        assertThatThrownBy(() -> coverage("stroke=\"none\"", "M8 8q1 1 2 2"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("q");
    }

    private static byte[] coverage(String attributes, String path) {
        return Coverage.of(
                Drawing.read(
                        "<svg width=\"16\"><path " + attributes + " d=\"" + path + "\"/></svg>"),
                16);
    }

    private static int share(byte[] shares, int column, int row) {
        return Byte.toUnsignedInt(shares[row * 16 + column]);
    }
}
