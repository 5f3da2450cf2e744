/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.scholion.corpus.DocumentOverview;
import org.scholion.corpus.Member;
import org.scholion.corpus.SetState;
import org.scholion.corpus.StoreException;
import org.scholion.document.rules.Severity;
import org.scholion.project.AssignDocuments;
import org.scholion.project.MarkDocuments;
import org.scholion.ui.command.WorkbenchCommand;
import org.scholion.ui.images.Icon;
import org.scholion.ui.images.Images;
import org.scholion.ui.problems.Failure;
import org.scholion.ui.problems.FailureDialog;
import org.scholion.ui.project.ProjectService;
import org.scholion.ui.words.UiWords;

/** What can be done with the documents selected in the corpus table. */
final class CorpusMenu {

    private CorpusMenu() {}

    static void fill(IMenuManager menu, List<DocumentOverview> rows, Consumer<Boolean> open) {
        if (rows.isEmpty()) {
            restore(menu);
            return;
        }
        menu.add(action(UiWords.say("editor.corpus.open"), () -> open.accept(false)));
        menu.add(action(UiWords.say("editor.corpus.open-tab"), () -> open.accept(true)));
        menu.add(new Separator());
        if (!isWritable()) {
            return;
        }
        MenuManager states = new MenuManager(UiWords.say("editor.corpus.mark-as"));
        for (SetState state : List.of(SetState.NEW, SetState.IN_PROGRESS, SetState.DONE)) {
            Action action = action(name(state), () -> mark(rows, state, Optional.empty()));
            action.setImageDescriptor(Images.descriptor(CorpusView.icon(state)));
            states.add(action);
        }
        Action skip = action(UiWords.say("editor.corpus.skipped"), () -> skip(rows));
        skip.setImageDescriptor(Images.descriptor(CorpusView.icon(SetState.SKIPPED)));
        states.add(skip);
        menu.add(states);
        MenuManager assign = new MenuManager(UiWords.say("editor.corpus.assign-to"));
        for (String member : members()) {
            assign.add(action(UiWords.name(member), () -> assign(rows, member)));
        }
        menu.add(assign);
        menu.add(
                action(
                        UiWords.say("editor.corpus.assign"),
                        () -> WorkbenchCommand.ASSIGN.run(PlatformUI.getWorkbench())));
        menu.add(new Separator());
        if (rows.size() == 1) {
            menu.add(
                    action(
                            UiWords.say("editor.corpus.rename"),
                            () -> DocumentCareActions.rename(rows.get(0))));
        }
        Action remove =
                action(
                        UiWords.say("editor.corpus.remove", "count", rows.size()),
                        () -> DocumentCareActions.remove(rows));
        remove.setImageDescriptor(Images.descriptor(Icon.DELETE));
        menu.add(remove);
        restore(menu);
    }

    private static void restore(IMenuManager menu) {
        if (isWritable()) {
            menu.add(action(UiWords.say("editor.corpus.restore"), DocumentCareActions::restore));
        }
    }

    static boolean isWritable() {
        return projects()
                .project()
                .filter(project -> project.readOnlyReason().isEmpty())
                .isPresent();
    }

    private static String name(SetState state) {
        return UiWords.say("editor.corpus.state", "state", state);
    }

    private static Action action(String text, Runnable run) {
        return new Action(text) {
            @Override
            public void run() {
                run.run();
            }
        };
    }

    private static ProjectService projects() {
        return PlatformUI.getWorkbench().getService(ProjectService.class);
    }

    private static List<String> members() {
        List<String> names = new ArrayList<>();
        names.add(projects().member());
        try {
            if (projects().project().isPresent()) {
                for (Member member : projects().project().get().members()) {
                    if (!names.contains(member.name())) {
                        names.add(member.name());
                    }
                }
            }
        } catch (StoreException failure) {
            ILog.get().error("The members could not be read.", failure);
        }
        return names;
    }

    private static void skip(List<DocumentOverview> rows) {
        InputDialog dialog =
                new InputDialog(
                        Display.getDefault().getActiveShell(),
                        UiWords.say("editor.corpus.skip"),
                        rows.size() == 1
                                ? UiWords.say("editor.skip.why", "name", rows.get(0).name())
                                : UiWords.say("editor.corpus.skip-many", "count", rows.size()),
                        "",
                        reason ->
                                reason == null || reason.isBlank()
                                        ? UiWords.say("editor.corpus.give-reason")
                                        : null);
        if (dialog.open() == Window.OK) {
            mark(rows, SetState.SKIPPED, Optional.of(String.valueOf(dialog.getValue()).strip()));
        }
    }

    private static void mark(List<DocumentOverview> rows, SetState state, Optional<String> reason) {
        MarkDocuments.Request request =
                MarkDocuments.Request.own(ids(rows), projects().member(), state, reason);
        ProjectChange.run(
                UiWords.say("editor.task.marking"),
                (project, progress) -> new MarkDocuments(project).run(request, progress),
                CorpusMenu::tell);
    }

    /** The list shows what was marked; what was not needs words. */
    private static void tell(MarkDocuments.Result result) {
        List<String> lines = new ArrayList<>();
        for (MarkDocuments.Closed kept : result.kept()) {
            lines.add(
                    UiWords.say(
                            "editor.corpus.kept",
                            "name",
                            kept.document().name(),
                            "errors",
                            kept.count(Severity.ERROR)));
        }
        result.refused().forEach(problem -> lines.add(UiWords.say(problem)));
        if (!lines.isEmpty()) {
            FailureDialog.open(
                    new Failure(
                            UiWords.say("editor.task.marking"),
                            UiWords.say("editor.corpus.not-marked", "count", lines.size()),
                            lines));
        }
    }

    private static void assign(List<DocumentOverview> rows, String member) {
        ProjectChange.run(
                UiWords.say("editor.task.assigning"),
                (project, progress) ->
                        new AssignDocuments(project)
                                .run(new AssignDocuments.Request(ids(rows), member), progress),
                assigned -> {
                    // the list follows the store
                });
    }

    private static List<Long> ids(List<DocumentOverview> rows) {
        return rows.stream().map(DocumentOverview::id).toList();
    }
}
