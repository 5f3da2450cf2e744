/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view.invisible;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholion.text.TextBoundaries;
import org.scholion.view.LineBox;
import org.scholion.view.ViewWindow;

/**
 * The signs of all invisible characters in a window: the same for the same lines, computed from
 * where these stand and never the other way round.
 */
public final class InvisibleSigns {

    private InvisibleSigns() {}

    /**
     * Returns the signs of a window's lines, in the order of their characters.
     *
     * @param boundaries of the text that the window shows
     */
    public static List<InvisibleSign> of(ViewWindow window, TextBoundaries boundaries) {
        List<InvisibleSign> signs = new ArrayList<>();
        for (LineBox line : window.lines()) {
            signs.addAll(new LineSigns(line, boundaries).all());
        }
        return List.copyOf(signs);
    }

    /** Returns the sign under a point; of several that one whose tick is nearest. */
    public static Optional<InvisibleSign> at(List<InvisibleSign> signs, int x, int y) {
        Optional<InvisibleSign> nearest = Optional.empty();
        for (InvisibleSign sign : signs) {
            boolean here = sign.place().contains(x, y);
            if (here && nearest.filter(other -> away(other, x) <= away(sign, x)).isEmpty()) {
                nearest = Optional.of(sign);
            }
        }
        return nearest;
    }

    private static int away(InvisibleSign sign, int x) {
        return sign.ticked() ? Math.abs(sign.tick() - x) : 0;
    }
}
