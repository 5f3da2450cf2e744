/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholion.document.AttributeValue;
import org.scholion.document.Mention;
import org.scholion.ui.canvas.AnnotationCanvas;
import org.scholion.ui.editor.value.ChipRow;
import org.scholion.ui.widgets.TickBox;
import org.scholion.workbench.uitests.driver.Ui;
import org.scholion.workbench.uitests.driver.Wait;
import org.scholion.workbench.uitests.driver.Widgets;
import org.scholion.workbench.uitests.page.DocumentPage;

/** The Inspector gives the keyboard back, and nothing that was typed into it is lost. */
class InspectorJourney extends Journey {

    private static final String NAME = "inspector.name";

    @BeforeEach
    void openTextsOfManyScripts() throws Exception {
        openTexts();
    }

    private DocumentPage marked() {
        DocumentPage english = workbench.openDocument(JourneyText.ENGLISH.documentName());
        english.dragOver("Dana Whitlow");
        english.keys("p");
        english.awaitMention("person", "Dana Whitlow");
        Wait.untilIdle();
        return english;
    }

    private <C extends Control> C field(Class<C> kind, String name) {
        return workbench.find(
                kind, name + " in the Inspector", shown -> name.equals(shown.getData(NAME)));
    }

    /** Gives the note the keyboard; the view first, which gives it to its first field. */
    private Text writing() {
        workbench.driver().press(SWT.ALT, '3');
        Wait.untilIdle();
        Text note = field(Text.class, "note");
        Widgets.focus(note);
        return note;
    }

    private static void awaitKeyboardInText() {
        Wait.until(
                "the text to have the keyboard",
                () -> Ui.display().getFocusControl() instanceof AnnotationCanvas);
    }

    private static Mention awaitNote(DocumentPage page, Optional<String> note) {
        return page.awaitAnnotation(
                "the note to be " + note,
                a ->
                        a instanceof Mention mention && mention.header().note().equals(note)
                                ? Optional.of(mention)
                                : Optional.empty());
    }

    @Test
    void thatAClickOnAChipGivesTheKeyboardBack() {
        DocumentPage english = marked();
        workbench.driver().click(field(ChipRow.class, "level"), new Point(10, 10), 1, 0);
        english.awaitAnnotation(
                "the level",
                a ->
                        AttributeValue.Tags.of("name").equals(a.header().attributes().get("level"))
                                ? Optional.of(a)
                                : Optional.empty());
        awaitKeyboardInText();
        TickBox tick = field(TickBox.class, "unsure");
        AtomicBoolean drawn = new AtomicBoolean();
        Ui.run(() -> tick.addListener(SWT.Paint, e -> drawn.set(tick.isTicked())));
        workbench.driver().press(0, 'u');
        english.awaitAnnotation(
                "the mention to be unsure",
                a -> a.header().unsure() ? Optional.of(a) : Optional.empty());
        Wait.until("the tick to be drawn", drawn::get);
        workbench.screenshot("inspector-unsure");
    }

    @Test
    void thatANoteIsKeptByEscAndTakenBackByUndo() {
        DocumentPage english = marked();
        writing();
        workbench.driver().type("who");
        workbench.screenshot("inspector-note");
        workbench.driver().press(0, SWT.ESC);
        awaitKeyboardInText();
        awaitNote(english, Optional.of("who"));
        workbench.driver().press(SWT.CTRL, 'z');
        awaitNote(english, Optional.empty());
    }

    @Test
    void thatUndoTakesBackWhatIsBeingWrittenFirst() {
        DocumentPage english = marked();
        Text note = writing();
        workbench.driver().type("a");
        workbench.driver().press(SWT.CTRL, 'z');
        Wait.until("the line to be empty again", () -> note.getText().isEmpty());
        assertThat(english.count()).isEqualTo(1);
        workbench.driver().press(SWT.CTRL, 'z');
        english.awaitCount(0);
    }

    @Test
    void thatANoteLeftByEscIsThereAgain() {
        DocumentPage english = marked();
        english.keys("n");
        workbench.driver().type("who");
        workbench.driver().press(0, SWT.ESC);
        awaitKeyboardInText();
        english.keys("n");
        workbench.screenshot("inspector-note-again");
        workbench.driver().press(0, SWT.CR);
        awaitNote(english, Optional.of("who"));
    }
}
