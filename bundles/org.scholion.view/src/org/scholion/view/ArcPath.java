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
import org.scholion.schema.TypeColor;
import org.scholion.view.mark.MarkId;
import org.scholion.view.mark.MarkState;

/**
 * An arc of a relation, or of a stance to one of its ends.
 *
 * @param mark the relation or stance
 * @param from the mark it starts at
 * @param to the mark it points to
 * @param points corners of the path, to be rounded
 * @param arrow whether the last point carries an arrowhead
 * @param label its label, on the path
 * @param pill the end outside the window, if there is one
 * @param stance whether it belongs to a stance and is only drawn with emphasis
 * @param open whether the point farthest from its mark leads nowhere: that end is missing
 */
public record ArcPath(
        MarkId mark,
        MarkId from,
        MarkId to,
        List<Point> points,
        boolean arrow,
        Optional<LabelBox> label,
        Optional<Pill> pill,
        TypeColor color,
        MarkState state,
        boolean stance,
        boolean open) {

    public ArcPath {
        points = List.copyOf(points);
    }

    /** Whether a point lies on the path, its label or its pill. */
    public boolean isNear(int x, int y) {
        if (label.filter(l -> l.place().contains(x, y)).isPresent()
                || pill.filter(p -> p.place().contains(x, y)).isPresent()) {
            return true;
        }
        for (int i = 1; i < points.size(); i++) {
            Point a = points.get(i - 1);
            Point b = points.get(i);
            Rect segment =
                    new Rect(
                            Math.min(a.x(), b.x()),
                            Math.min(a.y(), b.y()),
                            Math.abs(a.x() - b.x()) + 1,
                            Math.abs(a.y() - b.y()) + 1);
            if (segment.grown(3).contains(x, y)) {
                return true;
            }
        }
        return false;
    }
}
