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

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.project.Progress;
import org.scholion.project.release.BuildRelease;
import org.scholion.project.session.OpenProject;
import org.scholion.ui.command.WorkbenchCommand;
import org.scholion.ui.project.ProjectService;
import org.scholion.ui.theme.ThemeColors;
import org.scholion.ui.widgets.TickBox;
import org.scholion.ui.words.UiWords;
import org.scholion.workbench.uitests.driver.Appearance;
import org.scholion.workbench.uitests.driver.Driver;
import org.scholion.workbench.uitests.driver.ErrorLog;
import org.scholion.workbench.uitests.driver.Labels;
import org.scholion.workbench.uitests.driver.Ui;
import org.scholion.workbench.uitests.driver.Wait;
import org.scholion.workbench.uitests.driver.Widgets;
import org.scholion.workbench.uitests.page.WorkbenchWindow;

/**
 * Looks at the windows that exchange and release, page by page, light and dark, in a window of a
 * size. Pictures are taken of each, and what a look would find wrong fails. It goes by commands and
 * not by words, so that it can be done in any language.
 */
abstract class DialogsWalk {

    /** A word that was to be filled in and is empty. */
    private static final Pattern HOLE = Pattern.compile("[\\p{Ll}.]  \\p{Ll}");

    /** What the platform says, which has no words in the languages for tests. */
    private static final Set<String> PLATFORM =
            Set.of("< Back", "Next >", "Cancel", "Close", "OK", "Finish");

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder = Path.of("");

    private final WorkbenchWindow workbench = new WorkbenchWindow(Driver.ofThisRun());
    private final ErrorLog errors = new ErrorLog();
    private final SoftAssertions seen = new SoftAssertions();
    private String combination = "";
    private Point size = new Point(0, 0);

    /** Returns the sizes of the window, in pixels. */
    abstract List<Point> sizes();

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
        int zoom = Ui.call(() -> shell().getMonitor().getZoom());
        for (Point pixels : sizes()) {
            for (boolean dark : new boolean[] {false, true}) {
                dark(dark);
                size(new Point(pixels.x * 100 / zoom, pixels.y * 100 / zoom));
                combination =
                        UiWords.words().locale().getLanguage()
                                + "-"
                                + pixels.x
                                + "-"
                                + zoom
                                + (dark ? "-dark" : "-light");
                importing();
                exporting();
                releasing();
                releases();
            }
        }
        Ui.run(() -> projects().member(before));
        seen.assertAll();
    }

    private void importing() {
        open("import");
        look("import");
        close();
    }

    private void exporting() {
        open("export");
        look("export");
        Combo format = Ui.call(() -> Widgets.find(active(), Combo.class, c -> true).orElseThrow());
        Ui.run(
                () -> {
                    for (int i = 0; i < format.getItemCount(); i++) {
                        if (format.getItem(i).contains("hf-jsonl")) {
                            format.select(i);
                        }
                    }
                    format.notifyListeners(SWT.Selection, new Event());
                });
        look("export-format");
        next();
        look("export-layout");
        close();
    }

    private void releasing() {
        open("release.make");
        look("release-what");
        next();
        look("release-about");
        next();
        look("release-how");
        Table formats = table(2, true);
        Ui.run(
                () -> {
                    for (int i = 0; i < formats.getItemCount(); i++) {
                        if (formats.getItem(i).getText().equals("hf-jsonl")) {
                            formats.select(i);
                        }
                    }
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

    // What is seen

    private void look(String what) {
        String busy = UiWords.say("workbench.assign.working-out");
        String previewing = UiWords.say("workbench.task.previewing");
        Wait.until(
                "all to be known",
                () ->
                        Labels.of(active()).stream()
                                .noneMatch(t -> t.equals(busy) || t.equals(previewing)));
        Wait.untilIdle();
        Wait.untilPainted();
        workbench.screenshot("dialogs-" + combination + "-" + what);
        Shell dialog = Ui.call(DialogsWalk::active);
        seen.assertThat(Ui.call(() -> Appearance.clipped(dialog)))
                .as("%s: what is cut off in “%s”", combination, what)
                .isEmpty();
        seen.assertThat(Ui.call(() -> Labels.of(dialog)))
                .as("%s: a hole where a word belongs in “%s”", combination, what)
                .noneMatch(text -> HOLE.matcher(text).find());
        Point needed = Ui.call(dialog::getSize);
        seen.assertThat(needed.x <= size.x && needed.y <= size.y)
                .as("%s: “%s” is %s and has room for %s", combination, what, needed, size)
                .isTrue();
        seen.assertThat(Ui.call(() -> focus(dialog)))
                .as("%s: “%s” has the keyboard", combination, what)
                .isTrue();
        if (Ui.call(ThemeColors::dark)) {
            seen.assertThat(Ui.call(() -> Appearance.light(dialog)))
                    .as("%s: what is light in “%s”", combination, what)
                    .isEmpty();
        }
        if (isForTests()) {
            seen.assertThat(Ui.call(() -> Labels.of(dialog)))
                    .as("%s: words in no message file in “%s”", combination, what)
                    .filteredOn(text -> text.codePoints().anyMatch(Character::isLetter))
                    .filteredOn(text -> !PLATFORM.contains(text))
                    .allMatch(text -> text.contains("[") && text.contains("]"));
        }
    }

    private static boolean isForTests() {
        return UiWords.words().locale().getCountry().startsWith("X");
    }

    private static boolean focus(Shell dialog) {
        return Optional.ofNullable(dialog.getDisplay().getFocusControl())
                .filter(control -> control.getShell() == dialog)
                .isPresent();
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
        size = wanted;
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
