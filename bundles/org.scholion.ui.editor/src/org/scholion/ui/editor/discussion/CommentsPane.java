/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.discussion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TableItem;
import org.scholion.project.comment.CommentThread;
import org.scholion.project.comment.ThreadFilter;
import org.scholion.project.comment.ThreadList;
import org.scholion.ui.editor.comments.CommentsModel;
import org.scholion.ui.editor.value.ChipRow;
import org.scholion.ui.images.Icon;
import org.scholion.ui.images.Images;
import org.scholion.ui.theme.ColorRole;
import org.scholion.ui.theme.ThemeColors;
import org.scholion.ui.widgets.ContentStack;
import org.scholion.ui.widgets.EmptyState;
import org.scholion.ui.widgets.LongList;
import org.scholion.ui.widgets.LongTable;
import org.scholion.ui.words.UiWords;

/** The threads that the member may see, and the one that is selected. */
final class CommentsPane extends Composite {

    /** What the pane needs of what is around it. */
    interface Host {

        /** Returns the document that is open, if one is. */
        Optional<Long> document();

        /** Returns whether anything can be written. */
        boolean writable();

        /** Shows where a thread hangs. */
        void jump(CommentThread thread);

        /** Says that something failed. */
        void failed(String message);

        /** Returns the key that begins a comment, in words. */
        String key();
    }

    private final CommentsModel model;
    private final Host host;
    private final ChipRow filters;
    private final ChipRow scopes;
    private final ContentStack stack;
    private final EmptyState empty;
    private final SashForm content;
    private final LongTable<CommentThread> table;
    private final ThreadPane pane;
    private ThreadFilter filter = ThreadFilter.OPEN;
    private boolean everywhere;
    private Optional<Long> selected = Optional.empty();

    CommentsPane(Composite parent, CommentsModel model, Host host) {
        super(parent, SWT.NONE);
        this.model = model;
        this.host = host;
        GridLayout layout = new GridLayout(2, false);
        layout.marginHeight = 4;
        layout.marginWidth = 6;
        setLayout(layout);
        filters =
                new ChipRow(
                        this,
                        UiWords.say("editor.comments.which"),
                        filterChips(),
                        index -> filter(ThreadFilter.values()[index]));
        filters.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        scopes =
                new ChipRow(
                        this,
                        UiWords.say("editor.comments.where"),
                        scopeChips(),
                        index -> everywhere(index == 1));
        scopes.setLayoutData(new GridData(SWT.END, SWT.TOP, false, false));
        stack = new ContentStack(this);
        stack.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        empty = new EmptyState(stack);
        content = new SashForm(stack, SWT.HORIZONTAL);
        table =
                new LongTable<>(
                        content, SWT.SINGLE, UiWords.say("editor.comments.rows"), this::paint);
        table.column("", 26, SWT.LEAD, () -> {});
        table.column(UiWords.say("editor.comments.column.said"), 260, SWT.LEAD, () -> {});
        table.column(UiWords.say("editor.comments.column.about"), 150, SWT.LEAD, () -> {});
        table.column(UiWords.say("editor.comments.column.from"), 140, SWT.LEAD, () -> {});
        table.column(UiWords.say("editor.comments.column.answers"), 90, SWT.LEAD, () -> {});
        table.column(UiWords.say("editor.comments.column.document"), 110, SWT.LEAD, () -> {});
        table.bothDirections(table.table().getColumn(1));
        // in a narrow view the document gives way, then who said it
        table.fit(
                table.table().getColumn(1),
                List.of(table.table().getColumn(5), table.table().getColumn(3)));
        table.onSelect(() -> select(table.selected().stream().findFirst()));
        table.onOpen(() -> table.selected().forEach(host::jump));
        pane = new ThreadPane(content, new Doing());
        content.setWeights(3, 2);
        refresh();
    }

    private final class Doing implements ThreadPane.Actions {
        @Override
        public void answer(CommentThread thread, String text, Consumer<String> whenFailed) {
            model.answer(
                    thread,
                    text,
                    failure -> {
                        whenFailed.accept(text);
                        host.failed(failure.message());
                    });
        }

        @Override
        public void resolve(CommentThread thread, boolean resolved) {
            model.resolve(thread, resolved, failure -> host.failed(failure.message()));
        }

        @Override
        public void jump(CommentThread thread) {
            host.jump(thread);
        }
    }

    private List<ChipRow.Chip> filterChips() {
        List<ChipRow.Chip> chips = new ArrayList<>();
        for (ThreadFilter each : ThreadFilter.values()) {
            chips.add(
                    new ChipRow.Chip(
                            UiWords.say("editor.comments.filter", "filter", each),
                            "",
                            each == filter,
                            false));
        }
        return chips;
    }

    private List<ChipRow.Chip> scopeChips() {
        return List.of(
                new ChipRow.Chip(
                        UiWords.say("editor.comments.this-document"), "", !everywhere, false),
                new ChipRow.Chip(
                        UiWords.say("editor.comments.all-documents"), "", everywhere, false));
    }

    /** Shows other threads. */
    void filter(ThreadFilter which) {
        filter = which;
        selected = Optional.empty();
        filters.show(filterChips());
        refresh();
    }

    /** Shows those on all documents, or on the open one. */
    void everywhere(boolean all) {
        everywhere = all;
        scopes.show(scopeChips());
        refresh();
    }

    /** Shows what there is now. */
    void refresh() {
        if (isDisposed()) {
            return;
        }
        ThreadList all = model.threads();
        model.chosen().ifPresent(this::reveal);
        List<CommentThread> shown =
                all.threads().stream().filter(thread -> shows(all, thread)).toList();
        table.show(LongList.of(shown, CommentThread::id));
        selected = selected.filter(id -> shown.stream().anyMatch(thread -> thread.id() == id));
        selected.ifPresentOrElse(table::select, table::deselect);
        pane.show(selected.flatMap(all::find), host.writable());
        if (shown.isEmpty()) {
            sayEmpty(all);
            stack.show(empty);
        } else {
            stack.show(content);
        }
    }

    /** Whether a thread is in the list; the one being read stays until another is. */
    private boolean shows(ThreadList all, CommentThread thread) {
        Optional<Long> document = host.document();
        boolean here =
                everywhere
                        || document.isEmpty()
                        || document.equals(Optional.of(thread.documentId()));
        return here
                && (filter.shows(thread, all.viewer().name())
                        || selected.equals(Optional.of(thread.id())));
    }

    /** Selects a thread that was chosen elsewhere, where it can be seen. */
    private void reveal(CommentThread thread) {
        selected = Optional.of(thread.id());
        if (!host.document().equals(Optional.of(thread.documentId()))) {
            everywhere = true;
            scopes.show(scopeChips());
        }
        // last, as this shows all again
        model.choose(Optional.empty());
        model.read(thread);
    }

    private void select(Optional<CommentThread> thread) {
        selected = thread.map(CommentThread::id);
        pane.show(thread, host.writable());
        thread.ifPresent(model::read);
    }

    private void sayEmpty(ThreadList all) {
        boolean any =
                all.threads().stream()
                        .anyMatch(
                                thread ->
                                        everywhere
                                                || host.document()
                                                        .filter(id -> id != thread.documentId())
                                                        .isEmpty());
        empty.offersNothing();
        if (any) {
            empty.says(Icon.CHECK, UiWords.say("editor.comments.none-of-filter", "filter", filter));
            empty.offers(UiWords.say("editor.comments.show-all"), () -> filter(ThreadFilter.ALL));
        } else {
            empty.says(Icon.COMMENT, UiWords.say("editor.comments.none", "key", host.key()));
        }
    }

    private void paint(TableItem item, CommentThread thread) {
        String member = model.threads().viewer().name();
        boolean unread = !thread.unreadBy(member).isEmpty();
        item.setText(
                new String[] {
                    "",
                    ThreadTexts.said(thread),
                    UiWords.cell(ThreadTexts.about(thread)),
                    UiWords.cell(ThreadTexts.from(thread)),
                    UiWords.cell(ThreadTexts.answers(thread, member)),
                    UiWords.name(thread.document())
                });
        item.setImage(
                0,
                Images.image(
                        thread.isOpen()
                                ? thread.isQuestion() ? Icon.UNSURE : Icon.COMMENT
                                : Icon.CHECK,
                        unread ? ColorRole.INFORMATION : ColorRole.QUIET_TEXT));
        ColorRole ink = thread.isOpen() || unread ? ColorRole.TEXT : ColorRole.QUIET_TEXT;
        item.setForeground(ThemeColors.color(ink));
        item.setForeground(
                4, ThemeColors.color(unread ? ColorRole.INFORMATION : ColorRole.QUIET_TEXT));
    }

    /** Returns the rows. */
    LongTable<CommentThread> table() {
        return table;
    }

    /** Returns the thread that is shown. */
    ThreadPane pane() {
        return pane;
    }

    @Override
    public boolean setFocus() {
        return stack.shows(content) ? table.setFocus() : stack.setFocus();
    }
}
