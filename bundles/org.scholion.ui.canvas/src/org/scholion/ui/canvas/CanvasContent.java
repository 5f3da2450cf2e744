/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.canvas;

import org.scholion.text.BaseDirection;
import org.scholion.view.mark.DocumentMarks;

/**
 * What a canvas shows.
 *
 * @param text the document's text; never changed
 * @param languageTag BCP 47 tag of its language, for word and sentence boundaries; may be empty
 * @param marks what is marked on it
 * @param readOnly whether relations cannot be dragged; letters are reported all the same
 * @param direction how its paragraphs run
 */
public record CanvasContent(
        String text,
        String languageTag,
        DocumentMarks marks,
        boolean readOnly,
        BaseDirection direction) {

    /** Creates a content whose paragraphs have directions of their own. */
    public CanvasContent(String text, String languageTag, DocumentMarks marks, boolean readOnly) {
        this(text, languageTag, marks, readOnly, BaseDirection.AUTOMATIC);
    }

    /** The same text with other marks. */
    public CanvasContent withMarks(DocumentMarks newMarks) {
        return new CanvasContent(text, languageTag, newMarks, readOnly, direction);
    }

    /** The same text with paragraphs that run otherwise. */
    public CanvasContent withDirection(BaseDirection base) {
        return new CanvasContent(text, languageTag, marks, readOnly, base);
    }
}
