/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.curation.internal;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.scholion.project.chart.Ink;
import org.scholion.ui.theme.ColorRole;
import org.scholion.ui.theme.ThemeColors;

/** The colours of inks in the theme. */
final class InkColor {
    private InkColor() {}

    static Color of(Ink ink) {
        return ThemeColors.color(role(ink));
    }

    /** A shade of an ink over a ground. */
    static Color of(Ink ink, double strength, Color ground) {
        RGB full = ThemeColors.rgb(role(ink));
        return new Color(
                mixed(full.red, ground.getRed(), strength),
                mixed(full.green, ground.getGreen(), strength),
                mixed(full.blue, ground.getBlue(), strength));
    }

    private static int mixed(int full, int ground, double strength) {
        return (int) Math.round(ground + (full - ground) * strength);
    }

    private static ColorRole role(Ink ink) {
        return switch (ink) {
            case TEXT -> ColorRole.TEXT;
            case QUIET -> ColorRole.QUIET_TEXT;
            case LINE -> ColorRole.LINE;
            case MARK -> ColorRole.ACCENT;
            case SAME -> ColorRole.DONE;
            case BOUNDARY -> ColorRole.SUPPORT;
            case ENDS -> ColorRole.MIXED;
            case LABEL -> ColorRole.OPPOSE;
            case MISSING -> ColorRole.NEUTRAL;
        };
    }
}
