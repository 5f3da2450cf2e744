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

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.junit.jupiter.api.Test;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.SetState;
import org.scholion.project.session.OpenProject;
import org.scholion.text.TextRange;
import org.scholion.ui.canvas.AnnotationCanvas;
import org.scholion.ui.editor.annotating.PointedBar;
import org.scholion.ui.recent.RecentProjects;
import org.scholion.workbench.uitests.driver.Ui;
import org.scholion.workbench.uitests.driver.Wait;
import org.scholion.workbench.uitests.page.DocumentPage;

/** What stays as it was while one reads and marks, and what is said when something goes. */
class SettledJourney extends Journey {

    /** 12 points of a screen with 96 dots an inch. */
    private static final int LETTERS = 16;

    private AnnotationCanvas canvas() {
        return workbench.find(AnnotationCanvas.class, "the text", any -> true);
    }

    private static TextRange range(DocumentPage page, String words) {
        int begin = page.text().indexOf(words);
        return new TextRange(begin, begin + words.length());
    }

    private static Rectangle place(DocumentPage page, AnnotationCanvas canvas, String words) {
        TextRange range = range(page, words);
        return Ui.call(() -> canvas.getTextBounds(range).get(0));
    }

    @Test
    void thatLookingBeginsNothingAndFindingNothingDoes() throws Exception {
        OpenProject project = openTexts();
        for (JourneyText text : JourneyText.values()) {
            workbench.openDocument(text.documentName());
        }
        assertThat(project.store().sets().all()).isEmpty();

        DocumentPage hindi = workbench.openDocument(JourneyText.HINDI.documentName());
        hindi.key(SWT.CTRL, SWT.CR);
        Wait.until("a set to have begun", () -> begun(project) == 1);
        assertThat(project.store().sets().all())
                .extracting(AnnotationSet::state)
                .containsExactly(SetState.DONE);
    }

    private static int begun(OpenProject project) {
        try {
            return project.store().sets().all().size();
        } catch (Exception wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    @Test
    void thatTheTextStandsStillAndTheCaretBehindWhatIsMarked() throws Exception {
        openTexts();
        DocumentPage english = workbench.openDocument(JourneyText.ENGLISH.documentName());
        AnnotationCanvas canvas = canvas();
        Rectangle before = place(english, canvas, "council stands");
        english.dragOver("Dana Whitlow");
        english.keys("p");
        english.awaitMention("person", "Dana Whitlow");
        assertThat(Ui.call(() -> canvas.getCanvasSelection().caret()))
                .isEqualTo(range(english, "Dana Whitlow").end());
        assertThat(place(english, canvas, "council stands")).isEqualTo(before);

        assertThat(before.height).isBetween(LETTERS, 2 * LETTERS);
        int first = place(english, canvas, "Minister").y;
        assertThat(first).as("air above the first line").isGreaterThan(LETTERS / 2);
    }

    @Test
    void thatADeleteSaysWhatGoesWithIt() throws Exception {
        openTexts();
        DocumentPage english = workbench.openDocument(JourneyText.ENGLISH.documentName());
        english.dragOver("Dana Whitlow");
        english.keys("p");
        english.awaitMention("person", "Dana Whitlow");
        english.dragOver("Harbour Council");
        english.keys("o");
        english.awaitMention("organisation", "Harbour Council");
        english.selectMention("Dana Whitlow");
        english.keys("r1");
        english.key(0, SWT.CR);
        english.awaitCount(3);

        english.selectMention("Dana Whitlow");
        english.key(0, SWT.DEL);
        english.awaitCount(1);
        awaitSaid("1 relation");
        workbench.screenshot("settled-deleted");
    }

    private void awaitSaid(String words) {
        workbench.find(
                Canvas.class,
                "“" + words + "” in the bar",
                bar ->
                        bar instanceof PointedBar pointed
                                && pointed.texts().stream().anyMatch(t -> t.contains(words)));
    }

    @Test
    void thatTheProjectOpenedLastComesFirst() throws Exception {
        openTexts();
        Path copy = file("another.scholion");
        workbench.closeProject();
        Files.copy(file("journey.scholion"), copy);
        workbench.open(copy);
        workbench.awaitAnyDocument();
        assertThat(Ui.call(() -> new RecentProjects().list()).subList(0, 2))
                .isEqualTo(
                        List.of(new FileAddress(copy), new FileAddress(file("journey.scholion"))));
    }
}
