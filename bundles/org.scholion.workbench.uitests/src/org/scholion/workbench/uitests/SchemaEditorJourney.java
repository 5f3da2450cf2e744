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
import java.util.Map;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scholion.project.session.OpenProject;
import org.scholion.schema.xml.BuiltInSchemas;
import org.scholion.schema.xml.SchemaXml;
import org.scholion.ui.canvas.AnnotationCanvas;
import org.scholion.ui.command.WorkbenchCommand;
import org.scholion.ui.theme.ThemeColors;
import org.scholion.workbench.uitests.driver.Ui;
import org.scholion.workbench.uitests.driver.Wait;
import org.scholion.workbench.uitests.driver.Widgets;
import org.scholion.workbench.uitests.page.DocumentPage;
import org.scholion.workbench.uitests.page.ExchangeWizardPage;

/** A lead edits the schema: sees problems and the preview, applies it, and saves one to a file. */
class SchemaEditorJourney extends Journey {

    private static final String EDITOR = "org.scholion.ui.schema.editor";

    private static Shell shell() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
    }

    private void dark(boolean wanted) {
        if (Ui.call(ThemeColors::dark) != wanted) {
            workbench.menu("View", "Switch between light and dark");
            Wait.until("the other theme", () -> ThemeColors.dark() == wanted);
        }
    }

    private static void size(int width, int height) {
        Ui.run(
                () -> {
                    shell().setMaximized(false);
                    shell().setSize(width, height);
                });
        Wait.until("the window's size", () -> shell().getSize().equals(new Point(width, height)));
    }

    @AfterEach
    void back() {
        dark(false);
        Ui.run(
                () -> {
                    var page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
                    for (var editor : page.getEditorReferences()) {
                        if (EDITOR.equals(editor.getId())) {
                            page.closeEditor(editor.getEditor(false), false);
                        }
                    }
                    shell().setMaximized(true);
                });
    }

    private Tree tree() {
        return workbench.find(
                Tree.class,
                "the tree of the schema",
                tree -> Widgets.item(tree, "Relations").isPresent());
    }

    private void select(Tree tree, String name) {
        workbench.driver().selectRow(tree, name);
    }

    private static IEditorPart editor() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().getActiveEditor();
    }

    private Text field(String label) {
        return workbench.find(
                Text.class,
                label,
                text ->
                        Widgets.after(shell(), label, Text.class)
                                .filter(found -> found == text)
                                .isPresent());
    }

    @Test
    void thatALeadEditsSeesMendsAndApplies() throws Exception {
        OpenProject project = openTexts();
        DocumentPage english = workbench.openDocument(JourneyText.ENGLISH.documentName());
        english.dragOver("Dana Whitlow");
        english.keys("p");
        english.awaitMention("person", "Dana Whitlow");
        workbench.menu("Lead", "Edit schema…");
        Tree tree = tree();
        Wait.until("the count of the type", () -> Widgets.item(tree, "Person  P  1").isPresent());
        select(tree, "Person");
        AnnotationCanvas preview =
                workbench.find(
                        AnnotationCanvas.class,
                        "the preview",
                        canvas ->
                                canvas.getContent()
                                        .filter(content -> content.text().contains("Leila"))
                                        .isPresent());
        assertThat(Ui.call(() -> preview.getContent().orElseThrow().marks().size())).isPositive();
        workbench.screenshot("schema-editor-wide");
        size(1280, 800);
        workbench.screenshot("schema-editor-light");
        dark(true);
        workbench.screenshot("schema-editor-dark");
        dark(false);

        // what is wrong is told while it is typed, and mended with a button
        Text name = field("Name");
        Ui.run(() -> name.setText(""));
        Button mend =
                workbench.find(
                        Button.class,
                        "a button that mends",
                        button -> button.getText().startsWith("Call it"));
        workbench.screenshot("schema-editor-problem");
        Ui.run(() -> mend.notifyListeners(SWT.Selection, new Event()));
        Wait.until("the problem mended", mend::isDisposed);

        // taken back with the keys of the window
        Ui.run(tree::setFocus);
        workbench.driver().press(SWT.CTRL, 'z');
        workbench.driver().press(SWT.CTRL, 'z');
        Wait.until("the schema as it was", () -> !editor().isDirty());

        // renamed, and given another type
        select(tree, "Person");
        Text again = field("Name");
        Ui.run(
                () -> {
                    again.setFocus();
                    again.setText("Human");
                });
        Wait.until("a change", () -> editor().isDirty());
        workbench.menu("Lead", "Apply a schema…");
        workbench.driver().awaitWindow("Apply schema");
        workbench.screenshot("schema-editor-apply");
        workbench.driver().push("Apply");
        Wait.until("the schema to be the project's", () -> !editor().isDirty());
        assertThat(project.schema().type("person").orElseThrow().name()).isEqualTo("Human");
    }

    @Test
    void thatWhatAnnotationsMayNotFitIsMigratedAndUndoneAfterARestart() throws Exception {
        openTexts();
        DocumentPage english = workbench.openDocument(JourneyText.ENGLISH.documentName());
        english.dragOver("Dana Whitlow");
        english.keys("p");
        english.awaitMention("person", "Dana Whitlow");
        workbench.menu("Lead", "Edit schema…");
        Tree tree = tree();
        Wait.until("the count of the type", () -> Widgets.item(tree, "Person  P  1").isPresent());
        select(tree, "Person");
        Ui.run(tree::setFocus);
        workbench.driver().press(0, SWT.DEL);
        Wait.until("the type gone", () -> Widgets.item(tree, "Person  P  1").isEmpty());
        workbench.screenshot("schema-editor-deleted");
        // what referred to it is told first, and mended by buttons
        workbench.menu("Lead", "Apply a schema…");
        workbench.driver().awaitWindow("Apply schema");
        workbench.driver().push("OK");
        mend();
        workbench.screenshot("schema-editor-mended");
        ExchangeWizardPage wizard =
                ExchangeWizardPage.openLead(
                        workbench, "Apply a schema…", "Apply a schema", "Apply");
        wizard.awaitWords("entity Person: removed");
        workbench.driver().choose("entity Person: removed", "'Person' is deleted");
        Wait.until(
                "what is lost to be told",
                () ->
                        Widgets.activeShell()
                                .flatMap(shell -> Widgets.box(shell, "1 thing is lost: I agree"))
                                .isPresent());
        workbench.screenshot("schema-editor-migration");
        workbench.driver().check("1 thing is lost: I agree", true);
        wizard.run();
        wizard.close();
        Wait.until("the editor to show the new version", () -> !editor().isDirty());

        Path file = file("journey.scholion");
        workbench.closeProject();
        workbench.open(file);
        workbench.awaitAnyDocument();
        workbench.menu("Lead", "Undo schema migration…");
        workbench.driver().awaitWindow("Undo the latest schema migration");
        workbench.driver().push("OK");
        workbench.driver().push("OK");
        workbench.menu("Lead", "Edit schema…");
        Tree again = tree();
        Wait.until("the type again", () -> Widgets.item(again, "Person  P  1").isPresent());
        workbench.screenshot("schema-editor-undone");
    }

    /** Pushes what the bar of problems offers, until nothing is wrong. */
    private void mend() {
        Wait.until(
                "all to be mended",
                () -> {
                    if (said("Nothing is wrong with this schema.")) {
                        return true;
                    }
                    Widgets.find(
                                    shell(),
                                    Button.class,
                                    button ->
                                            button.getText().equals("Show the first")
                                                    || button.getText().startsWith("Leave"))
                            .ifPresent(
                                    button -> button.notifyListeners(SWT.Selection, new Event()));
                    return false;
                });
    }

    private static boolean said(String words) {
        return Widgets.find(shell(), Label.class, label -> label.getText().equals(words))
                .isPresent();
    }

    @Test
    void thatASchemaOfAFileIsSavedToIt() throws Exception {
        openTexts();
        Path file = file("news.xml");
        Files.writeString(
                file,
                SchemaXml.write(BuiltInSchemas.load(BuiltInSchemas.NEWS_STANCE).orElseThrow()));
        Ui.run(() -> openFile(file));
        Tree tree = tree();
        select(tree, "Organisation");
        Text name = field("Name");
        Ui.run(
                () -> {
                    name.setFocus();
                    name.setText("Body");
                });
        Wait.until("a change", () -> editor().isDirty());
        workbench.driver().press(SWT.CTRL, 's');
        Wait.until("the file saved", () -> !editor().isDirty());
        assertThat(SchemaXml.read(Files.readString(file), "news.xml").type("organisation"))
                .hasValueSatisfying(type -> assertThat(type.name()).isEqualTo("Body"));
    }

    private static void openFile(Path file) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
        try {
            window.getService(IHandlerService.class)
                    .executeCommand(
                            ParameterizedCommand.generateCommand(
                                    window.getService(ICommandService.class)
                                            .getCommand(WorkbenchCommand.PREFIX + "schema.open"),
                                    Map.of(WorkbenchCommand.FILE, file.toString())),
                            null);
        } catch (CommandException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
