/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.discussion;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.scholion.project.comment.CommentThread;
import org.scholion.ui.theme.ColorRole;
import org.scholion.ui.theme.ThemeColors;
import org.scholion.ui.words.UiWords;

/**
 * One thread: what was said, a field to answer in, and what can be done with it. What is typed and
 * not sent stays with its thread until it is sent.
 */
final class ThreadPane extends Composite {

    /** What the pane has others do. */
    interface Actions {

        /** Sends an answer; what could not be sent is handed back. */
        void answer(CommentThread thread, String text, Consumer<String> whenFailed);

        /** Says that a thread is settled, or open again. */
        void resolve(CommentThread thread, boolean resolved);

        /** Shows where a thread hangs. */
        void jump(CommentThread thread);
    }

    private final Text conversation;
    private final Text reply;
    private final Label hint;
    private final Button resolve;
    private final Button jump;
    private final Actions actions;

    /** Answers that were typed and not sent, by thread. */
    private final Map<Long, String> drafts = new HashMap<>();

    private Optional<CommentThread> shown = Optional.empty();

    ThreadPane(Composite parent, Actions actions) {
        super(parent, SWT.NONE);
        this.actions = actions;
        GridLayout layout = new GridLayout(2, false);
        layout.marginHeight = 2;
        setLayout(layout);
        conversation = new Text(this, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        conversation.setLayoutData(wide(true));
        reply = new Text(this, SWT.MULTI | SWT.WRAP | SWT.BORDER);
        GridData data = wide(false);
        data.heightHint = reply.getLineHeight() * 2;
        reply.setLayoutData(data);
        reply.setMessage(UiWords.say("editor.comments.reply"));
        reply.addListener(SWT.KeyDown, this::keyDown);
        hint = new Label(this, SWT.NONE);
        hint.setText(UiWords.say("editor.comments.reply-keys"));
        hint.setForeground(ThemeColors.color(ColorRole.QUIET_TEXT));
        hint.setLayoutData(wide(false));
        ThemeColors.onChange(
                hint, () -> hint.setForeground(ThemeColors.color(ColorRole.QUIET_TEXT)));
        resolve = button("");
        resolve.addListener(
                SWT.Selection,
                e -> shown.ifPresent(thread -> actions.resolve(thread, thread.isOpen())));
        jump = button(UiWords.say("editor.comments.jump"));
        jump.addListener(SWT.Selection, e -> shown.ifPresent(actions::jump));
    }

    private static GridData wide(boolean high) {
        return new GridData(SWT.FILL, high ? SWT.FILL : SWT.TOP, true, high, 2, 1);
    }

    private Button button(String text) {
        Button button = new Button(this, SWT.PUSH);
        button.setText(text);
        return button;
    }

    /** Shows a thread, or that none is selected; what was typed stays with its own. */
    void show(Optional<CommentThread> thread, boolean writable) {
        boolean same = shown.map(CommentThread::id).equals(thread.map(CommentThread::id));
        if (!same) {
            keepDraft();
        }
        boolean changed = !shown.equals(thread);
        shown = thread;
        if (changed) {
            conversation.setText(
                    thread.map(ThreadTexts::conversation)
                            .orElseGet(() -> UiWords.say("editor.comments.none-selected")));
            conversation.setTopIndex(Math.max(0, conversation.getLineCount() - 1));
        }
        if (!same) {
            reply.setText(thread.map(t -> drafts.getOrDefault(t.id(), "")).orElse(""));
        }
        boolean canWrite = writable && thread.isPresent();
        reply.setEnabled(canWrite);
        resolve.setEnabled(canWrite);
        jump.setEnabled(thread.isPresent());
        String what =
                UiWords.say(
                        thread.filter(t -> !t.isOpen()).isPresent()
                                ? "editor.comments.reopen"
                                : "editor.comments.resolve");
        if (!what.equals(resolve.getText())) {
            resolve.setText(what);
            layout();
        }
    }

    private void keepDraft() {
        shown.ifPresent(
                thread -> {
                    if (reply.getText().isBlank()) {
                        drafts.remove(thread.id());
                    } else {
                        drafts.put(thread.id(), reply.getText());
                    }
                });
    }

    private void keyDown(Event event) {
        boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
        if (enter && (event.stateMask & SWT.SHIFT) == 0) {
            event.doit = false;
            send();
        }
    }

    /** Sends what was typed; nothing where nothing was. */
    void send() {
        String text = reply.getText();
        if (shown.isEmpty() || text.isBlank()) {
            return;
        }
        CommentThread thread = shown.get();
        reply.setText("");
        drafts.remove(thread.id());
        actions.answer(thread, text, failed -> giveBack(thread, failed));
    }

    private void giveBack(CommentThread thread, String text) {
        drafts.put(thread.id(), text);
        boolean still = shown.map(CommentThread::id).equals(Optional.of(thread.id()));
        if (!isDisposed() && still && reply.getText().isEmpty()) {
            reply.setText(text);
        }
    }

    /** Returns the field for answers. */
    Text reply() {
        return reply;
    }

    /** Returns what was said. */
    Text conversation() {
        return conversation;
    }

    /** Returns what settles the thread or opens it again. */
    Button resolve() {
        return resolve;
    }
}
