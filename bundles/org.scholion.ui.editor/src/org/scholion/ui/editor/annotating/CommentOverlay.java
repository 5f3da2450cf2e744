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
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.scholion.corpus.NewComment.Kind;
import org.scholion.ui.canvas.CanvasTheme;
import org.scholion.ui.editor.value.ChipRow;
import org.scholion.ui.words.UiWords;

/**
 * A comment or a question to be written: Enter sends it, Shift+Enter begins a line. When it is left
 * by Esc or otherwise, what was written by then is handed on to be there the next time.
 */
final class CommentOverlay extends Overlay {

    private static final int WIDTH = 460;

    /**
     * What was written.
     *
     * @param text the words
     * @param kind whether they ask
     * @param target the index of whom they are for
     */
    record Draft(String text, Kind kind, int target) {

        /** Nothing yet. */
        static final Draft EMPTY = new Draft("", Kind.QUESTION, 0);

        /** Returns it for one of some targets, since there may be other ones by now. */
        Draft within(int targets) {
            return target < targets ? this : new Draft(text, kind, 0);
        }
    }

    private final Text area;
    private final ChipRow kinds;
    private final Consumer<Draft> whenSent;
    private Draft draft;

    /** Whether it was sent. */
    private boolean sent;

    /**
     * Opens it.
     *
     * @param before what is there at first
     * @param targets whom it can be for, in words; at least one
     */
    CommentOverlay(
            Composite stage,
            CanvasTheme theme,
            String title,
            Draft before,
            List<String> targets,
            Consumer<Draft> whenSent,
            Consumer<Draft> whenLeft,
            Runnable whenClosed) {
        super(stage, theme, title, whenClosed);
        this.whenSent = whenSent;
        draft = before;
        area = new Text(this, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = area.getLineHeight() * 4;
        area.setLayoutData(data);
        area.setText(before.text());
        area.setSelection(before.text().length());
        kinds =
                row(
                        UiWords.say("editor.comment.kind"),
                        kindChips(),
                        index -> kind(Kind.values()[index]));
        if (targets.size() > 1) {
            row(
                    UiWords.say("editor.comment.for"),
                    targetChips(targets),
                    index -> draft = new Draft(draft.text(), draft.kind(), index),
                    targets);
        } else {
            Label whom = new Label(this, SWT.NONE);
            whom.setText(UiWords.say("editor.comment.for-whom", "whom", targets.getFirst()));
            paint(whom, theme.quiet(), theme.panel());
        }
        Label keys = new Label(this, SWT.NONE);
        keys.setText(UiWords.say("editor.comment.keys"));
        paint(keys, theme.quiet(), theme.panel());
        area.addListener(SWT.KeyDown, this::keyDown);
        area.addListener(
                SWT.Dispose,
                e -> {
                    if (!sent && !area.getText().equals(before.text())) {
                        whenLeft.accept(written());
                    }
                });
        closeWithout(area);
        open(WIDTH, 10_000);
        area.setFocus();
    }

    private ChipRow row(String name, List<ChipRow.Chip> chips, IntConsumer whenChosen) {
        ChipRow row = new ChipRow(this, name, chips, whenChosen);
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        row.setBackground(color(theme().panel()));
        closeWithout(row);
        return row;
    }

    private void row(
            String name, List<ChipRow.Chip> chips, IntConsumer whenChosen, List<String> targets) {
        ChipRow[] made = new ChipRow[1];
        made[0] =
                row(
                        name,
                        chips,
                        index -> {
                            whenChosen.accept(index);
                            made[0].show(targetChips(targets));
                        });
    }

    private List<ChipRow.Chip> kindChips() {
        return List.of(Kind.values()).stream()
                .map(
                        kind ->
                                new ChipRow.Chip(
                                        UiWords.say("editor.comment.kinds", "kind", kind),
                                        "",
                                        kind == draft.kind(),
                                        false))
                .toList();
    }

    private List<ChipRow.Chip> targetChips(List<String> targets) {
        List<ChipRow.Chip> chips = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            chips.add(new ChipRow.Chip(targets.get(i), "", i == draft.target(), false));
        }
        return chips;
    }

    private void kind(Kind kind) {
        draft = new Draft(draft.text(), kind, draft.target());
        kinds.show(kindChips());
    }

    /** Makes a question of a comment, and the other way. */
    void toggle() {
        kind(draft.kind() == Kind.QUESTION ? Kind.COMMENT : Kind.QUESTION);
    }

    private Draft written() {
        return new Draft(area.getText(), draft.kind(), draft.target());
    }

    private void keyDown(Event event) {
        boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
        if (enter && (event.stateMask & SWT.SHIFT) == 0) {
            event.doit = false;
            send();
        }
    }

    /** Sends what was written; where nothing was, it stays open. */
    void send() {
        if (area.getText().isBlank()) {
            area.setFocus();
            return;
        }
        sent = true;
        Draft written = written();
        close();
        whenSent.accept(written);
    }

    /** Returns the field, which a test types into. */
    Control field() {
        return area;
    }
}
