/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.curation.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.StoreEvent;
import org.scholion.project.session.OpenProject;
import org.scholion.ui.command.WorkbenchCommand;
import org.scholion.ui.images.Icon;
import org.scholion.ui.images.Images;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.project.ProjectListener;
import org.scholion.ui.project.ProjectService;
import org.scholion.ui.theme.ThemeColors;
import org.scholion.ui.widgets.EmptyState;
import org.scholion.ui.widgets.FilterBox;

/** Shows how far every member is with every document; totals on top. */
public final class ProgressView extends ViewPart implements ProjectListener {

    private static final int PAUSE_MILLISECONDS = 300;

    private @Nullable Pieces pieces;
    private ProgressTable table = ProgressTable.EMPTY;

    private record Pieces(
            Composite parent,
            StackLayout stack,
            EmptyState empty,
            Composite full,
            TotalsBar totals,
            FilterBox filter,
            DocumentTable documents) {}

    @Override
    public void createPartControl(@Nullable Composite given) {
        Composite parent = new Composite(given, SWT.NONE);
        StackLayout stack = new StackLayout();
        parent.setLayout(stack);
        EmptyState empty = new EmptyState(parent);
        empty.offers("Open sample project", () -> WorkbenchCommand.OPEN_SAMPLE.run(getSite()));
        empty.offers("Import documents…", () -> WorkbenchCommand.IMPORT.run(getSite()));
        Composite full = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 8).spacing(0, 8).applyTo(full);
        TotalsBar totals = new TotalsBar(full);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(totals);
        FilterBox filter =
                new FilterBox(full, "Find a document by its name or language", text -> show());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        DocumentTable documents = new DocumentTable(full, this::open);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(documents.control());
        pieces = new Pieces(parent, stack, empty, full, totals, filter, documents);
        projects().addListener(this);
        parent.addDisposeListener(gone -> projects().removeListener(this));
        ThemeColors.onChange(parent, this::show);
        ThemeColors.onChange(parent, this::showIcon);
        showIcon();
        show();
        compute();
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
        table = ProgressTable.EMPTY;
        show();
        compute();
    }

    @Override
    public void storeChanged(List<StoreEvent> events) {
        computeSoon();
    }

    private final Runnable computing = this::compute;

    private void computeSoon() {
        Pieces shown = pieces;
        if (shown != null && !shown.parent().isDisposed()) {
            shown.parent().getDisplay().timerExec(PAUSE_MILLISECONDS, computing);
        }
    }

    private void compute() {
        Optional<OpenProject> open = projects().project();
        Pieces shown = pieces;
        if (open.isEmpty() || shown == null || shown.parent().isDisposed()) {
            return;
        }
        OpenProject project = open.get();
        UseCaseJob<ProgressTable> job =
                new UseCaseJob<>(
                        "Counting what is done",
                        shown.parent().getDisplay(),
                        progress -> ProgressTable.of(project.store(), progress),
                        computed -> {
                            if (projects().project().filter(project::equals).isPresent()) {
                                table = computed;
                                show();
                            }
                        },
                        failure -> ILog.get().warn(failure.message()));
        job.setUser(false);
        job.setSystem(true);
        job.schedule();
    }

    private void show() {
        Pieces shown = pieces;
        if (shown == null || shown.parent().isDisposed()) {
            return;
        }
        if (projects().project().isEmpty()) {
            shown.empty().says(Icon.LEAD, "Progress shows here once a project is open.");
        } else {
            shown.empty().says(Icon.LEAD, "The project has no documents yet. Import some.");
        }
        boolean any = !table.rows().isEmpty();
        shown.stack().topControl = any ? shown.full() : shown.empty();
        if (any) {
            shown.totals().show(table);
            shown.documents().show(table.matching(shown.filter().text()));
        }
        shown.parent().layout(true, true);
    }

    private void open(DocumentRecord document) {
        WorkbenchCommand.OPEN_DOCUMENT.run(
                getSite(), Map.of(WorkbenchCommand.DOCUMENT_ID, Long.toString(document.id())));
    }

    @Override
    public void setFocus() {
        Pieces shown = pieces;
        if (shown != null && shown.stack().topControl == shown.full()) {
            shown.documents().control().setFocus();
        } else if (shown != null) {
            shown.empty().setFocus();
        }
    }
}
