/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.scholion.view.mark.MarkId;

/** Finds what lies under a point, the most particular first. */
final class MarkHits {

    private MarkHits() {}

    static List<MarkId> at(ViewWindow window, int x, int y) {
        Set<MarkId> found = new LinkedHashSet<>();
        for (SpanBox span : window.spans()) {
            span.label()
                    .filter(l -> l.place().grown(1).contains(x, y))
                    .ifPresent(l -> found.add(l.mark()));
        }
        for (StanceBadge badge : window.badges()) {
            if (badge.place().grown(1).contains(x, y)) {
                found.add(badge.mark());
            }
        }
        for (Chip chip : window.chips()) {
            if (chip.place().contains(x, y)) {
                found.add(chip.mark());
            }
        }
        for (ArcPath arc : window.arcs()) {
            boolean onLabel =
                    arc.label().filter(l -> l.place().grown(1).contains(x, y)).isPresent()
                            || arc.pill().filter(p -> p.place().contains(x, y)).isPresent();
            if (onLabel && !arc.stance()) {
                found.add(arc.mark());
            }
        }
        List<SpanBox> under = new ArrayList<>(window.spans());
        under.removeIf(span -> span.rects().stream().noneMatch(r -> r.contains(x, y)));
        under.sort(Comparator.comparing(SpanBox::evidence).thenComparingInt(SpanBox::level));
        under.forEach(span -> found.add(span.mark()));
        for (LaneBox lane : window.lanes()) {
            if (lane.contains(x, y)) {
                found.add(lane.mark());
            }
        }
        for (ArcPath arc : window.arcs()) {
            if (!arc.stance() && arc.isNear(x, y)) {
                found.add(arc.mark());
            }
        }
        for (PassageBar bar : window.passages()) {
            if (bar.bar().grown(2).contains(x, y)
                    || bar.label().filter(l -> l.place().contains(x, y)).isPresent()) {
                found.add(bar.mark());
            }
        }
        return List.copyOf(found);
    }
}
