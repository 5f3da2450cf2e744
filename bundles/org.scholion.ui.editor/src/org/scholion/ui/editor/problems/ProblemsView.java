/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.problems;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.scholion.document.Mention;
import org.scholion.document.Referent;
import org.scholion.editing.finding.DocumentProblem;
import org.scholion.editing.finding.ProblemTexts;
import org.scholion.ui.editor.annotating.ContextView;
import org.scholion.ui.editor.annotating.EditingContext;
import org.scholion.ui.images.Icon;
import org.scholion.ui.images.Images;
import org.scholion.ui.problems.ListedProblem;
import org.scholion.ui.problems.ProblemListDialog;
import org.scholion.ui.theme.ColorRole;
import org.scholion.ui.theme.ThemeColors;
import org.scholion.ui.words.UiWords;

/** What is incomplete or odd in the document; selecting a line shows the place. */
public final class ProblemsView extends ContextView {

    /** The view's id. */
    public static final String ID = "org.scholion.ui.editor.problems";

    private Optional<Table> table = Optional.empty();
    private List<DocumentProblem> problems = List.of();

    @Override
    protected Icon icon() {
        return Icon.PROBLEMS;
    }

    @Override
    protected Control createContent(Composite parent) {
        Table made = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI);
        made.setHeaderVisible(true);
        String[] names = {
            UiWords.say("editor.problems.annotation"),
            UiWords.say("editor.problems.what"),
            UiWords.say("editor.problems.remedy")
        };
        int[] widths = {240, 260, 280};
        for (int i = 0; i < names.length; i++) {
            TableColumn column = new TableColumn(made, SWT.LEFT);
            column.setText(names[i]);
            column.setWidth(widths[i]);
        }
        made.addListener(SWT.SetData, this::fill);
        made.addListener(SWT.Selection, e -> jump(made));
        made.addListener(
                SWT.DefaultSelection, e -> context().ifPresent(c -> c.surface().focusText()));
        made.addListener(
                SWT.KeyDown,
                e -> {
                    if ((e.stateMask & SWT.MOD1) != 0 && e.keyCode == 'c') {
                        copy(made, false);
                    }
                });
        Menu menu = new Menu(made);
        item(menu, UiWords.say("ui.problems.copy"), () -> copy(made, false));
        item(menu, UiWords.say("ui.problems.copy-all"), () -> copy(made, true));
        made.setMenu(menu);
        ThemeColors.onChange(made, made::clearAll);
        table = Optional.of(made);
        return made;
    }

    private static void item(Menu menu, String text, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, e -> action.run());
    }

    @Override
    protected String emptyText() {
        return UiWords.say("editor.problems.no-document");
    }

    @Override
    protected void show(EditingContext context) {
        problemsChanged(context);
    }

    @Override
    protected void problemsChanged(EditingContext context) {
        problems = context.problems();
        table.filter(t -> !t.isDisposed())
                .ifPresent(
                        t -> {
                            t.setItemCount(problems.size());
                            t.clearAll();
                        });
        if (problems.isEmpty()) {
            showEmpty(Icon.CHECK, UiWords.say("editor.problems.none"));
        } else {
            showContent();
        }
    }

    private void fill(Event event) {
        TableItem item = (TableItem) event.item;
        if (event.index < 0) {
            // on GTK, an item of no row comes into being while rows are taken away
            event.item.dispose();
            return;
        }
        if (event.index >= problems.size()) {
            return;
        }
        DocumentProblem problem = problems.get(event.index);
        context()
                .map(c -> listed(new ProblemTexts(c.texts()), problem))
                .ifPresent(l -> item.setText(new String[] {l.where(), l.what(), l.remedy()}));
        item.setImage(
                switch (problem.finding().severity()) {
                    case ERROR -> Images.image(Icon.ERROR, ColorRole.ERROR);
                    case WARNING -> Images.image(Icon.PROBLEMS, ColorRole.WARNING);
                    case NOTICE -> Images.image(Icon.INFORMATION, ColorRole.INFORMATION);
                });
        item.setForeground(2, ThemeColors.color(ColorRole.QUIET_TEXT));
    }

    private void jump(Table t) {
        int at = t.getSelectionIndex();
        if (at < 0 || at >= problems.size() || context().isEmpty()) {
            return;
        }
        EditingContext context = context().get();
        DocumentProblem problem = problems.get(at);
        context.annotations()
                .find(problem.finding().annotation())
                .ifPresent(
                        annotation -> {
                            if (annotation instanceof Referent referent) {
                                context.texts().mentions(referent.id()).stream()
                                        .findFirst()
                                        .map(Mention::id)
                                        .ifPresent(context::select);
                            } else {
                                context.select(annotation.id());
                            }
                        });
    }

    private void copy(Table t, boolean all) {
        List<DocumentProblem> wanted =
                all
                        ? problems
                        : Arrays.stream(t.getSelectionIndices())
                                .filter(i -> i < problems.size())
                                .mapToObj(problems::get)
                                .toList();
        context()
                .map(c -> new ProblemTexts(c.texts()))
                .ifPresent(
                        texts ->
                                ProblemListDialog.copy(
                                        t, wanted.stream().map(p -> listed(texts, p)).toList()));
    }

    private static ListedProblem listed(ProblemTexts texts, DocumentProblem problem) {
        return new ListedProblem(
                UiWords.say(texts.label(problem)),
                UiWords.say(texts.what(problem)),
                UiWords.say(texts.remedy(problem)));
    }
}
