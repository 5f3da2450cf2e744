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

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholion.corpus.FileAddress;
import org.scholion.project.CreateProject;
import org.scholion.project.Progress;
import org.scholion.project.session.AnnotationSession;
import org.scholion.project.session.OpenProject;
import org.scholion.view.mark.MarkId;
import org.scholion.workbench.uitests.driver.Ui;
import org.scholion.workbench.uitests.driver.Wait;
import org.scholion.workbench.uitests.page.DocumentPage;

/** Others' sets show below one's own words, are walked by difference, and are never changed. */
class LanesJourney extends Journey {

    private static final String TEXT =
            "Dana Whitlow of the Harbour Council lives in Norhaven.\n\n"
                    + "\u0642\u0627\u0644\u062a \u0627\u0644\u0648\u0632\u064a\u0631\u0629 "
                    + "\u0633\u0644\u0645\u0649 \u0627\u0644\u062e\u0637\u064a\u0628 \u0625\u0646 "
                    + "\u0645\u062f\u064a\u0646\u0629 \u0646\u0647\u0631\u064a\u0646 "
                    + "\u062a\u0631\u0641\u0636 \u0627\u0644\u0642\u0627\u0646\u0648\u0646.\n";

    private static final String NAHRAIN = "\u0646\u0647\u0631\u064a\u0646";

    private Path project = Path.of("");

    @BeforeEach
    void openWhatOthersMarked() throws Exception {
        project = file("lanes.scholion");
        new CreateProject()
                .run(
                        new CreateProject.Request(
                                new FileAddress(project), Optional.empty(), "journey"),
                        Progress.NONE);
        MarkedText marked = new MarkedText(TEXT, folder);
        try (OpenProject open = OpenProject.open(new FileAddress(project))) {
            marked.importAs(
                    open,
                    "ben",
                    marked.line(1, "Person", "Dana Whitlow")
                            + marked.line(2, "Group", "the Harbour Council")
                            + marked.line(3, "Place", "Norhaven")
                            + marked.line(4, "Place", NAHRAIN));
            marked.importAs(
                    open,
                    "carla",
                    marked.line(1, "Person", "Dana")
                            + marked.line(2, "Group", "Harbour Council")
                            + marked.line(3, "Place", "Norhaven"));
            marked.importAs(open, "worked", marked.line(1, "Person", "Dana Whitlow"));
            AnnotationSession session =
                    open.session(
                            open.document(open.firstDocument().orElseThrow().id()).orElseThrow(),
                            "worked");
            session.undo();
            session.redo();
            open.release(session);
        }
        workbench.open(project);
    }

    /** Takes the first of a list that fits words. */
    private void choose(String words) {
        Wait.until("a list to choose from", () -> Ui.display().getFocusControl() instanceof Text);
        workbench.driver().type(words);
        workbench.driver().press(0, SWT.CR);
    }

    private DocumentPage withMarks() {
        DocumentPage page = workbench.awaitAnyDocument();
        page.dragOver("Dana Whitlow");
        page.key(0, SWT.F2);
        choose("Person");
        page.awaitMention("Person", "Dana Whitlow");
        page.dragOver("Norhaven");
        page.key(0, SWT.F2);
        choose("Group");
        page.awaitMention("Group", "Norhaven");
        return page;
    }

    @Test
    void thatWhoIsChosenShowsInLanesAndOnlyWhoMayBeSeen() {
        DocumentPage page = withMarks();
        page.key(SWT.SHIFT, SWT.F5);
        Wait.until("whom one may see", () -> Ui.display().getFocusControl() instanceof Text);
        workbench.screenshot("lanes-chooser");
        choose("ben");
        page.awaitLanes("ben");
        page.key(SWT.SHIFT, SWT.F5);
        choose("all");
        // the set that someone worked on is that one's own judgement
        page.awaitLanes("ben", "carla");
        workbench.screenshot("lanes");
        page.key(0, SWT.F5);
        page.awaitLanes();
        page.key(0, SWT.F5);
        page.awaitLanes("ben", "carla");
    }

    @Test
    void thatDifferencesAreWalkedByKeyAndOthersMarksAreOnlyLookedAt() {
        DocumentPage page = withMarks();
        page.key(SWT.SHIFT, SWT.F5);
        choose("all");
        page.awaitLanes("ben", "carla");
        page.key(SWT.CTRL, SWT.HOME);
        page.key(SWT.CTRL, SWT.F5);
        Wait.until(
                "one's own mark that carla has otherwise",
                () ->
                        page.context()
                                .selected()
                                .filter(a -> a.spans().get(0).begin() == 0)
                                .isPresent());
        workbench.screenshot("lanes-difference");
        page.key(SWT.CTRL, SWT.F5);
        MarkId council = page.other("ben", "the Harbour Council");
        page.awaitAt(council);
        workbench.screenshot("lanes-looked-at");
        int before = page.count();
        page.key(0, SWT.DEL);
        page.keys("u");
        Wait.untilIdle();
        assertThat(page.count()).isEqualTo(before);
        workbench.find(
                Label.class,
                "whose it is",
                label -> label.getText().contains("ben") && label.getText().contains("looked at"));
        page.key(SWT.CTRL, SWT.F5);
        Wait.until(
                "one's own Norhaven",
                () ->
                        page.context()
                                .selected()
                                .filter(a -> a.typeId().equals("Group"))
                                .isPresent());
        page.key(SWT.CTRL | SWT.SHIFT, SWT.F5);
        page.awaitAt(council);
        page.click(page.other("ben", NAHRAIN));
        page.awaitAt(page.other("ben", NAHRAIN));
        workbench.screenshot("lanes-arabic");
    }
}
