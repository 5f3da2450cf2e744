/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view;

/** A rectangle in points; {@code right} and {@code bottom} lie just outside. */
public record Rect(int x, int y, int width, int height) {

    /** The x behind its last point. */
    public int right() {
        return x + width;
    }

    /** The y below its last point. */
    public int bottom() {
        return y + height;
    }

    /** Whether a point lies in it. */
    public boolean contains(int px, int py) {
        return px >= x && px < right() && py >= y && py < bottom();
    }

    /** Whether they share a point. */
    public boolean intersects(Rect other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** The same rectangle moved down. */
    public Rect down(int dy) {
        return new Rect(x, y + dy, width, height);
    }

    /** The rectangle with this much more on all four sides. */
    public Rect grown(int by) {
        return new Rect(x - by, y - by, width + 2 * by, height + 2 * by);
    }

    /** The smallest rectangle around both. */
    public Rect union(Rect other) {
        int left = Math.min(x, other.x);
        int top = Math.min(y, other.y);
        return new Rect(
                left,
                top,
                Math.max(right(), other.right()) - left,
                Math.max(bottom(), other.bottom()) - top);
    }
}
