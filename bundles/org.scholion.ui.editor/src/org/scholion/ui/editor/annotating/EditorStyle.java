/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.annotating;

import org.scholion.ui.canvas.AnnotationCanvas;
import org.scholion.ui.canvas.CanvasSettings;
import org.scholion.ui.canvas.CanvasTheme;
import org.scholion.ui.preferences.AppearancePreferences;
import org.scholion.ui.preferences.EditingPreferences;
import org.scholion.ui.theme.HighContrast;
import org.scholion.ui.theme.ThemeColors;

/** Brings the user's choices of colours, sizes and selecting to a canvas. */
public final class EditorStyle {

    private EditorStyle() {}

    /** Gives a canvas the colours, sizes and fonts that are chosen. */
    public static void apply(AnnotationCanvas canvas) {
        AppearancePreferences chosen = AppearancePreferences.load();
        canvas.setTheme(theme());
        canvas.setSnapping(EditingPreferences.load().snapping());
        canvas.setInvisibles(chosen.invisibles());
        canvas.setSettings(
                new CanvasSettings(
                        chosen.fontSize(),
                        chosen.lineSpacing(),
                        chosen.lineLength(),
                        chosen.fontFamily()));
    }

    static CanvasTheme theme() {
        return ThemeColors.highContrast().map(EditorStyle::theme).orElseGet(EditorStyle::tinted);
    }

    /** The theme in colours of high contrast. */
    static CanvasTheme theme(HighContrast colors) {
        CanvasTheme usual = colors.dark() ? CanvasTheme.DARK : CanvasTheme.LIGHT;
        return CanvasTheme.highContrast(
                colors.dark(),
                colors.ground(),
                colors.text(),
                colors.behind(usual.accent()),
                colors.readable(usual.accent()));
    }

    private static CanvasTheme tinted() {
        CanvasTheme usual = ThemeColors.dark() ? CanvasTheme.DARK : CanvasTheme.LIGHT;
        int percent = AppearancePreferences.load().tint();
        return new CanvasTheme(
                usual.dark(),
                usual.ground(),
                usual.text(),
                usual.quiet(),
                usual.line(),
                usual.selection(),
                usual.accent(),
                usual.panel(),
                usual.tintStrength() * percent / 100);
    }
}
