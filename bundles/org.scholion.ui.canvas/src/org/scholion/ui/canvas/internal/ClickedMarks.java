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
import org.scholion.view.Affinity;
import org.scholion.view.TextHit;
import org.scholion.view.mark.MarkId;

/** What a click without a drag selects. Places are those of the canvas. */
final class ClickedMarks {

    private final CanvasModel model;

    ClickedMarks(CanvasModel model) {
        this.model = model;
    }

    private List<MarkId> under(int x, int y) {
        return model.window().marksAt(x, y);
    }

    private TextHit hit(int x, int y) {
        return model.window().hit(x, y, model.boundaries());
    }

    /** Selects what is there; clicking again what is around that. */
    void select(int x, int y) {
        List<MarkId> under = under(x, y);
        TextHit hit = hit(x, y);
        if (under.isEmpty()) {
            model.moveCaret(hit.offset(), hit.affinity(), false);
            return;
        }
        int current = model.selectedMark().map(under::indexOf).orElse(-1);
        selectAlone(under.get((current + 1) % under.size()), hit);
    }

    /** Selects a mark that was hit, and no other. */
    void selectAlone(MarkId mark, TextHit hit) {
        model.selectMark(Optional.of(mark), caretFor(mark, hit), Affinity.FORWARD);
    }

    /**
     * Adds what is there to those selected; clicking so again adds what is around that instead, and
     * takes the outermost out in the end.
     */
    void add(int x, int y) {
        // what is selected together is changed together
        List<MarkId> under = under(x, y).stream().filter(model.shown()::isOwn).toList();
        if (under.isEmpty()) {
            return;
        }
        SelectedMarks marks = model.selectedMarks().retaining(mark -> model.shown().isOwn(mark));
        int last = under.size() - 1;
        while (last >= 0 && !marks.isSelected(under.get(last))) {
            last--;
        }
        if (last >= 0) {
            marks = marks.toggled(under.get(last));
        }
        if (last + 1 < under.size()) {
            marks = marks.toggled(under.get(last + 1));
        }
        MarkId clicked = under.get(Math.max(0, last));
        model.selectMarks(marks, caretFor(clicked, hit(x, y)), Affinity.FORWARD);
    }

    /**
     * Where the caret goes when a mark is clicked: to the letter clicked, or to where it begins.
     */
    private int caretFor(MarkId mark, TextHit hit) {
        return hit.inside()
                ? hit.offset()
                : model.shown()
                        .place(mark, hit.offset())
                        .map(place -> Math.min(place.begin(), model.text().length()))
                        .orElse(model.caret());
    }
}
