/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.figure.internal;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import java.awt.Font;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.scholion.view.look.FontChoice;

/**
 * The fonts of one kind of text, a list for each script of which the first with a letter is taken.
 */
final class FontSet {

    private static final FontChoice CHOICE = FontChoice.read();

    private final List<String> first;
    private final boolean textSizes;
    private final String generic;
    private final float size;
    private final Map<Integer, List<Font>> byScript = new HashMap<>();
    private final Map<String, Font> byLetter = new HashMap<>();
    private final SortedSet<String> missing = new TreeSet<>();

    private FontSet(List<String> first, boolean textSizes, String generic, float size) {
        this.first = first;
        this.textSizes = textSizes;
        this.generic = generic;
        this.size = size;
    }

    /** The fonts that a document's text is read in; scripts with small letters are set larger. */
    static FontSet ofText(float size) {
        return new FontSet(List.of(), true, "serif", size);
    }

    /** The fonts of labels, all of one size. */
    static FontSet ofLabels(float size) {
        return new FontSet(CHOICE.labels(), false, "sans-serif", size);
    }

    /** The size of Latin letters in pixels. */
    float size() {
        return size;
    }

    /** The size of a script's letters in pixels. */
    private float size(int script) {
        return textSizes ? Math.round(size * CHOICE.percent(script) / 100f) : size;
    }

    /** The families for a script, the best first, as a viewer is told them. */
    List<String> families(int script, Font measured) {
        Set<String> names = new LinkedHashSet<>();
        names.add(measured.getFamily(Locale.ROOT));
        names.addAll(wished(script));
        return List.copyOf(names);
    }

    /** What to take where none of its families is installed, as style sheets call it. */
    String generic() {
        return generic;
    }

    private List<String> wished(int script) {
        List<String> names =
                new ArrayList<>(CHOICE.preferred(script).isEmpty() ? first : List.of());
        names.addAll(CHOICE.preferred(script));
        names.addAll(first);
        names.addAll(CHOICE.usual());
        return names;
    }

    /** The font of a script whatever its letters. */
    Font of(int script) {
        return candidates(script).getFirst();
    }

    /** The font for a grapheme in a stretch of a script. */
    Font of(int script, String grapheme) {
        int[] letters =
                grapheme.codePoints()
                        .filter(
                                c ->
                                        !UCharacter.hasBinaryProperty(
                                                c, UProperty.DEFAULT_IGNORABLE_CODE_POINT))
                        .toArray();
        for (Font font : candidates(script)) {
            if (InstalledFonts.hasAll(font, letters)) {
                return font;
            }
        }
        Optional<Font> known = Optional.ofNullable(byLetter.get(grapheme));
        Font found =
                known.or(() -> InstalledFonts.drawing(grapheme, letters, size(script)))
                        .orElseGet(() -> missing(script, grapheme));
        byLetter.put(grapheme, found);
        return found;
    }

    /** Any font draws a box for a letter that it has not. */
    private Font missing(int script, String grapheme) {
        missing.add(grapheme);
        return candidates(script).getFirst();
    }

    /** What no installed font can draw, of what was asked for so far. */
    SortedSet<String> missing() {
        return new TreeSet<>(missing);
    }

    private List<Font> candidates(int script) {
        return byScript.computeIfAbsent(
                script,
                s -> {
                    List<Font> fonts = new ArrayList<>();
                    for (String name : wished(s)) {
                        InstalledFonts.find(name, size(s)).ifPresent(fonts::add);
                    }
                    if (fonts.isEmpty()) {
                        fonts.add(usual(size(s)));
                    }
                    return List.copyOf(fonts);
                });
    }

    /** What this machine takes for such a font, where it has none of those that read well. */
    private Font usual(float pixels) {
        String name = generic.equals("serif") ? Font.SERIF : Font.SANS_SERIF;
        return new Font(name, Font.PLAIN, 1).deriveFont(pixels);
    }

    /** Letters of a script that reach as high and as low as most; empty if it is not known. */
    String letters(int script) {
        return CHOICE.letters(script);
    }

    /** A line of usual text, by which the number of letters in a line is estimated. */
    static String sample() {
        return CHOICE.sample();
    }

    /** The script that labels without letters are set in. */
    static int usualScript() {
        return UScript.LATIN;
    }
}
