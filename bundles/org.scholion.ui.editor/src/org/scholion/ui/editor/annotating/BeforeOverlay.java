/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.annotating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.scholion.corpus.MarkLabel;
import org.scholion.editing.before.LabelTexts;
import org.scholion.project.before.Labelled;
import org.scholion.project.before.LabelledPlace;
import org.scholion.schema.Schema;
import org.scholion.schema.TypeColor;
import org.scholion.ui.canvas.CanvasTheme;
import org.scholion.ui.images.Images;
import org.scholion.ui.words.UiWords;

/**
 * Shows over the text how words were labelled before: each label with how often, and below it some
 * of its places, the newest first. Enter or a number gives the label of the line to the words,
 * Space opens the place of the line.
 */
final class BeforeOverlay extends Overlay {

    private static final int WIDTH = 740;
    private static final int LINES = 14;
    private static final int MOST_NUMBERS = 9;

    /**
     * What it lets one do.
     *
     * @param label gives a label to the words
     * @param open opens a place
     */
    record Actions(Consumer<MarkLabel> label, Consumer<LabelledPlace> open) {}

    /**
     * A line.
     *
     * @param number of the label, from 1
     * @param place empty in the line of the label itself
     */
    private record Line(int number, Labelled labelled, Optional<LabelledPlace> place) {}

    private final Table table;
    private final List<Line> lines;
    private final Actions actions;

    BeforeOverlay(
            Composite stage,
            CanvasTheme theme,
            String title,
            List<Labelled> labels,
            Schema schema,
            Actions actions,
            Runnable whenClosed) {
        super(stage, theme, title, whenClosed);
        this.actions = actions;
        this.lines = lines(labels);
        table = new Table(this, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        paint(table, theme.text(), theme.panel());
        for (int width : new int[] {34, 200, 460}) {
            new TableColumn(table, SWT.NONE).setWidth(width);
        }
        LabelTexts texts = new LabelTexts(schema);
        for (Line line : lines) {
            fill(new TableItem(table, SWT.NONE), line, texts, schema);
        }
        table.setSelection(0);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        // the height of a line is known only when there is one
        data.heightHint = (table.getItemHeight() + 1) * Math.min(LINES, lines.size()) + 8;
        table.setLayoutData(data);
        Label keys = new Label(this, SWT.NONE);
        keys.setText(UiWords.say("editor.before.keys"));
        paint(keys, theme.quiet(), theme.panel());
        table.addListener(SWT.KeyDown, this::key);
        table.addListener(SWT.MouseDoubleClick, e -> label(table.getSelectionIndex()));
        closeWithout(table);
        open(WIDTH, 10_000);
        table.setFocus();
    }

    /** Returns the list of labels and places. */
    Table list() {
        return table;
    }

    private static List<Line> lines(List<Labelled> labels) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (Labelled labelled : labels) {
            number++;
            lines.add(new Line(number, labelled, Optional.empty()));
            for (LabelledPlace place : labelled.places()) {
                lines.add(new Line(number, labelled, Optional.of(place)));
            }
        }
        return List.copyOf(lines);
    }

    private void fill(TableItem item, Line line, LabelTexts texts, Schema schema) {
        MarkLabel label = line.labelled().label();
        if (line.place().isPresent()) {
            LabelledPlace place = line.place().get();
            item.setText(
                    new String[] {
                        "",
                        UiWords.say(
                                "editor.before.place",
                                "document",
                                place.mark().document(),
                                "line",
                                place.line(),
                                "member",
                                place.mark().member()),
                        UiWords.say(
                                "editor.before.context",
                                "before",
                                place.before(),
                                "words",
                                place.words(),
                                "after",
                                place.after())
                    });
            item.setForeground(1, color(theme().quiet()));
            return;
        }
        item.setText(
                new String[] {
                    line.number() <= MOST_NUMBERS ? String.valueOf(line.number()) : "",
                    texts.type(label),
                    UiWords.say(
                            "editor.before.count",
                            "count",
                            line.labelled().count(),
                            "values",
                            String.join(" \u00b7 ", texts.values(label)))
                });
        schema.type(label.typeId())
                .map(type -> type.description().color())
                .ifPresent(color -> item.setImage(1, Images.chip(rgb(color))));
    }

    private RGB rgb(TypeColor color) {
        int c = theme().dark() ? color.dark() : color.light();
        return new RGB(c >> 16 & 0xFF, c >> 8 & 0xFF, c & 0xFF);
    }

    private void key(Event event) {
        int at = table.getSelectionIndex();
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            event.doit = false;
            label(at);
        } else if (event.keyCode == SWT.SPACE) {
            event.doit = false;
            openPlace(at);
        } else if (event.keyCode >= '1' && event.keyCode <= '9') {
            event.doit = false;
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).number() == event.keyCode - '0') {
                    label(i);
                    return;
                }
            }
        }
    }

    private void label(int index) {
        if (index >= 0 && index < lines.size()) {
            MarkLabel label = lines.get(index).labelled().label();
            close();
            actions.label().accept(label);
        }
    }

    /** Opens the place of a line; of a label its newest. */
    private void openPlace(int index) {
        if (index < 0 || index >= lines.size()) {
            return;
        }
        Optional<LabelledPlace> place =
                lines.get(index)
                        .place()
                        .or(() -> lines.get(index).labelled().places().stream().findFirst());
        if (place.isPresent()) {
            close();
            actions.open().accept(place.get());
        }
    }
}
