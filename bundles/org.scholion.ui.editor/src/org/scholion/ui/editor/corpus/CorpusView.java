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
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.scholion.corpus.DocumentOverview;
import org.scholion.corpus.SetOverview;
import org.scholion.corpus.SetState;
import org.scholion.corpus.overview.Arrangement;
import org.scholion.project.comment.ThreadList;
import org.scholion.text.TextDirection;
import org.scholion.ui.editor.annotating.ActiveContexts;
import org.scholion.ui.editor.annotating.DocumentOpener;
import org.scholion.ui.editor.annotating.EditingContext;
import org.scholion.ui.editor.comments.CommentsModel;
import org.scholion.ui.images.Icon;
import org.scholion.ui.images.Images;
import org.scholion.ui.jobs.ViewUpdates;
import org.scholion.ui.project.DocumentRows;
import org.scholion.ui.project.HandedOut;
import org.scholion.ui.project.ProjectService;
import org.scholion.ui.theme.ColorRole;
import org.scholion.ui.theme.ThemeColors;
import org.scholion.ui.widgets.ContentStack;
import org.scholion.ui.widgets.EmptyState;
import org.scholion.ui.widgets.FilterBox;
import org.scholion.ui.widgets.LongTable;
import org.scholion.ui.widgets.RowsSelected;
import org.scholion.ui.widgets.TableCells;
import org.scholion.ui.words.UiWords;

/** The documents of the project: state, name, language, direction, counts. */
public final class CorpusView extends ViewPart {

    /** The view's id. */
    public static final String ID = "org.scholion.ui.editor.corpus";

    /** Made once, as a screenful of rows asks for it; of the window's thread. */
    private static final NumberFormat NUMBERS = NumberFormat.getIntegerInstance();

    private static final int COMMENTS_WIDTH = 34;

    private record Widgets(
            ContentStack stack,
            Composite full,
            EmptyState empty,
            FilterBox box,
            ToolItem mine,
            ContentStack list,
            EmptyState none,
            LongTable<DocumentOverview> table,
            Label summary) {}

    private Optional<ViewUpdates.Follower> updates = Optional.empty();
    private Optional<Widgets> widgets = Optional.empty();

    /** Documents change with every mark that is made; they follow after the text. */
    private final Runnable listener = () -> updates.ifPresent(ViewUpdates.Follower::due);

    /** What is said or handed out changes no document, so its rows are painted anew. */
    private final Runnable commented =
            () ->
                    widgets.map(Widgets::table)
                            .filter(table -> !table.isDisposed())
                            .ifPresent(LongTable::refresh);

    private Optional<ActiveContexts> following = Optional.empty();

    @Override
    @NonNullByDefault({})
    public void createPartControl(Composite parent) {
        ContentStack stack = new ContentStack(parent);
        EmptyState empty = new EmptyState(stack);
        Composite full = new Composite(stack, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 6;
        layout.marginHeight = 6;
        full.setLayout(layout);
        Composite head = new Composite(full, SWT.NONE);
        head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout heading = new GridLayout(2, false);
        heading.marginWidth = 0;
        heading.marginHeight = 0;
        head.setLayout(heading);
        FilterBox box = new FilterBox(head, UiWords.say("editor.corpus.filter"), model()::filter);
        box.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        ToolItem mine = mine(head);
        ContentStack list = new ContentStack(full);
        list.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        EmptyState none = new EmptyState(list);
        LongTable<DocumentOverview> table =
                new LongTable<>(
                        list, SWT.MULTI, UiWords.say("editor.corpus.documents"), CorpusView::paint);
        column(table, "", 28, CorpusColumn.STATE, SWT.LEAD);
        column(
                table,
                UiWords.say("editor.corpus.column.document"),
                120,
                CorpusColumn.NAME,
                SWT.LEAD);
        // what is to be read, quietly; most documents have nothing there
        table.column("", COMMENTS_WIDTH, SWT.LEAD, () -> {})
                .setToolTipText(UiWords.say("editor.corpus.column.comments"));
        column(
                table,
                UiWords.say("editor.corpus.column.language"),
                52,
                CorpusColumn.LANGUAGE,
                SWT.LEAD);
        column(
                table,
                UiWords.say("editor.corpus.column.annotations"),
                52,
                CorpusColumn.ANNOTATIONS,
                SWT.TRAIL);
        column(
                table,
                UiWords.say("editor.corpus.column.length"),
                62,
                CorpusColumn.LENGTH,
                SWT.TRAIL);
        table.bothDirections(table.table().getColumn(1));
        table.onOpen(() -> openSelected(false));
        CorpusKeys.attach(getSite(), table);
        TableCells.tips(table, (row, column) -> tip(row));
        // in a narrow view the length gives way to the name, then the language and the count
        table.fit(
                table.table().getColumn(1),
                List.of(
                        table.table().getColumn(5),
                        table.table().getColumn(3),
                        table.table().getColumn(4)));
        Label summary = new Label(full, SWT.NONE);
        summary.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
        Widgets made = new Widgets(stack, full, empty, box, mine, list, none, table, summary);
        widgets = Optional.of(made);
        MenuManager menu = new MenuManager("#corpus", ID);
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> CorpusMenu.fill(menu, table.selected(), this::openSelected));
        table.table().setMenu(menu.createContextMenu(table.table()));
        RowsSelected selection = new RowsSelected(table);
        getSite().setSelectionProvider(selection);
        getSite().registerContextMenu(ID, menu, selection);
        ThemeColors.onChange(table, () -> setTitleImage(Images.image(Icon.CORPUS)));
        setTitleImage(Images.image(Icon.CORPUS));
        ViewUpdates.Follower follower =
                ViewUpdates.of(stack.getDisplay()).follower(stack, this::refresh);
        updates = Optional.of(follower);
        model().addListener(listener);
        comments().addListener(commented);
        handedOut().addListener(commented);
        following = Optional.of(ActiveContexts.follow(getSite().getPage(), c -> mark(made, c)));
        refresh();
    }

    /** Makes the switch between all documents and those given to the member. */
    private static ToolItem mine(Composite parent) {
        ToolBar bar = new ToolBar(parent, SWT.FLAT);
        bar.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        ToolItem item = new ToolItem(bar, SWT.CHECK);
        item.setImage(Images.image(Icon.MEMBER));
        item.setToolTipText(UiWords.say("editor.corpus.mine"));
        item.addListener(SWT.Selection, e -> model().mine(item.getSelection()));
        ThemeColors.onChange(bar, () -> item.setImage(Images.image(Icon.MEMBER)));
        return item;
    }

    private static CorpusModel model() {
        return PlatformUI.getWorkbench().getService(CorpusModel.class);
    }

    private static CommentsModel comments() {
        return PlatformUI.getWorkbench().getService(CommentsModel.class);
    }

    /** Says how many comments are unread, or else how many threads are open. */
    private static String comments(DocumentOverview row) {
        ThreadList threads = comments().threads();
        int unread = threads.unread(row.id());
        int open = threads.open(row.id());
        return unread + open == 0
                ? ""
                : UiWords.say("editor.corpus.comments", "unread", unread, "open", open);
    }

    private static HandedOut handedOut() {
        return PlatformUI.getWorkbench().getService(HandedOut.class);
    }

    private static Optional<String> tip(DocumentOverview row) {
        return Optional.of(String.join("\n", handedOut().words(row)))
                .filter(words -> !words.isEmpty());
    }

    private static ProjectService projects() {
        return PlatformUI.getWorkbench().getService(ProjectService.class);
    }

    private static void column(
            LongTable<DocumentOverview> table,
            String name,
            int width,
            CorpusColumn column,
            int alignment) {
        AtomicReference<Runnable> sort = new AtomicReference<>(() -> {});
        TableColumn made = table.column(name, width, alignment, () -> sort.get().run());
        made.setToolTipText(UiWords.say("editor.corpus.sort", "column", column));
        sort.set(
                () -> {
                    model().sort(column);
                    table.sorted(made, model().descending());
                });
    }

    private static void paint(TableItem item, DocumentOverview row) {
        String language = row.language().orElse("–");
        boolean leftwards = row.direction() == TextDirection.RIGHT_TO_LEFT;
        int annotations = model().set(row).map(SetOverview::annotations).orElse(0);
        SetState state = model().state(row);
        item.setText(
                new String[] {
                    "",
                    UiWords.name(row.name()),
                    comments(row),
                    language + (leftwards ? " ←" : ""),
                    annotations == 0 ? "" : NUMBERS.format(annotations),
                    NUMBERS.format(row.characters())
                });
        item.setImage(0, Images.image(icon(state), colour(state)));
        if (!handedOut().words(row).isEmpty()) {
            item.setImage(1, Images.image(Icon.HANDED_OUT, ColorRole.INFORMATION));
        }
        item.setForeground(
                2,
                ThemeColors.color(
                        comments().threads().unread(row.id()) > 0
                                ? ColorRole.INFORMATION
                                : ColorRole.QUIET_TEXT));
        item.setForeground(5, ThemeColors.color(ColorRole.QUIET_TEXT));
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
        Arrangement list = model().list();
        CorpusContent content =
                CorpusContent.of(projects().project().isPresent(), list.all(), list.shown().size());
        switch (content) {
            case NO_PROJECT, NO_DOCUMENTS -> {
                new CorpusEmpty(w.empty(), getSite()).say(content);
                w.stack().show(w.empty());
            }
            case NONE_MATCH -> {
                if (model().mine()) {
                    CorpusEmpty.sayNoneMine(
                            w.none(), projects().member(), model().filter(), () -> showAll(w));
                } else {
                    CorpusEmpty.sayNoneMatch(
                            w.none(), model().filter(), list.all(), () -> showAll(w));
                }
                w.list().show(w.none());
                w.stack().show(w.full());
            }
            case ROWS -> {
                w.list().show(w.table());
                w.stack().show(w.full());
            }
        }
        w.table().show(new DocumentRows(list));
        w.mine().setSelection(model().mine());
        if (model().asGiven()) {
            w.table().unsorted();
        }
        String summary = summary(list);
        if (!summary.equals(w.summary().getText())) {
            w.summary().setText(summary);
        }
        w.summary().setForeground(ThemeColors.color(ColorRole.QUIET_TEXT));
        mark(w, ActiveContexts.current(getSite().getPage()));
    }

    private static void showAll(Widgets w) {
        model().mine(false);
        w.box().clear();
        w.table().setFocus();
    }

    private static String summary(Arrangement list) {
        if (model().mine()) {
            return UiWords.say(
                    "editor.corpus.summary-mine",
                    "remaining",
                    model().remaining(),
                    "count",
                    list.shown().size());
        }
        return list.shown().size() == list.all()
                ? UiWords.say("editor.corpus.summary", "count", list.all(), "done", model().done())
                : UiWords.say(
                        "editor.corpus.summary-shown",
                        "shown",
                        list.shown().size(),
                        "count",
                        list.all());
    }

    /** Selects the document that is open. */
    private static void mark(Widgets w, Optional<EditingContext> context) {
        if (w.table().isDisposed() || w.table().table().isFocusControl()) {
            return;
        }
        List<Long> selected = w.table().selected().stream().map(DocumentOverview::id).toList();
        Optional<Long> open = context.map(c -> c.document().id());
        if (open.isEmpty()) {
            w.table().deselect();
        } else if (!selected.equals(List.of(open.get()))) {
            w.table().select(open.get());
        }
    }

    private void openSelected(boolean inNewTab) {
        Optional<DocumentOverview> row =
                widgets.flatMap(w -> w.table().selected().stream().findFirst());
        if (row.isPresent() && projects().project().isPresent()) {
            DocumentOpener.open(
                    getSite().getPage(),
                    projects().project().get(),
                    row.get().id(),
                    row.get().name(),
                    inNewTab);
        }
    }

    @Override
    public void setFocus() {
        widgets.ifPresent(w -> (w.stack().shows(w.full()) ? w.list() : w.stack()).setFocus());
    }

    @Override
    public void dispose() {
        model().removeListener(listener);
        comments().removeListener(commented);
        handedOut().removeListener(commented);
        following.ifPresent(ActiveContexts::stop);
        super.dispose();
    }
}
