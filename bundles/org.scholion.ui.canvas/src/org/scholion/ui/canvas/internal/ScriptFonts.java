/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.canvas.internal;

import com.ibm.icu.lang.UScript;
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

/** A reading font for each script, the first of some good ones that is installed. */
final class ScriptFonts {

    private static final List<String> SERIF =
            List.of(
                    "Noto Serif",
                    "Source Serif 4",
                    "Charter",
                    "Georgia",
                    "Cambria",
                    "DejaVu Serif");

    private static final Map<Integer, List<String>> PREFERRED =
            Map.ofEntries(
                    Map.entry(
                            UScript.ARABIC,
                            List.of(
                                    "Noto Naskh Arabic",
                                    "Noto Sans Arabic",
                                    "Geeza Pro",
                                    "Segoe UI",
                                    "Amiri")),
                    Map.entry(
                            UScript.DEVANAGARI,
                            List.of(
                                    "Noto Serif Devanagari",
                                    "Noto Sans Devanagari",
                                    "Kohinoor Devanagari",
                                    "Nirmala UI",
                                    "Lohit Devanagari")),
                    Map.entry(
                            UScript.HEBREW,
                            List.of(
                                    "Noto Serif Hebrew",
                                    "Noto Sans Hebrew",
                                    "David",
                                    "Arial Hebrew")),
                    Map.entry(
                            UScript.THAI,
                            List.of(
                                    "Noto Serif Thai",
                                    "Noto Sans Thai",
                                    "Thonburi",
                                    "Leelawadee UI")),
                    Map.entry(UScript.BENGALI, List.of("Noto Serif Bengali", "Noto Sans Bengali")),
                    Map.entry(UScript.TAMIL, List.of("Noto Serif Tamil", "Noto Sans Tamil")),
                    Map.entry(UScript.TELUGU, List.of("Noto Serif Telugu", "Noto Sans Telugu")),
                    Map.entry(
                            UScript.GUJARATI, List.of("Noto Serif Gujarati", "Noto Sans Gujarati")),
                    Map.entry(
                            UScript.GURMUKHI, List.of("Noto Serif Gurmukhi", "Noto Sans Gurmukhi")),
                    Map.entry(
                            UScript.ETHIOPIC, List.of("Noto Serif Ethiopic", "Noto Sans Ethiopic")),
                    Map.entry(
                            UScript.GEORGIAN, List.of("Noto Serif Georgian", "Noto Sans Georgian")),
                    Map.entry(
                            UScript.ARMENIAN, List.of("Noto Serif Armenian", "Noto Sans Armenian")),
                    Map.entry(
                            UScript.HAN,
                            List.of(
                                    "Noto Serif CJK SC",
                                    "Noto Sans CJK SC",
                                    "Songti SC",
                                    "Microsoft YaHei",
                                    "Droid Sans Fallback")),
                    Map.entry(
                            UScript.HIRAGANA,
                            List.of(
                                    "Noto Serif CJK JP",
                                    "Noto Sans CJK JP",
                                    "Hiragino Mincho ProN")),
                    Map.entry(
                            UScript.KATAKANA,
                            List.of(
                                    "Noto Serif CJK JP",
                                    "Noto Sans CJK JP",
                                    "Hiragino Mincho ProN")),
                    Map.entry(
                            UScript.HANGUL,
                            List.of("Noto Serif CJK KR", "Noto Sans CJK KR", "Malgun Gothic")));

    private final Display display;
    private final String family;
    private final int height;
    private final Set<String> installed = new HashSet<>();

    /** Letters of these scripts look smaller at the same size than Latin ones; in percent. */
    private static final Map<Integer, Integer> SCALE =
            Map.of(
                    UScript.ARABIC, 120,
                    UScript.HEBREW, 108,
                    UScript.DEVANAGARI, 108,
                    UScript.THAI, 108);

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
        boolean special = PREFERRED.containsKey(script);
        if (!family.isEmpty() && !special) {
            names.add(family);
        }
        names.addAll(PREFERRED.getOrDefault(script, SERIF));
        if (!family.isEmpty()) {
            names.add(family);
        }
        names.addAll(SERIF);
        return names.stream()
                .filter(installed::contains)
                .findFirst()
                .map(name -> font(name, script))
                .orElseGet(() -> font(display.getSystemFont().getFontData()[0].getName(), script));
    }

    private Font font(String name, int script) {
        int size = Math.round(height * SCALE.getOrDefault(script, 100) / 100f);
        return fonts.computeIfAbsent(
                name + size, n -> new Font(display, new FontData(name, size, SWT.NORMAL)));
    }

    void dispose() {
        fonts.values().forEach(Font::dispose);
        fonts.clear();
        byScript.clear();
    }
}
