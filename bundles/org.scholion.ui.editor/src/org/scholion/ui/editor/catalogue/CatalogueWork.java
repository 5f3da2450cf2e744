/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.catalogue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.scholion.corpus.CatalogueEntry;
import org.scholion.corpus.EntryName;
import org.scholion.document.EntryId;
import org.scholion.project.ChangeCatalogue;
import org.scholion.project.ChangeCatalogue.Change;
import org.scholion.project.ExportCatalogue;
import org.scholion.project.ImportCatalogue;
import org.scholion.project.ListCatalogue.Listed;
import org.scholion.project.ListCatalogueChanges;
import org.scholion.project.Progress;
import org.scholion.project.UndoCatalogue;
import org.scholion.project.catalogue.EntryCandidates;
import org.scholion.project.session.OpenProject;
import org.scholion.schema.EntityType;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.project.ProjectService;
import org.scholion.ui.words.UiWords;

/**
 * What is done to the catalogue from its view: asked in a form, done in a job. No annotation is
 * changed by it, and all of it can be taken back.
 */
final class CatalogueWork {

    private final Shell shell;
    private final ProjectService projects;
    private final Supplier<List<Listed>> selected;
    private final Consumer<EntryId> whenChanged;

    /** Whoever may not change the catalogue is told why before filling in a form. */
    private Optional<String> refusal = Optional.empty();

    private EntryCandidates known = EntryCandidates.NONE;

    /**
     * Creates it.
     *
     * @param selected the entries it is done to
     * @param whenChanged hears which entry was made or changed
     */
    CatalogueWork(
            Shell shell,
            ProjectService projects,
            Supplier<List<Listed>> selected,
            Consumer<EntryId> whenChanged) {
        this.shell = shell;
        this.projects = projects;
        this.selected = selected;
        this.whenChanged = whenChanged;
    }

    /** Is told of the entries there are, and why they may not be changed, if they may not. */
    void knows(EntryCandidates now, Optional<String> why) {
        known = now;
        refusal = why;
    }

    private boolean may() {
        refusal.ifPresent(
                why ->
                        MessageDialog.openInformation(
                                shell, UiWords.say("editor.catalogue.closed-title"), why));
        return refusal.isEmpty() && projects.project().isPresent();
    }

    private Optional<Listed> one() {
        List<Listed> chosen = selected.get();
        return chosen.size() == 1 ? Optional.of(chosen.get(0)) : Optional.empty();
    }

    private Optional<CatalogueEntry> oneToChange() {
        Optional<CatalogueEntry> entry = one().map(Listed::entry);
        return entry.isPresent() && may() ? entry : Optional.empty();
    }

    private List<EntityType> types(Optional<CatalogueEntry> before) {
        return projects.project().stream()
                .flatMap(project -> project.schema().types(EntityType.class).stream())
                .filter(
                        type ->
                                !type.isAbstract()
                                        || before.filter(it -> it.typeId().equals(type.id()))
                                                .isPresent())
                .toList();
    }

    /** Makes an entry as the form has it. */
    void make() {
        if (!may()) {
            return;
        }
        if (types(Optional.empty()).isEmpty()) {
            MessageDialog.openInformation(
                    shell,
                    UiWords.say("editor.catalogue.closed-title"),
                    UiWords.say("editor.catalogue.no-types"));
            return;
        }
        new EntryDialog(shell, known, types(Optional.empty()), Optional.empty())
                .ask()
                .ifPresent(
                        made ->
                                change(
                                        new Change.Add(
                                                made.typeId(),
                                                made.names(),
                                                made.identifier(),
                                                made.note(),
                                                made.members())));
    }

    /** Shows all that is said of the entry in a form, to be changed. */
    void edit() {
        oneToChange()
                .ifPresent(
                        entry ->
                                new EntryDialog(
                                                shell,
                                                known,
                                                types(Optional.of(entry)),
                                                Optional.of(entry))
                                        .ask()
                                        .ifPresent(
                                                now ->
                                                        change(
                                                                new Change.Describe(
                                                                        entry.id(),
                                                                        now.typeId(),
                                                                        now.names(),
                                                                        now.identifier(),
                                                                        now.note(),
                                                                        now.members()))));
    }

    /** Asks for another main name, in the language of the first. */
    void rename() {
        oneToChange().ifPresent(this::rename);
    }

    private void rename(CatalogueEntry entry) {
        EntryName before = entry.names().stream().filter(EntryName::main).findFirst().orElseThrow();
        InputDialog asking =
                new InputDialog(
                        shell,
                        UiWords.say("editor.catalogue.rename-title"),
                        UiWords.say(
                                "editor.catalogue.rename-what",
                                "name",
                                before.name(),
                                "language",
                                before.language()),
                        before.name(),
                        text ->
                                text == null || text.isBlank()
                                        ? UiWords.say("editor.catalogue.needs-name")
                                        : null);
        if (asking.open() == Window.OK) {
            change(
                    new Change.Rename(
                            entry.id(),
                            new EntryName(before.language(), asking.getValue().strip(), true)));
        }
    }

    /** The first of the selected entries stands for the others from now on. */
    void merge() {
        List<EntryId> chosen = selected.get().stream().map(each -> each.entry().id()).toList();
        if (chosen.size() > 1 && may()) {
            change(new Change.Merge(chosen.get(0), chosen.subList(1, chosen.size())));
        }
    }

    /** Makes another entry of a part of one. */
    void split() {
        oneToChange()
                .flatMap(
                        entry ->
                                new SplitDialog(
                                                shell,
                                                entry,
                                                EntryTexts.merged(known.contents(), entry.id()))
                                        .ask())
                .ifPresent(this::change);
    }

    /** Takes an entry out, once it is clear what would be left without it. */
    void remove() {
        Optional<Listed> listed = one();
        if (listed.isEmpty() || !may()) {
            return;
        }
        if (MessageDialog.openConfirm(
                shell,
                UiWords.say("editor.catalogue.remove-title"),
                UiWords.say(
                        "editor.catalogue.remove-what",
                        "name",
                        EntryTexts.names(listed.get().entry()),
                        "documents",
                        listed.get().use().documents(),
                        "mentions",
                        listed.get().use().mentions(),
                        "targets",
                        listed.get().use().targets()))) {
            change(new Change.Remove(listed.get().entry().id()));
        }
    }

    private void change(Change change) {
        String member = projects.member();
        inProject(
                (project, progress) ->
                        new ChangeCatalogue(project)
                                .run(new ChangeCatalogue.Request(change, member), progress),
                result -> whenChanged.accept(result.entry().id()));
    }

    /** Takes the newest change back. */
    void undo() {
        if (may()) {
            undo(OptionalLong.empty());
        }
    }

    private void undo(OptionalLong number) {
        String member = projects.member();
        inProject(
                (project, progress) ->
                        new UndoCatalogue(project)
                                .run(new UndoCatalogue.Request(number, member), progress),
                undone -> {});
    }

    /** Lists what has happened, to be looked at and taken back. */
    void history() {
        inProject(
                (project, progress) -> new ListCatalogueChanges(project).run(),
                changes -> new HistoryDialog(shell, changes, this::undo).open());
    }

    /** Reads entries from a table. */
    void read() {
        if (!may()) {
            return;
        }
        file(SWT.OPEN, "editor.catalogue.import-title")
                .ifPresent(
                        file -> {
                            String member = projects.member();
                            inProject(
                                    (project, progress) ->
                                            new ImportCatalogue(project)
                                                    .run(
                                                            new ImportCatalogue.Request(
                                                                    file, member),
                                                            progress),
                                    result ->
                                            tell(
                                                    "editor.catalogue.import-title",
                                                    UiWords.say(
                                                            "editor.catalogue.imported",
                                                            "added",
                                                            result.added(),
                                                            "changed",
                                                            result.changed(),
                                                            "same",
                                                            result.same())));
                        });
    }

    /** Writes all entries to a table. */
    void write() {
        file(SWT.SAVE, "editor.catalogue.export-title")
                .ifPresent(
                        file ->
                                inProject(
                                        (project, progress) ->
                                                new ExportCatalogue(project)
                                                        .run(
                                                                new ExportCatalogue.Request(
                                                                        file, true),
                                                                progress),
                                        count ->
                                                tell(
                                                        "editor.catalogue.export-title",
                                                        UiWords.say(
                                                                "editor.catalogue.exported",
                                                                "count",
                                                                count,
                                                                "file",
                                                                String.valueOf(
                                                                        file.getFileName())))));
    }

    private void tell(String title, String words) {
        MessageDialog.openInformation(shell, UiWords.say(title), words);
    }

    private Optional<Path> file(int style, String title) {
        FileDialog dialog = new FileDialog(shell, style);
        dialog.setText(UiWords.say(title));
        dialog.setFilterExtensions(new String[] {"*.csv", "*.*"});
        if (style == SWT.SAVE) {
            // the platform asks before it has a file replaced
            dialog.setOverwrite(true);
            dialog.setFileName("catalogue.csv");
        }
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }

    private interface Working<R> {
        R run(OpenProject project, Progress progress) throws Exception;
    }

    private <R> void inProject(Working<R> working, Consumer<R> whenDone) {
        projects.project()
                .ifPresent(
                        project ->
                                new UseCaseJob<R>(
                                                UiWords.say("editor.entry.task"),
                                                Display.getCurrent(),
                                                progress -> working.run(project, progress),
                                                whenDone)
                                        .schedule());
    }
}
