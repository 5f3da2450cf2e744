/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.schema.internal;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.scholion.schema.Schema;
import org.scholion.schema.model.RuleDefinition;
import org.scholion.schema.model.TypeDefinition;
import org.scholion.ui.canvas.AnnotationCanvas;
import org.scholion.ui.canvas.CanvasContent;
import org.scholion.ui.words.UiWords;
import org.scholion.view.mark.ChipLabels;
import org.scholion.view.preview.TypePreview;

/** How annotations of the selected type will look, drawn by the canvas that annotators see. */
final class PreviewPane extends Composite {

    private final AnnotationCanvas canvas;
    private Optional<String> type = Optional.empty();
    private Optional<Schema> schema = Optional.empty();

    /**
     * Creates it.
     *
     * @param dress gives the canvas the colours and sizes that are chosen, now and later
     */
    PreviewPane(Composite parent, Consumer<AnnotationCanvas> dress) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(this);
        Label heading = new Label(this, SWT.NONE);
        heading.setText(UiWords.say("design.preview"));
        Quiet.label(heading);
        GridDataFactory.fillDefaults().indent(10, 4).applyTo(heading);
        canvas = new AnnotationCanvas(this);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 60).applyTo(canvas);
        dress.accept(canvas);
        show();
    }

    /** Shows the type that an element is, belongs to or is about. */
    void selected(Optional<EObject> element) {
        Optional<String> next = Optional.empty();
        EObject at = element.isPresent() ? element.get() : null;
        while (at != null && next.isEmpty()) {
            if (at instanceof TypeDefinition of && of.getId() != null) {
                next = Optional.of(of.getId());
            } else if (at instanceof RuleDefinition rule && rule.getType() != null) {
                next = Optional.of(rule.getType());
            }
            at = at.eContainer();
        }
        if (!next.equals(type)) {
            type = next;
            show();
        }
    }

    void found(Optional<Schema> now) {
        if (!now.equals(schema)) {
            schema = now;
            show();
        }
    }

    private void show() {
        Optional<TypePreview> preview =
                schema.flatMap(
                        of ->
                                type.filter(id -> of.type(id).isPresent())
                                        .map(
                                                id ->
                                                        TypePreview.of(
                                                                of,
                                                                id,
                                                                new ChipLabels(
                                                                        UiWords.say(
                                                                                "editing.author"),
                                                                        UiWords.say(
                                                                                "editing.implicit")))));
        if (preview.isEmpty()) {
            canvas.setEmpty(UiWords.say("design.preview.none"));
        } else if (preview.get().annotations().isEmpty()) {
            canvas.setEmpty(UiWords.say("design.preview.whole-document"));
        } else {
            canvas.setContent(
                    new CanvasContent(preview.get().text(), "", preview.get().marks(), true));
        }
    }

    AnnotationCanvas canvas() {
        return canvas;
    }
}
