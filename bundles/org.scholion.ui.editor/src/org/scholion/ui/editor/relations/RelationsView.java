/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.relations;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.scholion.document.AnnotationChange;
import org.scholion.document.Stance;
import org.scholion.schema.Tag;
import org.scholion.ui.editor.annotating.ContextView;
import org.scholion.ui.editor.annotating.EditingContext;
import org.scholion.ui.images.Icon;
import org.scholion.ui.images.Images;
import org.scholion.ui.theme.ColorRole;
import org.scholion.ui.theme.ThemeColors;
import org.scholion.ui.words.UiWords;

/** The relations and stances of the document; selecting one shows it in the text. */
public final class RelationsView extends ContextView {

    /** The view's id. */
    public static final String ID = "org.scholion.ui.editor.relations";

    /** A keystroke is shown in the text first. */
    private static final int PAUSE_MILLISECONDS = 120;

    private Optional<Table> table = Optional.empty();
    private int turn;
    private List<LinkRow> rows = List.of();

    @Override
    protected Icon icon() {
        return Icon.RELATION;
    }

    @Override
    protected Control createContent(Composite parent) {
        Table made = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE);
        made.setHeaderVisible(true);
        String[] names = {
            UiWords.say("editor.relations.type"),
            UiWords.say("editor.relations.from"),
            UiWords.say("editor.relations.to"),
            UiWords.say("editor.relations.detail")
        };
        int[] widths = {130, 210, 230, 200};
        for (int i = 0; i < names.length; i++) {
            TableColumn column = new TableColumn(made, SWT.LEFT);
            column.setText(names[i]);
            column.setWidth(widths[i]);
        }
        made.addListener(SWT.SetData, this::fill);
        made.addListener(SWT.Selection, e -> select(made));
        made.addListener(
                SWT.DefaultSelection, e -> context().ifPresent(c -> c.surface().focusText()));
        ThemeColors.onChange(made, made::clearAll);
        table = Optional.of(made);
        return made;
    }

    @Override
    protected String emptyText() {
        return UiWords.say("editor.relations.no-document");
    }

    @Override
    protected void show(EditingContext context) {
        rows = LinkRow.all(context.annotations());
        table.filter(t -> !t.isDisposed())
                .ifPresent(
                        t -> {
                            t.setItemCount(rows.size());
                            t.clearAll();
                        });
        if (rows.isEmpty()) {
            showEmpty(Icon.RELATION, UiWords.say("editor.relations.none"));
        } else {
            showContent();
        }
        selectionChanged(context);
    }

    @Override
    protected void annotationsChanged(EditingContext context, List<AnnotationChange> changes) {
        int now = ++turn;
        table.filter(t -> !t.isDisposed())
                .ifPresent(
                        t ->
                                t.getDisplay()
                                        .timerExec(
                                                PAUSE_MILLISECONDS,
                                                () -> {
                                                    if (now == turn
                                                            && context()
                                                                    .equals(Optional.of(context))) {
                                                        show(context);
                                                    }
                                                }));
    }

    @Override
    protected void selectionChanged(EditingContext context) {
        table.filter(t -> !t.isDisposed())
                .ifPresent(
                        t -> {
                            int at =
                                    context.selected()
                                            .map(
                                                    a ->
                                                            rows.stream()
                                                                    .map(r -> r.annotation().id())
                                                                    .toList()
                                                                    .indexOf(a.id()))
                                            .orElse(-1);
                            if (at < 0) {
                                t.deselectAll();
                            } else if (t.getSelectionIndex() != at) {
                                t.setSelection(at);
                            }
                        });
    }

    private void fill(Event event) {
        TableItem item = (TableItem) event.item;
        if (event.index < 0) {
            // on GTK, an item of no row comes into being while rows are taken away
            event.item.dispose();
            return;
        }
        if (event.index >= rows.size()) {
            return;
        }
        LinkRow row = rows.get(event.index);
        context().ifPresent(c -> item.setText(row.columns(c.texts())));
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

    private void select(Table t) {
        int at = t.getSelectionIndex();
        if (at >= 0 && at < rows.size()) {
            context().ifPresent(c -> c.select(rows.get(at).annotation().id()));
        }
    }
}
