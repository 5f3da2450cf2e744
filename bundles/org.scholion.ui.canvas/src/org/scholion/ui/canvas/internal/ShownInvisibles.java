/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.canvas.internal;

import java.util.List;
import java.util.Optional;
import org.scholion.view.ViewWindow;
import org.scholion.view.invisible.InvisibleSign;
import org.scholion.view.invisible.InvisibleSigns;

/** The signs of invisible characters, if they show; found once for each window. */
final class ShownInvisibles {

    private final CanvasModel model;
    private boolean shown;
    private Optional<ViewWindow> window = Optional.empty();
    private List<InvisibleSign> signs = List.of();

    ShownInvisibles(CanvasModel model) {
        this.model = model;
    }

    /** Shows them from now on, or not. */
    void show(boolean on) {
        shown = on;
        window = Optional.empty();
    }

    /** The signs that show; none if they are not to. */
    List<InvisibleSign> signs() {
        if (!shown) {
            return List.of();
        }
        ViewWindow now = model.window();
        // a window is another object whenever it shows something else, and long to compare
        if (window.filter(known -> known == now).isEmpty()) {
            window = Optional.of(now);
            signs = InvisibleSigns.of(now, model.boundaries());
        }
        return signs;
    }

    /** The sign under a point. */
    Optional<InvisibleSign> at(int x, int y) {
        return InvisibleSigns.at(signs(), x, y);
    }
}
