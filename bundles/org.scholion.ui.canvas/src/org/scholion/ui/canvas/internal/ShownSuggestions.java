/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.canvas.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.swt.widgets.Control;
import org.scholion.text.TextRange;
import org.scholion.ui.canvas.SuggestedPlace;

/** The suggestions that show; tells which text shows, so that they are looked for there. */
final class ShownSuggestions {

    private static final Comparator<SuggestedPlace> ORDER =
            Comparator.comparingInt(place -> place.range().begin());

    private static final TextRange NOTHING = new TextRange(0, 0);

    private final Control control;
    private final Listeners listeners;
    private List<SuggestedPlace> places = List.of();
    private TextRange told = NOTHING;

    ShownSuggestions(Control control, Listeners listeners) {
        this.control = control;
        this.listeners = listeners;
    }

    /** Shows others; returns whether they are others. */
    boolean show(List<SuggestedPlace> others) {
        List<SuggestedPlace> ordered = others.stream().sorted(ORDER).toList();
        boolean changed = !ordered.equals(places);
        places = ordered;
        return changed;
    }

    /** Shows none, and no text either. */
    void forget() {
        places = List.of();
        told = NOTHING;
    }

    /** Those that share a unit with a range; none overlaps another. */
    List<SuggestedPlace> in(TextRange range) {
        int low = 0;
        int high = places.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places.get(middle).range().end() <= range.begin()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        List<SuggestedPlace> inside = new ArrayList<>();
        while (low < places.size() && places.get(low).range().begin() < range.end()) {
            inside.add(places.get(low));
            low++;
        }
        return inside;
    }

    /** Tells which text was painted, if it is other text than before, once the painting is over. */
    void painted(TextRange shown) {
        if (!shown.equals(told)) {
            told = shown;
            control.getDisplay()
                    .asyncExec(
                            () -> {
                                if (!control.isDisposed()) {
                                    listeners.tell(l -> l.textShown(shown));
                                }
                            });
        }
    }
}
