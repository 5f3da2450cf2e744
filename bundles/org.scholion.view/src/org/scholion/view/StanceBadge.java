/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view;

import org.scholion.schema.TypeColor;
import org.scholion.view.mark.MarkId;
import org.scholion.view.mark.StanceSign;

/**
 * The sign of a stance with a dot for each step of its intensity, before its label over its cue.
 *
 * @param intensity dots filled, 0 to {@code intensities}
 */
public record StanceBadge(
        MarkId mark, StanceSign sign, int intensity, int intensities, Rect place, TypeColor color) {

    /** How much of a row a dot takes, in points. */
    public static final int DOT = 5;

    /**
     * Whether the dots stand one above the other behind the sign, because there is no room for a
     * row of them.
     */
    public boolean isStacked() {
        return place.width() < place.height() + intensities * DOT;
    }

    /** The same badge moved down. */
    public StanceBadge down(int dy) {
        return new StanceBadge(mark, sign, intensity, intensities, place.down(dy), color);
    }
}
