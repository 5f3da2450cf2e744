/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.inspector;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationChange;
import org.scholion.editing.lane.DocumentLanes.OtherAnnotation;
import org.scholion.editing.several.SeveralMarks;
import org.scholion.ui.editor.annotating.ContextView;
import org.scholion.ui.editor.annotating.EditingContext;
import org.scholion.ui.images.Icon;
import org.scholion.ui.theme.ThemeColors;
import org.scholion.ui.words.UiWords;

/**
 * Shows all about the selected annotation, or what several have in common, and lets it be changed,
 * one undo step for each change.
 */
public final class InspectorView extends ContextView {

    /** The view's id. */
    public static final String ID = "org.scholion.ui.editor.inspector";

    private Optional<InspectorForm> form = Optional.empty();
    private Optional<Annotation> shown = Optional.empty();
    private Optional<Annotation> other = Optional.empty();
    private SeveralMarks several = SeveralMarks.NONE;

    @Override
    protected Icon icon() {
        return Icon.INSPECTOR;
    }

    @Override
    protected Control createContent(Composite parent) {
        InspectorForm made = new InspectorForm(parent);
        form = Optional.of(made);
        new KeyboardReturn(made.control(), () -> context().ifPresent(c -> c.surface().focusText()));
        ThemeColors.onChange(
                made.control(),
                () -> {
                    made.forget();
                    context().ifPresent(this::show);
                });
        return made.control();
    }

    @Override
    protected String emptyText() {
        return UiWords.say("editor.inspector.no-document");
    }

    @Override
    protected void forget() {
        form.ifPresent(InspectorForm::forget);
        shown = Optional.empty();
        several = SeveralMarks.NONE;
    }

    @Override
    protected void show(EditingContext context) {
        shown = context.selected();
        several = context.several();
        Optional<OtherAnnotation> looked = context.other();
        other = looked.map(OtherAnnotation::annotation);
        if (looked.isPresent()) {
            form.ifPresent(f -> f.show(context, looked.get()));
            showContent();
            return;
        }
        if (several.size() > 0) {
            form.ifPresent(f -> f.show(context, several));
            showContent();
            return;
        }
        if (shown.isEmpty()) {
            form.ifPresent(InspectorForm::leave);
            showEmpty(Icon.INSPECTOR, UiWords.say("editor.inspector.nothing"));
            return;
        }
        form.ifPresent(f -> f.show(context, shown.get()));
        showContent();
    }

    @Override
    protected void selectionChanged(EditingContext context) {
        if (!context.selected().equals(shown)
                || !context.several().equals(several)
                || !context.other().map(OtherAnnotation::annotation).equals(other)) {
            show(context);
        }
    }

    @Override
    protected void annotationsChanged(EditingContext context, List<AnnotationChange> changes) {
        boolean touched =
                shown.isEmpty()
                        || !shown.equals(context.selected())
                        || changes.stream()
                                .flatMap(
                                        c -> Stream.concat(c.before().stream(), c.after().stream()))
                                .anyMatch(changed -> isNear(changed, shown.get()));
        if (touched) {
            show(context);
        }
    }

    /** Tells whether the form may say something of an annotation: what it refers to, or shares. */
    private static boolean isNear(Annotation changed, Annotation shown) {
        return changed.id().equals(shown.id())
                || changed.references().contains(shown.id())
                || shown.references().contains(changed.id())
                || !Collections.disjoint(changed.references(), shown.references());
    }

    @Override
    protected void focusContent() {
        form.ifPresent(InspectorForm::setFocus);
    }
}
