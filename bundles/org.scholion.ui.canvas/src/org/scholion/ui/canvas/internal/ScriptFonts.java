/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.canvas.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Display;
import org.scholion.view.look.FontChoice;

/** A reading font for each script, the first of some good ones that is installed. */
final class ScriptFonts {

    private static final FontChoice CHOICE = FontChoice.read();

    private final Display display;
    private final String family;
    private final int height;
    private final Set<String> installed = new HashSet<>();

    private final Map<String, Font> fonts = new HashMap<>();
    private final Map<Integer, Font> byScript = new HashMap<>();

    /**
     * Looks what is installed.
     *
     * @param family preferred for all scripts without special needs; empty for none
     * @param height in points of print
     */
    ScriptFonts(Display display, String family, int height) {
        this.display = display;
        this.family = family;
        this.height = height;
        for (boolean scalable : new boolean[] {true, false}) {
            for (FontData data : display.getFontList(null, scalable)) {
                installed.add(data.getName());
            }
        }
    }

    /** The font for a script of {@link UScript}. */
    Font of(int script) {
        return byScript.computeIfAbsent(script, this::choose);
    }

    private Font choose(int script) {
        List<String> names = new ArrayList<>();
        List<String> preferred = CHOICE.preferred(script);
        if (!family.isEmpty() && preferred.isEmpty()) {
            names.add(family);
        }
        names.addAll(preferred);
        if (!family.isEmpty()) {
            names.add(family);
        }
        names.addAll(CHOICE.usual());
        return names.stream()
                .filter(installed::contains)
                .findFirst()
                .map(name -> font(name, script))
                .orElseGet(() -> font(display.getSystemFont().getFontData()[0].getName(), script));
    }

    private Font font(String name, int script) {
        int size = Math.round(height * CHOICE.percent(script) / 100f);
        return fonts.computeIfAbsent(
                name + size, n -> new Font(display, new FontData(name, size, SWT.NORMAL)));
    }

    /**
     * Returns letters of a script that reach as high and as low as most; empty if its letters need
     * all the room that its font asks for.
     */
    static String letters(int script) {
        return CHOICE.letters(script);
    }

    /** Returns a line of usual text, by which widths are estimated. */
    static String sample() {
        return CHOICE.sample();
    }

    void dispose() {
        fonts.values().forEach(Font::dispose);
        fonts.clear();
        byScript.clear();
    }
}
