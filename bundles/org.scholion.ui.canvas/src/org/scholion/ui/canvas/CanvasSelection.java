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
import java.util.Set;
import org.scholion.text.TextRange;
import org.scholion.view.mark.MarkId;

/**
 * Where the user is.
 *
 * @param range the selected text, empty at the caret when nothing is selected; on grapheme
 *     boundaries
 * @param caret where the caret stands: at the begin or the end of the range
 * @param mark the mark one is at, if any: the selected one, or, while several are selected, the one
 *     that a walk has come to
 * @param several marks that are selected together, one or more; empty while at most {@code mark} is
 */
public record CanvasSelection(
        TextRange range, int caret, Optional<MarkId> mark, Set<MarkId> several) {

    /** At the beginning of the text. */
    public static final CanvasSelection START =
            new CanvasSelection(new TextRange(0, 0), 0, Optional.empty());

    /** Copies the marks. */
    public CanvasSelection {
        several = Set.copyOf(several);
    }

    /** Creates a selection of at most one mark. */
    public CanvasSelection(TextRange range, int caret, Optional<MarkId> mark) {
        this(range, caret, mark, Set.of());
    }
}
