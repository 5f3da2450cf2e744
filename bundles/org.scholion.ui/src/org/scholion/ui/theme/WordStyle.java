/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.theme;

import org.eclipse.swt.widgets.Label;

/**
 * What words of a window are: beside their colour they get a name, as the dark theme's style sheet
 * takes the colour of every label away and gives it back by this name.
 */
public enum WordStyle {
    /** Words that help, quieter than what they help with. */
    QUIET(ColorRole.QUIET_TEXT, "ScholionQuiet"),
    /** Words that say what is wrong. */
    WRONG(ColorRole.ERROR, "ScholionWrong"),
    /** All others. */
    PLAIN(ColorRole.TEXT, "ScholionTitle");

    private static final String NAME = "org.eclipse.e4.ui.css.CssClassName";

    private final ColorRole color;
    private final String name;

    WordStyle(ColorRole color, String name) {
        this.color = color;
        this.name = name;
    }

    /** Has a label look so. */
    public void style(Label label) {
        label.setData(NAME, name);
        label.setForeground(ThemeColors.color(color));
    }
}
