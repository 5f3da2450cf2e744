/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view;

import org.scholion.document.StanceSide;
import org.scholion.view.mark.MarkId;
import org.scholion.view.mark.StanceSign;

/**
 * The bracket around a holder, target or source of a stance.
 *
 * @param mark the stance
 * @param end the mark at this end
 * @param place around the end's text in one line
 * @param left whether its left side is drawn: the end begins or ends there
 * @param right whether its right side is drawn
 */
public record StanceBracket(
        MarkId mark,
        MarkId end,
        StanceSide side,
        StanceSign sign,
        Rect place,
        boolean left,
        boolean right) {

    /** The same bracket moved down. */
    public StanceBracket down(int dy) {
        return new StanceBracket(mark, end, side, sign, place.down(dy), left, right);
    }
}
