/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.scholion.workbench.uitests.page;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.List;
import org.scholion.workbench.uitests.driver.Driver;
import org.scholion.workbench.uitests.driver.Ui;
import org.scholion.workbench.uitests.driver.Wait;
import org.scholion.workbench.uitests.driver.Widgets;

/** The wizard that imports or exports: options, then what became of it. */
public final class ExchangeWizardPage {

    private final Driver driver;
    private final String verb;

    private ExchangeWizardPage(Driver driver, String verb) {
        this.driver = driver;
        this.verb = verb;
    }

    /** Opens the wizard that imports. */
    public static ExchangeWizardPage openImport(WorkbenchWindow window) {
        window.menu("File", "Import…");
        window.driver().awaitWindow("Import documents");
        return new ExchangeWizardPage(window.driver(), "Import");
    }

    /** Opens the wizard that exports. */
    public static ExchangeWizardPage openExport(WorkbenchWindow window) {
        window.menu("File", "Export…");
        window.driver().awaitWindow("Export");
        return new ExchangeWizardPage(window.driver(), "Export");
    }

    /** Opens a wizard of the menu Lead, by its entry, the title of its window and its verb. */
    public static ExchangeWizardPage openLead(
            WorkbenchWindow window, String entry, String title, String verb) {
        window.menu("Lead", entry);
        window.driver().awaitWindow(title);
        return new ExchangeWizardPage(window.driver(), verb);
    }

    /** Adds a folder to what is imported, copied as in a file manager and pasted. */
    public void paste(Path folder) {
        List sources =
                Wait.forValue(
                        "the list of what to import",
                        () ->
                                Widgets.activeShell()
                                        .flatMap(
                                                shell ->
                                                        Widgets.after(
                                                                shell,
                                                                "Files and folders",
                                                                List.class)));
        Ui.run(
                () -> {
                    Clipboard clipboard = new Clipboard(Ui.display());
                    clipboard.setContents(
                            new Object[] {new String[] {folder.toString()}},
                            new Transfer[] {FileTransfer.getInstance()});
                    clipboard.dispose();
                });
        Widgets.focus(sources);
        driver.press(SWT.CTRL, 'v');
        Wait.until(folder + " to be listed", () -> sources.indexOf(folder.toString()) >= 0);
    }

    /** Chooses a format by its id. */
    public void format(String id) {
        String name =
                Wait.forValue(
                        "the format " + id,
                        () ->
                                Widgets.activeShell()
                                        .flatMap(
                                                shell ->
                                                        Widgets.after(shell, "Format", Combo.class))
                                        .flatMap(
                                                combo -> {
                                                    for (String item : combo.getItems()) {
                                                        if (item.endsWith("(" + id + ")")) {
                                                            return Optional.of(item);
                                                        }
                                                    }
                                                    return Optional.empty();
                                                }));
        driver.choose("Format", name);
    }

    /** Says where the files go. */
    public void into(Path folder) {
        driver.fill("Into the folder", folder.toString());
    }

    /** Goes to the page of further options. */
    public void next() {
        driver.push("Next >");
    }

    /** Goes back from there. */
    public void back() {
        driver.push("< Back");
    }

    /** Closes it without doing anything. */
    public void cancel() {
        driver.push("Cancel");
    }

    /** Does it and waits for the page that says what became of it. */
    public void run() {
        driver.push(verb);
        Wait.until(
                "the wizard to say what was done",
                () ->
                        Widgets.activeShell()
                                .flatMap(shell -> Widgets.button(shell, "Close"))
                                .isPresent());
    }

    /** Waits until some words are said. */
    public void awaitWords(String words) {
        Wait.until(
                "the wizard to say “" + words + "”",
                () ->
                        Widgets.activeShell()
                                .flatMap(
                                        shell ->
                                                Widgets.find(
                                                        shell,
                                                        Label.class,
                                                        label -> label.getText().contains(words)))
                                .isPresent());
    }

    /** Closes it. */
    public void close() {
        driver.push("Close");
    }
}
