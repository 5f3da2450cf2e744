/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.catalogue;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.scholion.corpus.CatalogueEntry;
import org.scholion.corpus.EntryName;
import org.scholion.corpus.EntryPlace;
import org.scholion.corpus.StoreEvent;
import org.scholion.document.Annotation;
import org.scholion.document.EntryId;
import org.scholion.project.ChangeCatalogue;
import org.scholion.project.ChangeCatalogue.Change;
import org.scholion.project.ListCatalogue;
import org.scholion.project.ListCatalogue.Listed;
import org.scholion.project.ListEntryPlaces;
import org.scholion.project.UndoCatalogue;
import org.scholion.project.session.OpenProject;
import org.scholion.ui.images.Icon;
import org.scholion.ui.images.Images;
import org.scholion.ui.jobs.LatestReading;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.jobs.ViewUpdates;
import org.scholion.ui.project.ProjectListener;
import org.scholion.ui.project.ProjectService;
import org.scholion.ui.theme.ThemeColors;
import org.scholion.ui.widgets.ContentStack;
import org.scholion.ui.widgets.EmptyState;
import org.scholion.ui.words.UiWords;

/**
 * The entries of the catalogue with how often they are spoken of, and where, over all documents;
 * they are renamed and merged here. No annotation is changed by it, and all of it can be taken
 * back.
 */
public final class CatalogueView extends ViewPart implements ProjectListener {

    /** The view's id. */
    public static final String ID = "org.scholion.ui.editor.catalogue";

    private static final String COMMANDS = "org.scholion.commands.catalogue.";

    private @Nullable Pieces pieces;
    private final LatestReading reading = new LatestReading(true);
    private final LatestReading placesReading = new LatestReading(false);

    private record Pieces(
            ContentStack stack,
            EmptyState empty,
            CataloguePane pane,
            PlaceOpening opening,
            ViewUpdates.Follower updates) {}

    @Override
    public void createPartControl(@Nullable Composite given) {
        ContentStack stack = new ContentStack(Objects.requireNonNull(given));
        pieces =
                new Pieces(
                        stack,
                        new EmptyState(stack),
                        new CataloguePane(
                                stack, listed -> readPlaces(listed.entry().id()), this::open),
                        new PlaceOpening(getSite().getPage()),
                        ViewUpdates.of(stack.getDisplay()).follower(stack, this::read));
        ThemeColors.onChange(stack, this::showIcon);
        showIcon();
        projects().addListener(this);
        stack.addDisposeListener(
                gone -> {
                    projects().removeListener(this);
                    reading.stop();
                    placesReading.stop();
                });
        IHandlerService handlers = getSite().getService(IHandlerService.class);
        handlers.activateHandler(COMMANDS + "rename", new Doing(this::rename));
        handlers.activateHandler(COMMANDS + "merge", new Doing(this::merge));
        handlers.activateHandler(COMMANDS + "undo", new Doing(this::undo));
        say("editor.catalogue.reading");
        due();
    }

    private void showIcon() {
        // the icon named in plugin.xml is that of the light theme
        setTitleImage(Images.image(Icon.REFERENT));
    }

    private ProjectService projects() {
        return getSite().getService(ProjectService.class);
    }

    @Override
    public void projectChanged() {
        due();
    }

    @Override
    public void memberChanged() {
        due();
    }

    @Override
    public void storeChanged(List<StoreEvent> events) {
        if (events.stream().anyMatch(CatalogueView::matters)) {
            due();
        }
    }

    private static boolean matters(StoreEvent event) {
        return switch (event) {
            case StoreEvent.CatalogueChanged changed -> true;
            case StoreEvent.SetChanged changed ->
                    changed.changes().stream()
                            .anyMatch(
                                    change ->
                                            change.before()
                                                    .or(change::after)
                                                    .filter(CatalogueView::mayPoint)
                                                    .isPresent());
            case StoreEvent.DocumentsAdded added -> true;
            case StoreEvent.DocumentsRemoved removed -> true;
            case StoreEvent.DocumentChanged changed -> true;
            case StoreEvent.SchemaSaved saved -> true;
            default -> false;
        };
    }

    private static boolean mayPoint(Annotation annotation) {
        return switch (annotation.kind()) {
            case ENTITY, REFERENT, STANCE -> true;
            default -> false;
        };
    }

    private void due() {
        Pieces shown = pieces;
        if (shown != null) {
            shown.updates().due();
        }
    }

    /** Reads all in a job; what was being read is not wanted any more. */
    private void read() {
        reading.stop();
        Optional<OpenProject> project = projects().project();
        if (project.isEmpty()) {
            say("editor.catalogue.no-project");
            return;
        }
        reading.read(
                UiWords.say("editor.entry.task"),
                progress -> new ListCatalogue(project.get()).run(progress),
                this::show);
    }

    private void show(List<Listed> listed) {
        Pieces shown = pieces;
        if (shown == null || shown.stack().isDisposed()) {
            return;
        }
        if (listed.isEmpty()) {
            say("editor.catalogue.none");
            return;
        }
        shown.pane().show(listed);
        shown.stack().show(shown.pane());
        shown.pane().shown().ifPresentOrElse(this::readPlaces, () -> showPlaces(List.of()));
    }

    private void readPlaces(EntryId entry) {
        projects()
                .project()
                .ifPresent(
                        project ->
                                placesReading.read(
                                        UiWords.say("editor.entry.task"),
                                        progress ->
                                                new ListEntryPlaces(project).run(entry, progress),
                                        this::showPlaces));
    }

    private void showPlaces(List<EntryPlace> places) {
        Pieces shown = pieces;
        if (shown != null && !shown.stack().isDisposed()) {
            shown.pane().showPlaces(places);
        }
    }

    private void say(String code) {
        Pieces shown = pieces;
        if (shown != null && !shown.stack().isDisposed()) {
            shown.empty().says(Icon.REFERENT, UiWords.say(code));
            shown.stack().show(shown.empty());
        }
    }

    private void open(EntryPlace place) {
        Pieces shown = pieces;
        if (shown != null) {
            projects().project().ifPresent(project -> shown.opening().open(project, place));
        }
    }

    private List<CatalogueEntry> selected() {
        Pieces shown = pieces;
        return shown == null
                ? List.of()
                : shown.pane().selected().stream().map(Listed::entry).toList();
    }

    /** Asks for another main name, in the language of the first. */
    private void rename() {
        List<CatalogueEntry> chosen = selected();
        if (chosen.size() != 1) {
            return;
        }
        CatalogueEntry entry = chosen.get(0);
        EntryName before = entry.names().stream().filter(EntryName::main).findFirst().orElseThrow();
        InputDialog asking =
                new InputDialog(
                        getSite().getShell(),
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
    private void merge() {
        List<EntryId> chosen = selected().stream().map(CatalogueEntry::id).toList();
        if (chosen.size() > 1) {
            change(new Change.Merge(chosen.get(0), chosen.subList(1, chosen.size())));
        }
    }

    private void change(Change change) {
        String member = projects().member();
        projects()
                .project()
                .ifPresent(
                        project ->
                                new UseCaseJob<>(
                                                UiWords.say("editor.entry.task"),
                                                Display.getCurrent(),
                                                progress ->
                                                        new ChangeCatalogue(project)
                                                                .run(
                                                                        new ChangeCatalogue.Request(
                                                                                change, member),
                                                                        progress),
                                                this::changed)
                                        .schedule());
    }

    private void changed(ChangeCatalogue.Result result) {
        Pieces shown = pieces;
        if (shown != null && !shown.stack().isDisposed()) {
            shown.pane().select(result.entry().id());
        }
    }

    private void undo() {
        String member = projects().member();
        projects()
                .project()
                .ifPresent(
                        project ->
                                new UseCaseJob<>(
                                                UiWords.say("editor.entry.task"),
                                                Display.getCurrent(),
                                                progress ->
                                                        new UndoCatalogue(project)
                                                                .run(
                                                                        new UndoCatalogue.Request(
                                                                                OptionalLong
                                                                                        .empty(),
                                                                                member),
                                                                        progress),
                                                undone -> {})
                                        .schedule());
    }

    /** Does something with what is selected. */
    private static final class Doing extends AbstractHandler {

        private final Runnable action;

        Doing(Runnable action) {
            this.action = action;
        }

        @Override
        @NonNullByDefault({})
        public @Nullable Object execute(ExecutionEvent event) {
            action.run();
            return null;
        }
    }

    @Override
    public void setFocus() {
        Pieces shown = pieces;
        if (shown != null && shown.stack().shows(shown.pane())) {
            shown.pane().setFocus();
        } else if (shown != null) {
            shown.empty().setFocus();
        }
    }

    @Override
    public void dispose() {
        Pieces shown = pieces;
        if (shown != null) {
            shown.opening().stop();
        }
        super.dispose();
    }
}
