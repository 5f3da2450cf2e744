/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.release;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.scholion.project.release.PreviewRelease;
import org.scholion.release.recipe.RecipeForm;
import org.scholion.ui.theme.WordStyle;
import org.scholion.ui.widgets.LowScreen;
import org.scholion.ui.widgets.TickBox;
import org.scholion.ui.words.UiWords;
import org.scholion.workbench.internal.members.FormPage;

/**
 * A page on which a part of a recipe is filled in: fields by the keys of the recipe, at which is
 * said what is wrong.
 */
abstract class ReleasePage extends FormPage implements ReleaseFilling.Page {

    private final ReleaseFilling filling;
    private final Map<String, Control> fields = new LinkedHashMap<>();
    private final Map<String, ControlDecoration> signs = new LinkedHashMap<>();
    private final AtomicBoolean showing = new AtomicBoolean();

    ReleasePage(ReleaseFilling filling, String code) {
        super(
                UiWords.say("workbench.release.page", "page", code),
                UiWords.say("workbench.release.message", "page", code));
        this.filling = filling;
        filling.add(this);
        setPageComplete(true);
    }

    final ReleaseFilling filling() {
        return filling;
    }

    /** Fills the fields with what a recipe says. */
    abstract void fill(RecipeForm form);

    /** Returns what the fields say, the rest as it is in a form. */
    abstract RecipeForm filled(RecipeForm form);

    /** Shows what the recipe comes to, on a page that tells it. */
    void tell(PreviewRelease.Result result) {
        // most pages only ask
    }

    @Override
    public final void show(RecipeForm form) {
        if (getControl() != null && !getControl().isDisposed()) {
            showing.set(true);
            try {
                fill(form);
            } finally {
                showing.set(false);
            }
        }
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        // the first page comes before its window, which opens as large as the page
        if (visible && getShell().isVisible()) {
            widen();
        }
    }

    /** Has room for the longest row, which other languages have longer, where the window has it. */
    private void widen() {
        Control page = getControl();
        Rectangle now = getShell().getBounds();
        int missing =
                page.computeSize(SWT.DEFAULT, SWT.DEFAULT).x
                        - page.getParent().getClientArea().width;
        Composite window = getShell().getParent();
        int width = Math.min(now.width + missing, window == null ? 0 : window.getSize().x);
        if (width > now.width) {
            int left = Math.max(0, now.x - (width - now.width) / 2);
            getShell().setBounds(left, now.y, width, now.height);
        }
    }

    /** Something was filled in. */
    void changed() {
        if (!showing.get()) {
            filling.change(this::filled);
        }
    }

    @Override
    public void unknown() {
        // what was wrong stays said until it is known to be right, so that nothing flickers
    }

    @Override
    public final void show(PreviewRelease.Result result) {
        if (getControl() == null || getControl().isDisposed()) {
            return;
        }
        signs.values().forEach(ControlDecoration::hide);
        Optional<PreviewRelease.Wrong> wrong = result.wrong();
        Optional<String> field = wrong.flatMap(w -> field(w.key()));
        field.ifPresent(key -> mark(key, UiWords.say(wrong.orElseThrow().what())));
        boolean here = field.isPresent() || wrong.isPresent() && tellsAll();
        setErrorMessage(here ? UiWords.say(wrong.orElseThrow().what()) : null);
        setPageComplete(!here);
        tell(result);
    }

    /** Returns whether the page says what is wrong on any of them. */
    boolean tellsAll() {
        return false;
    }

    @Override
    public void failed(String why) {
        if (getControl() != null && !getControl().isDisposed()) {
            setErrorMessage(why);
        }
    }

    /** Returns the key of the field for a key of the recipe: its own, or one around it. */
    private Optional<String> field(String key) {
        return fields.containsKey(key)
                ? Optional.of(key)
                : fields.keySet().stream()
                        .filter(own -> !key.isEmpty() && own.startsWith(key + "."))
                        .findFirst();
    }

    private void mark(String key, String what) {
        Control control = fields.get(key);
        if (control == null) {
            return;
        }
        ControlDecoration sign =
                signs.computeIfAbsent(
                        key,
                        k -> {
                            ControlDecoration made =
                                    new ControlDecoration(control, SWT.LEFT | SWT.TOP);
                            made.setImage(
                                    FieldDecorationRegistry.getDefault()
                                            .getFieldDecoration(FieldDecorationRegistry.DEC_ERROR)
                                            .getImage());
                            return made;
                        });
        sign.setDescriptionText(what);
        sign.show();
    }

    /** Remembers which field fills in a key. */
    final <C extends Control> C field(String key, C control) {
        fields.put(key, control);
        return control;
    }

    /** Adds a field for one value over the rest of its row. */
    final Text text(Composite page, String key, String hint) {
        name(page, key);
        Text text = field(key, new Text(page, SWT.BORDER));
        text.setMessage(hint);
        text.addListener(SWT.Modify, event -> changed());
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .indent(6, 0)
                .span(columns(page) - 1, 1)
                .applyTo(text);
        return text;
    }

    /** Says that the fields are all made. */
    final void controlled(Composite page) {
        setControl(LowScreen.whole(page));
    }

    /** Adds a field of several lines over the rest of its row, with a hint below it. */
    final Text lines(Composite page, String key, String hint, int lines) {
        Label name = name(page, key);
        GridDataFactory.fillDefaults().indent(0, 5).applyTo(name);
        Text text = field(key, new Text(page, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL));
        text.addListener(SWT.Modify, event -> changed());
        text.addListener(
                SWT.Traverse,
                event -> {
                    // a form is gone through with Tab, also here
                    if (event.detail == SWT.TRAVERSE_TAB_NEXT
                            || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                        event.doit = true;
                    }
                });
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .indent(6, 0)
                .span(columns(page) - 1, 1)
                .hint(300, lines * text.getLineHeight())
                .applyTo(text);
        new Label(page, SWT.NONE);
        hint(page, hint, columns(page) - 1);
        return text;
    }

    /** Adds words that help, quieter than the rest. */
    static Label hint(Composite page, String words, int span) {
        Label hint = new Label(page, SWT.WRAP);
        hint.setText(words);
        WordStyle.QUIET.style(hint);
        GridDataFactory.fillDefaults()
                .align(SWT.BEGINNING, SWT.CENTER)
                .indent(6, 0)
                .span(span, 1)
                .applyTo(hint);
        return hint;
    }

    static int columns(Composite page) {
        return page.getLayout() instanceof GridLayout grid ? grid.numColumns : 2;
    }

    final Label name(Composite page, String key) {
        Label name = new Label(page, SWT.NONE);
        name.setText(UiWords.say("workbench.release.field", "key", key.replace('.', '_')));
        return name;
    }

    final TickBox check(Composite page, String code, int span) {
        TickBox box = tick(page, UiWords.say(code));
        GridDataFactory.fillDefaults().span(span, 1).applyTo(box);
        return box;
    }

    /** Adds a box that a click turns. */
    final TickBox tick(Composite page, String words) {
        return TickBox.turning(page, words, false, this::changed);
    }

    static void column(Table table, String title, int width, int alignment) {
        TableColumn column = new TableColumn(table, alignment);
        column.setText(title);
        column.setWidth(width);
    }

    /** Returns the values that stand in a field, with commas. */
    static List<String> values(Text text) {
        return ListText.values(text.getText());
    }

    static String joined(List<String> values) {
        return ListText.of(values);
    }
}
