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

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationKind;
import org.scholion.document.Referent;
import org.scholion.project.session.OpenProject;
import org.scholion.text.TextRange;
import org.scholion.ui.command.WorkbenchCommand;
import org.scholion.ui.editor.annotating.EditingContext;
import org.scholion.ui.project.ProjectService;
import org.scholion.ui.words.UiWords;
import org.scholion.workbench.uitests.driver.Driver;
import org.scholion.workbench.uitests.driver.ErrorLog;
import org.scholion.workbench.uitests.driver.Labels;
import org.scholion.workbench.uitests.driver.Ui;
import org.scholion.workbench.uitests.driver.Wait;
import org.scholion.workbench.uitests.page.DocumentPage;
import org.scholion.workbench.uitests.page.HeldWords;
import org.scholion.workbench.uitests.page.WorkbenchWindow;

/**
 * Walks through the window in a language for tests, whose words stand in brackets: one that does
 * not was not taken from a message file. What the project holds (names, texts) stands as it is.
 */
abstract class PseudoLanguageWalk {

    private static final String VIEWS = "org.scholion.ui.editor.";
    private static final String PERSPECTIVES = "org.scholion.workbench.perspective.";

    /** What the platform says, which has no words in this language. */
    private static final Set<String> PLATFORM = Set.of("Quick Access", "Search");

    private final String language;
    private final WorkbenchWindow workbench = new WorkbenchWindow(Driver.ofThisRun());
    private final ErrorLog errors = new ErrorLog();

    PseudoLanguageWalk(String language) {
        this.language = language;
    }

    @BeforeEach
    void begin() {
        errors.begin();
        workbench.activate();
    }

    @AfterEach
    void leave() {
        workbench.dismissDialogs();
        Ui.run(() -> perspective("annotate"));
        if (workbench.project().isPresent()) {
            Ui.run(() -> run("org.scholion.commands.project.close"));
            Wait.until("the project to be closed", () -> workbench.project().isEmpty());
        }
        errors.end();
        assertThat(errors.messages()).as("errors in the log").isEmpty();
    }

    @Test
    void thatAllThatTheWindowSaysIsInItsLanguage() throws Exception {
        assertThat(UiWords.words().locale().toLanguageTag()).isEqualTo(language);
        HeldWords known = HeldWords.ofFiles();
        known.add(Ui.call(PseudoLanguageWalk::member));
        look("start", known);

        Ui.run(() -> WorkbenchCommand.OPEN_SAMPLE.run(window()));
        DocumentPage document = workbench.awaitAnyDocument();
        HeldWords data = data(workbench.project().orElseThrow(), document.context());
        look("document", data);

        annotate(document);
        look("annotated", data);
        for (AnnotationKind kind : AnnotationKind.values()) {
            select(document, kind, data);
        }
        document.focus();
        document.key(0, SWT.F2);
        look("choose-type", data);
        document.key(0, SWT.ESC);

        for (String view : List.of("palette", "relations", "problems", "corpus", "inspector")) {
            Ui.run(() -> show(VIEWS + view));
            look(view, data);
        }
        Ui.run(() -> perspective("lead"));
        look("lead", data);
    }

    /** Marks the first word of the text, and takes that back. */
    private void annotate(DocumentPage document) {
        int before = document.count();
        TextRange word = Ui.call(() -> document.context().boundaries().longWordAt(0));
        Ui.run(() -> document.context().surface().reveal(word));
        document.focus();
        document.keys("p");
        Wait.untilIdle();
        workbench.screenshot(language + "-marked");
        if (document.count() > before) {
            Ui.run(() -> document.context().undo());
            document.awaitCount(before);
        }
    }

    private void select(DocumentPage document, AnnotationKind kind, HeldWords data) {
        boolean any =
                Ui.call(
                        () ->
                                document.context().annotations().all().stream()
                                        .filter(annotation -> annotation.kind() == kind)
                                        .map(Annotation::id)
                                        .findFirst()
                                        .map(
                                                id -> {
                                                    document.context().select(id);
                                                    return true;
                                                })
                                        .orElse(false));
        if (any) {
            look("selected-" + kind.word(), data);
        }
    }

    /** Takes a picture, and fails if something the window says is in no message file. */
    private void look(String name, HeldWords data) {
        workbench.screenshot(language + "-" + name);
        List<String> foreign =
                Ui.call(
                        () -> {
                            List<String> texts = new ArrayList<>(Labels.of(window().getShell()));
                            texts.removeIf(text -> isSaid(text) || data.holds(text));
                            return texts;
                        });
        assertThat(foreign).as("%s: words in no message file", name).isEmpty();
    }

    private static boolean isSaid(String text) {
        return HeldWords.isSaid(text) || PLATFORM.contains(text);
    }

    /** Returns the names and texts of the sample, as they stand in it. */
    private static HeldWords data(OpenProject project, EditingContext context) throws Exception {
        HeldWords data = HeldWords.ofFiles().of(project);
        Ui.run(
                () -> {
                    data.add(context.member());
                    String text = context.annotations().text();
                    for (Annotation annotation : context.annotations().all()) {
                        annotation.spans().forEach(span -> data.add(span.coveredText(text)));
                        if (annotation instanceof Referent referent) {
                            data.add(referent.name());
                        }
                    }
                });
        return data;
    }

    private static String member() {
        return PlatformUI.getWorkbench().getService(ProjectService.class).member();
    }

    private static IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    private static void run(String command) {
        try {
            window().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException wrong) {
            throw new IllegalStateException(command + " did not run", wrong);
        }
    }

    private static void show(String view) {
        try {
            window().getActivePage().showView(view);
        } catch (PartInitException wrong) {
            throw new IllegalStateException(view + " was not shown", wrong);
        }
    }

    private static void perspective(String name) {
        try {
            PlatformUI.getWorkbench().showPerspective(PERSPECTIVES + name, window());
        } catch (WorkbenchException wrong) {
            throw new IllegalStateException(name + " was not shown", wrong);
        }
    }
}
