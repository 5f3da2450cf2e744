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
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.scholion.corpus.FileAddress;
import org.scholion.exchange.Format;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.exchange.layout.LayoutOption;
import org.scholion.project.CreateProject;
import org.scholion.project.ImportDocuments;
import org.scholion.project.ImportRequest;
import org.scholion.project.Progress;
import org.scholion.project.session.OpenProject;
import org.scholion.schema.xml.BuiltInSchemas;
import org.scholion.ui.theme.ThemeColors;
import org.scholion.workbench.uitests.driver.Ui;
import org.scholion.workbench.uitests.driver.Wait;
import org.scholion.workbench.uitests.driver.Widgets;
import org.scholion.workbench.uitests.page.ExchangeWizardPage;

/** A data set for training is laid out in the window: each choice, what it does, what it makes. */
class LayoutsJourney extends Journey {

    private static final List<String> SHOWN =
            List.of("hf-jsonl", "parquet", "gliner", "chat", "csv", "conll2003", "brat");

    private void openMarked() throws Exception {
        Path file = file("layouts.scholion");
        new CreateProject()
                .run(
                        new CreateProject.Request(
                                new FileAddress(file),
                                Optional.of(BuiltInSchemas.NEWS_STANCE),
                                "journey"),
                        Progress.NONE);
        Path texts = Files.createDirectories(file("marked"));
        marked(texts, JourneyText.ARABIC, "Person", "سلمى الخطيب");
        marked(texts, JourneyText.HINDI, "Person", "अनिता राव");
        marked(texts, JourneyText.ENGLISH, "Person", "Dana Whitlow");
        try (OpenProject project = OpenProject.open(new FileAddress(file))) {
            new ImportDocuments(project, InstalledFormats.all())
                    .run(
                            ImportRequest.of(List.of(texts))
                                    .withMember("journey")
                                    .withAdoptSchema(true),
                            Progress.NONE);
        }
        workbench.open(file);
        workbench.awaitAnyDocument();
    }

    private static void marked(Path folder, JourneyText text, String type, String name)
            throws Exception {
        Files.writeString(folder.resolve(text.fileName()), text.content());
        int begin = text.content().indexOf(name);
        int codePoints = text.content().codePointCount(0, begin);
        Files.writeString(
                folder.resolve(text.documentName() + ".ann"),
                "T1\t%s %d %d\t%s\n"
                        .formatted(
                                type,
                                codePoints,
                                codePoints + name.codePointCount(0, name.length()),
                                name));
    }

    @Test
    void thatEveryChoiceOfEveryFormatIsOfferedAndShown() throws Exception {
        dark(false);
        openMarked();
        ExchangeWizardPage wizard = ExchangeWizardPage.openExport(workbench);
        workbench.screenshot("layouts-first-page");
        for (Format format : InstalledFormats.all().all()) {
            if (!format.canWrite()) {
                continue;
            }
            wizard.format(format.id());
            wizard.next();
            awaitPreview();
            assertThat(offered())
                    .as(format.id())
                    .isEqualTo(format.writer().orElseThrow().understands());
            if (SHOWN.contains(format.id())) {
                workbench.screenshot("layouts-" + format.id());
            }
            wizard.back();
        }
        wizard.format("gliner");
        wizard.next();
        awaitPreview();
        another("hindi");
        awaitLabel("×: ");
        workbench.screenshot("layouts-gliner-hindi");
        wizard.cancel();
        dark(true);
        wizard = ExchangeWizardPage.openExport(workbench);
        wizard.format("hf-jsonl");
        wizard.next();
        awaitPreview();
        workbench.screenshot("layouts-hf-jsonl-dark");
        wizard.cancel();
        dark(false);
    }

    @Test
    void thatAChoiceIsCheckedAtItsFieldKeptForItsFormatAndDone() throws Exception {
        dark(false);
        openMarked();
        Path out = Files.createDirectories(file("out"));
        ExchangeWizardPage wizard = ExchangeWizardPage.openExport(workbench);
        wizard.format("spacy");
        wizard.into(out);
        wizard.next();
        awaitPreview();
        chooseUnit("window(2,3)");
        awaitLabel("sentence, window(n,stride)");
        workbench.screenshot("layouts-wrong");
        chooseUnit("paragraph");
        another("hindi");
        Wait.until("two rows of the document", () -> preview().split("\"text\"").length > 2);
        workbench.screenshot("layouts-spacy-hindi");
        wizard.run();
        workbench.screenshot("layouts-done");
        wizard.close();
        Wait.untilIdle();
        assertThat(Files.readAllLines(out.resolve("corpus.jsonl")).size()).isGreaterThan(3);

        wizard = ExchangeWizardPage.openExport(workbench);
        wizard.format("spacy");
        awaitLabel("Row paragraph");
        workbench.screenshot("layouts-kept");
        wizard.next();
        awaitPreview();
        workbench.driver().push("All as usual");
        Wait.until("the usual row", () -> unit().getText().isEmpty());
        wizard.cancel();
    }

    private static Shell dialog() {
        return Widgets.activeShell().orElseThrow();
    }

    private static Set<LayoutOption> offered() {
        return Ui.call(
                () -> {
                    Set<LayoutOption> all = EnumSet.noneOf(LayoutOption.class);
                    for (Control control : Widgets.all(dialog())) {
                        if (control.getData(LayoutOption.class.getName())
                                instanceof LayoutOption option) {
                            all.add(option);
                        }
                    }
                    return all;
                });
    }

    private static Combo unit() {
        for (Control control : Widgets.all(dialog())) {
            if (control.getData(LayoutOption.class.getName()) == LayoutOption.UNIT
                    && control instanceof Combo combo) {
                return combo;
            }
        }
        throw new AssertionError("no field for rows");
    }

    private static void chooseUnit(String value) {
        Ui.run(() -> unit().setText(value));
    }

    private static String preview() {
        return Widgets.find(dialog(), StyledText.class, text -> true)
                .map(StyledText::getText)
                .orElse("");
    }

    /** Waits until the preview is that of what is chosen now. */
    private static void awaitPreview() {
        Wait.until("a preview", () -> !preview().isBlank());
        Wait.untilIdle();
    }

    /** Looks at one document after the other until it is the one of this name. */
    private void another(String document) {
        for (int turns = 0; turns < 3 && !shows(document); turns++) {
            String before = Ui.call(LayoutsJourney::preview);
            workbench.driver().push("Another document");
            Wait.until("another document", () -> !preview().equals(before));
        }
        assertThat(shows(document)).isTrue();
    }

    private static boolean shows(String document) {
        return Ui.call(
                () ->
                        Widgets.find(
                                        dialog(),
                                        Label.class,
                                        label -> label.getText().contains(document))
                                .isPresent());
    }

    private static void awaitLabel(String words) {
        Wait.until(
                "“" + words + "”",
                () ->
                        Widgets.activeShell()
                                .flatMap(
                                        shell ->
                                                Widgets.find(
                                                        (Composite) shell,
                                                        Label.class,
                                                        label -> label.getText().contains(words)))
                                .isPresent());
    }

    private void dark(boolean wanted) {
        if (Ui.call(ThemeColors::dark) != wanted) {
            workbench.menu("View", "Switch between light and dark");
            Wait.until("the other theme", () -> ThemeColors.dark() == wanted);
        }
    }
}
