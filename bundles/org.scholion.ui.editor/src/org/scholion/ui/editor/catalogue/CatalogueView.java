/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.scholion.corpus.EntryPlace;
import org.scholion.corpus.StoreEvent;
import org.scholion.document.EntryId;
import org.scholion.project.ListCatalogue.Listed;
import org.scholion.project.ListEntryPlaces;
import org.scholion.project.catalogue.EntryCandidates;
import org.scholion.project.session.OpenProject;
import org.scholion.ui.command.CommandKeys;
import org.scholion.ui.images.Icon;
import org.scholion.ui.jobs.LatestReading;
import org.scholion.ui.jobs.ViewUpdates;
import org.scholion.ui.view.StackedView;
import org.scholion.ui.widgets.EmptyState;
import org.scholion.ui.words.UiWords;

/**
 * The entries of the catalogue with how often they are spoken of, and where, over all documents;
 * they are made, changed, merged, split and removed here.
 */
public final class CatalogueView extends StackedView<CataloguePane> {

    /** The view's id. */
    public static final String ID = "org.scholion.ui.editor.catalogue";

    private static final String COMMANDS = "org.scholion.commands.catalogue.";

    /** Nobody reads farther than the entries that are closest to what was typed. */
    private static final int MOST = 1000;

    private final LatestReading reading = new LatestReading(true);
    private final LatestReading placesReading = new LatestReading(false);
    private final LatestReading filtering = new LatestReading(false);
    private Optional<CatalogueWork> work = Optional.empty();
    private Optional<PlaceOpening> opening = Optional.empty();
    private Optional<ViewUpdates.Follower> updates = Optional.empty();
    private List<Listed> listed = List.of();
    private EntryCandidates candidates = EntryCandidates.NONE;

    /** The entry that was made or changed last and is to be selected once it is listed. */
    private Optional<EntryId> wanted = Optional.empty();

    /** Creates it; a window does. */
    public CatalogueView() {
        super(Icon.REFERENT);
    }

    @Override
    protected CataloguePane makePane(Composite parent) {
        return new CataloguePane(parent, new Hearing());
    }

    @Override
    protected void gone() {
        reading.stop();
        placesReading.stop();
        filtering.stop();
        opening.ifPresent(PlaceOpening::stop);
    }

    @Override
    protected void made(CataloguePane pane) {
        opening = Optional.of(new PlaceOpening(getSite().getPage()));
        updates =
                Optional.of(
                        ViewUpdates.of(pane.getDisplay()).follower(pane.getParent(), this::read));
        IHandlerService handlers = getSite().getService(IHandlerService.class);
        CatalogueWork doing =
                new CatalogueWork(getSite().getShell(), projects(), this::chosen, this::changed);
        work = Optional.of(doing);
        Map.<String, Runnable>of(
                        "new", doing::make,
                        "edit", doing::edit,
                        "rename", doing::rename,
                        "merge", doing::merge,
                        "split", doing::split,
                        "remove", doing::remove,
                        "undo", doing::undo,
                        "history", doing::history,
                        "import", doing::read,
                        "export", doing::write)
                .forEach(
                        (command, action) ->
                                handlers.activateHandler(COMMANDS + command, new Doing(action)));
        menu(pane);
        says("editor.catalogue.reading");
        due();
    }

    /** The menu is that of the commands, which plugin.xml puts into it. */
    private void menu(CataloguePane pane) {
        MenuManager menu = new MenuManager("#catalogue", ID);
        menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        pane.table().setMenu(menu.createContextMenu(pane.table()));
        getSite().registerContextMenu(ID, menu, null);
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
        if (events.stream().anyMatch(CatalogueContent::isConcerned)) {
            due();
        }
    }

    private void due() {
        updates.ifPresent(ViewUpdates.Follower::due);
    }

    /** Reads all in a job; what was being read is not wanted any more. */
    private void read() {
        reading.stop();
        Optional<OpenProject> project = projects().project();
        if (project.isEmpty()) {
            says("editor.catalogue.no-project");
            return;
        }
        String member = projects().member();
        reading.read(
                UiWords.say("editor.entry.task"),
                progress -> CatalogueContent.read(project.get(), member, progress),
                this::show);
    }

    private void show(CatalogueContent read) {
        if (pane().isEmpty() || work.isEmpty()) {
            return;
        }
        CataloguePane pane = pane().get();
        CatalogueWork doing = work.get();
        listed = read.listed();
        candidates = read.candidates();
        doing.knows(candidates, read.refusal().map(UiWords::say));
        if (listed.isEmpty()) {
            Optional<EmptyState> empty = says("editor.catalogue.none");
            if (read.refusal().isEmpty() && empty.isPresent()) {
                empty.get()
                        .offers(
                                UiWords.say("editor.catalogue.offer-new"),
                                CommandKeys.of(COMMANDS + "new"),
                                doing::make)
                        .offers(
                                UiWords.say("editor.catalogue.offer-import"),
                                CommandKeys.of(COMMANDS + "import"),
                                doing::read);
            }
            return;
        }
        showPane();
        if (wanted.isPresent() || pane.typed().isBlank()) {
            filtering.stop();
            pane.show(listed);
            wanted.ifPresent(pane::select);
            wanted = Optional.empty();
            selected();
        } else {
            filter(pane.typed());
        }
    }

    /** Shows what is said of the entry that is selected now, and where it is spoken of. */
    private void selected() {
        if (pane().isEmpty()) {
            return;
        }
        CataloguePane pane = pane().get();
        Optional<Listed> one = pane.shown();
        pane.showDetails(
                one.map(each -> EntryTexts.details(each.entry(), candidates.contents()))
                        .orElse(List.of()));
        one.ifPresentOrElse(
                each -> readPlaces(each.entry().id()),
                () -> {
                    placesReading.stop();
                    showPlaces(List.of());
                });
    }

    private final class Hearing implements CataloguePane.Hears {
        @Override
        public void selected() {
            CatalogueView.this.selected();
        }

        @Override
        public void edit() {
            work.ifPresent(CatalogueWork::edit);
        }

        @Override
        public void open(EntryPlace place) {
            CatalogueView.this.open(place);
        }

        @Override
        public void typed(String text) {
            filter(text);
        }
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
        pane().ifPresent(pane -> pane.showPlaces(places));
    }

    private void open(EntryPlace place) {
        projects()
                .project()
                .ifPresent(project -> opening.ifPresent(places -> places.open(project, place)));
    }

    /** Lists those like what is typed, the closest first, or all. */
    private void filter(String typed) {
        List<Listed> all = listed;
        EntryCandidates known = candidates;
        if (typed.isBlank()) {
            filtering.stop();
            shown(all);
            return;
        }
        filtering.read(
                UiWords.say("editor.entry.task"),
                progress -> {
                    Map<EntryId, Listed> byId = new HashMap<>();
                    all.forEach(each -> byId.put(each.entry().id(), each));
                    return known.find(typed, entry -> byId.containsKey(entry.id()), MOST).stream()
                            .map(found -> Objects.requireNonNull(byId.get(found.entry().id())))
                            .toList();
                },
                this::shown);
    }

    private void shown(List<Listed> found) {
        pane().ifPresent(
                        pane -> {
                            pane.show(found);
                            selected();
                        });
    }

    private List<Listed> chosen() {
        return showsPane() ? pane().map(CataloguePane::selected).orElse(List.of()) : List.of();
    }

    private void changed(EntryId entry) {
        wanted = Optional.of(entry);
        due();
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
}
