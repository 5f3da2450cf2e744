/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.corpus;

import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.scholion.corpus.SetState;
import org.scholion.ui.editor.annotating.ActiveContexts;
import org.scholion.ui.editor.annotating.DocumentOpener;
import org.scholion.ui.editor.annotating.EditingContext;
import org.scholion.ui.images.Icon;
import org.scholion.ui.images.Images;
import org.scholion.ui.project.ProjectService;
import org.scholion.ui.theme.ColorRole;
import org.scholion.ui.theme.ThemeColors;
import org.scholion.ui.widgets.EmptyState;
import org.scholion.ui.widgets.FilterBox;

/** The documents of the project: state, name, language, direction, counts. */
public final class CorpusView extends ViewPart {

    /** The view's id. */
    public static final String ID = "org.scholion.ui.editor.corpus";

    private record Widgets(
            Composite stack, Composite full, EmptyState empty, Table table, Label summary) {}

    private final Runnable listener = this::refresh;
    private Optional<Widgets> widgets = Optional.empty();
    private Optional<ActiveContexts> following = Optional.empty();

    @Override
    @NonNullByDefault({})
    public void createPartControl(Composite parent) {
        Composite stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        EmptyState empty = new EmptyState(stack);
        Composite full = new Composite(stack, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 6;
        layout.marginHeight = 6;
        full.setLayout(layout);
        FilterBox box = new FilterBox(full, "Filter by name, language, state", model()::filter);
        box.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Table table = new Table(full, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL);
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table.setHeaderVisible(true);
        column(table, "", 28, CorpusColumn.STATE, SWT.LEFT);
        column(table, "Document", 120, CorpusColumn.NAME, SWT.LEFT);
        column(table, "Lang.", 52, CorpusColumn.LANGUAGE, SWT.LEFT);
        column(table, "Marks", 52, CorpusColumn.ANNOTATIONS, SWT.RIGHT);
        column(table, "Length", 62, CorpusColumn.LENGTH, SWT.RIGHT);
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.DefaultSelection, e -> openSelected(false));
        table.addListener(
                SWT.Resize,
                e -> {
                    int width = table.getClientArea().width;
                    // in a narrow view the length gives way to the name
                    boolean roomy = width > 330;
                    table.getColumn(4).setWidth(roomy ? 64 : 0);
                    table.getColumn(1).setWidth(Math.max(100, width - (roomy ? 200 : 136)));
                });
        Label summary = new Label(full, SWT.NONE);
        summary.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
        Widgets made = new Widgets(stack, full, empty, table, summary);
        widgets = Optional.of(made);
        MenuManager menu = new MenuManager("#corpus", ID);
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(
                shown -> CorpusMenu.fill(menu, selectedRows(made), this::openSelected));
        table.setMenu(menu.createContextMenu(table));
        CorpusSelection selection = new CorpusSelection(table, () -> selectedRows(made));
        getSite().setSelectionProvider(selection);
        getSite().registerContextMenu(ID, menu, selection);
        ThemeColors.onChange(
                table,
                () -> {
                    setTitleImage(Images.image(Icon.CORPUS));
                    table.clearAll();
                });
        setTitleImage(Images.image(Icon.CORPUS));
        model().addListener(listener);
        following = Optional.of(ActiveContexts.follow(getSite().getPage(), c -> mark(made, c)));
        refresh();
    }

    private static CorpusModel model() {
        return PlatformUI.getWorkbench().getService(CorpusModel.class);
    }

    private static ProjectService projects() {
        return PlatformUI.getWorkbench().getService(ProjectService.class);
    }

    private static void column(
            Table table, String name, int width, CorpusColumn column, int alignment) {
        TableColumn made = new TableColumn(table, alignment);
        made.setText(name);
        made.setWidth(width);
        made.setToolTipText(
                column == CorpusColumn.STATE ? "State" : "Sort by " + name.toLowerCase());
        made.addListener(
                SWT.Selection,
                e -> {
                    model().sort(column);
                    table.setSortColumn(made);
                    table.setSortDirection(model().descending() ? SWT.DOWN : SWT.UP);
                });
    }

    private void fill(Event event) {
        TableItem item = (TableItem) event.item;
        List<CorpusRow> shown = model().list().shown();
        if (event.index < 0) {
            // on GTK, an item of no row comes into being while rows are taken away
            event.item.dispose();
            return;
        }
        if (event.index >= shown.size()) {
            return;
        }
        CorpusRow row = shown.get(event.index);
        NumberFormat numbers = NumberFormat.getIntegerInstance();
        String language = row.document().language().orElse("–");
        boolean leftwards = "rtl".equals(row.document().direction());
        item.setText(
                new String[] {
                    "",
                    row.document().name(),
                    language + (leftwards ? " ←" : ""),
                    row.annotations() == 0 ? "" : numbers.format(row.annotations()),
                    numbers.format(row.document().characters())
                });
        item.setImage(0, Images.image(icon(row.state()), colour(row.state())));
        item.setForeground(4, ThemeColors.color(ColorRole.QUIET_TEXT));
    }

    /** Returns the icon of a state. */
    public static Icon icon(SetState state) {
        return switch (state) {
            case NEW -> Icon.STATE_NEW;
            case IN_PROGRESS -> Icon.STATE_IN_PROGRESS;
            case DONE -> Icon.STATE_DONE;
            case SKIPPED -> Icon.STATE_SKIPPED;
        };
    }

    private static ColorRole colour(SetState state) {
        return switch (state) {
            case NEW -> ColorRole.QUIET_TEXT;
            case IN_PROGRESS -> ColorRole.ACCENT;
            case DONE -> ColorRole.DONE;
            case SKIPPED -> ColorRole.WARNING;
        };
    }

    private void refresh() {
        widgets.filter(w -> !w.table().isDisposed()).ifPresent(this::refresh);
    }

    private void refresh(Widgets w) {
        CorpusList list = model().list();
        boolean none = list.rows().isEmpty();
        if (none) {
            w.empty()
                    .says(
                            Icon.CORPUS,
                            projects().project().isEmpty()
                                    ? "No project is open. Open one, make a new one, or look at"
                                            + " the sample with the File menu."
                                    : "No documents yet. Bring texts in with File ▸ Import.");
        }
        StackLayout layout = (StackLayout) w.stack().getLayout();
        layout.topControl = none ? w.empty() : w.full();
        w.stack().layout();
        List<CorpusRow> shown = list.shown();
        w.table().setItemCount(shown.size());
        w.table().clearAll();
        long done = shown.stream().filter(row -> row.state() == SetState.DONE).count();
        NumberFormat numbers = NumberFormat.getIntegerInstance();
        w.summary()
                .setText(
                        shown.size() == list.rows().size()
                                ? numbers.format(shown.size())
                                        + " documents, "
                                        + numbers.format(done)
                                        + " done"
                                : numbers.format(shown.size())
                                        + " of "
                                        + numbers.format(list.rows().size())
                                        + " documents");
        w.summary().setForeground(ThemeColors.color(ColorRole.QUIET_TEXT));
        mark(w, ActiveContexts.current(getSite().getPage()));
    }

    /** Selects the document that is open. */
    private static void mark(Widgets w, Optional<EditingContext> context) {
        if (w.table().isDisposed() || w.table().isFocusControl()) {
            return;
        }
        int at = context.map(c -> model().list().indexOf(c.document().id())).orElse(-1);
        if (at >= 0) {
            w.table().setSelection(at);
        } else {
            w.table().deselectAll();
        }
    }

    private static List<CorpusRow> selectedRows(Widgets w) {
        List<CorpusRow> shown = model().list().shown();
        return java.util.Arrays.stream(w.table().getSelectionIndices())
                .filter(i -> i < shown.size())
                .mapToObj(shown::get)
                .toList();
    }

    private void openSelected(boolean inNewTab) {
        Optional<CorpusRow> row = widgets.flatMap(w -> selectedRows(w).stream().findFirst());
        if (row.isPresent() && projects().project().isPresent()) {
            DocumentOpener.open(
                    getSite().getPage(),
                    projects().project().get(),
                    row.get().document(),
                    inNewTab);
        }
    }

    @Override
    public void setFocus() {
        widgets.ifPresent(w -> w.table().setFocus());
    }

    @Override
    public void dispose() {
        model().removeListener(listener);
        following.ifPresent(ActiveContexts::stop);
        super.dispose();
    }
}
