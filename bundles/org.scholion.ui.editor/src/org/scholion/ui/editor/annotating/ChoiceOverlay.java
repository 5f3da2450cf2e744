/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.annotating;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.scholion.editing.intent.TypeAhead;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.TypeColor;
import org.scholion.ui.canvas.CanvasTheme;
import org.scholion.ui.images.Images;
import org.scholion.ui.words.UiWords;
import org.scholion.words.Message;

/** A list to choose from: by its number, by typing part of it, by the arrows, by click. */
final class ChoiceOverlay extends Overlay {

    private static final int WIDTH = 460;
    private static final int LINES = 10;

    private final List<Choice> choices;
    private final Text filter;
    private final Table table;
    private final Consumer<Optional<AnnotationType>> considering;
    private List<Choice> shown;

    ChoiceOverlay(
            Composite stage,
            CanvasTheme theme,
            String title,
            List<Choice> choices,
            Consumer<Optional<AnnotationType>> considering,
            Runnable whenClosed) {
        super(
                stage,
                theme,
                UiWords.say("editor.choice.title", "title", Message.verbatim(title)),
                whenClosed);
        this.choices = choices;
        this.considering = considering;
        this.shown = choices;
        filter = new Text(this, SWT.SINGLE | SWT.BORDER);
        filter.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        filter.setMessage(UiWords.say("editor.choice.filter"));
        table = new Table(this, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        paint(table, theme.text(), theme.panel());
        for (int width : new int[] {34, 200, 186}) {
            new TableColumn(table, SWT.NONE).setWidth(width);
        }
        filter.addListener(SWT.Modify, e -> narrow());
        filter.addListener(SWT.KeyDown, this::key);
        table.addListener(SWT.MouseUp, e -> choose());
        table.addListener(SWT.KeyDown, this::key);
        table.addListener(SWT.Selection, e -> consider());
        addDisposeListener(e -> considering.accept(Optional.empty()));
        closeWithout(filter);
        closeWithout(table);
        fill();
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        // the height of a line is known only when there is one
        data.heightHint = (table.getItemHeight() + 1) * Math.min(LINES, choices.size()) + 8;
        table.setLayoutData(data);
        open(WIDTH, 10_000);
        filter.setFocus();
    }

    private void narrow() {
        shown = TypeAhead.rank(choices, Choice::label, filter.getText());
        fill();
    }

    private void fill() {
        table.removeAll();
        for (int i = 0; i < shown.size(); i++) {
            Choice choice = shown.get(i);
            TableItem item = new TableItem(table, SWT.NONE);
            String number = i < 9 ? String.valueOf(i + 1) : "";
            item.setText(new String[] {number, choice.label(), choice.detail()});
            choice.color().ifPresent(color -> item.setImage(1, Images.chip(rgb(color))));
            item.setForeground(2, color(theme().quiet()));
        }
        if (!shown.isEmpty()) {
            table.setSelection(0);
        }
        consider();
    }

    /** Says which type would be chosen now. */
    private void consider() {
        int at = table.getSelectionIndex();
        considering.accept(at >= 0 && at < shown.size() ? shown.get(at).type() : Optional.empty());
    }

    private RGB rgb(TypeColor color) {
        int c = theme().dark() ? color.dark() : color.light();
        return new RGB(c >> 16 & 0xFF, c >> 8 & 0xFF, c & 0xFF);
    }

    private void key(Event event) {
        int at = table.getSelectionIndex();
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            event.doit = false;
            choose();
        } else if (event.keyCode == SWT.ARROW_DOWN && event.widget == filter) {
            event.doit = false;
            table.setSelection(Math.min(at + 1, shown.size() - 1));
            table.showSelection();
            consider();
        } else if (event.keyCode == SWT.ARROW_UP && event.widget == filter) {
            event.doit = false;
            table.setSelection(Math.max(at - 1, 0));
            table.showSelection();
            consider();
        } else if (filter.getText().isEmpty()
                && event.keyCode >= '1'
                && event.keyCode <= '9'
                && event.keyCode - '1' < shown.size()) {
            event.doit = false;
            table.setSelection(event.keyCode - '1');
            choose();
        }
    }

    private void choose() {
        int at = table.getSelectionIndex();
        if (at >= 0 && at < shown.size()) {
            Choice choice = shown.get(at);
            close();
            choice.action().run();
        }
    }
}
