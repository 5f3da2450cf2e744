/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.reading;

import org.scholion.text.TextRange;

/**
 * Where someone was in a document.
 *
 * @param document the store's number of the document
 * @param caret where the caret stood, an offset in UTF-16 units
 * @param seen the beginning of what was in the upper part of the window, an offset too
 */
public record ReadingPlace(long document, int caret, int seen) {

    /** Returns where the caret goes in a text, which may be another one than it was. */
    TextRange caretIn(int length) {
        return at(caret, length);
    }

    /** Returns what is brought into view of a text. */
    TextRange seenIn(int length) {
        return at(seen, length);
    }

    private static TextRange at(int offset, int length) {
        int inside = Math.clamp(offset, 0, length);
        return new TextRange(inside, inside);
    }
}
