/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.schema.internal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.scholion.project.SchemaPart;
import org.scholion.project.SchemaUsage;
import org.scholion.schema.compile.ModelReview;
import org.scholion.schema.model.SchemaElement;
import org.scholion.ui.canvas.AnnotationCanvas;
import org.scholion.ui.schema.internal.model.Arranging;
import org.scholion.ui.schema.internal.model.QuickFixes;
import org.scholion.ui.schema.internal.model.SchemaEditing;

/**
 * A schema to be edited: its elements, the selected one with its problems, and how it will look.
 */
final class SchemaPane extends Composite {

    private final SchemaEditing editing;
    private final Arranging arranging;
    private final SchemaTree tree;
    private final FindingsBar bar;
    private final DetailsForm form;
    private final PreviewPane preview;
    private final ReviewWatch watch;

    /**
     * Creates it.
     *
     * @param background where the schema is looked at
     * @param dress gives a canvas the colours and sizes that are chosen, now and later
     * @param places is asked to show where a part is used
     */
    SchemaPane(
            Composite parent,
            SchemaEditing editing,
            Executor background,
            Consumer<AnnotationCanvas> dress,
            Consumer<SchemaPart> places) {
        super(parent, SWT.NONE);
        this.editing = editing;
        arranging = new Arranging(editing, SchemaWords::newName);
        QuickFixes fixes = new QuickFixes(editing, arranging);
        setLayout(new FillLayout());
        SashForm halves = new SashForm(this, SWT.HORIZONTAL);
        tree = new SchemaTree(halves, editing, this::selected);
        SashForm right = new SashForm(halves, SWT.VERTICAL);
        Composite details = new Composite(right, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(details);
        bar = new FindingsBar(details, fixes, this::select);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        form = new DetailsForm(details, editing, fixes, places);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        preview = new PreviewPane(right, dress);
        halves.setWeights(34, 66);
        right.setWeights(70, 30);
        TreeDragging.attach(tree, arranging);
        watch = new ReviewWatch(editing, background, this, this::found);
        editing.addListener(about -> about.ifPresent(this::changed));
        watch.look();
        tree.select(editing.model());
    }

    private void selected(Optional<EObject> element) {
        editing.endTyping();
        form.show(element);
        bar.selected(element);
        preview.selected(element);
    }

    private void changed(EObject about) {
        if (isDisposed()) {
            return;
        }
        tree.changed();
        SchemaElement element = ModelReview.elementOf(about);
        if (editing.isStepping()
                && editing.contains(element)
                && !tree.selected().equals(Optional.of(element))) {
            tree.select(element);
        }
        form.changed();
        preview.selected(tree.selected());
    }

    private void found() {
        tree.found(watch.findings());
        bar.found(watch.findings());
        preview.found(watch.schema());
    }

    /** Shows how often the parts of the project's schema are used. */
    void used(Optional<SchemaUsage.Result> usage) {
        tree.used(usage);
        form.used(usage);
    }

    void select(EObject element) {
        tree.select(element);
    }

    SchemaTree tree() {
        return tree;
    }

    DetailsForm form() {
        return form;
    }

    FindingsBar bar() {
        return bar;
    }

    PreviewPane preview() {
        return preview;
    }

    ReviewWatch watch() {
        return watch;
    }

    /** Returns what can be added where the selection is. */
    List<EClass> addable() {
        return arranging.addable(tree.selected());
    }

    /** Adds an element, selects it and takes the keyboard into its name. */
    void add(EClass of) {
        SchemaElement made = arranging.add(of, tree.selected());
        tree.select(made);
        form.focusName();
    }

    void delete() {
        List<EObject> gone = tree.allSelected();
        Optional<EObject> next = arranging.besides(gone);
        arranging.delete(gone);
        next.ifPresent(tree::select);
    }

    void move(boolean up) {
        tree.selected().ifPresent(element -> arranging.move(element, up));
    }

    void copy() {
        String text = arranging.copy(tree.allSelected());
        if (!text.isEmpty()) {
            Clipboard clipboard = new Clipboard(getDisplay());
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }

    void cut() {
        copy();
        delete();
    }

    void paste() {
        Clipboard clipboard = new Clipboard(getDisplay());
        Object text = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        if (text instanceof String written) {
            List<SchemaElement> pasted = arranging.paste(written, tree.selected());
            if (!pasted.isEmpty()) {
                tree.select(pasted.get(pasted.size() - 1));
            }
        }
    }

    @Override
    public boolean setFocus() {
        return tree.setFocus();
    }
}
