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
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.scholion.corpus.EntryPlace;
import org.scholion.document.EntryId;
import org.scholion.project.ListCatalogue.Listed;
import org.scholion.ui.editor.catalogue.EntryTexts.Detail;
import org.scholion.ui.widgets.FilterBox;
import org.scholion.ui.widgets.LongList;
import org.scholion.ui.widgets.LongTable;
import org.scholion.ui.words.UiWords;

/**
 * Entries with how often they are spoken of; beside them what is said of the one selected, and its
 * places.
 */
final class CataloguePane extends Composite {

    private static final int[] SHARES = {60, 40};

    private final FilterBox filter;
    private final LongTable<Listed> entries;
    private final LongTable<Detail> details;
    private final LongTable<EntryPlace> places;

    /** Hears what is done in it. */
    interface Hears {

        /** Another entry is selected, or none. */
        void selected();

        /** The selected entry is to be edited. */
        void edit();

        /** A place is to be shown. */
        void open(EntryPlace place);

        /** Only entries like this are wanted. */
        void typed(String text);
    }

    CataloguePane(Composite parent, Hears hears) {
        super(parent, SWT.NONE);
        setLayout(new FillLayout());
        SashForm sash = new SashForm(this, SWT.HORIZONTAL);
        Composite left = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(left);
        filter = new FilterBox(left, UiWords.say("editor.catalogue.filter"), hears::typed);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        entries =
                new LongTable<>(
                        left,
                        SWT.MULTI,
                        UiWords.say("editor.catalogue.entries"),
                        CataloguePane::paint);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(entries);
        TableColumn names =
                entries.column(UiWords.say("editor.catalogue.names"), 320, SWT.LEAD, () -> {});
        entries.bothDirections(names);
        TableColumn type =
                entries.column(UiWords.say("editor.catalogue.type"), 110, SWT.LEAD, () -> {});
        TableColumn documents =
                entries.column(UiWords.say("editor.catalogue.documents"), 90, SWT.TRAIL, () -> {});
        entries.column(UiWords.say("editor.catalogue.mentions"), 90, SWT.TRAIL, () -> {});
        entries.column(UiWords.say("editor.catalogue.targets"), 90, SWT.TRAIL, () -> {});
        entries.fit(names, List.of(documents, type));
        entries.onSelect(hears::selected);
        entries.onOpen(hears::edit);
        SashForm right = new SashForm(sash, SWT.VERTICAL);
        details =
                new LongTable<>(
                        right,
                        SWT.SINGLE,
                        UiWords.say("editor.catalogue.details"),
                        CataloguePane::paint);
        details.column(UiWords.say("editor.catalogue.about"), 130, SWT.LEAD, () -> {});
        TableColumn value =
                details.column(UiWords.say("editor.catalogue.value"), 300, SWT.LEAD, () -> {});
        details.bothDirections(value);
        details.fit(value, List.of());
        details.onOpen(hears::edit);
        places =
                new LongTable<>(
                        right,
                        SWT.SINGLE,
                        UiWords.say("editor.catalogue.places"),
                        CataloguePane::paint);
        TableColumn document =
                places.column(UiWords.say("editor.catalogue.document"), 200, SWT.LEAD, () -> {});
        places.bothDirections(document);
        places.column(UiWords.say("editor.catalogue.member"), 110, SWT.LEAD, () -> {});
        places.column(UiWords.say("editor.catalogue.what"), 110, SWT.LEAD, () -> {});
        places.fit(document, List.of());
        places.onOpen(() -> places.selected().stream().findFirst().ifPresent(hears::open));
        sash.setWeights(SHARES);
    }

    private static void paint(TableItem item, Listed listed) {
        item.setText(
                new String[] {
                    EntryTexts.names(listed.entry()),
                    UiWords.name(listed.typeName()),
                    UiWords.say("editor.catalogue.count", "count", listed.use().documents()),
                    UiWords.say("editor.catalogue.count", "count", listed.use().mentions()),
                    UiWords.say("editor.catalogue.count", "count", listed.use().targets())
                });
    }

    private static void paint(TableItem item, Detail detail) {
        item.setText(new String[] {detail.what(), UiWords.name(detail.value())});
    }

    private static void paint(TableItem item, EntryPlace place) {
        item.setText(
                new String[] {
                    UiWords.name(place.document()),
                    UiWords.name(place.member()),
                    UiWords.say("editor.catalogue.kind", "kind", place.kind())
                });
    }

    /** Shows entries; those that were selected stay so. */
    void show(List<Listed> listed) {
        entries.show(LongList.of(listed, each -> each.entry().id()));
    }

    /** Shows what is said of the selected entry. */
    void showDetails(List<Detail> said) {
        details.show(LongList.of(said, detail -> detail));
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

    /** Returns what is typed to find entries by. */
    String typed() {
        return filter.text();
    }

    /** Returns the list of entries, which has the menu. */
    Table table() {
        return entries.table();
    }

    /** Returns the entry whose places are wanted. */
    Optional<Listed> shown() {
        return selected().stream().findFirst();
    }

    @Override
    public boolean setFocus() {
        return entries.setFocus();
    }
}
