/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.inspector;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.editing.lane.DocumentLanes.OtherAnnotation;
import org.scholion.editing.several.SeveralMarks;
import org.scholion.ui.editor.annotating.EditingContext;

/**
 * Shows an annotation in a form that scrolls. When the annotation changes, what shows the change is
 * updated in its place; the form stays where it was scrolled to, and the keyboard where it was.
 */
final class InspectorForm {

    /**
     * A form that is there.
     *
     * @param types the types of the annotations; others of the types have the same rows
     * @param several whether several annotations are shown
     */
    private record Shown(
            List<String> types, boolean several, Subject subject, Form form, Composite body) {
        boolean fits(EditingContext context, boolean together, List<String> typeIds) {
            return subject.context() == context && several == together && types.equals(typeIds);
        }
    }

    private final ScrolledComposite scroll;
    private final Font bold;
    private Optional<Shown> shown = Optional.empty();

    InspectorForm(Composite parent) {
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        // what the keyboard comes to is brought into view
        scroll.setShowFocusedControl(true);
        FontData[] data = scroll.getFont().getFontData();
        for (FontData d : data) {
            d.setStyle(SWT.BOLD);
        }
        bold = new Font(scroll.getDisplay(), data);
        scroll.addDisposeListener(e -> bold.dispose());
        scroll.addListener(SWT.Resize, e -> measure());
    }

    ScrolledComposite control() {
        return scroll;
    }

    /** Shows an annotation as it is now. */
    void show(EditingContext context, Annotation annotation) {
        Shown now = prepared(context, false, List.of(annotation));
        now.form().begin();
        new AnnotationForm(now.form(), now.subject(), annotation).fill();
        end(now);
    }

    /** Shows several annotations, one at least, as they are now. */
    void show(EditingContext context, SeveralMarks marks) {
        Shown now = prepared(context, true, marks.all());
        now.form().begin();
        new SeveralForm(now.form(), context, marks).fill();
        end(now);
    }

    /** Shows an annotation of another set, to be read. */
    void show(EditingContext context, OtherAnnotation other) {
        forget();
        Composite body = body();
        Form form = new Form(body, bold);
        form.begin();
        new OtherForm(form, context, other).fill();
        form.end();
        body.layout(true);
        measure();
    }

    private void end(Shown now) {
        if (now.form().end()) {
            now.body().layout(true);
            measure();
        }
    }

    /** Hands on what was being written, as the form is left. */
    void leave() {
        shown.ifPresent(s -> s.form().leave());
    }

    /** Forgets what is shown, so that colours and all are made anew. */
    void forget() {
        leave();
        shown = Optional.empty();
    }

    private Shown prepared(
            EditingContext context, boolean several, List<? extends Annotation> annotations) {
        List<String> types = annotations.stream().map(Annotation::typeId).distinct().toList();
        AnnotationId first = annotations.get(0).id();
        Optional<Shown> fitting = shown.filter(s -> s.fits(context, several, types));
        if (fitting.isPresent()) {
            Subject subject = fitting.get().subject();
            if (!subject.id().equals(first)) {
                // what is being written is of the former one
                fitting.get().form().leave();
                subject.become(first);
                scroll.setOrigin(0, 0);
            }
            return fitting.get();
        }
        forget();
        Composite body = body();
        Shown made =
                new Shown(types, several, new Subject(context, first), new Form(body, bold), body);
        shown = Optional.of(made);
        return made;
    }

    /** A place for other rows than those there were. */
    private Composite body() {
        Control former = scroll.getContent();
        Composite body = new Composite(scroll, SWT.NONE);
        scroll.setContent(body);
        scroll.setOrigin(0, 0);
        if (former != null) {
            former.dispose();
        }
        return body;
    }

    private void measure() {
        Control content = scroll.getContent();
        if (content != null) {
            int width = scroll.getClientArea().width;
            Point size = content.computeSize(width, SWT.DEFAULT);
            scroll.setMinSize(new Point(0, size.y));
        }
    }

    boolean setFocus() {
        Control content = scroll.getContent();
        return content != null && content.setFocus() || scroll.setFocus();
    }
}
