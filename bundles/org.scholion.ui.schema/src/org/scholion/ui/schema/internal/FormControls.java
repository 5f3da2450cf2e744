/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.schema.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.scholion.schema.Role;
import org.scholion.schema.model.SchemaElement;
import org.scholion.ui.schema.internal.model.FittingElements;
import org.scholion.ui.schema.internal.model.FormField.Look;
import org.scholion.ui.schema.internal.model.SchemaEditing;
import org.scholion.ui.theme.ColorRole;
import org.scholion.ui.theme.ThemeColors;
import org.scholion.ui.widgets.TickBox;
import org.scholion.ui.words.UiWords;

/** Controls that show a feature of an element and change it. */
final class FormControls {

    private static final int LINES = 3;
    private static final int MOST_ROWS = 7;

    private final SchemaEditing editing;
    private final FittingElements fitting;
    private boolean showing;

    FormControls(SchemaEditing editing) {
        this.editing = editing;
        this.fitting = new FittingElements(editing.model());
    }

    /** Has something shown without taking it for something typed. */
    void quietly(Runnable show) {
        boolean before = showing;
        showing = true;
        try {
            show.run();
        } finally {
            showing = before;
        }
    }

    private static String key(EObject owner, EStructuralFeature feature) {
        return feature.getName() + owner.hashCode();
    }

    static void named(Control control, String name) {
        control.getAccessible()
                .addAccessibleListener(
                        new AccessibleAdapter() {
                            @Override
                            @NonNullByDefault({})
                            public void getName(AccessibleEvent event) {
                                event.result = name;
                            }
                        });
    }

    /** A text of one line or of several. */
    FormPart text(
            Composite parent,
            EObject owner,
            EStructuralFeature feature,
            boolean lines,
            String name) {
        return typed(
                parent,
                owner,
                feature,
                lines ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE,
                name,
                value -> value,
                value -> value == null ? "" : value.toString());
    }

    /** A number; what is none is shown in the colour of errors and not taken. */
    FormPart number(
            Composite parent, EObject owner, EStructuralFeature feature, Look look, String name) {
        boolean any = look == Look.WHOLE_OR_ANY;
        Function<String, @Nullable Object> read =
                switch (look) {
                    case WHOLE -> Integer::valueOf;
                    case WHOLE_OR_ANY ->
                            text ->
                                    Integer.valueOf(
                                            text.isEmpty()
                                                    ? Role.UNBOUNDED
                                                    : Integer.parseInt(text));
                    case DECIMAL -> text -> text.isEmpty() ? null : new BigDecimal(text);
                    default -> text -> text.isEmpty() ? null : Double.valueOf(text);
                };
        FormPart part =
                typed(
                        parent,
                        owner,
                        feature,
                        SWT.SINGLE,
                        name,
                        text -> read.apply(text.strip()),
                        value ->
                                value == null || any && value.equals(Role.UNBOUNDED)
                                        ? ""
                                        : value.toString());
        if (any) {
            ((Text) part.control()).setMessage(UiWords.say("design.any-number"));
        }
        return part;
    }

    private FormPart typed(
            Composite parent,
            EObject owner,
            EStructuralFeature feature,
            int style,
            String name,
            Function<String, @Nullable Object> read,
            Function<@Nullable Object, String> write) {
        Text text = new Text(parent, style | SWT.BORDER);
        boolean lines = (style & SWT.MULTI) != 0;
        GridDataFactory data = GridDataFactory.fillDefaults().grab(true, false).hint(80, -1);
        (lines ? data.hint(80, LINES * text.getLineHeight()) : data).applyTo(text);
        named(text, name);
        Runnable update =
                () -> {
                    if (text.isDisposed()) {
                        return;
                    }
                    String now = write.apply(owner.eGet(feature));
                    if (!now.equals(text.getText())) {
                        quietly(() -> text.setText(now));
                    }
                    text.setForeground(null);
                };
        text.addListener(
                SWT.Modify,
                event -> {
                    if (showing) {
                        return;
                    }
                    try {
                        editing.type(owner, feature, read.apply(text.getText()));
                        text.setForeground(null);
                    } catch (NumberFormatException notOne) {
                        text.setForeground(ThemeColors.color(ColorRole.ERROR));
                    }
                });
        text.addListener(
                SWT.FocusOut,
                // later: what is disposed of loses the keyboard, too
                event ->
                        text.getDisplay()
                                .asyncExec(
                                        () -> {
                                            editing.endTyping();
                                            if (!lines) {
                                                update.run();
                                            }
                                        }));
        if (lines) {
            // Tab goes on to the next control, as in every form; Ctrl+Tab writes one
            text.addListener(
                    SWT.Traverse,
                    event -> {
                        if (event.detail == SWT.TRAVERSE_TAB_NEXT
                                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                            event.doit = true;
                        }
                    });
        }
        update.run();
        return new FormPart(key(owner, feature), text, update);
    }

    FormPart check(Composite parent, EObject owner, EStructuralFeature feature, String label) {
        TickBox box =
                new TickBox(
                        parent,
                        label.replace("&", "&&"),
                        Boolean.TRUE.equals(owner.eGet(feature)),
                        () ->
                                editing.set(
                                        owner, feature, !Boolean.TRUE.equals(owner.eGet(feature))));
        Runnable update = () -> box.tick(Boolean.TRUE.equals(owner.eGet(feature)));
        return new FormPart(key(owner, feature), box, update);
    }

    FormPart literal(Composite parent, EObject owner, EStructuralFeature feature, String name) {
        EEnum kinds = (EEnum) feature.getEType();
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().applyTo(combo);
        named(combo, name);
        List<Enumerator> values = new ArrayList<>();
        for (EEnumLiteral literal : kinds.getELiterals()) {
            values.add(literal.getInstance());
            combo.add(
                    UiWords.say(
                            "design.literal",
                            "of",
                            kinds.getName().toLowerCase(Locale.ROOT),
                            "value",
                            literal.getName().toLowerCase(Locale.ROOT)));
        }
        Runnable update = () -> combo.select(values.indexOf((Enumerator) owner.eGet(feature)));
        combo.addListener(
                SWT.Selection,
                event -> editing.set(owner, feature, values.get(combo.getSelectionIndex())));
        update.run();
        return new FormPart(key(owner, feature), combo, update);
    }

    /** One of the elements that fit, by name; what is set and is none of them shows as its id. */
    FormPart one(Composite parent, EObject owner, EStructuralFeature feature, String name) {
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().applyTo(combo);
        named(combo, name);
        List<String> ids = new ArrayList<>();
        Runnable update =
                () -> {
                    ids.clear();
                    ids.add("");
                    List<String> names = new ArrayList<>();
                    names.add(UiWords.say("design.none"));
                    for (SchemaElement each : fitting.of(owner, feature)) {
                        if (each.getId() != null) {
                            ids.add(each.getId());
                            names.add(SchemaWords.name(each));
                        }
                    }
                    String now = Objects.toString(owner.eGet(feature), "");
                    if (!ids.contains(now)) {
                        ids.add(now);
                        names.add(UiWords.say("design.unknown", "id", now));
                    }
                    if (!List.of(combo.getItems()).equals(names)) {
                        combo.setItems(names.toArray(String[]::new));
                    }
                    combo.select(ids.indexOf(now));
                };
        combo.addListener(
                SWT.Selection,
                event -> editing.set(owner, feature, ids.get(combo.getSelectionIndex())));
        update.run();
        return new FormPart(key(owner, feature), combo, update);
    }

    /**
     * Any of the elements that fit, to be ticked; what is set and is none of them shows as its id.
     */
    FormPart several(
            Composite parent,
            EObject owner,
            EStructuralFeature feature,
            String name,
            List<Ticked> more) {
        Table table = new Table(parent, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL);
        named(table, name);
        Runnable update = () -> tick(table, owner, feature, more);
        update.run();
        int rows = Math.clamp(table.getItemCount(), 2, MOST_ROWS);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(80, rows * table.getItemHeight())
                .applyTo(table);
        table.addListener(
                SWT.Selection,
                event -> {
                    if (event.detail == SWT.CHECK) {
                        List<String> ids = new ArrayList<>();
                        for (TableItem item : table.getItems()) {
                            if (item.getChecked()) {
                                ids.add((String) item.getData());
                            }
                        }
                        editing.set(owner, feature, ids);
                    }
                });
        return new FormPart(key(owner, feature), table, update);
    }

    /** Something that can be ticked besides elements. */
    record Ticked(String id, String name) {}

    private void tick(Table table, EObject owner, EStructuralFeature feature, List<Ticked> more) {
        List<Ticked> rows = new ArrayList<>(more);
        if (more.isEmpty()) {
            for (SchemaElement each : fitting.of(owner, feature)) {
                if (each.getId() != null) {
                    rows.add(new Ticked(each.getId(), SchemaWords.name(each)));
                }
            }
        }
        Set<String> ids = new LinkedHashSet<>();
        for (Object id : (List<?>) owner.eGet(feature)) {
            ids.add(String.valueOf(id));
        }
        for (String id : ids) {
            if (rows.stream().noneMatch(row -> row.id().equals(id))) {
                rows.add(new Ticked(id, UiWords.say("design.unknown", "id", id)));
            }
        }
        while (table.getItemCount() > rows.size()) {
            table.getItem(table.getItemCount() - 1).dispose();
        }
        for (int i = 0; i < rows.size(); i++) {
            TableItem item =
                    i < table.getItemCount() ? table.getItem(i) : new TableItem(table, SWT.NONE);
            item.setText(rows.get(i).name());
            item.setData(rows.get(i).id());
            item.setChecked(ids.contains(rows.get(i).id()));
        }
    }

    FittingElements fitting() {
        return fitting;
    }
}
