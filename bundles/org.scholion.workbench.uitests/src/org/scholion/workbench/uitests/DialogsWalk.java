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
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.DocumentRecord;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.project.Progress;
import org.scholion.project.release.BuildRelease;
import org.scholion.project.session.OpenProject;
import org.scholion.ui.command.WorkbenchCommand;
import org.scholion.ui.project.ProjectService;
import org.scholion.ui.theme.ThemeColors;
import org.scholion.ui.widgets.TickBox;
import org.scholion.ui.words.UiWords;
import org.scholion.workbench.uitests.driver.Driver;
import org.scholion.workbench.uitests.driver.ErrorLog;
import org.scholion.workbench.uitests.driver.Ui;
import org.scholion.workbench.uitests.driver.Wait;
import org.scholion.workbench.uitests.driver.Widgets;
import org.scholion.workbench.uitests.page.HeldWords;
import org.scholion.workbench.uitests.page.WorkbenchWindow;

/**
 * Looks at the windows that exchange and release, page by page, light and dark, in a window of a
 * size. Pictures are taken of each, and what a look would find wrong fails. It goes by commands and
 * not by words, so that it can be done in any language.
 */
abstract class DialogsWalk {

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder = Path.of("");

    private final WorkbenchWindow workbench = new WorkbenchWindow(Driver.ofThisRun());
    private final ErrorLog errors = new ErrorLog();
    private Optional<DialogLook> eyes = Optional.empty();

    /**
     * One way the window can be.
     *
     * @param size of the window, in pixels
     */
    record Kind(Point size, boolean dark) {}

    /** Returns the ways in which it is looked at. */
    abstract List<Kind> kinds();

    @BeforeEach
    void begin() {
        errors.begin();
        workbench.activate();
    }

    @AfterEach
    void leave() {
        workbench.dismissDialogs();
        dark(false);
        Ui.run(() -> shell().setMaximized(true));
        if (workbench.project().isPresent()) {
            run("project.close");
            Wait.until("the project to be closed", () -> workbench.project().isEmpty());
        }
        errors.end();
        assertThat(errors.messages()).as("errors in the log").isEmpty();
    }

    @Test
    void thatEachPageIsWholeAndReadable() throws Exception {
        Ui.run(() -> WorkbenchCommand.OPEN_SAMPLE.run(window()));
        workbench.awaitAnyDocument();
        OpenProject project = workbench.project().orElseThrow();
        String before = Ui.call(() -> projects().member());
        Ui.run(() -> projects().member("lead"));
        for (String of : List.of("votes", "noor")) {
            new BuildRelease(project, InstalledFormats.all())
                    .run(
                            BuildRelease.Request.composed(
                                    folder.resolve(of),
                                    "of: " + of + "\nformats: [jsonl]\n",
                                    "lead"),
                            Progress.NONE);
        }
        Ui.run(() -> shell().setMaximized(false));
        DialogLook look = new DialogLook(workbench, HeldWords.ofFiles().of(project));
        eyes = Optional.of(look);
        int zoom = Ui.call(() -> shell().getMonitor().getZoom());
        for (Kind kind : kinds()) {
            Point points = new Point(kind.size.x * 100 / zoom, kind.size.y * 100 / zoom);
            dark(kind.dark);
            size(points);
            String name = kind.size.x + "-" + zoom + (kind.dark ? "-dark" : "-light");
            look.begin(name, points);
            importing(name, project);
            exporting(name);
            releasing(name);
            releases();
        }
        Ui.run(() -> projects().member(before));
        look.tell();
    }

    private void look(String what) {
        eyes.orElseThrow().at(what);
    }

    /** What cannot be read is named beside what can, and what is there already stays. */
    private void importing(String name, OpenProject project) throws Exception {
        Path texts = Files.createDirectories(folder.resolve(name));
        DocumentRecord known = project.store().documents().all().getFirst();
        Files.writeString(
                texts.resolve(known.name() + ".txt"), project.store().documents().text(known.id()));
        Files.write(texts.resolve("broken.txt"), new byte[] {'a', (byte) 0xFF, 'b', 'c', 'd'});
        open("import");
        look("import");
        paste(texts);
        finish();
        look("import-done");
        close();
    }

    private void exporting(String name) {
        open("export");
        look("export");
        Combo format = Ui.call(() -> Widgets.find(active(), Combo.class, c -> true).orElseThrow());
        choose(format, "hf-jsonl");
        look("export-format");
        next();
        look("export-layout");
        back();
        choose(format, "brat");
        fill(UiWords.say("workbench.export.folder"), folder.resolve("out-" + name));
        finish();
        look("export-done");
        close();
    }

    private void releasing(String name) throws IOException {
        Path recipe =
                Files.writeString(
                        folder.resolve(name + ".yaml"),
                        "of: votes\nformats: [{format: brat, unit: sentence}, hf-jsonl]\n");
        open("release.make");
        look("release-what");
        fill(UiWords.say("workbench.release.field", "key", "documents_names"), Path.of("0*"));
        fill(UiWords.say("workbench.release.recipe"), recipe);
        Wait.until("the recipe to be read", () -> said(recipe.getFileName().toString()));
        next();
        look("release-about");
        next();
        look("release-foreign");
        push(UiWords.say("workbench.release.take-out"));
        Table formats = table(2, true);
        Ui.run(
                () -> {
                    formats.select(1);
                    formats.showSelection();
                    formats.notifyListeners(SWT.Selection, new Event());
                });
        look("release-options");
        next();
        look("release-unsplit");
        TickBox split =
                Ui.call(() -> Widgets.find(active(), TickBox.class, each -> true).orElseThrow());
        Ui.run(
                () -> {
                    Event space = new Event();
                    space.keyCode = SWT.SPACE;
                    split.notifyListeners(SWT.KeyDown, space);
                });
        table(4, true);
        look("release-split");
        next();
        table(5, true);
        look("release-preview");
        fill(UiWords.say("workbench.release.folder"), folder.resolve("release-" + name));
        finish();
        look("release-done");
        close();
    }

    private void releases() {
        open("release.list");
        table(6, true);
        look("releases");
        push(UiWords.say("workbench.releases.compare"));
        table(4, true);
        look("releases-compared");
        close();
    }

    // What is done

    private void open(String command) {
        Ui.display().asyncExec(() -> execute(command));
        Wait.until("a window for " + command, () -> active() != shell());
        Wait.untilIdle();
    }

    private void close() {
        Shell dialog = Ui.call(DialogsWalk::active);
        workbench.driver().press(0, SWT.ESC);
        Wait.until("it to be closed", dialog::isDisposed);
    }

    private void next() {
        WizardDialog dialog = Ui.call(() -> (WizardDialog) active().getData());
        IWizardPage page = Ui.call(dialog::getCurrentPage);
        Wait.until("the next page to be open", page::canFlipToNextPage);
        Ui.run(() -> dialog.showPage(page.getNextPage()));
        Wait.untilIdle();
    }

    private void back() {
        WizardDialog dialog = Ui.call(() -> (WizardDialog) active().getData());
        Ui.run(() -> dialog.showPage(dialog.getCurrentPage().getPreviousPage()));
        Wait.untilIdle();
    }

    /** Does what the window is for, and waits until it says what became of it. */
    private void finish() {
        WizardDialog dialog = Ui.call(() -> (WizardDialog) active().getData());
        Wait.until("it to be possible", () -> dialog.getCurrentPage().getWizard().canFinish());
        IWizardPage asking = Ui.call(dialog::getCurrentPage);
        Button button =
                Wait.forValue(
                        "the button that does it",
                        () -> Optional.ofNullable(active().getDefaultButton()));
        Ui.display().asyncExec(() -> button.notifyListeners(SWT.Selection, new Event()));
        Wait.until("what became of it", () -> dialog.getCurrentPage() != asking);
        Wait.untilIdle();
    }

    private void paste(Path path) {
        org.eclipse.swt.widgets.List list =
                Ui.call(
                        () ->
                                Widgets.find(
                                                active(),
                                                org.eclipse.swt.widgets.List.class,
                                                each -> true)
                                        .orElseThrow());
        Ui.run(
                () -> {
                    Clipboard clipboard = new Clipboard(Ui.display());
                    clipboard.setContents(
                            new Object[] {path.toString()},
                            new Transfer[] {TextTransfer.getInstance()});
                    clipboard.dispose();
                });
        Widgets.focus(list);
        workbench.driver().press(SWT.CTRL, 'v');
        Wait.until(path + " to be listed", () -> list.getItemCount() > 0);
    }

    private static void choose(Combo combo, String part) {
        Ui.run(
                () -> {
                    for (int i = 0; i < combo.getItemCount(); i++) {
                        if (combo.getItem(i).contains(part)) {
                            combo.select(i);
                        }
                    }
                    combo.notifyListeners(SWT.Selection, new Event());
                });
    }

    private static void fill(String label, Path path) {
        Text field =
                Wait.forValue(
                        "the field " + label,
                        () -> Widgets.after(active(), Widgets.plain(label), Text.class));
        Ui.run(() -> field.setText(path.toString()));
    }

    private static boolean said(String part) {
        return active().getData() instanceof WizardDialog dialog
                && Optional.ofNullable(dialog.getCurrentPage().getMessage())
                        .filter(message -> message.contains(part))
                        .isPresent();
    }

    private static void push(String words) {
        Button button =
                Wait.forValue(
                        "the button " + words,
                        () ->
                                Widgets.find(
                                        active(),
                                        Button.class,
                                        each -> each.isEnabled() && each.getText().equals(words)));
        Ui.run(() -> button.notifyListeners(SWT.Selection, new Event()));
    }

    private static Table table(int columns, boolean filled) {
        return Wait.forValue(
                "a table of " + columns + " columns",
                () ->
                        Widgets.find(
                                active(),
                                Table.class,
                                each ->
                                        each.getColumnCount() == columns
                                                && (!filled || each.getItemCount() > 0)));
    }

    private void dark(boolean wanted) {
        if (Ui.call(ThemeColors::dark) != wanted) {
            run("theme.toggle");
            Wait.until("the other theme", () -> ThemeColors.dark() == wanted);
        }
    }

    private void size(Point wanted) {
        Ui.run(
                () -> {
                    shell().setLocation(0, 0);
                    shell().setSize(wanted);
                });
        Wait.untilIdle();
    }

    private static void run(String command) {
        Ui.run(() -> execute(command));
    }

    private static void execute(String command) {
        try {
            window().getService(IHandlerService.class)
                    .executeCommand(WorkbenchCommand.PREFIX + command, null);
        } catch (CommandException wrong) {
            throw new IllegalStateException(command, wrong);
        }
    }

    private static Shell active() {
        return Widgets.activeShell().orElseGet(DialogsWalk::shell);
    }

    private static Shell shell() {
        return window().getShell();
    }

    private static IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    private static ProjectService projects() {
        return PlatformUI.getWorkbench().getService(ProjectService.class);
    }
}
