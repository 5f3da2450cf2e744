/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.canvas;

import java.util.Optional;
import org.scholion.text.TextRange;
import org.scholion.view.mark.MarkId;

/**
 * Where the user is.
 *
 * @param range the selected text, empty at the caret when nothing is selected; on grapheme
 *     boundaries
 * @param caret where the caret stands: at the begin or the end of the range
 * @param mark the selected mark, if any
 */
public record CanvasSelection(TextRange range, int caret, Optional<MarkId> mark) {

    /** At the beginning of the text. */
    public static final CanvasSelection START =
            new CanvasSelection(new TextRange(0, 0), 0, Optional.empty());
}
