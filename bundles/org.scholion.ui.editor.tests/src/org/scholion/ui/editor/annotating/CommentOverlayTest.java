/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.annotating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.scholion.corpus.NewComment.Kind;
import org.scholion.ui.canvas.CanvasTheme;

/** What is typed into a comment is never lost, and goes to whom it is for. */
@NonNullByDefault({})
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
class CommentOverlayTest {

    private final List<CommentOverlay.Draft> sent = new ArrayList<>();
    private final List<CommentOverlay.Draft> left = new ArrayList<>();
    private final Shell shell = new Shell(Display.getDefault());

    private CommentOverlay open(CommentOverlay.Draft before, String... targets) {
        shell.setSize(600, 400);
        shell.open();
        return new CommentOverlay(
                shell,
                CanvasTheme.LIGHT,
                "Comment or question on “Lavrov”",
                before,
                List.of(targets),
                sent::add,
                left::add,
                () -> {});
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private static void type(CommentOverlay overlay, String text) {
        ((Text) overlay.field()).setText(text);
    }

    private static void press(CommentOverlay overlay, int key, int modifiers) {
        Event event = new Event();
        event.keyCode = key;
        event.stateMask = modifiers;
        overlay.field().notifyListeners(SWT.KeyDown, event);
    }

    @Test
    void thatEnterSendsAQuestionUntilItIsMadeAComment() {
        CommentOverlay question = open(CommentOverlay.Draft.EMPTY, "the leads");
        type(question, "Is it one?");
        press(question, SWT.CR, 0);
        CommentOverlay comment = open(CommentOverlay.Draft.EMPTY, "the leads");
        type(comment, "It is one.");
        comment.toggle();
        press(comment, SWT.CR, SWT.CTRL);
        assertThat(sent)
                .containsExactly(
                        new CommentOverlay.Draft("Is it one?", Kind.QUESTION, 0),
                        new CommentOverlay.Draft("It is one.", Kind.COMMENT, 0));
        assertThat(left).isEmpty();
    }

    @Test
    void thatNothingIsNotSentAndShiftEnterBeginsALine() {
        CommentOverlay overlay = open(CommentOverlay.Draft.EMPTY, "the leads");
        press(overlay, SWT.CR, 0);
        assertThat(overlay.isDisposed()).isFalse();
        type(overlay, "one");
        press(overlay, SWT.CR, SWT.SHIFT);
        assertThat(overlay.isDisposed()).isFalse();
        assertThat(sent).isEmpty();
    }

    @Test
    void thatEscKeepsWhatWasTypedAndWhatItIs() {
        CommentOverlay overlay = open(CommentOverlay.Draft.EMPTY, "asha", "the leads");
        type(overlay, "a long question");
        overlay.toggle();
        Event escape = new Event();
        escape.detail = SWT.TRAVERSE_ESCAPE;
        overlay.field().notifyListeners(SWT.Traverse, escape);
        assertThat(overlay.isDisposed()).isTrue();
        assertThat(left)
                .containsExactly(new CommentOverlay.Draft("a long question", Kind.COMMENT, 0));
        CommentOverlay again = open(left.getFirst(), "asha", "the leads");
        assertThat(((Text) again.field()).getText()).isEqualTo("a long question");
    }

    @Test
    void thatADraftForWhomThereIsNoMoreIsForTheFirst() {
        CommentOverlay.Draft draft = new CommentOverlay.Draft("x", Kind.COMMENT, 3);
        assertThat(draft.within(4)).isEqualTo(draft);
        assertThat(draft.within(2)).isEqualTo(new CommentOverlay.Draft("x", Kind.COMMENT, 0));
    }
}
