/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view;

import java.util.List;
import java.util.Optional;
import org.scholion.document.AnnotationKind;
import org.scholion.schema.TypeColor;
import org.scholion.view.mark.MarkId;

/**
 * The part of another set's mark that lies in one line, drawn in that set's lane below the text.
 *
 * @param evidence whether it shows evidence of a stance rather than the mark's own words
 * @param begin the first offset
 * @param end the offset behind
 * @param rects the visual pieces, from left to right, exactly as wide as the characters and as high
 *     as a row of the lane; the bar is drawn along their tops
 * @param agrees whether the set being edited has the same
 * @param color the member's
 * @param label what it is, below the bar, if it begins here
 */
public record LaneBox(
        MarkId mark,
        AnnotationKind kind,
        boolean evidence,
        int begin,
        int end,
        List<Rect> rects,
        boolean agrees,
        TypeColor color,
        Optional<LabelBox> label) {

    public LaneBox {
        rects = List.copyOf(rects);
    }

    /** The same box moved down. */
    public LaneBox down(int dy) {
        return new LaneBox(
                mark,
                kind,
                evidence,
                begin,
                end,
                rects.stream().map(r -> r.down(dy)).toList(),
                agrees,
                color,
                label.map(l -> l.down(dy)));
    }

    /** Whether a point is on it. */
    public boolean contains(int x, int y) {
        return rects.stream().anyMatch(r -> r.contains(x, y))
                || label.filter(l -> l.place().contains(x, y)).isPresent();
    }
}
