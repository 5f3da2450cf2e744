/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.referents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.scholion.document.AnnotationChange;
import org.scholion.document.AnnotationId;
import org.scholion.editing.referent.ReferentRow;
import org.scholion.editing.referent.ReferentRows;
import org.scholion.editing.row.OrderedRows;
import org.scholion.ui.editor.annotating.ContextView;
import org.scholion.ui.editor.annotating.EditingContext;
import org.scholion.ui.images.Icon;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.words.UiWords;

/**
 * Whom and what the document speaks of, each with the mentions that mean it: they are named, made
 * one, split and grouped here. Selecting a line shows it in the text.
 */
public final class ReferentsView extends ContextView {

    /** The view's id. */
    public static final String ID = "org.scholion.ui.editor.referents";

    /** Changes made while the rows are not there yet. */
    private final List<AnnotationChange> pending = new ArrayList<>();

    private Optional<ReferentList> list = Optional.empty();
    private Optional<ReferentRows> rows = Optional.empty();

    /** The rows that the list has. */
    private Optional<OrderedRows<AnnotationId, ReferentRow>> present = Optional.empty();

    /** Counts the documents shown. */
    private int shown;

    @Override
    protected Icon icon() {
        return Icon.REFERENT;
    }

    @Override
    protected Control createContent(Composite parent) {
        ReferentList made = new ReferentList(parent, this::context);
        list = Optional.of(made);
        return made;
    }

    @Override
    protected String emptyText() {
        return UiWords.say("editor.referents.no-document");
    }

    private Optional<ReferentList> list() {
        return list.filter(l -> !l.isDisposed());
    }

    @Override
    protected void show(EditingContext context) {
        forget();
        int now = shown;
        list().ifPresent(l -> make(context, l.getDisplay(), now));
    }

    /** Looks at all annotations once, which may take longer than a key. */
    private void make(EditingContext context, Display display, int now) {
        UseCaseJob<ReferentRows> job =
                new UseCaseJob<>(
                        UiWords.say("editor.task.referents"),
                        display,
                        progress -> new ReferentRows(context.annotations()),
                        made -> {
                            if (now == shown && context().equals(Optional.of(context))) {
                                rows = Optional.of(made);
                                follow(context);
                            }
                        });
        job.setSystem(true);
        job.schedule();
    }

    /** Rows of another document may look the same, and say something else. */
    @Override
    protected void forget() {
        shown++;
        pending.clear();
        rows = Optional.empty();
        present = Optional.empty();
        list().ifPresent(ReferentList::forget);
    }

    @Override
    protected void annotationsChanged(EditingContext context, List<AnnotationChange> changes) {
        pending.addAll(changes);
        follow(context);
    }

    private void follow(EditingContext context) {
        if (context().equals(Optional.of(context)) && rows.isPresent()) {
            List<AnnotationChange> changes = List.copyOf(pending);
            pending.clear();
            show(context, rows.get().after(changes));
        }
    }

    private void show(EditingContext context, OrderedRows<AnnotationId, ReferentRow> now) {
        if (present.filter(there -> there == now).isPresent()) {
            return;
        }
        present = Optional.of(now);
        list().ifPresent(l -> l.show(now.all()));
        if (now.size() == 0) {
            showEmpty(Icon.REFERENT, UiWords.say("editor.referents.none"));
        } else {
            showContent();
        }
        selectionChanged(context);
    }

    @Override
    protected void selectionChanged(EditingContext context) {
        list().ifPresent(l -> l.follow(context));
    }
}
