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

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scholion.curation.adjudication.Rule;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.project.AdjudicateDocuments;
import org.scholion.project.Progress;
import org.scholion.project.release.BuildRelease;
import org.scholion.project.session.OpenProject;
import org.scholion.release.recipe.RecipeForm;
import org.scholion.ui.project.ProjectService;
import org.scholion.ui.theme.ThemeColors;
import org.scholion.workbench.uitests.driver.Ui;
import org.scholion.workbench.uitests.driver.Wait;
import org.scholion.workbench.uitests.driver.Widgets;
import org.scholion.workbench.uitests.page.ExchangeWizardPage;

/** A lead makes releases of the sample, verifies one, and sees what changed to the next. */
class ReleaseJourney extends Journey {

    private static final String MAKE = "Make a release";

    private static final String WITHHOLD =
            "Withhold the texts: offsets and hashes, and a script that puts the texts back";

    /** Says all that a recipe of the sample can say. */
    private static final String WHOLE =
            """
            title: "All, of: it"
            version: "1.2"
            description: "Two lines,\\nin one field."
            licence: CC-BY-4.0
            url: https://example.org/a
            authors:
              - {name: "Sen, Mira", orcid: "https://orcid.org/0000-0002-1825-0097"}
              - An Institute
            time: 2026-05-01T00:00:00Z
            of: votes
            text: include
            documents:
              states: [in-progress, done]
              names: ["*"]
              except: ["05-*"]
              languages: [ar, en, he]
              metadata: {date: [2026-03-03, 2026-02-10, 2026-03-18, 2026-01-14, 2026-06-06]}
              labels: [Person]
            formats:
              - {format: jsonl, offsets: utf8}
              - {format: hf-jsonl, unit: "window(64,32)", tokens: words}
              - jsonl
            splits:
              parts: {train: 0.625, test: 0.375}
              seed: 7
              near: 0.725
              paragraph: 35
              by-date: true
              keep: "KEEP"
              translation: 0.055
              together: [month]
              translations:
                - [09-posts-ar, 12-thread-en]
            """;

    private static ProjectService projects() {
        return PlatformUI.getWorkbench().getService(ProjectService.class);
    }

    @AfterEach
    void backToLight() {
        dark(false);
    }

    private void dark(boolean wanted) {
        if (Ui.call(ThemeColors::dark) != wanted) {
            workbench.menu("View", "Switch between light and dark");
            Wait.until("the other theme", () -> ThemeColors.dark() == wanted);
        }
    }

    private static void adjudicate(OpenProject project, Rule rule) throws Exception {
        new AdjudicateDocuments(project, InstantSource.system())
                .run(
                        new AdjudicateDocuments.Request(rule, Optional.empty(), "lead", false),
                        Progress.NONE);
    }

    private void next(String title) {
        workbench.driver().push("Next >");
        Wait.until(
                "the page " + title,
                () ->
                        Widgets.activeShell()
                                .filter(
                                        shell ->
                                                Widgets.all(shell).stream()
                                                        .anyMatch(
                                                                c ->
                                                                        c.isVisible()
                                                                                && text(c).contains(
                                                                                                title)))
                                .isPresent());
        Wait.untilIdle();
    }

    private static String text(Control control) {
        return switch (control) {
            case Label label -> label.getText();
            case Text field -> field.getText();
            default -> "";
        };
    }

    private void share(String label, int percent) {
        Spinner spinner =
                Wait.forValue(
                        "the field " + label,
                        () ->
                                Widgets.activeShell()
                                        .flatMap(s -> Widgets.after(s, label, Spinner.class)));
        Ui.run(() -> spinner.setSelection(percent));
        Wait.untilIdle();
    }

    private void awaitError(String words) {
        Wait.until(
                "that it is said: " + words,
                () ->
                        Widgets.activeShell()
                                .filter(
                                        shell ->
                                                Widgets.all(shell).stream()
                                                        .anyMatch(c -> text(c).contains(words)))
                                .isPresent());
    }

    private static Table found(int columns) {
        return Wait.forValue(
                "what was found",
                () ->
                        Widgets.activeShell()
                                .flatMap(
                                        shell ->
                                                Widgets.find(
                                                        shell,
                                                        Table.class,
                                                        table ->
                                                                table.getColumnCount() == columns
                                                                        && table.getItemCount()
                                                                                > 0)));
    }

    private ExchangeWizardPage wizard() {
        return ExchangeWizardPage.openLead(workbench, "Make release…", MAKE, "Make release");
    }

    private void releases(String shot) {
        workbench.menu("Lead", "Releases…");
        workbench.driver().awaitWindow("Releases");
        Wait.untilIdle();
        workbench.screenshot(shot);
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        folder.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    /** Writes in a field what stands in it, with another letter first. */
    private void touch(String label, String text) {
        workbench.driver().fill(label, "x" + text);
        workbench.driver().fill(label, text);
        Wait.untilIdle();
    }

    @Test
    void thatARecipeThatSaysAllComesBackFromThePagesAsItWas() throws Exception {
        workbench.menu("File", "Open sample");
        workbench.awaitAnyDocument();
        Ui.run(() -> projects().member("lead"));
        OpenProject project = Ui.call(() -> projects().project().orElseThrow());
        Path earlier = file("earlier");
        String first = WHOLE.replaceFirst("(?m)^  keep:.*\n", "");
        new BuildRelease(project, InstalledFormats.all())
                .run(BuildRelease.Request.composed(earlier, first, "lead"), Progress.NONE);
        Path recipe =
                Files.writeString(file("all.yaml"), WHOLE.replace("KEEP", earlier.toString()));
        RecipeForm whole = RecipeForm.read(recipe, Files.readString(recipe));
        assertThat(whole.values().keySet()).as("all values").containsAll(RecipeForm.VALUES);
        assertThat(whole.lists().keySet()).as("all lists").containsAll(RecipeForm.LISTS);

        ExchangeWizardPage wizard = wizard();
        workbench.driver().fill("Recipe file", recipe.toString());
        awaitError("All pages say now what all.yaml says.");
        wizard.awaitWords("released.");
        touch("But not", "05-*");
        wizard.awaitWords("released.");
        workbench.screenshot("release-all-what");
        next("What it says of itself");
        touch("Version", "1.2");
        workbench.screenshot("release-all-about");
        next("How it is written");
        workbench.driver().check(WITHHOLD, true);
        workbench.driver().check(WITHHOLD, false);
        workbench.screenshot("release-all-how");
        next("Parts for training");
        touch("Seed", "7");
        wizard.awaitWords("tied to");
        workbench.screenshot("release-all-split");
        next("What the release will hold");
        wizard.awaitWords("Leaks prevented");
        Path saved = file("saved.yaml");
        workbench.driver().fill("Into the new folder", file("made").toString());
        workbench.driver().fill("Save the recipe as", saved.toString());
        wizard.run();
        wizard.close();
        assertThat(RecipeForm.read(saved, Files.readString(saved)))
                .as("what was ticked and unticked is as if it were not said")
                .isEqualTo(whole.with("text", ""));
    }

    @Test
    void thatALeadMakesReleasesAndSeesWhatChanged() throws Exception {
        workbench.menu("File", "Open sample");
        workbench.awaitAnyDocument();
        Ui.run(() -> projects().member("lead"));
        workbench.perspective("Lead");
        OpenProject project = Ui.call(() -> projects().project().orElseThrow());
        releases("release-none");
        workbench.driver().push("Close");
        adjudicate(project, new Rule.Unanimous());

        Path first = file("first");
        Path recipe = file("release.yaml");
        ExchangeWizardPage wizard = wizard();
        wizard.awaitWords("released.");
        workbench.screenshot("release-what");
        next("What it says of itself");
        workbench.driver().fill("Title", "Sample stances");
        workbench.driver().fill("Version", "1.0");
        workbench.driver().fill("Time stamp", "yesterday");
        awaitError("no time such as");
        workbench.screenshot("release-error");
        workbench.driver().fill("Time stamp", "2026-05-01T00:00:00Z");
        awaitError("All of this stands on the card");
        workbench.driver().fill("Homepage", "https://example.org/stances");
        workbench.driver().fill("Authors", "Mira Sen 0000-0002-1825-0097");
        workbench.screenshot("release-about");
        next("How it is written");
        workbench.screenshot("release-how");
        next("Parts for training");
        workbench.driver().check("Split the documents into parts", true);
        share("Train in %", 70);
        share("Validation in %", 0);
        share("Test in %", 30);
        wizard.awaitWords("Tick what are translations");
        workbench.screenshot("release-split");
        Table translations = found(4);
        assertThat(Ui.call(() -> translations.getItem(0).getText(2))).startsWith("number ");
        Ui.run(
                () -> {
                    translations.getItem(0).setChecked(true);
                    Event event = new Event();
                    event.detail = SWT.CHECK;
                    translations.notifyListeners(SWT.Selection, event);
                });
        wizard.awaitWords("tied to others");
        Wait.untilIdle();
        workbench.screenshot("release-confirmed");
        next("What the release will hold");
        wizard.awaitWords("Leaks prevented");
        workbench.driver().fill("Into the new folder", first.toString());
        workbench.driver().fill("Save the recipe as", recipe.toString());
        workbench.screenshot("release-preview");
        wizard.run();
        wizard.awaitWords("The recipe is");
        workbench.screenshot("release-made");
        wizard.close();

        Path again = file("again");
        new BuildRelease(project, InstalledFormats.all())
                .run(
                        new BuildRelease.Request(
                                again, Optional.of(recipe), Optional.empty(), "lead"),
                        Progress.NONE);
        assertThat(files(again)).as("made by the saved recipe").isEqualTo(files(first));

        workbench.menu("Lead", "Releases…");
        workbench.driver().awaitWindow("Releases");
        workbench.driver().fill("Folder", file("nowhere").toString());
        wizard.awaitWords("There is no folder");
        workbench.screenshot("release-nowhere");
        workbench.driver().fill("Folder", first.toString());
        workbench.driver().push("Verify");
        wizard.awaitWords("as it was released");
        workbench.screenshot("release-verified");
        Files.writeString(first.resolve("README.md"), "changed");
        workbench.driver().push("Verify");
        wizard.awaitWords("is not as it was released");
        workbench.screenshot("release-differs");
        workbench.driver().push("Close");

        adjudicate(project, new Rule.Majority());
        adjudicate(project, new Rule.OfMember("noor"));
        Path second = file("second");
        dark(true);
        wizard = wizard();
        workbench.driver().fill("Recipe file", recipe.toString());
        wizard.awaitWords("released.");
        awaitError("All pages say now what release.yaml says.");
        workbench.screenshot("release-what-dark");
        next("What it says of itself");
        awaitError("https://orcid.org/0000-0002-1825-0097");
        workbench.driver().fill("Version", "2.0");
        workbench.screenshot("release-about-dark");
        next("How it is written");
        workbench.screenshot("release-how-dark");
        next("Parts for training");
        wizard.awaitWords("tied to others");
        workbench.screenshot("release-split-dark");
        next("What the release will hold");
        wizard.awaitWords("Leaks prevented");
        workbench.driver().fill("Into the new folder", second.toString());
        workbench.screenshot("release-preview-dark");
        wizard.run();
        wizard.awaitWords("Its content is");
        wizard.close();
        for (boolean dark : new boolean[] {true, false}) {
            dark(dark);
            releases("release-list-" + (dark ? "dark" : "light"));
            workbench.driver().push("Compare");
            Table changes = found(4);
            assertThat(Ui.call(() -> Widgets.row(changes, "+")).isPresent()).isTrue();
            workbench.screenshot("release-diff-" + (dark ? "dark" : "light"));
            Shell shell = Ui.call(() -> Widgets.activeShell().orElseThrow());
            Button names = Ui.call(() -> Widgets.button(shell, "Pseudonyms").orElseThrow());
            assertThat(Ui.call(names::isEnabled)).as("two are chosen").isFalse();
            workbench.driver().push("Close");
        }
        workbench.perspective("Annotate");
    }
}
