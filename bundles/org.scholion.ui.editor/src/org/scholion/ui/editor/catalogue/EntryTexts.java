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
import java.util.List;
import java.util.stream.Collectors;
import org.scholion.corpus.CatalogueContents;
import org.scholion.corpus.CatalogueEntry;
import org.scholion.corpus.CatalogueEntry.Standing;
import org.scholion.corpus.EntryName;
import org.scholion.document.EntryId;
import org.scholion.ui.words.UiWords;

/** What is said of entries. */
final class EntryTexts {

    private EntryTexts() {}

    /**
     * Something that is said of an entry.
     *
     * @param what what it is
     */
    record Detail(String what, String value) {}

    /** Returns the main names of an entry, one of each language. */
    static String names(CatalogueEntry entry) {
        return entry.names().stream()
                .filter(EntryName::main)
                .map(EntryName::name)
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    /** Returns the main names of an entry, or its id where there never was one. */
    static String names(CatalogueContents contents, EntryId id) {
        return contents.find(id).map(EntryTexts::names).orElse(id.value());
    }

    /** Returns those that were merged into an entry, by whichever way. */
    static List<CatalogueEntry> merged(CatalogueContents contents, EntryId id) {
        return contents.all().stream()
                .filter(entry -> entry.standing() instanceof Standing.Merged)
                .filter(
                        entry ->
                                contents.resolve(entry.id())
                                        .filter(stands -> stands.id().equals(id))
                                        .isPresent())
                .toList();
    }

    /** Returns all that is said of an entry, besides its type. */
    static List<Detail> details(CatalogueEntry entry, CatalogueContents contents) {
        List<Detail> details = new ArrayList<>();
        for (EntryName name : entry.names()) {
            details.add(
                    new Detail(
                            UiWords.say(
                                    "editor.catalogue.name-in",
                                    "main",
                                    name.main(),
                                    "language",
                                    name.language()),
                            name.name()));
        }
        entry.identifier()
                .ifPresent(
                        uri ->
                                details.add(
                                        new Detail(
                                                UiWords.say("editor.catalogue.identifier"), uri)));
        entry.note()
                .ifPresent(
                        note ->
                                details.add(
                                        new Detail(UiWords.say("editor.catalogue.note"), note)));
        entry.members()
                .forEach(
                        member ->
                                details.add(
                                        new Detail(
                                                UiWords.say("editor.catalogue.has-member"),
                                                names(contents, member))));
        merged(contents, entry.id())
                .forEach(
                        other ->
                                details.add(
                                        new Detail(
                                                UiWords.say("editor.catalogue.stands-for"),
                                                names(other))));
        return details;
    }
}
