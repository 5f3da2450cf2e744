/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.theme;

import java.util.Optional;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Widget;
import org.scholion.ui.internal.theme.ThemeWatch;

/** The colours of the theme that shows now. To be used on the UI thread. */
public final class ThemeColors {

    private ThemeColors() {}

    /** Returns whether the theme is a dark one. */
    public static boolean dark() {
        return highContrast().map(HighContrast::dark).orElseGet(ThemeWatch.get()::dark);
    }

    /** Returns the colours of high contrast that show instead of the theme's own, if so. */
    public static Optional<HighContrast> highContrast() {
        return ThemeWatch.get().highContrast();
    }

    /** Returns a colour of the theme. */
    public static RGB rgb(ColorRole role) {
        return highContrast().map(colors -> colors.rgb(role)).orElseGet(() -> role.rgb(dark()));
    }

    /** Returns a colour of the theme; it needs no disposal. */
    public static Color color(ColorRole role) {
        return new Color(rgb(role));
    }

    /**
     * Calls a listener after the theme changed, on the UI thread, until the widget is disposed of.
     * Views then take their colours and images anew.
     */
    public static void onChange(Widget owner, Runnable listener) {
        ThemeWatch.get().add(listener);
        owner.addDisposeListener(gone -> ThemeWatch.get().remove(listener));
    }
}
