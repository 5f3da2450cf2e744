/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.palette;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.scholion.document.AnnotationChange;
import org.scholion.document.AnnotationKind;
import org.scholion.editing.layer.LayerModel;
import org.scholion.editing.layer.Layers;
import org.scholion.editing.several.SeveralMarks;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.EntityType;
import org.scholion.schema.PassageType;
import org.scholion.schema.RelationType;
import org.scholion.schema.StanceType;
import org.scholion.schema.TypeColor;
import org.scholion.ui.editor.annotating.ContextView;
import org.scholion.ui.editor.annotating.EditingContext;
import org.scholion.ui.images.Icon;
import org.scholion.ui.images.Images;
import org.scholion.ui.theme.ColorRole;
import org.scholion.ui.theme.ThemeColors;
import org.scholion.ui.widgets.ColumnWidths;
import org.scholion.ui.words.UiWords;

/**
 * The types: colour, name, key, count; a click annotates, one on the count selects all of the type,
 * an eye hides, a lock locks.
 */
public final class PaletteView extends ContextView {

    /** The view's id. */
    public static final String ID = "org.scholion.ui.editor.palette";

    private static final int NAME = 0;
    private static final int KEY = 1;
    private static final int COUNT = 2;
    private static final int EYE = 3;
    private static final int LOCK = 4;

    private record Group(AnnotationKind kind, Class<? extends AnnotationType> types) {}

    private static final List<Group> GROUPS =
            List.of(
                    new Group(AnnotationKind.ENTITY, EntityType.class),
                    new Group(AnnotationKind.RELATION, RelationType.class),
                    new Group(AnnotationKind.STANCE, StanceType.class),
                    new Group(AnnotationKind.PASSAGE, PassageType.class));

    /** What an item of the table stands for. */
    private record Row(String layer, AnnotationKind kind, Optional<AnnotationType> type) {}

    private record Widgets(Table table, SelectedValues values, Composite labels, Font bold) {}

    private final Runnable layerListener = this::decorate;
    private Optional<Widgets> widgets = Optional.empty();
    private Optional<LayerModel> layers = Optional.empty();
    private TypeCounts counts = new TypeCounts(List.of());

    @Override
    protected Icon icon() {
        return Icon.PALETTE;
    }

    @Override
    protected Control createContent(Composite parent) {
        Composite content = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 4;
        layout.marginHeight = 4;
        content.setLayout(layout);
        Table table = new Table(content, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
        ColumnWidths.watch(table);
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        int[] widths = {150, 26, 36, 24, 24};
        int[] alignments = {SWT.LEFT, SWT.CENTER, SWT.RIGHT, SWT.CENTER, SWT.CENTER};
        for (int i = 0; i < widths.length; i++) {
            TableColumn column = new TableColumn(table, alignments[i]);
            column.setWidth(widths[i]);
        }
        table.addListener(
                SWT.Resize,
                e ->
                        table.getColumn(NAME)
                                .setWidth(Math.max(110, table.getClientArea().width - 112)));
        table.addListener(SWT.MouseUp, this::click);
        table.addListener(SWT.DefaultSelection, e -> annotate((TableItem) e.item));
        table.addListener(SWT.Selection, e -> consider(table));
        table.addListener(SWT.FocusIn, e -> consider(table));
        table.addListener(
                SWT.FocusOut, e -> context().ifPresent(c -> c.consider(Optional.empty())));
        SelectedValues values = new SelectedValues(content);
        values.control().setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
        Composite labels = new Composite(content, SWT.NONE);
        labels.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
        Font bold = bold(table);
        table.addDisposeListener(e -> bold.dispose());
        widgets = Optional.of(new Widgets(table, values, labels, bold));
        ThemeColors.onChange(table, () -> context().ifPresent(this::show));
        return content;
    }

    private static Font bold(Control control) {
        FontData[] data = control.getFont().getFontData();
        for (FontData d : data) {
            d.setStyle(SWT.BOLD);
        }
        return new Font(control.getDisplay(), data);
    }

    @Override
    protected String emptyText() {
        return UiWords.say("editor.palette.no-document");
    }

    @Override
    protected void show(EditingContext context) {
        layers.ifPresent(l -> l.removeListener(layerListener));
        layers = Optional.of(context.layers());
        context.layers().addListener(layerListener);
        counts = new TypeCounts(context.annotations().all());
        widgets.filter(w -> !w.table().isDisposed()).ifPresent(w -> fill(w, context));
        if (context.schema().types().isEmpty()) {
            showEmpty(Icon.PALETTE, UiWords.say("editor.palette.empty"));
        }
    }

    private void fill(Widgets w, EditingContext context) {
        Table table = w.table();
        table.setRedraw(false);
        table.removeAll();
        for (Group group : GROUPS) {
            List<? extends AnnotationType> types =
                    context.schema().types(group.types()).stream()
                            .filter(type -> !type.isAbstract())
                            .toList();
            if (types.isEmpty()) {
                continue;
            }
            TableItem heading = new TableItem(table, SWT.NONE);
            heading.setText(NAME, UiWords.say("editor.palette.group", "kind", group.kind()));
            heading.setFont(NAME, w.bold());
            heading.setData(new Row(Layers.key(group.kind()), group.kind(), Optional.empty()));
            for (AnnotationType type : types) {
                TableItem item = new TableItem(table, SWT.NONE);
                item.setText(NAME, type.name());
                item.setText(KEY, key(context, type));
                item.setFont(KEY, w.bold());
                item.setImage(NAME, Images.chip(rgb(type.description().color())));
                item.setData(new Row(Layers.key(type.id()), group.kind(), Optional.of(type)));
            }
        }
        table.setRedraw(true);
        decorate();
        DocumentLabels.fill(w.labels(), context);
        w.values().show(context);
        w.values().colour();
        w.labels().getParent().layout(true, true);
    }

    @Override
    protected void selectionChanged(EditingContext context) {
        widgets.filter(w -> w.values().show(context))
                .ifPresent(w -> w.table().getParent().layout(true, true));
    }

    private static String key(EditingContext context, AnnotationType type) {
        return context.typeKeys()
                .key(type)
                .orElseGet(
                        () ->
                                type instanceof StanceType
                                                && context.schema().types(StanceType.class).size()
                                                        == 1
                                        ? "S"
                                        : "");
    }

    /** Returns a type's colour in the theme. */
    static RGB rgb(TypeColor color) {
        int c = ThemeColors.dark() ? color.dark() : color.light();
        return new RGB(c >> 16 & 0xFF, c >> 8 & 0xFF, c & 0xFF);
    }

    /** Shows counts, eyes and locks as they are now. */
    private void decorate() {
        widgets.filter(w -> !w.table().isDisposed())
                .ifPresent(
                        w -> {
                            for (TableItem item : w.table().getItems()) {
                                decorate(item);
                            }
                        });
    }

    private void decorate(TableItem item) {
        if (!(item.getData() instanceof Row row) || layers.isEmpty()) {
            return;
        }
        Layers now = layers.get().layers();
        boolean hidden = now.hidden().contains(row.layer());
        boolean locked = now.locked().contains(row.layer());
        count(item);
        item.setForeground(COUNT, ThemeColors.color(ColorRole.QUIET_TEXT));
        item.setForeground(NAME, ThemeColors.color(hidden ? ColorRole.QUIET_TEXT : ColorRole.TEXT));
        item.setImage(
                EYE,
                hidden
                        ? Images.image(Icon.EYE_CLOSED, ColorRole.WARNING)
                        : Images.image(Icon.EYE, ColorRole.LINE));
        item.setImage(
                LOCK,
                locked
                        ? Images.image(Icon.LOCK, ColorRole.WARNING)
                        : Images.image(Icon.UNLOCK, ColorRole.LINE));
    }

    /** Shows the count of a type; an item that shows it already is left alone, which costs less. */
    private void count(TableItem item) {
        if (item.getData() instanceof Row row) {
            int count = row.type().map(type -> counts.of(type.id())).orElse(0);
            String text = count == 0 ? "" : String.valueOf(count);
            if (!text.equals(item.getText(COUNT))) {
                item.setText(COUNT, text);
            }
        }
    }

    private void click(Event event) {
        if (event.button != 1 || widgets.isEmpty()) {
            return;
        }
        Table table = widgets.get().table();
        TableItem item = table.getItem(new Point(event.x, event.y));
        if (item == null || !(item.getData() instanceof Row row) || layers.isEmpty()) {
            return;
        }
        LayerModel model = layers.get();
        table.deselectAll();
        if (item.getBounds(EYE).contains(event.x, event.y)) {
            model.set(model.layers().toggleHidden(row.layer()));
        } else if (item.getBounds(LOCK).contains(event.x, event.y)) {
            model.set(model.layers().toggleLocked(row.layer()));
        } else if (item.getBounds(NAME).contains(event.x, event.y)
                || item.getBounds(KEY).contains(event.x, event.y)) {
            annotate(item);
        } else if (item.getBounds(COUNT).contains(event.x, event.y)) {
            row.type().ifPresent(type -> selectAll(row.kind(), type));
        }
    }

    /** Selects all annotations of a type together. */
    private void selectAll(AnnotationKind kind, AnnotationType type) {
        context()
                .ifPresent(
                        c -> {
                            c.surface().focusText();
                            c.select(SeveralMarks.ofType(c.annotations(), type.id(), kind).ids());
                        });
    }

    /** Says which type would be chosen from here, so that its guideline shows. */
    private void consider(Table table) {
        TableItem[] selected = table.getSelection();
        Optional<AnnotationType> type =
                selected.length == 1 && selected[0].getData() instanceof Row row
                        ? row.type()
                        : Optional.empty();
        context().ifPresent(c -> c.consider(type));
    }

    private void annotate(TableItem item) {
        if (item.getData() instanceof Row row) {
            row.type()
                    .ifPresent(
                            type ->
                                    context()
                                            .ifPresent(
                                                    c -> {
                                                        getSite()
                                                                .getPage()
                                                                .activate(
                                                                        getSite()
                                                                                .getPage()
                                                                                .getActiveEditor());
                                                        c.surface().annotate(type);
                                                    }));
        }
    }

    @Override
    protected void annotationsChanged(EditingContext context, List<AnnotationChange> changes) {
        counts.changed(changes);
        widgets.ifPresent(w -> List.of(w.table().getItems()).forEach(this::count));
        selectionChanged(context);
        boolean labels =
                changes.stream()
                        .flatMap(change -> change.after().or(change::before).stream())
                        .anyMatch(a -> a.kind() == AnnotationKind.DOCUMENT_LABEL);
        if (labels) {
            widgets.ifPresent(
                    w -> {
                        DocumentLabels.fill(w.labels(), context);
                        w.labels().getParent().layout(true, true);
                    });
        }
    }

    @Override
    protected void focusContent() {
        widgets.ifPresent(w -> w.table().setFocus());
    }

    @Override
    public void dispose() {
        layers.ifPresent(l -> l.removeListener(layerListener));
        super.dispose();
    }
}
