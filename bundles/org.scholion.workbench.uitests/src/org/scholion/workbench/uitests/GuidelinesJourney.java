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
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scholion.corpus.FileAddress;
import org.scholion.project.ApplySchema;
import org.scholion.project.Progress;
import org.scholion.project.session.OpenProject;
import org.scholion.schema.xml.SchemaXml;
import org.scholion.workbench.uitests.driver.Ui;
import org.scholion.workbench.uitests.driver.Wait;
import org.scholion.workbench.uitests.driver.Widgets;
import org.scholion.workbench.uitests.page.DocumentPage;

/** The guideline of a type shows beside the text, wherever the type comes from. */
class GuidelinesJourney extends Journey {

    private static final String VIEW = "org.scholion.ui.editor.guidelines";
    private static final String OF_PERSON = "Leave titles and offices out";
    private static final String OF_ORGANISATION = "Mark bodies that act as one";

    @AfterEach
    void foldAgain() {
        if (Ui.call(() -> workbench.shows(VIEW))) {
            workbench.menu("View", "Guidelines");
        }
    }

    private StyledText reading(String words) {
        return workbench.find(
                StyledText.class,
                "“" + words + "” to be read",
                text -> text.isVisible() && text.getText().contains(words));
    }

    @Test
    void thatItFollowsWhatIsSelectedAndWhatIsAboutToBeChosen() throws Exception {
        openTexts();
        DocumentPage english = workbench.openDocument(JourneyText.ENGLISH.documentName());
        workbench.showView("Guidelines", VIEW);
        workbench.find(
                Label.class,
                "where guidelines come from",
                label -> label.isVisible() && label.getText().contains("in the schema"));
        workbench.screenshot("guidelines-nothing");

        english.dragOver("Dana Whitlow");
        english.keys("p");
        english.awaitMention("person", "Dana Whitlow");
        reading(OF_PERSON);
        assertThat(orientation("أكد")).as("Arabic examples").isEqualTo(SWT.RIGHT_TO_LEFT);
        assertThat(orientation(OF_PERSON)).isEqualTo(SWT.LEFT_TO_RIGHT);
        workbench.find(Label.class, "the sign of right examples", sign -> says(sign, "＋"));
        workbench.find(Label.class, "the sign of wrong examples", sign -> says(sign, "－"));
        workbench.screenshot("guidelines-person");

        english.dragOver("Harbour Council");
        english.key(SWT.CTRL, ' ');
        Wait.until("the list of types", () -> Ui.display().getFocusControl() instanceof Text);
        workbench.driver().press(0, SWT.ARROW_DOWN);
        reading(OF_ORGANISATION);
        workbench.screenshot("guidelines-candidate");
        workbench.driver().press(0, SWT.ESC);

        Table palette =
                workbench.find(
                        Table.class,
                        "the palette",
                        table ->
                                table.isVisible()
                                        && table.getItemCount() > 1
                                        && table.getItem(1).getText().equals("Person"));
        Ui.run(palette::setFocus);
        workbench.driver().press(0, SWT.HOME);
        workbench.driver().press(0, SWT.ARROW_DOWN);
        reading(OF_PERSON);
        workbench.driver().press(0, SWT.ARROW_DOWN);
        reading(OF_ORGANISATION);
        workbench.screenshot("guidelines-palette");
    }

    @Test
    void thatChangedGuidelinesAreToldOnceAndMarksCanBeLookedAtAgain() throws Exception {
        OpenProject project = openTexts();
        Path file = file("journey.scholion");
        DocumentPage english = workbench.openDocument(JourneyText.ENGLISH.documentName());
        english.dragOver("Dana Whitlow");
        english.keys("p");
        english.awaitMention("person", "Dana Whitlow");
        Path changed = file("changed.xml");
        Files.writeString(
                changed,
                SchemaXml.write(project.schema()).replace(OF_PERSON, "Take titles and offices in"));
        workbench.closeProject();
        try (OpenProject open = OpenProject.open(new FileAddress(file))) {
            new ApplySchema(open)
                    .run(new ApplySchema.Request(changed, false, "lead"), Progress.NONE);
        }

        workbench.open(file);
        workbench.awaitAnyDocument();
        Link again = workbench.find(Link.class, "the offer", linkOf("Look at my marks again"));
        workbench.screenshot("guidelines-changed");
        Ui.run(() -> again.notifyListeners(SWT.Selection, new Event()));
        Table marks =
                workbench.find(
                        Table.class,
                        "the marks to look at again",
                        table ->
                                table.isVisible()
                                        && table.getColumnCount() == 3
                                        && table.getItemCount() == 1);
        Wait.until(
                "the mark of a person", () -> marks.getItem(0).getText(0).contains("Dana Whitlow"));
        workbench.screenshot("guidelines-second-look");
        Ui.run(marks::setFocus);
        workbench.driver().press(0, SWT.HOME);
        workbench.driver().press(0, SWT.CR);
        DocumentPage there = workbench.awaitDocument(JourneyText.ENGLISH.documentName());
        Wait.until(
                "the mark to be selected",
                () ->
                        there.context()
                                .selected()
                                .map(a -> a.typeId().equals("person"))
                                .orElse(false));
        reading("Take titles and offices in");
        workbench.screenshot("guidelines-looked-again");
        workbench.driver().push("Done with these");

        workbench.closeProject();
        workbench.open(file);
        workbench.awaitAnyDocument();
        Wait.untilIdle();
        assertThat(
                        Ui.call(
                                () ->
                                        Widgets.find(
                                                Ui.display().getActiveShell(),
                                                Link.class,
                                                linkOf("Look at my marks again"))))
                .isEmpty();
    }

    @Test
    void thatANewProjectStartsFromTheGallery() {
        workbench.menu("File", "New project…");
        workbench.driver().awaitWindow("New project");
        workbench.driver().choose("Schema", "Named entities, as in CoNLL");
        Wait.until(
                "its types",
                () ->
                        Widgets.find(Ui.display().getActiveShell(), Table.class, t -> t.isVisible())
                                .filter(t -> t.getItemCount() == 4)
                                .isPresent());
        Wait.untilIdle();
        workbench.screenshot("guidelines-gallery");
        Path file = file("names.scholion");
        workbench.driver().fill("File", file.toString());
        workbench.driver().push("OK");
        assertThat(workbench.awaitProject(file).schema().id()).isEqualTo("named-entities");
    }

    private static Predicate<Link> linkOf(String words) {
        return link -> link.isVisible() && link.getText().contains(words);
    }

    private int orientation(String words) {
        StyledText text = reading(words);
        return Ui.call(() -> text.getOrientation());
    }

    private static boolean says(Label label, String text) {
        return label.isVisible() && label.getText().equals(text);
    }
}
