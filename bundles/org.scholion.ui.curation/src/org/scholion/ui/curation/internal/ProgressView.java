/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.curation.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.services.IServiceLocator;
import org.scholion.corpus.DocumentOverview;
import org.scholion.corpus.Member;
import org.scholion.corpus.StoreEvent;
import org.scholion.corpus.overview.Arranger;
import org.scholion.corpus.overview.DocumentQuery;
import org.scholion.corpus.overview.Overview;
import org.scholion.corpus.overview.OverviewSnapshot;
import org.scholion.project.session.OpenProject;
import org.scholion.project.sight.Sight;
import org.scholion.ui.command.WorkbenchCommand;
import org.scholion.ui.images.Icon;
import org.scholion.ui.images.Images;
import org.scholion.ui.jobs.DisplaySignal;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.jobs.ViewUpdates;
import org.scholion.ui.project.HandedOut;
import org.scholion.ui.project.ProjectListener;
import org.scholion.ui.project.ProjectService;
import org.scholion.ui.theme.ThemeColors;
import org.scholion.ui.widgets.ContentStack;
import org.scholion.ui.widgets.EmptyState;
import org.scholion.ui.widgets.FilterBox;
import org.scholion.ui.widgets.RowsSelected;
import org.scholion.ui.words.UiWords;

/** Shows how far every member is with every document; totals on top. */
public final class ProgressView extends ViewPart implements ProjectListener {

    private static final String ID = "org.scholion.ui.curation.progress";

    private final Runnable handed = this::repaint;
    private @Nullable Pieces pieces;
    private Optional<Arranger> arranger = Optional.empty();
    private Optional<DisplaySignal> signal = Optional.empty();
    private Optional<ViewUpdates.Follower> updates = Optional.empty();

    /** Whether whoever works here may see of which documents there is gold. */
    private boolean gold;

    private record Pieces(
            ContentStack stack,
            EmptyState empty,
            Composite full,
            TotalsBar totals,
            FilterBox filter,
            DocumentTable documents) {}

    @Override
    public void createPartControl(@Nullable Composite given) {
        ContentStack stack = new ContentStack(Objects.requireNonNull(given));
        EmptyState empty = new EmptyState(stack);
        empty.offers(
                UiWords.say("lead.open-sample"), () -> WorkbenchCommand.OPEN_SAMPLE.run(getSite()));
        empty.offers(UiWords.say("lead.import"), () -> WorkbenchCommand.IMPORT.run(getSite()));
        Composite full = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 8).spacing(0, 8).applyTo(full);
        TotalsBar totals = new TotalsBar(full);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(totals);
        FilterBox filter = new FilterBox(full, UiWords.say("lead.filter"), text -> ask());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        DocumentTable documents = new DocumentTable(full, handedOut(), this::open, this::ask);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(documents.control());
        MenuManager menu = new MenuManager("#lead", ID);
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(
                shown -> offer(menu, documents, () -> openSelected(documents), getSite()));
        documents.control().table().setMenu(menu.createContextMenu(documents.control().table()));
        RowsSelected selection = new RowsSelected(documents.control());
        getSite().setSelectionProvider(selection);
        getSite().registerContextMenu(ID, menu, selection);
        pieces = new Pieces(stack, empty, full, totals, filter, documents);
        ViewUpdates.Follower follower =
                ViewUpdates.of(stack.getDisplay()).follower(stack, this::show);
        updates = Optional.of(follower);
        signal = Optional.of(new DisplaySignal(stack.getDisplay(), follower::due));
        projects().addListener(this);
        handedOut().addListener(handed);
        stack.addDisposeListener(
                gone -> {
                    projects().removeListener(this);
                    handedOut().removeListener(handed);
                    arranger.ifPresent(Arranger::close);
                });
        ThemeColors.onChange(stack, this::show);
        ThemeColors.onChange(stack, this::showIcon);
        showIcon();
        follow();
        look();
    }

    private static void offer(
            IMenuManager menu, DocumentTable documents, Runnable open, IServiceLocator site) {
        if (documents.control().selected().isEmpty()) {
            return;
        }
        menu.add(
                action(
                        documents
                                .member()
                                .map(member -> UiWords.say("lead.read", "member", member))
                                .orElseGet(() -> UiWords.say("lead.open")),
                        open));
        menu.add(new Separator());
        menu.add(action(UiWords.say("lead.assign"), () -> WorkbenchCommand.ASSIGN.run(site)));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    private static Action action(String text, Runnable run) {
        return new Action(text) {
            @Override
            public void run() {
                run.run();
            }
        };
    }

    private HandedOut handedOut() {
        return getSite().getService(HandedOut.class);
    }

    private ProjectService projects() {
        return getSite().getService(ProjectService.class);
    }

    private void showIcon() {
        // the icon named in plugin.xml is that of the light theme
        setTitleImage(Images.image(Icon.LEAD));
    }

    @Override
    public void projectChanged() {
        gold = false;
        follow();
        look();
    }

    @Override
    public void memberChanged() {
        look();
    }

    @Override
    public void storeChanged(List<StoreEvent> events) {
        if (events.stream()
                .anyMatch(
                        event ->
                                event instanceof StoreEvent.MemberSaved
                                        || event instanceof StoreEvent.MemberRenamed)) {
            look();
        }
    }

    /** Finds out, not on the window's thread, what may be seen. */
    private void look() {
        Pieces shown = pieces;
        Optional<OpenProject> project = projects().project();
        if (shown == null || shown.stack().isDisposed() || project.isEmpty()) {
            return;
        }
        String member = projects().member();
        UseCaseJob<Boolean> job =
                new UseCaseJob<>(
                        UiWords.say("lead.documents"),
                        shown.stack().getDisplay(),
                        progress -> Sight.of(member, project.get().members()).seesAdjudication(),
                        found -> {
                            if (gold != found && projects().project().equals(project)) {
                                gold = found;
                                updates.ifPresent(ViewUpdates.Follower::due);
                            }
                        });
        job.setSystem(true);
        job.schedule();
    }

    private void follow() {
        arranger.ifPresent(Arranger::close);
        Optional<Overview> overview = projects().project().map(OpenProject::overview);
        arranger = overview.map(documents -> new Arranger(documents, query(), this::arranged));
        overview.ifPresent(Overview::start);
        updates.ifPresent(ViewUpdates.Follower::due);
    }

    /** Called in the background. */
    private void arranged() {
        signal.ifPresent(DisplaySignal::raise);
    }

    private DocumentQuery query() {
        Pieces shown = pieces;
        if (shown == null) {
            return DocumentQuery.all();
        }
        DocumentTable.Order order = shown.documents().order();
        return DocumentQuery.of(
                shown.filter().text(), Optional.empty(), order.comparator(), order.descending());
    }

    /** What is handed out changes no document, so its rows are painted anew. */
    private void repaint() {
        Pieces shown = pieces;
        if (shown != null && !shown.stack().isDisposed()) {
            shown.documents().control().refresh();
        }
    }

    private void ask() {
        arranger.ifPresent(list -> list.ask(query()));
    }

    private void show() {
        Pieces shown = pieces;
        if (shown == null || shown.stack().isDisposed()) {
            return;
        }
        if (projects().project().isEmpty()) {
            shown.empty().says(Icon.LEAD, UiWords.say("lead.no-project"));
        } else {
            shown.empty().says(Icon.LEAD, UiWords.say("lead.empty"));
        }
        Optional<OverviewSnapshot> figures =
                projects().project().map(project -> project.overview().snapshot());
        boolean any = figures.filter(snapshot -> snapshot.size() > 0).isPresent();
        Control top = any ? shown.full() : shown.empty();
        boolean other = !shown.stack().shows(top);
        shown.stack().show(top);
        if (any) {
            List<String> members =
                    figures.orElseThrow().members().stream()
                            .filter(member -> gold || !member.equals(Member.GOLD))
                            .toList();
            other |= shown.totals().show(figures.orElseThrow(), members);
            arranger.ifPresent(list -> shown.documents().show(members, list.arrangement()));
        }
        if (other) {
            shown.stack().layout(true, true);
        }
    }

    private void openSelected(DocumentTable documents) {
        documents.control().selected().stream()
                .findFirst()
                .ifPresent(row -> open(row, documents.member()));
    }

    private void open(DocumentOverview document, Optional<String> whose) {
        Map<String, String> parameters = new HashMap<>();
        parameters.put(WorkbenchCommand.DOCUMENT_ID, Long.toString(document.id()));
        whose.ifPresent(member -> parameters.put(WorkbenchCommand.MEMBER, member));
        WorkbenchCommand.OPEN_DOCUMENT.run(getSite(), parameters);
    }

    @Override
    public void setFocus() {
        Pieces shown = pieces;
        if (shown != null && shown.stack().shows(shown.full())) {
            shown.documents().control().setFocus();
        } else if (shown != null) {
            shown.empty().setFocus();
        }
    }
}
