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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.ProjectAddress;
import org.scholion.project.session.OpenProject;
import org.scholion.ui.editor.annotating.EditingContext;
import org.scholion.ui.project.ProjectService;
import org.scholion.ui.recent.RecentProjects;
import org.scholion.workbench.uitests.driver.Driver;
import org.scholion.workbench.uitests.driver.Screenshot;
import org.scholion.workbench.uitests.driver.Ui;
import org.scholion.workbench.uitests.driver.Wait;
import org.scholion.workbench.uitests.driver.Widgets;

/** The window of the workbench. */
public final class WorkbenchWindow {

    private final Driver driver;

    /** Looks at the window through a driver. */
    public WorkbenchWindow(Driver driver) {
        this.driver = driver;
    }

    private static IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    /** Returns the driver. */
    public Driver driver() {
        return driver;
    }

    /** Brings the window to the front and gives it the screen. */
    public void activate() {
        Shell shell = Ui.call(() -> window().getShell());
        Ui.run(() -> shell.setMaximized(true));
        Wait.until(
                "the workbench's window to be the active one",
                () -> {
                    if (Ui.display().getActiveShell() != shell) {
                        shell.forceActive();
                        return false;
                    }
                    return shell.getMaximized();
                });
    }

    /** Returns the window's title. */
    public String title() {
        return Ui.call(() -> window().getShell().getText());
    }

    /** Waits until the title holds some words. */
    public void awaitTitle(String words) {
        Wait.until(
                "the window's title to hold “" + words + "”",
                () -> window().getShell().getText().contains(words));
    }

    /** Chooses a command of the menu bar. */
    public void menu(String... path) {
        driver.chooseMenu(List.of(path));
    }

    /** Returns the project that is open. */
    public Optional<OpenProject> project() {
        return Ui.call(() -> window().getService(ProjectService.class).project());
    }

    /** Makes a project by the dialog and waits until it is open. */
    public OpenProject newProject(Path file) {
        menu("File", "New project…");
        driver.awaitWindow("New project");
        driver.fill("File", file.toString());
        driver.push("OK");
        return awaitProject(file);
    }

    /** Opens a project as one that was open before. */
    public OpenProject open(Path file) {
        Ui.run(() -> new RecentProjects().opened(new FileAddress(file)));
        return openRecent(file);
    }

    /** Opens a project that was open before, by the list of recent ones. */
    public OpenProject openRecent(Path file) {
        String entry =
                Wait.forValue(
                        file + " in the list of recent projects",
                        () -> {
                            List<ProjectAddress> recent = new RecentProjects().list();
                            int at = recent.indexOf(new FileAddress(file));
                            return at < 0
                                    ? Optional.empty()
                                    : Optional.of(
                                            (at + 1)
                                                    + " "
                                                    + file.getFileName()
                                                    + "  ("
                                                    + file.getParent()
                                                    + ")");
                        });
        menu("File", "Open recent", entry);
        return awaitProject(file);
    }

    /** Waits until a project is open. */
    public OpenProject awaitProject(Path file) {
        return Wait.forValue(
                "the project " + file + " to be open",
                () ->
                        window().getService(ProjectService.class)
                                .project()
                                .filter(
                                        project ->
                                                project.address().equals(new FileAddress(file))));
    }

    /** Closes the project, if one is open. */
    public void closeProject() {
        if (project().isPresent()) {
            menu("File", "Close project");
            Wait.until(
                    "the project to be closed",
                    () -> window().getService(ProjectService.class).project().isEmpty());
        }
    }

    /** Waits until a document is shown and has the keyboard. */
    public DocumentPage awaitDocument(String name) {
        EditingContext context =
                Wait.forValue(
                        "the document “" + name + "” to be shown",
                        () -> shownDocument().filter(c -> c.document().name().equals(name)));
        DocumentPage page = new DocumentPage(this, context);
        page.focus();
        return page;
    }

    /** Waits until any document is shown. */
    public DocumentPage awaitAnyDocument() {
        return awaitDocument("a document", any -> true);
    }

    /**
     * Waits until a document is shown that is as wanted.
     *
     * @param what what it is, for the message when it does not come
     */
    public DocumentPage awaitDocument(String what, Predicate<EditingContext> wanted) {
        EditingContext context =
                Wait.forValue(what + " to be shown", () -> shownDocument().filter(wanted));
        DocumentPage page = new DocumentPage(this, context);
        page.focus();
        return page;
    }

    private static Optional<EditingContext> shownDocument() {
        IWorkbenchPage page = window().getActivePage();
        IEditorPart editor = page == null ? null : page.getActiveEditor();
        return editor == null
                ? Optional.empty()
                : Optional.ofNullable(editor.getAdapter(EditingContext.class));
    }

    /** Opens a document by the list of documents. */
    public DocumentPage openDocument(String name) {
        Table table = find(Table.class, "the table of documents", t -> hasColumn(t, "Document"));
        // a row that is just selected anew would take the two clicks apart
        Wait.untilIdle();
        driver.openRow(table, name);
        return awaitDocument(name);
    }

    private static boolean hasColumn(Table table, String title) {
        return table.getColumnCount() > 1 && table.getColumn(1).getText().equals(title);
    }

    /** Waits for a control that shows in the window. */
    public <C extends Control> C find(Class<C> kind, String what, Predicate<C> wanted) {
        return Wait.forValue(what, () -> Widgets.find(window().getShell(), kind, wanted));
    }

    /** Returns the palette. */
    public PalettePage palette() {
        return new PalettePage(this);
    }

    /** Shows a view by the menu, unless it shows already, and waits for it. */
    public IViewPart showView(String label, String id) {
        if (!Ui.call(() -> shows(id))) {
            menu("View", label);
        }
        return Wait.forValue("the view “" + label + "”", () -> shown(id));
    }

    /** Tells whether a view shows and is not folded; on the window's thread. */
    public boolean shows(String id) {
        return shown(id).isPresent();
    }

    /** The platform calls a view visible whose folder is folded; what matters is what is seen. */
    private static Optional<IViewPart> shown(String id) {
        return Optional.ofNullable(window().getActivePage().findView(id))
                .filter(
                        view -> {
                            MPart part = view.getSite().getService(MPart.class);
                            return part != null
                                    && part.getWidget() instanceof Control control
                                    && control.isVisible();
                        });
    }

    /** Shows a perspective by the menu and waits for it. */
    public void perspective(String label) {
        menu("Window", label);
        Wait.until(
                "the perspective “" + label + "”",
                () -> window().getActivePage().getPerspective().getLabel().equals(label));
    }

    /** Steps out of menus and dialogs that a failed journey left open. */
    public void dismissDialogs() {
        driver.press(0, SWT.ESC);
        driver.press(0, SWT.ESC);
        Shell main = Ui.call(() -> window().getShell());
        for (int tries = 0; tries < 5; tries++) {
            boolean dialogs =
                    Ui.call(
                            () -> {
                                Shell active = Ui.display().getActiveShell();
                                return active != null && active != main;
                            });
            if (!dialogs) {
                break;
            }
            driver.press(0, SWT.ESC);
        }
        closeWhatIsLeft(main);
    }

    /**
     * A dialog that a journey left behind another window hears no key, and would end all others.
     */
    private static void closeWhatIsLeft(Shell main) {
        List<Shell> left =
                Ui.call(
                        () ->
                                Arrays.stream(Ui.display().getShells())
                                        .filter(shell -> shell != main && shell.isVisible())
                                        .toList());
        for (Shell shell : left.reversed()) {
            Ui.run(
                    () -> {
                        if (!shell.isDisposed()) {
                            shell.close();
                        }
                    });
        }
    }

    /** Takes a picture once all is painted. */
    public void screenshot(String name) {
        Wait.untilIdle();
        Wait.untilPainted();
        Screenshot.take(name);
    }
}
