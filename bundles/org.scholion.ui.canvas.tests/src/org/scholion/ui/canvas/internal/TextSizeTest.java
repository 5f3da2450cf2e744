/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.canvas.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.text.TextDirection;
import org.scholion.ui.canvas.CanvasSettings;

/** A size is chosen in points of print, as everywhere else in the interface. */
@NonNullByDefault
class TextSizeTest {

    private final Display display = Display.getDefault();

    @ParameterizedTest
    @ValueSource(ints = {9, 12, 18, 30})
    void thatTheTextHasTheChosenPoints(int points) {
        SwtTextMeasurer measurer = new SwtTextMeasurer(display, points, "");
        FontData font =
                measurer.shape("Word", 0, 4, TextDirection.LEFT_TO_RIGHT)
                        .layout()
                        .getFont()
                        .getFontData()[0];
        assertThat(font.getHeight()).isEqualTo(points);
        assertThat(measurer.fontSize()).isEqualTo(Math.round(points * display.getDPI().y / 72f));
        measurer.dispose();
    }

    @Test
    void thatTheUsualTextHasSixteenPixelsAndItsLabelsTenOrEleven() {
        SwtTextMeasurer measurer =
                new SwtTextMeasurer(display, CanvasSettings.STANDARD.fontSize(), "");
        int sixteenAt96 = Math.round(16f * display.getDPI().y / 96);
        assertThat(measurer.fontSize()).isEqualTo(sixteenAt96);
        int label = measurer.labelFont().getFontData()[0].getHeight();
        assertThat(label * 96f / 72).isBetween(10f, 11f);
        measurer.dispose();
    }
}
