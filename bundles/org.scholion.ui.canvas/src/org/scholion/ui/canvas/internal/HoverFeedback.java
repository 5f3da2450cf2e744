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
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.scholion.ui.words.UiWords;
import org.scholion.view.Chip;
import org.scholion.view.CommentSign;
import org.scholion.view.CommentSigns;
import org.scholion.view.invisible.InvisibleSign;
import org.scholion.view.mark.MarkId;

/** What the pointer shows without a button pressed: the mark under it, its full name, a cursor. */
final class HoverFeedback {

    private final CanvasSurface surface;
    private final CanvasModel model;
    private final Control control;
    private final HoverTip tip;

    HoverFeedback(CanvasSurface surface, Control control) {
        this.surface = surface;
        this.control = control;
        tip = new HoverTip(control);
        model = surface.model();
    }

    /** The pointer left the canvas. */
    void leave() {
        hover(Optional.empty());
        tip.hide();
    }

    /** What was under the pointer may be something else now. */
    void forgetTip() {
        tip.hide();
    }

    /** The pointer is at a point, with no button pressed. */
    void over(int x, int y) {
        if (model.content().isEmpty()) {
            return;
        }
        List<MarkId> under = x < model.width() ? model.window().marksAt(x, y) : List.of();
        hover(under.stream().findFirst());
        Optional<CommentSign> sign =
                CommentSigns.at(model.window(), model.beside().comments(), x, y);
        if (sign.isPresent()) {
            tip.show(sign.get().said());
            control.setCursor(control.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
            return;
        }
        boolean text = model.window().hit(x, y, model.boundaries()).inside();
        Optional<InvisibleSign> invisible = surface.invisibles().at(x, y);
        if (invisible.isPresent()) {
            tip.show(said(invisible.get()));
        } else {
            tip(text ? List.of() : under, x, y);
        }
        boolean overSelected = text && model.selectedMark().filter(under::contains).isPresent();
        boolean hand = !text && (!under.isEmpty() || model.window().pillAt(x, y).isPresent());
        int cursor =
                hand || overSelected
                        ? SWT.CURSOR_HAND
                        : x < model.width() ? SWT.CURSOR_IBEAM : SWT.CURSOR_ARROW;
        control.setCursor(control.getDisplay().getSystemCursor(cursor));
    }

    /** Says in full what a condensed label, a dot or a chip stands for. */
    private void tip(List<MarkId> under, int x, int y) {
        String full =
                model.window().chips().stream()
                        .filter(chip -> chip.place().contains(x, y))
                        .map(Chip::fullText)
                        .findFirst()
                        .or(
                                () ->
                                        under.stream()
                                                .findFirst()
                                                .map(mark -> MarkNames.of(model.shown(), mark)))
                        .orElse("");
        tip.show(full);
    }

    private static String said(InvisibleSign sign) {
        return UiWords.say("canvas.invisible", "code", sign.code(), "name", sign.name());
    }

    private void hover(Optional<MarkId> mark) {
        if (model.hover(mark)) {
            surface.listeners().tell(l -> l.markHovered(mark));
        }
    }
}
