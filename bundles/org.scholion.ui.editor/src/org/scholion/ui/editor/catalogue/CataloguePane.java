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
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.scholion.corpus.EntryName;
import org.scholion.corpus.EntryPlace;
import org.scholion.document.EntryId;
import org.scholion.project.ListCatalogue.Listed;
import org.scholion.ui.widgets.LongList;
import org.scholion.ui.widgets.LongTable;
import org.scholion.ui.words.UiWords;

/** Entries with how often they are spoken of, and beside them the places of the one selected. */
final class CataloguePane extends Composite {

    private static final int[] SHARES = {60, 40};

    private final LongTable<Listed> entries;
    private final LongTable<EntryPlace> places;

    /**
     * Creates the pane.
     *
     * @param whenSelected hears of another entry that is selected
     * @param whenOpened goes to a place
     */
    CataloguePane(
            Composite parent, Consumer<Listed> whenSelected, Consumer<EntryPlace> whenOpened) {
        super(parent, SWT.NONE);
        setLayout(new FillLayout());
        SashForm sash = new SashForm(this, SWT.HORIZONTAL);
        entries =
                new LongTable<>(
                        sash,
                        SWT.MULTI,
                        UiWords.say("editor.catalogue.entries"),
                        CataloguePane::paint);
        TableColumn names =
                entries.column(UiWords.say("editor.catalogue.names"), 320, SWT.LEAD, () -> {});
        entries.bothDirections(names);
        entries.column(UiWords.say("editor.catalogue.type"), 110, SWT.LEAD, () -> {});
        entries.column(UiWords.say("editor.catalogue.documents"), 90, SWT.TRAIL, () -> {});
        entries.column(UiWords.say("editor.catalogue.mentions"), 90, SWT.TRAIL, () -> {});
        entries.column(UiWords.say("editor.catalogue.targets"), 90, SWT.TRAIL, () -> {});
        entries.onSelect(() -> selected().stream().findFirst().ifPresent(whenSelected));
        places =
                new LongTable<>(
                        sash,
                        SWT.SINGLE,
                        UiWords.say("editor.catalogue.places"),
                        CataloguePane::paint);
        TableColumn document =
                places.column(UiWords.say("editor.catalogue.document"), 200, SWT.LEAD, () -> {});
        places.bothDirections(document);
        places.column(UiWords.say("editor.catalogue.member"), 110, SWT.LEAD, () -> {});
        places.column(UiWords.say("editor.catalogue.what"), 110, SWT.LEAD, () -> {});
        places.onOpen(() -> places.selected().stream().findFirst().ifPresent(whenOpened));
        sash.setWeights(SHARES);
    }

    private static void paint(TableItem item, Listed listed) {
        item.setText(
                new String[] {
                    listed.entry().names().stream()
                            .filter(EntryName::main)
                            .map(EntryName::name)
                            .collect(Collectors.joining(" · ")),
                    listed.typeName(),
                    UiWords.say("editor.catalogue.count", "count", listed.use().documents()),
                    UiWords.say("editor.catalogue.count", "count", listed.use().mentions()),
                    UiWords.say("editor.catalogue.count", "count", listed.use().targets())
                });
    }

    private static void paint(TableItem item, EntryPlace place) {
        item.setText(
                new String[] {
                    place.document(),
                    place.member(),
                    UiWords.say("editor.catalogue.kind", "kind", place.kind())
                });
    }

    /** Shows entries; those that were selected stay so. */
    void show(List<Listed> listed) {
        entries.show(LongList.of(listed, each -> each.entry().id()));
    }

    /** Shows where the selected entry is spoken of. */
    void showPlaces(List<EntryPlace> found) {
        places.show(LongList.of(found, place -> List.of(place.setId(), place.annotation())));
    }

    List<Listed> selected() {
        return entries.selected();
    }

    /** Selects an entry. */
    void select(EntryId entry) {
        entries.select(entry);
    }

    /** Returns the id of the entry whose places are wanted. */
    Optional<EntryId> shown() {
        return selected().stream().findFirst().map(each -> each.entry().id());
    }

    @Override
    public boolean setFocus() {
        return entries.setFocus();
    }
}
