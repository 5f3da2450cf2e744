/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.scholion.corpus.CatalogueChange;
import org.scholion.corpus.CatalogueChange.What;
import org.scholion.ui.dialogs.ShowingDialog;
import org.scholion.ui.widgets.LongList;
import org.scholion.ui.widgets.LongTable;
import org.scholion.ui.words.UiWords;

/** What has happened to the catalogue, the newest first; what can be taken back, is from here. */
final class HistoryDialog extends ShowingDialog {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 420;

    private final List<CatalogueChange> changes;
    private final Set<Long> undone = new HashSet<>();
    private final Consumer<OptionalLong> undo;
    private @Nullable LongTable<CatalogueChange> table;

    /**
     * Creates it.
     *
     * @param changes all, oldest first
     * @param undo takes one back, by its number
     */
    HistoryDialog(Shell shell, List<CatalogueChange> changes, Consumer<OptionalLong> undo) {
        super(shell, UiWords.say("editor.catalogue.history-title"));
        this.changes = new ArrayList<>(changes);
        this.undo = undo;
        Collections.reverse(this.changes);
        changes.forEach(change -> change.undoes().ifPresent(undone::add));
    }

    @Override
    protected void fill(Composite area) {
        LongTable<CatalogueChange> made =
                new LongTable<>(
                        area,
                        SWT.BORDER | SWT.SINGLE,
                        UiWords.say("editor.catalogue.history-title"),
                        this::paint);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(made);
        made.column(UiWords.say("editor.catalogue.when"), 150, SWT.LEAD, () -> {});
        made.column(UiWords.say("editor.catalogue.member"), 90, SWT.LEAD, () -> {});
        made.column(UiWords.say("editor.catalogue.done"), 130, SWT.LEAD, () -> {});
        TableColumn names =
                made.column(UiWords.say("editor.catalogue.names"), 220, SWT.LEAD, () -> {});
        made.bothDirections(names);
        made.fit(names, List.of());
        made.show(LongList.of(changes, CatalogueChange::number));
        made.onSelect(this::judge);
        table = made;
    }

    private void paint(TableItem item, CatalogueChange change) {
        item.setText(
                new String[] {
                    UiWords.say("editor.catalogue.at", "when", change.at()),
                    UiWords.name(change.actor()),
                    UiWords.say(
                            "editor.catalogue.did",
                            "what",
                            change.what(),
                            "undone",
                            undone.contains(change.number())),
                    change.after().isEmpty()
                            ? ""
                            : UiWords.say(
                                    "editor.catalogue.of",
                                    "name",
                                    EntryTexts.names(change.after().get(0)),
                                    "more",
                                    change.after().size() - 1)
                });
    }

    private void judge() {
        LongTable<CatalogueChange> shown = table;
        getButton(IDialogConstants.OK_ID)
                .setEnabled(
                        shown != null
                                && shown.selected().stream()
                                        .anyMatch(
                                                change ->
                                                        change.what() != What.RETYPED
                                                                && change.what() != What.UNDONE
                                                                && !undone.contains(
                                                                        change.number())));
    }

    @Override
    protected void addButtons(Composite bar) {
        Button back =
                createButton(
                        bar,
                        IDialogConstants.OK_ID,
                        UiWords.say("editor.catalogue.take-back"),
                        false);
        back.setEnabled(false);
    }

    @Override
    protected void okPressed() {
        LongTable<CatalogueChange> shown = table;
        if (shown != null) {
            shown.selected().stream()
                    .findFirst()
                    .ifPresent(change -> undo.accept(OptionalLong.of(change.number())));
        }
        super.okPressed();
    }

    @Override
    protected Point getInitialSize() {
        return new Point(WIDTH, HEIGHT);
    }
}
