/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.TableItem;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationChange;
import org.scholion.document.AnnotationId;
import org.scholion.document.Stance;
import org.scholion.editing.row.LinkRow;
import org.scholion.editing.row.LinkRows;
import org.scholion.editing.row.OrderedRows;
import org.scholion.schema.Tag;
import org.scholion.ui.editor.annotating.ContextView;
import org.scholion.ui.editor.annotating.EditingContext;
import org.scholion.ui.editor.annotating.RowList;
import org.scholion.ui.images.Icon;
import org.scholion.ui.images.Images;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.theme.ColorRole;
import org.scholion.ui.theme.ThemeColors;
import org.scholion.ui.widgets.LongList;
import org.scholion.ui.widgets.LongTable;
import org.scholion.ui.words.UiWords;

/** The relations and stances of the document; selecting some selects them in the text. */
public final class RelationsView extends ContextView {

    /** The view's id. */
    public static final String ID = "org.scholion.ui.editor.relations";

    /** Changes made while the rows are not there yet. */
    private final List<AnnotationChange> pending = new ArrayList<>();

    private Optional<LongTable<LinkRow>> table = Optional.empty();
    private Optional<LinkRows> links = Optional.empty();

    /** The rows that the table has. */
    private Optional<OrderedRows<AnnotationId, LinkRow>> present = Optional.empty();

    /** Counts the documents shown. */
    private int shown;

    @Override
    protected Icon icon() {
        return Icon.RELATION;
    }

    @Override
    protected Control createContent(Composite parent) {
        LongTable<LinkRow> made =
                new LongTable<>(
                        parent, SWT.MULTI, UiWords.say("editor.relations.rows"), this::paint);
        made.column(UiWords.say("editor.relations.type"), 130, SWT.LEAD, () -> {});
        made.column(UiWords.say("editor.relations.from"), 210, SWT.LEAD, () -> {});
        made.column(UiWords.say("editor.relations.to"), 230, SWT.LEAD, () -> {});
        made.column(UiWords.say("editor.relations.detail"), 200, SWT.LEAD, () -> {});
        made.onSelect(() -> select(made));
        made.onOpen(() -> context().ifPresent(c -> c.surface().focusText()));
        table = Optional.of(made);
        return made;
    }

    @Override
    protected String emptyText() {
        return UiWords.say("editor.relations.no-document");
    }

    @Override
    protected void show(EditingContext context) {
        forget();
        int now = shown;
        table().ifPresent(t -> make(context, t.getDisplay(), now));
    }

    /** Looks at all annotations once, which may take longer than a key. */
    private void make(EditingContext context, Display display, int now) {
        UseCaseJob<LinkRows> job =
                new UseCaseJob<>(
                        UiWords.say("editor.task.relations"),
                        display,
                        progress -> new LinkRows(context.annotations()),
                        made -> {
                            if (now == shown && context().equals(Optional.of(context))) {
                                links = Optional.of(made);
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
        links = Optional.empty();
        present = Optional.empty();
        table().ifPresent(t -> t.show(LongList.of(List.of(), LinkRow::key)));
    }

    private void show(EditingContext context, OrderedRows<AnnotationId, LinkRow> rows) {
        if (present.filter(there -> there == rows).isPresent()) {
            return;
        }
        present = Optional.of(rows);
        table().ifPresent(t -> t.show(new RowList<>(rows, AnnotationId.class)));
        if (rows.size() == 0) {
            showEmpty(Icon.RELATION, UiWords.say("editor.relations.none"));
        } else {
            showContent();
        }
        selectionChanged(context);
    }

    private Optional<LongTable<LinkRow>> table() {
        return table.filter(t -> !t.isDisposed());
    }

    @Override
    protected void annotationsChanged(EditingContext context, List<AnnotationChange> changes) {
        pending.addAll(changes);
        follow(context);
    }

    private void follow(EditingContext context) {
        if (context().equals(Optional.of(context)) && links.isPresent()) {
            List<AnnotationChange> changes = List.copyOf(pending);
            pending.clear();
            show(context, links.get().after(changes));
        }
    }

    @Override
    protected void selectionChanged(EditingContext context) {
        List<AnnotationId> marked = context.marked().stream().map(Annotation::id).toList();
        table().ifPresent(
                        t -> {
                            List<AnnotationId> shown =
                                    t.selected().stream().map(LinkRow::key).toList();
                            if (Set.copyOf(shown).equals(Set.copyOf(marked))) {
                                return;
                            }
                            if (marked.size() == 1) {
                                t.select(marked.get(0));
                            } else {
                                t.deselect();
                            }
                        });
    }

    private void paint(TableItem item, LinkRow row) {
        context().ifPresent(c -> item.setText(new LinkTexts(c.texts()).columns(row)));
        boolean stance = row.annotation() instanceof Stance;
        item.setImage(
                stance
                        ? Images.image(Icon.STANCE, polarity(row))
                        : Images.image(Icon.RELATION, ColorRole.QUIET_TEXT));
        if (stance) {
            item.setForeground(3, new Color(polarity(row).rgb(ThemeColors.dark())));
        }
    }

    private ColorRole polarity(LinkRow row) {
        Optional<Tag> tag =
                context()
                        .flatMap(
                                c ->
                                        row.annotation() instanceof Stance stance
                                                ? c.texts().polarityTag(stance)
                                                : Optional.empty());
        if (tag.isEmpty()) {
            return ColorRole.QUIET_TEXT;
        }
        if (tag.get().value().isEmpty()) {
            return ColorRole.MIXED;
        }
        double value = tag.get().value().getAsDouble();
        return value > 0 ? ColorRole.SUPPORT : value < 0 ? ColorRole.OPPOSE : ColorRole.NEUTRAL;
    }

    private void select(LongTable<LinkRow> made) {
        List<AnnotationId> rows = made.selected().stream().map(LinkRow::key).toList();
        context()
                .ifPresent(
                        c -> {
                            if (rows.size() == 1) {
                                c.select(rows.get(0));
                            } else if (!rows.isEmpty()) {
                                c.select(rows);
                            }
                        });
    }
}
