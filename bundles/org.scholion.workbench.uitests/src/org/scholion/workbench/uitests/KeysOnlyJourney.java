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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scholion.project.session.OpenProject;
import org.scholion.ui.project.ProjectService;
import org.scholion.workbench.uitests.driver.Labels;
import org.scholion.workbench.uitests.driver.Ui;
import org.scholion.workbench.uitests.driver.Wait;
import org.scholion.workbench.uitests.driver.Widgets;

/**
 * Somebody brings texts in, takes them out and makes a release on a small screen, by keys alone.
 */
class KeysOnlyJourney extends Journey {

    /** How long a wizard hears no Enter, in milliseconds, and some more. */
    private static final int DEAF = 700;

    private int picture;

    private static Shell window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
    }

    @AfterEach
    void beLarge() {
        Ui.run(() -> window().setMaximized(true));
    }

    @Test
    void thatTextsComeInGoOutAndAreReleasedWithoutAMouse() throws Exception {
        Ui.run(
                () -> {
                    window().setMaximized(false);
                    window().setLocation(0, 0);
                    window().setSize(new Point(1280, 800));
                });
        OpenProject project = workbench.newProject(file("keys.scholion"));
        Path texts = writeTexts();
        Files.write(texts.resolve("broken.txt"), new byte[] {'a', (byte) 0xFF, 'b', 'c', 'd'});

        press(SWT.CTRL, 'i');
        awaitWindow("Import documents");
        look("import");
        copy(texts.toString());
        press(SWT.CTRL, 'v');
        look("import-filled");
        press(SWT.ALT, 'i');
        awaitSaid("New documents: " + JourneyText.values().length);
        look("import-done");
        enter();
        awaitClosed("Import documents");
        assertThat(project.store().documents().all()).hasSize(JourneyText.values().length);

        workbench.closeProject();
        workbench.menu("File", "Open sample");
        workbench.awaitAnyDocument();
        Ui.run(() -> PlatformUI.getWorkbench().getService(ProjectService.class).member("lead"));

        press(SWT.CTRL, 'e');
        awaitWindow("Export");
        look("export");
        press(SWT.ALT, 'i');
        type(file("out").toString());
        look("export-filled");
        press(0, SWT.CR);
        awaitSaid("Written:");
        look("export-done");
        enter();
        awaitClosed("Export");
        assertThat(written("out", "export-report.json")).isPresent();

        press(SWT.CTRL | SWT.SHIFT, 'n');
        awaitWindow("Make a release");
        awaitSaid("released.");
        look("release-what");
        for (String page :
                List.of(
                        "What it says of itself",
                        "How it is written",
                        "Parts for training and testing",
                        "What the release will hold")) {
            press(SWT.ALT, 'n');
            awaitSaid(page);
            look("release-" + page.replace(' ', '-'));
        }
        awaitSaid("released.");
        type(file("release").toString());
        press(0, SWT.CR);
        awaitSaid("The release was made.");
        look("release-done");
        enter();
        awaitClosed("Make a release");
        assertThat(written("release", "manifest.json")).isPresent();

        press(SWT.CTRL | SWT.SHIFT, 'k');
        awaitWindow("Releases");
        look("releases");
        press(SWT.ALT, 'f');
        type(file("release").toString());
        awaitEnabled("Verify");
        press(SWT.ALT, 'v');
        awaitSaid("as it was released");
        look("releases-verified");
        press(0, SWT.ESC);
        awaitClosed("Releases");
    }

    private void press(int modifiers, int key) {
        workbench.driver().press(modifiers, key);
    }

    /** A wizard hears no Enter for a moment after its work, for one who pressed it twice. */
    private void enter() {
        long over = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(DEAF);
        Wait.until("the wizard to hear Enter", () -> System.nanoTime() - over > 0);
        press(0, SWT.CR);
    }

    private void type(String text) {
        workbench.driver().type(text);
    }

    private void look(String what) {
        workbench.screenshot("keys-" + ++picture + "-" + what);
    }

    private static void copy(String text) {
        Ui.run(
                () -> {
                    Clipboard clipboard = new Clipboard(Ui.display());
                    clipboard.setContents(
                            new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
                    clipboard.dispose();
                });
    }

    private void awaitWindow(String title) {
        workbench.driver().awaitWindow(title);
        Wait.untilIdle();
    }

    private static void awaitClosed(String title) {
        Wait.until(
                title + " to be closed",
                () -> {
                    for (Shell shell : Ui.display().getShells()) {
                        if (shell.isVisible() && shell.getText().equals(title)) {
                            return false;
                        }
                    }
                    return true;
                });
        Wait.untilIdle();
    }

    private static void awaitSaid(String words) {
        Wait.until(
                "that it is said: " + words,
                () ->
                        Widgets.activeShell()
                                .filter(
                                        shell ->
                                                Labels.of(shell).stream()
                                                                .anyMatch(t -> t.contains(words))
                                                        || message(shell).contains(words))
                                .isPresent());
        Wait.untilIdle();
    }

    /** What a wizard says above its page stands in a field that is read, and not in a label. */
    private static String message(Shell shell) {
        return shell.getData() instanceof WizardDialog dialog
                ? Optional.ofNullable(dialog.getCurrentPage().getMessage()).orElse("")
                : "";
    }

    private static void awaitEnabled(String button) {
        Wait.until(
                button + " to be possible",
                () ->
                        Widgets.activeShell()
                                .flatMap(shell -> Widgets.button(shell, button))
                                .filter(found -> found.isEnabled())
                                .isPresent());
    }

    private Optional<Path> written(String folder, String name) throws IOException {
        try (var files = Files.walk(file(folder))) {
            return files.filter(each -> each.endsWith(name)).findFirst();
        }
    }
}
