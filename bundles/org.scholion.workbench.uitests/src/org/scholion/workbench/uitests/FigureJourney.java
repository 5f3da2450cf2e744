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
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.scholion.workbench.uitests.driver.Ui;
import org.scholion.workbench.uitests.driver.Wait;
import org.scholion.workbench.uitests.driver.Widgets;
import org.scholion.workbench.uitests.page.DocumentPage;

/** The open document as a figure, and on paper. */
class FigureJourney extends Journey {

    /** What the menu does, but for the window system's own dialog that asks for the file. */
    private static void run(String name, Path file) {
        Ui.display()
                .asyncExec(
                        () -> {
                            Command command =
                                    PlatformUI.getWorkbench()
                                            .getService(ICommandService.class)
                                            .getCommand("org.scholion.commands." + name);
                            try {
                                PlatformUI.getWorkbench()
                                        .getService(IHandlerService.class)
                                        .executeCommand(
                                                ParameterizedCommand.generateCommand(
                                                        command, Map.of("file", file.toString())),
                                                null);
                            } catch (CommandException wrong) {
                                throw new IllegalStateException(wrong);
                            }
                        });
    }

    @Test
    void thatWhatIsSelectedIsDrawnWithItsMarksAndTheWindowSaysSo() throws Exception {
        openTexts();
        DocumentPage arabic = workbench.openDocument(JourneyText.ARABIC.documentName());
        arabic.click("وذكر");
        arabic.keys("w");
        arabic.keys("i");
        arabic.awaitCount(1);
        Path file = file("figure.svg");
        run("figure", file);
        Wait.until(
                "the window to say that the figure is saved",
                () ->
                        Widgets.activeShell()
                                .map(Shell::getText)
                                .filter("Figure saved"::equals)
                                .isPresent());
        workbench.screenshot("figure-saved");
        workbench.driver().press(0, SWT.CR);
        assertThat(Files.readString(file)).startsWith("<?xml").contains("Issue", "وذكر");
    }

    @Test
    void thatTheDocumentIsPrintedWithItsMarks() throws Exception {
        openTexts();
        DocumentPage arabic = workbench.openDocument(JourneyText.ARABIC.documentName());
        arabic.click("وذكر");
        arabic.keys("w");
        arabic.keys("i");
        arabic.awaitCount(1);
        Path file = file("printed.pdf");
        run("print", file);
        Wait.until(
                "the window to say that the document is printed",
                () ->
                        Widgets.activeShell()
                                .map(Shell::getText)
                                .filter("Print"::equals)
                                .isPresent());
        workbench.screenshot("printed");
        workbench.driver().press(0, SWT.CR);
        Wait.until("the file to be written", () -> ends(file, "%%EOF"));
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                .containsPattern("FontName /[A-Z]+\\+[^ ]*Arab");
    }

    private static boolean ends(Path file, String end) {
        try {
            return Files.exists(file)
                    && Files.readString(file, StandardCharsets.ISO_8859_1).strip().endsWith(end);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
