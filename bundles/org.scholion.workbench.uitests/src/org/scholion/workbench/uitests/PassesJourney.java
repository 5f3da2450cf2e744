/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.uitests;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholion.corpus.Assignment;
import org.scholion.document.AnnotationKind;
import org.scholion.document.rules.Severity;
import org.scholion.project.session.OpenProject;
import org.scholion.workbench.uitests.driver.Wait;
import org.scholion.workbench.uitests.driver.Widgets;
import org.scholion.workbench.uitests.page.DocumentPage;

/** Going through a text and a project in passes: what is left, one type alone, one's own queue. */
class PassesJourney extends Journey {

    private static final String CORPUS = "org.scholion.ui.editor.corpus";

    private Optional<OpenProject> project = Optional.empty();

    @BeforeEach
    void openTextsOfManyScripts() throws Exception {
        project = Optional.of(openTexts());
    }

    private Table documents() {
        return workbench.find(
                Table.class,
                "the documents",
                table ->
                        table.getColumnCount() > 1
                                && table.getColumn(1).getText().equals("Document"));
    }

    private void awaitRows(String... names) {
        Table table = documents();
        Wait.until(
                "the documents " + List.of(names),
                () -> {
                    if (table.getItemCount() != names.length) {
                        return false;
                    }
                    for (int i = 0; i < names.length; i++) {
                        if (!table.getItem(i).getText(1).equals(names[i])) {
                            return false;
                        }
                    }
                    return true;
                });
    }

    private void selectRow(String name) {
        Table table = documents();
        workbench.driver().selectRow(table, name);
    }

    private static void awaitDialog(String title) {
        Wait.until(
                "the dialog “" + title + "”",
                () -> Widgets.activeShell().map(Shell::getText).filter(title::equals).isPresent());
    }

    @Test
    void thatKeysGoToTheNextSentenceWithoutMarksToUnsureOnesAndToProblems() {
        DocumentPage english = workbench.openDocument(JourneyText.ENGLISH.documentName());
        english.dragOver("Dana Whitlow");
        english.keys("p");
        english.awaitMention("person", "Dana Whitlow");
        english.key(0, SWT.F8);
        english.awaitSelected("On Monday Whitlow opposed the quarry law.");
        english.key(0, SWT.F8);
        english.awaitSelected("#India and @MEAIndia were named in the report.");
        english.key(SWT.SHIFT, SWT.F8);
        english.awaitSelected("On Monday Whitlow opposed the quarry law.");

        english.dragOver("Norhaven");
        english.keys("o");
        english.awaitMention("organisation", "Norhaven");
        english.keys("u");
        english.click("farmers");
        english.key(0, SWT.F6);
        Wait.until(
                "the unsure mark to be selected",
                () ->
                        english.context()
                                .selected()
                                .filter(annotation -> annotation.header().unsure())
                                .isPresent());
        english.click("quarry");
        english.keys("s");
        english.keys("a");
        english.key(SWT.SHIFT, 'i');
        workbench.driver().press(0, SWT.CR);
        english.awaitStance();
        Wait.until(
                "what is wrong to be found", () -> english.context().problems(Severity.ERROR) > 0);
        english.click("farmers");
        english.key(0, SWT.F4);
        workbench.screenshot("passes-problem");
        Wait.until(
                "the stance to be selected",
                () ->
                        english.context()
                                .selected()
                                .filter(a -> a.kind() == AnnotationKind.STANCE)
                                .isPresent());
    }

    @Test
    void thatATypeIsShownAloneAndAllAreShownAgainByKeys() {
        DocumentPage english = workbench.openDocument(JourneyText.ENGLISH.documentName());
        english.dragOver("Dana Whitlow");
        english.keys("p");
        english.dragOver("Norhaven");
        english.keys("o");
        english.awaitMention("organisation", "Norhaven");
        english.key(SWT.ALT | SWT.SHIFT, 'h');
        workbench.screenshot("passes-hide");
        workbench.driver().type("only person");
        workbench.driver().press(0, SWT.CR);
        Wait.until("one mark", () -> english.context().marks().size() == 1);
        workbench.screenshot("passes-one-type");
        english.key(SWT.ALT | SWT.SHIFT, 'a');
        Wait.until("both marks", () -> english.context().marks().size() == 2);
    }

    @Test
    void thatADocumentIsLabelledByKeys() {
        DocumentPage english = workbench.openDocument(JourneyText.ENGLISH.documentName());
        english.key(0, SWT.F2);
        workbench.driver().type("genre");
        workbench.driver().press(0, SWT.CR);
        workbench.screenshot("passes-label");
        workbench.driver().press(0, SWT.CR);
        english.awaitAnnotation(
                "a label",
                a -> a.kind() == AnnotationKind.DOCUMENT_LABEL ? Optional.of(a) : Optional.empty());
    }

    @Test
    void thatADocumentIsRenamedRemovedAndRestoredInTheWindow() {
        workbench.openDocument(JourneyText.URDU.documentName());
        selectRow("urdu");
        workbench.driver().press(0, SWT.F2);
        awaitDialog("Rename document");
        workbench.driver().press(SWT.CTRL, 'a');
        workbench.driver().type("zeitung");
        workbench.driver().press(0, SWT.CR);
        awaitRows("arabic", "english", "hindi", "mixed", "zeitung");
        Wait.until(
                "the open document to have its other name",
                () ->
                        PlatformUI.getWorkbench()
                                .getActiveWorkbenchWindow()
                                .getActivePage()
                                .getActiveEditor()
                                .getTitle()
                                .equals("zeitung"));

        selectRow("zeitung");
        workbench.driver().press(0, SWT.DEL);
        awaitDialog("Remove documents");
        workbench.screenshot("passes-remove");
        workbench.driver().press(0, SWT.CR);
        awaitRows("arabic", "english", "hindi", "mixed");

        workbench.menu("File", "Restore removed document…");
        awaitDialog("Restore a removed document");
        workbench.driver().press(0, SWT.CR);
        awaitRows("arabic", "english", "hindi", "mixed", "zeitung");
    }

    @Test
    void thatOnesOwnQueueIsShownInTheOrderInWhichItWasGiven() throws Exception {
        OpenProject open = project.orElseThrow();
        DocumentPage shown = workbench.awaitAnyDocument();
        String me = shown.context().member();
        open.store()
                .assignments()
                .assign(
                        List.of(
                                assignment(open, "mixed", me, 0),
                                assignment(open, "hindi", me, 1)));
        workbench.menu("Navigate", "Only my documents");
        awaitRows("mixed", "hindi");
        workbench.find(
                Label.class, "what is left", label -> label.getText().startsWith("2 of 2 given"));
        workbench.screenshot("passes-queue");
        DocumentPage mixed = workbench.openDocument("mixed");
        mixed.key(SWT.ALT, SWT.ARROW_DOWN);
        workbench.awaitDocument("hindi");
        workbench.menu("Navigate", "Only my documents");
        awaitRows("arabic", "english", "hindi", "mixed", "urdu");
        workbench.showView("Corpus", CORPUS);
    }

    private static Assignment assignment(
            OpenProject project, String document, String member, int position) throws Exception {
        return new Assignment(
                project.store().documents().find(document).orElseThrow().id(),
                member,
                position,
                Optional.empty());
    }
}
