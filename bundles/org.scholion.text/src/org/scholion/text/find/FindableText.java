/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.text.find;

import java.util.EnumMap;
import java.util.Map;
import org.scholion.text.FoldedText;
import org.scholion.text.LetterFolding;
import org.scholion.text.TextBoundaries;

/**
 * A text that is searched again and again: its foldings are worked out once, when they are first
 * needed. Safe for any number of threads.
 */
public final class FindableText {

    private final TextBoundaries boundaries;
    private final Map<LetterFolding, FoldedText> folded = new EnumMap<>(LetterFolding.class);

    /** Takes a text and its boundaries. */
    public FindableText(TextBoundaries boundaries) {
        this.boundaries = boundaries;
    }

    /** The text. */
    public String text() {
        return boundaries.text();
    }

    /** Its boundaries. */
    public TextBoundaries boundaries() {
        return boundaries;
    }

    FoldedText folded(LetterFolding folding) {
        synchronized (folded) {
            return folded.computeIfAbsent(folding, kind -> FoldedText.of(text(), kind));
        }
    }
}
