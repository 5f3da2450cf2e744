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
import java.util.SortedSet;
import java.util.TreeSet;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.ListDialog;
import org.scholion.corpus.DocumentOverview;
import org.scholion.corpus.RemovedDocument;
import org.scholion.corpus.StoreException;
import org.scholion.project.DataProblemException;
import org.scholion.project.DocumentLoss;
import org.scholion.project.Progress;
import org.scholion.project.RemoveDocument;
import org.scholion.project.RenameDocument;
import org.scholion.project.RestoreDocument;
import org.scholion.project.session.OpenProject;
import org.scholion.ui.images.Icon;
import org.scholion.ui.images.Images;
import org.scholion.ui.problems.Failure;
import org.scholion.ui.problems.FailureDialog;
import org.scholion.ui.project.ProjectService;
import org.scholion.ui.words.UiWords;

/** Renames documents, hides them and brings them back. */
public final class DocumentCareActions {

    private DocumentCareActions() {}

    private static ProjectService projects() {
        return PlatformUI.getWorkbench().getService(ProjectService.class);
    }

    private static Shell shell() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
    }

    /** Asks for another name. */
    static void rename(DocumentOverview row) {
        InputDialog dialog =
                new InputDialog(
                        shell(),
                        UiWords.say("editor.corpus.rename.title"),
                        UiWords.say("editor.corpus.rename.which", "name", row.name()),
                        row.name(),
                        name ->
                                name == null || name.isBlank()
                                        ? UiWords.say("editor.corpus.rename.say-name")
                                        : null);
        if (dialog.open() != Window.OK) {
            return;
        }
        String name = String.valueOf(dialog.getValue()).strip();
        if (!name.equals(row.name())) {
            RenameDocument.Request request =
                    new RenameDocument.Request(row.name(), name, projects().member());
            ProjectChange.run(
                    UiWords.say("editor.task.renaming"),
                    (project, progress) -> new RenameDocument(project).run(request, progress),
                    renamed -> {
                        // the list follows the store
                    });
        }
    }

    /** Says what goes with documents, asks, and hides them. */
    static void remove(List<DocumentOverview> rows) {
        ProjectChange.run(
                UiWords.say("editor.task.looking-at-losses"),
                (project, progress) -> losses(project, rows, progress),
                DocumentCareActions::confirm);
    }

    private static List<DocumentLoss> losses(
            OpenProject project, List<DocumentOverview> rows, Progress progress) throws Exception {
        List<DocumentLoss> losses = new ArrayList<>();
        for (DocumentOverview row : rows) {
            progress.check();
            losses.add(new RemoveDocument(project).preview(removal(row.name())));
        }
        return losses;
    }

    private static RemoveDocument.Request removal(String name) {
        return new RemoveDocument.Request(name, projects().member(), Optional.empty());
    }

    private static void confirm(List<DocumentLoss> losses) {
        SortedSet<String> members = new TreeSet<>();
        int annotations = 0;
        for (DocumentLoss loss : losses) {
            annotations += loss.belongings().total();
            loss.belongings()
                    .annotations()
                    .forEach(
                            (member, count) -> {
                                if (count > 0) {
                                    members.add(member);
                                }
                            });
        }
        boolean agreed =
                MessageDialog.open(
                                MessageDialog.CONFIRM,
                                shell(),
                                UiWords.say("editor.corpus.remove.title"),
                                UiWords.say(
                                        "editor.corpus.remove.loss",
                                        "count",
                                        losses.size(),
                                        "name",
                                        losses.get(0).document().name(),
                                        "annotations",
                                        annotations,
                                        "members",
                                        List.copyOf(members)),
                                0,
                                UiWords.say("editor.corpus.remove.button"),
                                UiWords.say("editor.corpus.remove.keep"))
                        == 0;
        if (agreed) {
            ProjectChange.run(
                    UiWords.say("editor.task.removing"),
                    (project, progress) -> removeAll(project, losses, progress),
                    DocumentCareActions::tell);
        }
    }

    /** Hides each; one that cannot be is told, and the others are hidden all the same. */
    private static List<String> removeAll(
            OpenProject project, List<DocumentLoss> losses, Progress progress) throws Exception {
        List<String> refused = new ArrayList<>();
        for (DocumentLoss loss : losses) {
            progress.check();
            try {
                new RemoveDocument(project).run(removal(loss.document().name()), progress);
            } catch (DataProblemException | StoreException failure) {
                refused.add(Failure.of(UiWords.name(loss.document().name()), failure).message());
            }
        }
        return refused;
    }

    private static void tell(List<String> refused) {
        if (!refused.isEmpty()) {
            FailureDialog.open(
                    new Failure(
                            UiWords.say("editor.task.removing"),
                            UiWords.say("editor.corpus.remove.refused", "count", refused.size()),
                            refused));
        }
    }

    /** Offers what was removed, to bring some of it back. */
    public static void restore() {
        ProjectChange.run(
                UiWords.say("editor.task.looking-at-removed"),
                (project, progress) -> project.removedDocuments(),
                DocumentCareActions::offer);
    }

    private static void offer(List<RemovedDocument> removed) {
        if (removed.isEmpty()) {
            MessageDialog.openInformation(
                    shell(),
                    UiWords.say("editor.corpus.restore.title"),
                    UiWords.say("editor.corpus.restore.none"));
            return;
        }
        ListDialog dialog = new ListDialog(shell());
        dialog.setTitle(UiWords.say("editor.corpus.restore.title"));
        dialog.setMessage(UiWords.say("editor.corpus.restore.which"));
        dialog.setContentProvider(ArrayContentProvider.getInstance());
        dialog.setLabelProvider(
                LabelProvider.createTextImageProvider(
                        row -> label((RemovedDocument) row), row -> Images.image(Icon.DOCUMENT)));
        dialog.setInput(removed);
        dialog.setInitialSelections(removed.getLast());
        if (dialog.open() != Window.OK) {
            return;
        }
        for (Object chosen : dialog.getResult()) {
            if (chosen instanceof RemovedDocument document) {
                RestoreDocument.Request request =
                        new RestoreDocument.Request(
                                document.document().ulid().toString(),
                                Optional.empty(),
                                projects().member());
                ProjectChange.run(
                        UiWords.say("editor.task.restoring-document"),
                        (project, progress) -> new RestoreDocument(project).run(request, progress),
                        restored -> {
                            // the list follows the store
                        });
            }
        }
    }

    private static String label(RemovedDocument row) {
        return UiWords.say(
                "editor.corpus.restore.line",
                "name",
                row.document().name(),
                "by",
                row.by(),
                "reason",
                row.reason().orElse(""),
                "hasReason",
                row.reason().isPresent());
    }
}
