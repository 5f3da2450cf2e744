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
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TableColumn;
import org.scholion.corpus.CatalogueEntry;
import org.scholion.project.catalogue.EntryCandidates;
import org.scholion.ui.jobs.LatestReading;
import org.scholion.ui.widgets.FilterBox;
import org.scholion.ui.widgets.LongList;
import org.scholion.ui.widgets.LongTable;
import org.scholion.ui.words.UiWords;

/** Chooses an entry by any of its names, in any script. */
final class EntryChoiceDialog extends Dialog {

    private static final int MOST = 500;

    private final String title;
    private final EntryCandidates known;
    private final Predicate<CatalogueEntry> wanted;
    private final LatestReading reading = new LatestReading(false);
    private Optional<LongTable<CatalogueEntry>> table = Optional.empty();
    private Optional<CatalogueEntry> chosen = Optional.empty();

    EntryChoiceDialog(
            Shell shell, String title, EntryCandidates known, Predicate<CatalogueEntry> wanted) {
        super(shell);
        this.title = title;
        this.known = known;
        this.wanted = wanted;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Returns the one chosen; empty where it was cancelled. */
    Optional<CatalogueEntry> ask() {
        return open() == OK ? chosen : Optional.empty();
    }

    @Override
    @NonNullByDefault({})
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    @NonNullByDefault({})
    protected @Nullable Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        FilterBox filter = new FilterBox(area, UiWords.say("editor.catalogue.filter"), this::find);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        LongTable<CatalogueEntry> made =
                new LongTable<>(
                        area,
                        SWT.BORDER | SWT.SINGLE,
                        UiWords.say("editor.catalogue.entries"),
                        (item, entry) -> item.setText(EntryTexts.names(entry)));
        TableColumn names =
                made.column(UiWords.say("editor.catalogue.names"), 400, SWT.LEAD, () -> {});
        made.bothDirections(names);
        made.fit(names, List.of());
        GridDataFactory.fillDefaults().grab(true, true).hint(420, 260).applyTo(made);
        made.onOpen(this::okPressed);
        table = Optional.of(made);
        area.addDisposeListener(gone -> reading.stop());
        find("");
        filter.control().setFocus();
        return area;
    }

    private void find(String typed) {
        reading.read(
                UiWords.say("editor.entry.task"),
                progress ->
                        typed.isBlank()
                                ? known.contents().here().stream()
                                        .filter(wanted)
                                        .limit(MOST)
                                        .toList()
                                : known.find(typed, wanted, MOST).stream()
                                        .map(EntryCandidates.Candidate::entry)
                                        .toList(),
                this::show);
    }

    private void show(List<CatalogueEntry> found) {
        table.filter(rows -> !rows.isDisposed())
                .ifPresent(
                        rows -> {
                            rows.show(LongList.of(found, CatalogueEntry::id));
                            if (rows.selected().isEmpty() && !found.isEmpty()) {
                                rows.select(found.get(0).id());
                            }
                        });
    }

    @Override
    protected void okPressed() {
        chosen = table.flatMap(rows -> rows.selected().stream().findFirst());
        if (chosen.isPresent()) {
            super.okPressed();
        }
    }
}
