/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.theme;

import org.eclipse.swt.graphics.RGB;

/** What a colour is for; each has a light and a dark variant of checked contrast. */
public enum ColorRole {
    /** Behind text that is read. */
    GROUND(0xFCFCFA, 0x1C1E21),
    /** Behind views. */
    PANEL(0xF2F3F4, 0x292C30),
    /** Text that is read. */
    TEXT(0x1B1D21, 0xE9EAEC),
    /** Text that may be overlooked. */
    QUIET_TEXT(0x5F646C, 0x9CA1A9),
    /** Words on what cannot be used now. */
    DISABLED(0x8A9099, 0x747A82),
    /** Icons at rest. */
    ICON(0x545B66, 0xB3B9C2),
    /** Hairlines. */
    LINE(0xD5D8DC, 0x43474D),
    /** Focus and selection. */
    ACCENT(0x1A66C9, 0x6CB0FF),
    /** Behind what is selected. */
    SELECTION(0xC9DDF7, 0x264C77),
    /** Something to know. */
    INFORMATION(0x1A66C9, 0x6CB0FF),
    /** Something to look at. */
    WARNING(0x946300, 0xE3B341),
    /** Something that failed. */
    ERROR(0xB3261E, 0xFF8A80),
    /** Work that is complete. */
    DONE(0x2E7D4F, 0x6FCF97),
    /** A stance for something. */
    SUPPORT(0x0B5FA5, 0x6CB6F5),
    /** A stance against something. */
    OPPOSE(0xB45309, 0xF5A04C),
    /** A stance neither for nor against. */
    NEUTRAL(0x62676F, 0xA5ABB4),
    /** A stance both for and against. */
    MIXED(0x7A4FA3, 0xC3A0E8);

    private final int light;
    private final int dark;

    ColorRole(int light, int dark) {
        this.light = light;
        this.dark = dark;
    }

    /** Returns the colour in the light or the dark theme. */
    public RGB rgb(boolean inDark) {
        int colour = inDark ? dark : light;
        return new RGB(colour >> 16 & 0xFF, colour >> 8 & 0xFF, colour & 0xFF);
    }
}
