/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.figure.internal;

import org.scholion.view.Rect;

/** A rectangle in pixels of a figure, between them where need be. */
record Box(double x, double y, double width, double height) {

    static Box of(Rect rect) {
        return new Box(rect.x(), rect.y(), rect.width(), rect.height());
    }

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    /** The smallest one around both. */
    Box union(Box other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Box(
                left,
                top,
                Math.max(right(), other.right()) - left,
                Math.max(bottom(), other.bottom()) - top);
    }
}
