/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.figure.internal;

import java.util.List;
import org.scholion.text.TextDirection;
import org.scholion.view.Advances;

/**
 * A text of one direction, shaped.
 *
 * @param text as it stands in the document
 * @param runs stretches of one font, in the order they are read
 * @param advances where its characters stand
 */
record ShapedText(String text, TextDirection direction, List<GlyphRun> runs, Advances advances) {

    ShapedText {
        runs = List.copyOf(runs);
    }

    /** Its width in whole pixels. */
    int width() {
        return advances.total();
    }
}
