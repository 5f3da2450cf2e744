/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view.internal;

import org.scholion.view.Point;
import org.scholion.view.Rect;

/**
 * The part of an arc above one line: the whole of it, or the half at one end, be it that the other
 * lies elsewhere or that there is none.
 *
 * @param half which part
 * @param from where it leaves its start, for the whole and for the half at the start
 * @param to where it enters its target, for the whole and for the half at the target
 * @param laneY how high it runs
 * @param side to which side a half leaves: -1 left, 1 right
 * @param near whether the other end is near enough to be joined through the gutter
 * @param label the room of its label or pill
 * @param labelText what stands there; empty for the half at the target
 */
record LaneItem(
        Link link,
        Half half,
        Point from,
        Point to,
        int laneY,
        int side,
        boolean near,
        Rect label,
        String labelText) {

    /** Which part of an arc. */
    enum Half {
        WHOLE,
        START,
        TARGET,
        OPEN
    }

    LaneItem down(int dy) {
        return new LaneItem(
                link,
                half,
                from.down(dy),
                to.down(dy),
                laneY + dy,
                side,
                near,
                label.down(dy),
                labelText);
    }
}
