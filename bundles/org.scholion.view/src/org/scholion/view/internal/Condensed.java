/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view.internal;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import org.scholion.view.TextMeasurer;

/** Texts cut to the room there is, between graphemes. */
final class Condensed {

    private static final String ELLIPSIS = "\u2026";

    private Condensed() {}

    /** The text, or as much of it as fits with an ellipsis; at least its first grapheme. */
    static String to(String text, int width, TextMeasurer measurer) {
        if (measurer.labelWidth(text) <= width) {
            return text;
        }
        BreakIterator graphemes = BreakIterator.getCharacterInstance(ULocale.ROOT);
        graphemes.setText(text);
        graphemes.first();
        int fits = graphemes.next();
        String best = text.substring(0, Math.max(fits, 0));
        while (fits != BreakIterator.DONE && fits < text.length()) {
            String shorter = text.substring(0, fits).stripTrailing() + ELLIPSIS;
            if (measurer.labelWidth(shorter) > width) {
                break;
            }
            best = shorter;
            fits = graphemes.next();
        }
        return best;
    }
}
