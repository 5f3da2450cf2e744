/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.scholion.workbench.uitests.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.scholion.document.Annotation;
import org.scholion.document.Mention;
import org.scholion.document.Relation;
import org.scholion.document.Stance;
import org.scholion.text.BaseDirection;
import org.scholion.text.TextRange;
import org.scholion.ui.canvas.AnnotationCanvas;
import org.scholion.ui.canvas.CanvasCommand;
import org.scholion.ui.editor.annotating.EditingContext;
import org.scholion.view.lane.SetLane;
import org.scholion.view.mark.Mark;
import org.scholion.view.mark.MarkId;
import org.scholion.workbench.uitests.driver.Driver;
import org.scholion.workbench.uitests.driver.Ui;
import org.scholion.workbench.uitests.driver.Wait;

/** A document in its editor: text that is clicked, dragged over and annotated by keys. */
public final class DocumentPage {

    private final Driver driver;
    private final EditingContext context;
    private final AnnotationCanvas canvas;
    private final TextPlaces places;

    DocumentPage(WorkbenchWindow window, EditingContext context) {
        this.driver = window.driver();
        this.context = context;
        canvas =
                window.find(
                        AnnotationCanvas.class,
                        "the text of “" + context.document().name() + "”",
                        shown ->
                                shown.getContent()
                                        .filter(c -> c.text().equals(context.annotations().text()))
                                        .isPresent());
        places = new TextPlaces(context, canvas);
    }

    /** Waits until the sets of these members, and no others, show beside one's own. */
    public void awaitLanes(String... members) {
        Wait.until(
                "the lanes of " + List.of(members),
                () ->
                        canvas.getShownSets().lanes().stream()
                                        .map(SetLane::name)
                                        .toList()
                                        .equals(List.of(members))
                                && !canvas.isStale());
    }

    /** Returns the mark of another's set that covers words. */
    public MarkId other(String member, String words) {
        TextRange range = places.range(words);
        return Wait.forValue(
                "the mark of " + member + " on “" + words + "”",
                () ->
                        canvas.getShownSets().lanes().stream()
                                .filter(lane -> lane.name().equals(member))
                                .flatMap(
                                        lane ->
                                                lane
                                                        .marks()
                                                        .overlapping(range.begin(), range.end())
                                                        .stream())
                                .filter(
                                        mark ->
                                                mark.spans().get(0).begin() == range.begin()
                                                        && mark.spans().get(0).end() == range.end())
                                .map(Mark::id)
                                .findFirst());
    }

    /** Clicks a mark in its lane, or at its label. */
    public void click(MarkId mark) {
        Rectangle at = Wait.forValue("the mark to be drawn", () -> canvas.getMarkBounds(mark));
        driver.click(canvas, new Point(at.x + 3, at.y + 2), 1, 0);
    }

    /** Waits until a mark is selected. */
    public void awaitAt(MarkId mark) {
        Wait.until(
                "the mark to be selected",
                () -> canvas.getCanvasSelection().mark().filter(mark::equals).isPresent());
    }

    /** Returns the offset at the top of what shows. */
    public double top() {
        return Ui.call(canvas::getTopOffset);
    }

    /** Returns what the editor knows. To be asked on the window's thread. */
    public EditingContext context() {
        return context;
    }

    /** Returns the document's text. */
    public String text() {
        return Ui.call(() -> context.annotations().text());
    }

    /** Waits until invisible characters have signs, or have none. */
    public void awaitInvisibles(boolean shown) {
        Wait.until(
                shown ? "invisible characters to show" : "invisible characters not to show",
                () -> canvas.getInvisibleSigns().isEmpty() != shown && !canvas.isStale());
    }

    /** Waits until the paragraphs run so, and are painted. */
    public void awaitDirection(BaseDirection direction) {
        Wait.until(
                "the paragraphs to run " + direction.word(),
                () ->
                        !canvas.isStale()
                                && canvas.getContent()
                                        .filter(shown -> shown.direction() == direction)
                                        .isPresent());
    }

    /** Gives the text the keyboard by a click into its margin. */
    public void focus() {
        if (!Ui.call(canvas::isFocusControl)) {
            Point size = Ui.call(canvas::getSize);
            driver.click(canvas, new Point(8, size.y - 12), 1, 0);
        }
        Wait.until("the text to have the keyboard", canvas::isFocusControl);
    }

    /** Selects words by dragging the pointer over them, from the first letter to the last. */
    public void dragOver(String words) {
        dragOver(places.range(words));
    }

    /** Selects a place by dragging the pointer over it. */
    public void dragOver(TextRange range) {
        String words = range.of(text());
        driver.drag(canvas, places.atBegin(range), places.atEnd(range), 0);
        awaitSelected(words);
    }

    /** Drags from a place to another. */
    public void dragBetween(TextRange from, TextRange to) {
        driver.drag(canvas, places.inside(from), places.inside(to), 0);
    }

    /** Clicks into a place. */
    public void click(TextRange range) {
        driver.click(canvas, places.inside(range), 1, 0);
    }

    /** Clicks into words. */
    public void click(String words) {
        driver.click(canvas, places.inside(words), 1, 0);
    }

    /** Clicks into words with Ctrl held, and waits until so many marks are selected together. */
    public void clickAdding(String words, int selected) {
        driver.click(canvas, places.inside(words), 1, SWT.CTRL);
        awaitTogether(selected);
    }

    /** Waits until so many marks are selected together. */
    public void awaitTogether(int count) {
        Wait.until(
                count + " marks to be selected together",
                () -> canvas.getCanvasSelection().several().size() == count);
    }

    /** Clicks into words twice. */
    public void doubleClick(String words) {
        driver.click(canvas, places.inside(words), 2, 0);
    }

    /** Clicks into words three times. */
    public void tripleClick(String words) {
        driver.click(canvas, places.inside(words), 3, 0);
    }

    /** Clicks into words four times. */
    public void clickFourTimes(String words) {
        driver.click(canvas, places.inside(words), 4, 0);
    }

    /** Drags from the middle of some letters to the middle of others. */
    public void dragFrom(String first, String last, int modifiers) {
        driver.drag(canvas, places.inside(first), places.inside(last), modifiers);
    }

    /** Waits until some text is selected that holds part of a word only. */
    public void awaitLettersSelected(String within) {
        Wait.until(
                "some letters of “" + within + "” to be selected (it is “" + selected() + "”)",
                () -> {
                    String now =
                            canvas.getCanvasSelection().range().of(context.annotations().text());
                    return !now.isEmpty() && within.contains(now) && !within.equals(now);
                });
    }

    /** Puts the caret before words, by a click and, to be exact, by keys. */
    public void caretBefore(String words) {
        int begin = places.range(words).begin();
        // keys pressed before would go to whoever has the keyboard still
        Wait.until("the text to have the keyboard", canvas::isFocusControl);
        driver.press(SWT.CTRL, SWT.HOME);
        Wait.until(
                "the caret to be at the beginning", () -> canvas.getCanvasSelection().caret() == 0);
        while (caret() < begin) {
            int before = caret();
            boolean far = begin - before > 12;
            step(() -> forward(far ? SWT.CTRL : 0));
            while (caret() > begin) {
                step(this::backward);
            }
            if (caret() == before) {
                throw new AssertionError("The caret stays at " + before);
            }
        }
    }

    /** Presses a key that moves the caret, and waits until it has. */
    private void step(Runnable key) {
        int before = caret();
        key.run();
        Wait.until("the caret to go on from " + before, () -> inText() != before);
    }

    private int caret() {
        return Ui.call(this::inText);
    }

    /** Returns where the caret is; on the window's thread. */
    private int inText() {
        return canvas.getCanvasSelection().caret();
    }

    private void forward(int modifiers) {
        driver.press(modifiers, places.rightToLeft() ? SWT.ARROW_LEFT : SWT.ARROW_RIGHT);
    }

    private void backward() {
        driver.press(0, places.rightToLeft() ? SWT.ARROW_RIGHT : SWT.ARROW_LEFT);
    }

    /** Selects words by the keyboard alone. */
    public void selectByKeys(String words) {
        TextRange range = places.range(words);
        caretBefore(words);
        while (caret() < range.end()) {
            step(() -> forward(SWT.SHIFT));
        }
        awaitSelected(words);
    }

    /** Does what a key of the text does, when a platform may have taken that key. */
    public void perform(CanvasCommand command) {
        Ui.run(() -> canvas.perform(command, false));
    }

    /** Returns the selected text. */
    public String selected() {
        return Ui.call(() -> canvas.getCanvasSelection().range().of(context.annotations().text()));
    }

    /** Waits until words are selected. */
    public void awaitSelected(String words) {
        Wait.until(
                "“" + words + "” to be selected (it is “" + selected() + "”)",
                () ->
                        canvas.getCanvasSelection()
                                .range()
                                .of(context.annotations().text())
                                .equals(words));
    }

    /** Presses keys one after another, as letters of a US keyboard. */
    public void keys(String letters) {
        letters.chars().forEach(letter -> driver.press(0, letter));
    }

    /** Presses one key. */
    public void key(int modifiers, int key) {
        driver.press(modifiers, key);
    }

    /** Drags from one mention, which is selected first, to another. */
    public void dragBetween(String from, String to) {
        selectMention(from);
        driver.drag(canvas, places.inside(from), places.inside(to), 0);
    }

    /** Selects a mention by clicking into it. */
    public Mention selectMention(String words) {
        click(words);
        return Wait.forValue(
                "the mention “" + words + "” to be selected",
                () -> context.selectedMention().filter(m -> covers(m, words)));
    }

    private boolean covers(Mention mention, String words) {
        return mention.span().coveredText(context.annotations().text()).equals(words);
    }

    /** Waits for a mention of a type on some words. */
    public Mention awaitMention(String type, String words) {
        return awaitAnnotation(
                "“" + words + "” to be marked as " + type,
                annotation ->
                        annotation instanceof Mention mention
                                        && mention.typeId().equals(type)
                                        && covers(mention, words)
                                ? Optional.of(mention)
                                : Optional.empty());
    }

    /** Waits until nothing is marked on some words. */
    public void awaitNoMention(String words) {
        Wait.until(
                "“" + words + "” not to be marked",
                () ->
                        context.annotations().all().stream()
                                .noneMatch(a -> a instanceof Mention m && covers(m, words)));
    }

    /** Waits for a relation of a type. */
    public Relation awaitRelation(String type) {
        return awaitAnnotation(
                "a relation " + type,
                annotation ->
                        annotation instanceof Relation relation && relation.typeId().equals(type)
                                ? Optional.of(relation)
                                : Optional.empty());
    }

    /** Waits for a stance. */
    public Stance awaitStance() {
        return awaitAnnotation(
                "a stance",
                annotation ->
                        annotation instanceof Stance stance
                                ? Optional.of(stance)
                                : Optional.empty());
    }

    /** Waits for an annotation. */
    public <A> A awaitAnnotation(String what, Function<Annotation, Optional<A>> wanted) {
        return Wait.forValue(
                what,
                () ->
                        context.annotations().all().stream()
                                .flatMap(annotation -> wanted.apply(annotation).stream())
                                .findFirst());
    }

    /** Returns how many annotations there are. */
    public int count() {
        return Ui.call(() -> context.annotations().size());
    }

    /** Waits until there are so many annotations. */
    public void awaitCount(int count) {
        Wait.until(
                count + " annotations (there are " + count() + ")",
                () -> context.annotations().size() == count);
    }
}
