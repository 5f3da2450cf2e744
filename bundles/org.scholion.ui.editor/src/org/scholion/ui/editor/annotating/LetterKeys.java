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
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.scholion.editing.walk.WalkStep;
import org.scholion.editing.walk.WordLetter;
import org.scholion.editing.walk.WordsByLetter;
import org.scholion.text.TextRange;
import org.scholion.ui.canvas.CanvasSelection;
import org.scholion.ui.canvas.TextHint;
import org.scholion.ui.words.UiWords;
import org.scholion.view.keys.LatinKeys;

/**
 * Goes to the next word that nothing marks yet and that begins with a letter: one key asks for the
 * letter, the next key pressed is that letter, and another key goes on to the next such word. The
 * words behind it show the digits that go to them, until another key is pressed. With Shift the
 * letter goes to the next mention that begins so.
 */
final class LetterKeys {

    /**
     * What is looked for.
     *
     * @param letter what it begins with
     * @param mention whether it is a mention, not a word without marks
     */
    private record Wanted(WordLetter letter, boolean mention) {}

    /** The first, and one for each digit from 2 to 9. */
    private static final int MOST = 9;

    private final AnnotationEditor editor;
    private boolean waiting;
    private Optional<Wanted> last = Optional.empty();

    /** Where the digits from 2 on go to. */
    private List<TextRange> others = List.of();

    LetterKeys(AnnotationEditor editor) {
        this.editor = editor;
    }

    /** Tells whether the next key is taken as the letter. */
    boolean isWaiting() {
        return waiting;
    }

    /** Waits for the letter. */
    void ask(EditingContext context) {
        waiting = true;
        editor.modeChanged();
        context.surface().message(UiWords.say("editor.letter.ask"), false);
    }

    /** Goes to the next word that begins with the letter asked for last; asks if there is none. */
    void again(EditingContext context) {
        last.ifPresentOrElse(wanted -> go(context, wanted), () -> ask(context));
    }

    /** Waits no more. */
    void cancel() {
        if (waiting) {
            waiting = false;
            editor.forgetMessage();
            editor.modeChanged();
        }
    }

    /** Takes the letter, before the canvas and the commands bound to it see the key. */
    void filter(Event event) {
        if (isModifier(event.keyCode)) {
            return;
        }
        if (!waiting) {
            choose(event);
            return;
        }
        Optional<EditingContext> context = editor.context();
        if (context.isEmpty() || !editor.hasTextFocus()) {
            cancel();
            return;
        }
        Optional<Wanted> wanted = wanted(event);
        cancel();
        if (wanted.isPresent()) {
            event.type = SWT.None;
            last = wanted;
            go(context.get(), wanted.get());
        } else if (event.keyCode == SWT.ESC) {
            event.type = SWT.None;
        }
    }

    /** Something else is selected: the digits went to words from where one was. */
    void moved() {
        if (!others.isEmpty()) {
            hint(List.of());
        }
    }

    /** Takes a digit that shows over a word; any other key leaves the words alone. */
    private void choose(Event event) {
        if (others.isEmpty()) {
            return;
        }
        List<TextRange> shown = others;
        hint(List.of());
        boolean plain = (event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND | SWT.SHIFT)) == 0;
        int number = plain ? digit(event) - 2 : -1;
        Optional<EditingContext> context = editor.context();
        if (number >= 0 && number < shown.size() && context.isPresent() && editor.hasTextFocus()) {
            event.type = SWT.None;
            context.get().surface().reveal(shown.get(number));
        }
    }

    private static int digit(Event event) {
        OptionalInt key = LatinKeys.resolve(event.keyCode, event.character);
        return key.isPresent() ? Character.digit(key.getAsInt(), 10) : -1;
    }

    private void hint(List<TextRange> places) {
        others = places;
        List<TextHint> hints = new ArrayList<>();
        for (TextRange place : places) {
            hints.add(new TextHint(place, String.valueOf(hints.size() + 2)));
        }
        editor.widgets().ifPresent(w -> w.canvas().setHints(hints));
    }

    private static boolean isModifier(int keyCode) {
        return (keyCode & SWT.MODIFIER_MASK) != 0 || keyCode == SWT.CAPS_LOCK;
    }

    private static Optional<Wanted> wanted(Event event) {
        boolean plain = (event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) == 0;
        boolean shift = (event.stateMask & SWT.SHIFT) != 0;
        OptionalInt key = LatinKeys.resolve(event.keyCode, event.character);
        // with Shift some layouts write a sign, where the key itself still tells the letter
        boolean told = (event.keyCode & SWT.KEYCODE_BIT) == 0 && event.keyCode > ' ';
        char typed = shift && told ? (char) event.keyCode : event.character;
        boolean written = typed > ' ' && typed != SWT.DEL;
        if (!plain || (!written && key.isEmpty())) {
            return Optional.empty();
        }
        char latin = key.isPresent() ? (char) key.getAsInt() : typed;
        return Optional.of(new Wanted(new WordLetter(written ? typed : latin, latin), shift));
    }

    private void go(EditingContext context, Wanted wanted) {
        WordsByLetter words = new WordsByLetter(context.annotations(), context.extents());
        List<WalkStep> steps =
                wanted.mention()
                        ? words.nextMention(behindMark(context), wanted.letter()).stream().toList()
                        : words.next(behindText(context), wanted.letter(), MOST);
        Optional<WalkStep> step = steps.stream().findFirst();
        if (step.isEmpty()) {
            context.surface()
                    .message(
                            UiWords.say(
                                    "editor.letter.none",
                                    "mention",
                                    wanted.mention(),
                                    "letter",
                                    String.valueOf(wanted.letter().typed())),
                            false);
            return;
        }
        step.get()
                .place()
                .annotation()
                .ifPresentOrElse(
                        context::select,
                        () -> step.get().place().range().ifPresent(context.surface()::reveal));
        hint(steps.stream().skip(1).flatMap(other -> other.place().range().stream()).toList());
        if (step.get().round()) {
            context.surface()
                    .message(UiWords.say("editor.walk.round", "said", "", "empty", true), false);
        }
    }

    /** What is selected was not meant; a mark is passed over, since it is marked. */
    private static int behindText(EditingContext context) {
        CanvasSelection at = context.selection();
        return Marking.selectsText(context) ? at.range().begin() + 1 : at.caret();
    }

    private static int behindMark(EditingContext context) {
        return context.selectedMention()
                .map(mention -> mention.span().begin() + 1)
                .orElseGet(() -> context.selection().caret());
    }
}
