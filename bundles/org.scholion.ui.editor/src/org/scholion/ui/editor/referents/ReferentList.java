/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.referents;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.TableItem;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.Mention;
import org.scholion.editing.referent.ReferentLine;
import org.scholion.editing.referent.ReferentRow;
import org.scholion.ui.editor.annotating.EditingContext;
import org.scholion.ui.images.Icon;
import org.scholion.ui.images.Images;
import org.scholion.ui.theme.ColorRole;
import org.scholion.ui.theme.ThemeColors;
import org.scholion.ui.widgets.LongList;
import org.scholion.ui.widgets.LongTable;
import org.scholion.ui.words.UiWords;
import org.scholion.view.keys.LatinKeys;

/**
 * The list of referents with their mentions and members below them, and the keys that name, merge,
 * split and group them. A line that is selected is shown in the text.
 */
final class ReferentList extends Composite {

    private static final int NO_KEY = -1;

    /** What is done by key and from the menu. */
    private enum Action {
        NAME("F2", ReferentActions::name),
        MERGE("M", ReferentActions::merge),
        SPLIT("S", ReferentActions::split),
        GROUP("G", ReferentActions::group),
        DELETE("Del", ReferentActions::delete);

        private final String key;
        private final Consumer<ReferentActions> action;

        Action(String key, Consumer<ReferentActions> action) {
            this.key = key;
            this.action = action;
        }
    }

    private final Supplier<Optional<EditingContext>> shown;
    private final LongTable<ReferentLine> table;

    /** Those whose mentions and members stand below them. */
    private final Set<AnnotationId> open = new HashSet<>();

    private List<ReferentRow> rows = List.of();

    /**
     * Creates it, empty.
     *
     * @param shown gives the document that is shown
     */
    ReferentList(Composite parent, Supplier<Optional<EditingContext>> shown) {
        super(parent, SWT.NONE);
        this.shown = shown;
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        setLayout(layout);
        table = new LongTable<>(this, SWT.MULTI, UiWords.say("editor.referents.rows"), this::paint);
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table.column(UiWords.say("editor.referents.name"), 230, SWT.LEAD, () -> {});
        table.column(UiWords.say("editor.referents.type"), 150, SWT.LEAD, () -> {});
        table.column(UiWords.say("editor.referents.mentions"), 80, SWT.TRAIL, () -> {});
        table.column(UiWords.say("editor.referents.place"), 420, SWT.LEAD, () -> {});
        table.onSelect(() -> select());
        table.onOpen(() -> shown.get().ifPresent(c -> c.surface().focusText()));
        table.table().addListener(SWT.KeyDown, event -> key(event));
        table.table().addListener(SWT.MouseDown, event -> click(event));
        table.table().setMenu(menu());
        Label hint = new Label(this, SWT.WRAP);
        hint.setText(UiWords.say("editor.referents.hint"));
        hint.setForeground(ThemeColors.color(ColorRole.QUIET_TEXT));
        GridData data = new GridData(SWT.FILL, SWT.BOTTOM, true, false);
        data.horizontalIndent = 8;
        hint.setLayoutData(data);
        ThemeColors.onChange(
                hint, () -> hint.setForeground(ThemeColors.color(ColorRole.QUIET_TEXT)));
    }

    /** Returns the table. */
    LongTable<ReferentLine> table() {
        return table;
    }

    /** Shows nothing, with nothing unfolded. */
    void forget() {
        open.clear();
        show(List.of());
    }

    /** Shows referents, in order. */
    void show(List<ReferentRow> referents) {
        rows = referents;
        table.show(LongList.of(ReferentLine.of(rows, open), ReferentLine::key));
    }

    /** Selects the line of whom the selected mention means, unless some line of it is selected. */
    void follow(EditingContext context) {
        Optional<AnnotationId> meant = context.selectedMention().flatMap(Mention::referent);
        boolean there =
                table.selected().stream()
                        .anyMatch(line -> meant.filter(line.key().referent()::equals).isPresent());
        // who is at work in the list keeps what is selected there
        if (!there && !table.table().isFocusControl()) {
            meant.ifPresentOrElse(this::selectLine, table::deselect);
        }
    }

    private void selectLine(AnnotationId referent) {
        table.select(new ReferentLine.Key(referent, referent));
    }

    private Menu menu() {
        Menu menu = new Menu(table.table());
        for (Action action : Action.values()) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(
                    UiWords.say("editor.referents.action", "action", action) + "\t" + action.key);
            item.addListener(SWT.Selection, e -> run(action));
        }
        return menu;
    }

    private void paint(TableItem item, ReferentLine line) {
        shown.get()
                .ifPresent(
                        c ->
                                item.setText(
                                        new ReferentTexts(c.texts(), c.annotations().text())
                                                .columns(line)));
        if (line instanceof ReferentLine.Of) {
            item.setImage(Images.image(Icon.REFERENT, ColorRole.QUIET_TEXT));
        }
        item.setForeground(3, ThemeColors.color(ColorRole.QUIET_TEXT));
    }

    private void select() {
        List<ReferentLine> selected = table.selected();
        if (shown.get().isEmpty() || selected.isEmpty()) {
            return;
        }
        EditingContext context = shown.get().get();
        ReferentChoice chosen = ReferentChoice.of(selected);
        if (chosen.mentions().size() > 1) {
            context.select(chosen.mentions());
        } else if (chosen.mentions().size() == 1) {
            context.select(chosen.mentions().get(0));
        } else if (selected.size() == 1) {
            AnnotationId below = selected.get(0).key().below();
            nearest(context, below).map(Annotation::id).ifPresent(context::select);
        }
    }

    private static Optional<Mention> nearest(EditingContext context, AnnotationId referent) {
        int caret = context.selection().caret();
        return context.texts().mentions(referent).stream()
                .min(
                        (one, other) ->
                                Integer.compare(
                                        Math.abs(one.span().begin() - caret),
                                        Math.abs(other.span().begin() - caret)));
    }

    private void run(Action action) {
        shown.get()
                .ifPresent(
                        c ->
                                action.action.accept(
                                        new ReferentActions(
                                                c, ReferentChoice.of(table.selected()))));
    }

    private void key(Event event) {
        if ((event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) != 0) {
            return;
        }
        Optional<Action> action =
                switch (event.keyCode) {
                    case SWT.F2 -> Optional.of(Action.NAME);
                    case SWT.DEL -> Optional.of(Action.DELETE);
                    default -> letter(event);
                };
        if (action.isPresent()) {
            event.doit = false;
            run(action.get());
        } else if (event.keyCode == SWT.ARROW_RIGHT || event.keyCode == SWT.ARROW_LEFT) {
            event.doit = false;
            unfold(event.keyCode == SWT.ARROW_RIGHT);
        } else if (event.keyCode == SWT.ESC) {
            shown.get().ifPresent(c -> c.surface().focusText());
        }
    }

    private static Optional<Action> letter(Event event) {
        int key = LatinKeys.resolve(event.keyCode, event.character).orElse(NO_KEY);
        for (Action action : Action.values()) {
            if (action.key.length() == 1 && action.key.charAt(0) == key) {
                return Optional.of(action);
            }
        }
        return Optional.empty();
    }

    /** Shows or hides what stands below the referents of the lines selected. */
    private void unfold(boolean wanted) {
        Set<AnnotationId> of = new HashSet<>();
        table.selected().forEach(line -> of.add(line.key().referent()));
        boolean changed = wanted ? open.addAll(of) : open.removeAll(of);
        if (changed) {
            show(rows);
        }
        if (!wanted && of.size() == 1) {
            selectLine(of.iterator().next());
        }
    }

    /** A double click unfolds a referent; its place in the text was shown with the first. */
    private void click(Event event) {
        if (event.count == 2 && event.button == 1) {
            table.selected().stream()
                    .filter(ReferentLine.Of.class::isInstance)
                    .findFirst()
                    .ifPresent(line -> unfold(!open.contains(line.key().referent())));
        }
    }

    @Override
    public boolean setFocus() {
        return table.setFocus();
    }
}
