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
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.Member;
import org.scholion.document.AnnotationKind;
import org.scholion.project.CountAnnotations;
import org.scholion.project.CreateProject;
import org.scholion.project.Progress;
import org.scholion.project.session.OpenProject;
import org.scholion.schema.Schema;
import org.scholion.schema.xml.BuiltInSchemas;
import org.scholion.schema.xml.SchemaXml;
import org.scholion.ui.project.ProjectService;
import org.scholion.workbench.uitests.driver.Ui;
import org.scholion.workbench.uitests.driver.Wait;
import org.scholion.workbench.uitests.driver.Widgets;
import org.scholion.workbench.uitests.page.DocumentPage;
import org.scholion.workbench.uitests.page.ExchangeWizardPage;

/**
 * A lead splits a type: the preview tells what happens, annotators answer what each of their marks
 * is, and another migration is undone as a whole after the project was opened again.
 */
class MigrationJourney extends Journey {

    private static final String TEXT =
            "Lena Brandt of the Mill Trust met وزارة الخارجية in Ostfurt, and the Mill Trust paid.\n";
    private static final String VIEW = "org.scholion.ui.editor.waiting";

    private Path project = Path.of("");

    private static void member(String name) {
        Ui.run(() -> PlatformUI.getWorkbench().getService(ProjectService.class).member(name));
    }

    private static Schema news() throws Exception {
        return BuiltInSchemas.load(BuiltInSchemas.NEWS_STANCE).orElseThrow();
    }

    /** Two new types where there was one. */
    private Path split() throws Exception {
        String xml = SchemaXml.write(news());
        int begin = xml.indexOf("<entity id=\"organisation\"");
        int end = xml.indexOf("</entity>", begin) + "</entity>".length();
        String type = xml.substring(begin, end).replaceFirst(" shortcut=\"O\"", "");
        String company =
                type.replace("id=\"organisation\"", "id=\"company\"")
                        .replaceFirst("name=\"Organisation\"", "name=\"Company\"");
        String agency =
                type.replace("id=\"organisation\"", "id=\"agency\"")
                        .replaceFirst("name=\"Organisation\"", "name=\"Public agency\"");
        return Files.writeString(
                file("split.xml"),
                (xml.substring(0, begin) + company + agency + xml.substring(end))
                        .replace(">organisation<", ">company<"));
    }

    @BeforeEach
    void openWhatWasMarked() throws Exception {
        project = file("migration.scholion");
        new CreateProject()
                .run(
                        new CreateProject.Request(
                                new FileAddress(project),
                                Optional.of(BuiltInSchemas.NEWS_STANCE),
                                "journey"),
                        Progress.NONE);
        MarkedText marked = new MarkedText(TEXT, folder);
        try (OpenProject open = OpenProject.open(new FileAddress(project))) {
            open.store().members().save(new Member("journey", Member.Role.LEAD), "journey");
            marked.finished(
                    open,
                    "ben",
                    marked.line(1, "Person", "Lena Brandt")
                            + marked.line(2, "Organisation", "the Mill Trust")
                            + marked.line(3, "Organisation", "وزارة الخارجية")
                            + marked.line(4, "Place", "Ostfurt"));
        }
        workbench.open(project);
        member("journey");
    }

    @AfterEach
    void annotateAgain() {
        workbench.perspective("Annotate");
        if (Ui.call(() -> workbench.shows(VIEW))) {
            workbench.menu("View", "Less frequently used", "Worklist");
        }
    }

    private static Map<String, Integer> entities(String member) {
        return Ui.call(
                () -> {
                    try {
                        return new CountAnnotations(
                                        PlatformUI.getWorkbench()
                                                .getService(ProjectService.class)
                                                .project()
                                                .orElseThrow())
                                .run(Progress.NONE)
                                .members()
                                .getOrDefault(member, new TreeMap<>())
                                .getOrDefault(AnnotationKind.ENTITY, new TreeMap<>());
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                });
    }

    private Table worklist(int count) {
        return workbench.find(
                Table.class,
                count + " marks that wait",
                table ->
                        table.isVisible()
                                && table.getColumnCount() == 5
                                && table.getColumn(2).getText().equals("In the text")
                                && table.getItemCount() == count);
    }

    @Test
    void thatALeadAppliesASchemaAndAMemberAnswersTheWorklist() throws Exception {
        workbench.awaitAnyDocument();
        ExchangeWizardPage wizard =
                ExchangeWizardPage.openLead(
                        workbench, "Apply a schema…", "Apply a schema", "Apply");
        wizard.awaitWords("Choose a schema");
        workbench.screenshot("migration-empty");
        workbench.driver().fill("Schema file", split().toString());
        wizard.awaitWords("entity Organisation: removed");
        wizard.awaitWords("One set is concerned");
        workbench.screenshot("migration-preview");
        wizard.run();
        wizard.awaitWords("'Organisation' waits until its member chooses: 2");
        workbench.screenshot("migration-done");
        wizard.close();
        assertThat(entities("ben")).containsEntry("Organisation", 2);

        member("ben");
        workbench.menu("View", "Less frequently used", "Worklist");
        Table table = worklist(2);
        workbench.screenshot("migration-worklist");
        Ui.run(table::setFocus);
        workbench.driver().press(0, SWT.HOME);
        Wait.until(
                "the first row with the keyboard",
                () -> table.getSelectionIndex() == 0 && table.isFocusControl());
        workbench.driver().type("1");
        Table left = worklist(1);
        Wait.until("the next one to be selected", () -> left.getSelectionIndex() == 0);
        workbench.screenshot("migration-answered");
        workbench.driver().press(0, SWT.CR);
        DocumentPage text = workbench.awaitDocument("a");
        workbench.screenshot("migration-text");
        assertThat(text.count()).isEqualTo(4);
        Ui.run(left::setFocus);
        workbench.driver().type("2");
        Wait.until("nothing to wait", () -> !left.isDisposed() && !left.isVisible());
        assertThat(entities("ben"))
                .containsEntry("Company", 1)
                .containsEntry("Public agency", 1)
                .doesNotContainKey("Organisation");
    }

    @Test
    void thatAMigrationIsUndoneAsAWholeAfterARestart() throws Exception {
        workbench.awaitAnyDocument();
        ExchangeWizardPage wizard =
                ExchangeWizardPage.openLead(
                        workbench, "Apply a schema…", "Apply a schema", "Apply");
        Path dropped =
                Files.writeString(
                        file("dropped.xml"),
                        SchemaXml.write(news())
                                .replaceFirst("(?s)<entity id=\"organisation\".*?</entity>", "")
                                .replace("<allowed>organisation</allowed>", "")
                                .replace("<holder>organisation</holder>", ""));
        workbench.driver().fill("Schema file", dropped.toString());
        wizard.awaitWords("entity Organisation: removed");
        workbench.driver().choose("entity Organisation: removed", "'Organisation' is deleted");
        Wait.until(
                "what is lost to be told",
                () ->
                        Widgets.activeShell()
                                .flatMap(shell -> Widgets.box(shell, "2 things are lost: I agree"))
                                .isPresent());
        workbench.screenshot("migration-loss");
        workbench.driver().check("2 things are lost: I agree", true);
        wizard.run();
        wizard.close();
        assertThat(entities("ben")).doesNotContainKey("Organisation");

        workbench.closeProject();
        workbench.open(project);
        workbench.awaitAnyDocument();
        member("journey");
        workbench.menu("Lead", "Undo schema migration…");
        workbench.driver().awaitWindow("Undo the latest schema migration");
        workbench.driver().push("OK");
        Wait.until(
                "the organisations to be back",
                () -> entities("ben").getOrDefault("Organisation", 0) == 2);
        workbench.screenshot("migration-undone");
        workbench.driver().push("OK");
    }
}
