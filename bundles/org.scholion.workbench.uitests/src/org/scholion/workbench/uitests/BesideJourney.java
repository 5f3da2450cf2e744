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
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.scholion.corpus.FileAddress;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.project.CreateProject;
import org.scholion.project.ImportDocuments;
import org.scholion.project.ImportRequest;
import org.scholion.project.Progress;
import org.scholion.project.session.OpenProject;
import org.scholion.schema.xml.BuiltInSchemas;
import org.scholion.ui.canvas.CanvasCommand;
import org.scholion.view.ParallelText;
import org.scholion.workbench.uitests.driver.Ui;
import org.scholion.workbench.uitests.driver.Wait;
import org.scholion.workbench.uitests.page.DocumentPage;

/** A translation stands beside a document: both are marked, and scroll together by paragraph. */
class BesideJourney extends Journey {

    private static final int PARAGRAPHS = 24;

    private static String text(JourneyText text, int times) {
        String paragraph = text.content().strip().replace("\n\n", " ");
        StringBuilder all = new StringBuilder();
        for (int i = 1; i <= PARAGRAPHS; i++) {
            all.append(i).append(". ").append((paragraph + " ").repeat(times)).append("\n\n");
        }
        return all.toString();
    }

    private void openTranslations() throws Exception {
        Path file = file("beside.scholion");
        new CreateProject()
                .run(
                        new CreateProject.Request(
                                new FileAddress(file),
                                Optional.of(BuiltInSchemas.NEWS_STANCE),
                                "journey"),
                        Progress.NONE);
        Path in = Files.createDirectories(file("in"));
        Files.writeString(in.resolve("ar.txt"), text(JourneyText.ARABIC, 1));
        Files.writeString(in.resolve("hi.txt"), text(JourneyText.HINDI, 2));
        try (OpenProject project = OpenProject.open(new FileAddress(file))) {
            new ImportDocuments(project, InstalledFormats.all())
                    .run(ImportRequest.of(List.of(in)), Progress.NONE);
        }
        workbench.open(file);
    }

    private DocumentPage beside() throws Exception {
        openTranslations();
        DocumentPage arabic = workbench.awaitDocument("ar");
        arabic.key(SWT.CTRL | SWT.SHIFT, 'b');
        Wait.until("a list to choose from", () -> Ui.display().getFocusControl() instanceof Text);
        workbench.driver().type("hi");
        workbench.driver().press(0, SWT.CR);
        return workbench.awaitDocument("hi");
    }

    @Test
    void thatBothAreMarkedAndUndoneEachForItself() throws Exception {
        DocumentPage hindi = beside();
        hindi.dragOver("\u0905\u0928\u093f\u0924\u093e \u0930\u093e\u0935");
        hindi.keys("p");
        hindi.awaitCount(1);
        hindi.key(0, SWT.F11);
        DocumentPage arabic = workbench.awaitDocument("ar");
        arabic.dragOver("\u0633\u0644\u0645\u0649 \u0627\u0644\u062e\u0637\u064a\u0628");
        arabic.keys("p");
        arabic.awaitCount(1);
        workbench.screenshot("beside");
        arabic.key(SWT.CTRL, 'z');
        arabic.awaitCount(0);
        assertThat(hindi.count()).isEqualTo(1);
        arabic.key(0, SWT.F11);
        workbench.awaitDocument("hi").key(SWT.CTRL, 'z');
        hindi.awaitCount(0);
    }

    @Test
    void thatOneFollowsTheOtherToTheSameParagraphUntilToldNotTo() throws Exception {
        DocumentPage hindi = beside();
        hindi.key(0, SWT.F11);
        DocumentPage arabic = workbench.awaitDocument("ar");
        ParallelText ours = new ParallelText(arabic.text());
        ParallelText theirs = new ParallelText(hindi.text());
        arabic.perform(CanvasCommand.PAGE_DOWN);
        arabic.perform(CanvasCommand.PAGE_DOWN);
        Wait.until(
                "the translation to follow",
                () -> (int) theirs.place(hindi.top()) == (int) ours.place(arabic.top()));
        assertThat(ours.place(arabic.top())).isGreaterThan(1);
        workbench.screenshot("beside-scrolled");
        arabic.key(SWT.SHIFT, SWT.F11);
        Wait.untilIdle();
        double before = hindi.top();
        arabic.perform(CanvasCommand.TEXT_START);
        Wait.until("the first paragraph", () -> arabic.top() < 1);
        Wait.untilIdle();
        assertThat(hindi.top()).isEqualTo(before);
        arabic.key(SWT.SHIFT, SWT.F11);
        Wait.until("the translation to come along", () -> hindi.top() < 1);
    }
}
