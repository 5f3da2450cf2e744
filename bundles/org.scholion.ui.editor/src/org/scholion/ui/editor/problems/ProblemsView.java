/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.problems;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.TableItem;
import org.scholion.document.AnnotationId;
import org.scholion.editing.finding.DocumentProblem;
import org.scholion.editing.finding.ProblemTexts;
import org.scholion.editing.row.OrderedRows;
import org.scholion.editing.walk.AnnotationPlaces;
import org.scholion.ui.editor.annotating.ContextView;
import org.scholion.ui.editor.annotating.EditingContext;
import org.scholion.ui.editor.annotating.RowList;
import org.scholion.ui.images.Icon;
import org.scholion.ui.images.Images;
import org.scholion.ui.problems.ListedProblem;
import org.scholion.ui.problems.ProblemListDialog;
import org.scholion.ui.theme.ColorRole;
import org.scholion.ui.theme.ThemeColors;
import org.scholion.ui.widgets.LongList;
import org.scholion.ui.widgets.LongTable;
import org.scholion.ui.words.UiWords;

/** What is incomplete or odd in the document; selecting lines selects what they are about. */
public final class ProblemsView extends ContextView {

    /** The view's id. */
    public static final String ID = "org.scholion.ui.editor.problems";

    private Optional<LongTable<DocumentProblem>> table = Optional.empty();
    private List<DocumentProblem> problems = List.of();

    @Override
    protected Icon icon() {
        return Icon.PROBLEMS;
    }

    @Override
    protected Control createContent(Composite parent) {
        LongTable<DocumentProblem> made =
                new LongTable<>(
                        parent, SWT.MULTI, UiWords.say("editor.problems.rows"), this::paint);
        made.column(UiWords.say("editor.problems.annotation"), 240, SWT.LEAD, () -> {});
        made.column(UiWords.say("editor.problems.what"), 260, SWT.LEAD, () -> {});
        made.column(UiWords.say("editor.problems.remedy"), 280, SWT.LEAD, () -> {});
        made.onSelect(() -> jump(made));
        made.onOpen(() -> context().ifPresent(c -> c.surface().focusText()));
        made.table()
                .addListener(
                        SWT.KeyDown,
                        e -> {
                            if ((e.stateMask & SWT.MOD1) != 0 && e.keyCode == 'c') {
                                copy(made, made.selected());
                            }
                        });
        Menu menu = new Menu(made.table());
        item(menu, UiWords.say("ui.problems.copy"), () -> copy(made, made.selected()));
        item(menu, UiWords.say("ui.problems.copy-all"), () -> copy(made, problems));
        made.table().setMenu(menu);
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
        forget();
        problemsChanged(context);
    }

    /** Rows of another document may look the same, and say something else. */
    @Override
    protected void forget() {
        problems = List.of();
        table().ifPresent(
                        t -> {
                            t.deselect();
                            t.show(LongList.of(List.of(), DocumentProblem::key));
                        });
    }

    @Override
    protected void problemsChanged(EditingContext context) {
        OrderedRows<DocumentProblem.Key, DocumentProblem> rows = context.problems();
        problems = rows.all();
        table().ifPresent(t -> t.show(new RowList<>(rows, DocumentProblem.Key.class)));
        if (problems.isEmpty()) {
            showEmpty(Icon.CHECK, UiWords.say("editor.problems.none"));
        } else {
            showContent();
        }
    }

    private Optional<LongTable<DocumentProblem>> table() {
        return table.filter(t -> !t.isDisposed());
    }

    private void paint(TableItem item, DocumentProblem problem) {
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

    private void jump(LongTable<DocumentProblem> made) {
        List<DocumentProblem> selected = made.selected();
        if (selected.isEmpty() || context().isEmpty()) {
            return;
        }
        EditingContext context = context().get();
        List<AnnotationId> places =
                selected.stream()
                        .flatMap(problem -> place(context, problem).stream())
                        .distinct()
                        .toList();
        if (places.size() == 1) {
            context.select(places.get(0));
        } else if (!places.isEmpty()) {
            context.select(places);
        }
    }

    /** Returns what has the problem; of a referent, a mention. */
    private static Optional<AnnotationId> place(EditingContext context, DocumentProblem problem) {
        return new AnnotationPlaces(context.annotations()).shown(problem.finding().annotation());
    }

    private void copy(Control near, List<DocumentProblem> wanted) {
        context()
                .map(c -> new ProblemTexts(c.texts()))
                .ifPresent(
                        texts ->
                                ProblemListDialog.copy(
                                        near, wanted.stream().map(p -> listed(texts, p)).toList()));
    }

    private static ListedProblem listed(ProblemTexts texts, DocumentProblem problem) {
        return new ListedProblem(
                UiWords.say(texts.label(problem)),
                UiWords.say(texts.what(problem)),
                UiWords.say(texts.remedy(problem)));
    }
}
