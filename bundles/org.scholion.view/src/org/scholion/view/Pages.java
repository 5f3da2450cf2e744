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

/**
 * A document page after page. A line stands on one page alone, with its labels and arcs, unless it
 * is higher than a page.
 */
public final class Pages {

    private final DocumentView view;
    private final int height;
    private Optional<ViewAnchor> next = Optional.of(ViewAnchor.TOP);

    /**
     * Begins at the first page.
     *
     * @param height of a page, in points of the view, at least 1
     */
    public Pages(DocumentView view, int height) {
        if (height < 1) {
            throw new IllegalArgumentException("A page has no height: " + height);
        }
        this.view = view;
        this.height = height;
    }

    /** Lays out the next page; it is as high as the lines on it. Empty after the last one. */
    public Optional<ViewWindow> next() {
        if (next.isEmpty()) {
            return Optional.empty();
        }
        ViewAnchor top = next.get();
        List<LineBox> lines = view.window(top, height).lines();
        if (lines.isEmpty() || lines.get(0).bottom() > height) {
            // all of a page, and none of the air above
            LineBox first = firstLine(top);
            top = view.anchor(first);
            lines = view.window(top, height).lines();
        }
        int whole = 0;
        while (whole < lines.size() && lines.get(whole).bottom() <= height) {
            whole++;
        }
        LineBox last = lines.get(Math.max(0, whole - 1));
        LineBox placed = view.line(last.begin(), Affinity.FORWARD);
        next = view.neighbour(placed, true).map(view::anchor);
        return Optional.of(view.window(top, Math.min(height, Math.max(1, last.bottom()))));
    }

    private LineBox firstLine(ViewAnchor top) {
        int enough = height;
        List<LineBox> lines = view.window(top, enough).lines();
        while (lines.isEmpty()) {
            enough = Math.multiplyExact(enough, 2);
            lines = view.window(top, enough).lines();
        }
        return view.line(lines.get(0).begin(), Affinity.FORWARD);
    }
}
