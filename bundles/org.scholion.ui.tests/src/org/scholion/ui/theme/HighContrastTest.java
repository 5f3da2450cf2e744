/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.view.look.Shades;

/** What is read can be read in every theme. */
class HighContrastTest {

    /** What nothing is written with. */
    private static final Set<ColorRole> GROUNDS =
            EnumSet.of(ColorRole.GROUND, ColorRole.PANEL, ColorRole.SELECTION, ColorRole.LINE);

    private static int of(RGB rgb) {
        return rgb.red << 16 | rgb.green << 8 | rgb.blue;
    }

    private static double contrast(RGB one, RGB other) {
        return Shades.contrast(of(one), of(other));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void thatWhatIsWrittenCanBeReadOnEveryGroundOfTheUsualThemes(boolean dark) {
        Set<ColorRole> written = EnumSet.complementOf(EnumSet.copyOf(GROUNDS));
        written.remove(ColorRole.DISABLED);
        for (ColorRole role : written) {
            for (ColorRole ground : EnumSet.of(ColorRole.GROUND, ColorRole.PANEL)) {
                assertThat(contrast(role.rgb(dark), ground.rgb(dark)))
                        .as("%s on %s", role, ground)
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
        assertThat(contrast(ColorRole.TEXT.rgb(dark), ColorRole.SELECTION.rgb(dark)))
                .isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void thatInHighContrastEverythingIsReadAndEveryLineIsSeen(boolean dark) {
        HighContrast colors = dark ? HighContrast.DARK : HighContrast.LIGHT;
        assertThat(colors.dark()).isEqualTo(dark);
        Set<ColorRole> written = EnumSet.complementOf(EnumSet.copyOf(GROUNDS));
        written.add(ColorRole.LINE);
        for (ColorRole role : written) {
            assertThat(contrast(colors.rgb(role), colors.rgb(ColorRole.PANEL)))
                    .as("%s", role)
                    .isGreaterThanOrEqualTo(HighContrast.LEAST);
        }
        RGB selection = colors.rgb(ColorRole.SELECTION);
        assertThat(contrast(colors.rgb(ColorRole.TEXT), selection))
                .isGreaterThanOrEqualTo(HighContrast.LEAST);
        assertThat(selection).isNotEqualTo(colors.rgb(ColorRole.GROUND));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void thatWhatCannotBeUsedIsSeenAndLooksNothingLikeWhatCan(boolean dark) {
        for (ColorRole ground : EnumSet.of(ColorRole.GROUND, ColorRole.PANEL)) {
            double disabled = contrast(ColorRole.DISABLED.rgb(dark), ground.rgb(dark));
            assertThat(disabled).isGreaterThan(2.5);
            assertThat(contrast(ColorRole.TEXT.rgb(dark), ground.rgb(dark)))
                    .isGreaterThan(3 * disabled);
        }
    }

    @Test
    void thatColoursOfThePlatformAreTakenAsTheyAreAndOthersMixedToBeRead() {
        HighContrast green = new HighContrast(0x002B00, 0xC0FFC0);
        assertThat(of(green.rgb(ColorRole.GROUND))).isEqualTo(0x002B00);
        assertThat(of(green.rgb(ColorRole.QUIET_TEXT))).isEqualTo(0xC0FFC0);
        assertThat(green.dark()).isTrue();
        assertThat(Shades.contrast(green.readable(0x003300), 0x002B00))
                .isGreaterThanOrEqualTo(HighContrast.LEAST);
        assertThat(green.readable(0xFFFFFF)).isEqualTo(0xFFFFFF);
    }

    @Test
    void thatAThemeOfThePlatformIsTakenForWhatItIs() {
        String theme = String.valueOf(System.getenv("GTK_THEME"));
        assertThat(HighContrast.isHighContrast("HighContrastInverse")).isTrue();
        assertThat(HighContrast.isHighContrast("high-contrast-dark")).isTrue();
        assertThat(HighContrast.isHighContrast("Adwaita")).isFalse();
        assertThat(HighContrast.ofPlatform(Display.getDefault()).isPresent())
                .isEqualTo(theme.startsWith("HighContrast"));
    }
}
