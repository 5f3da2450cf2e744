/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scholion.corpus.CatalogueContents;
import org.scholion.corpus.CatalogueEntry;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;
import org.scholion.document.EntryId;
import org.scholion.project.catalogue.EntryCandidates;
import org.scholion.project.session.OpenProject;
import org.scholion.text.MatchingKey;
import org.scholion.words.Message;

/** Finds entries of the catalogue by what people call them. */
public final class FindEntries {

    private static final int SHOWN = 5;

    private final ProjectStore store;

    /** Creates the use case. */
    public FindEntries(OpenProject project) {
        store = project.store();
    }

    /** Returns the entries by what their names are like, as the catalogue is now. */
    public EntryCandidates run() throws StoreException {
        return new EntryCandidates(store.catalogue().contents());
    }

    /**
     * Returns the one entry that is meant.
     *
     * @param named its id, or one of its names in any language
     * @throws DataProblemException when there is none, or several are called so; it names them
     */
    public CatalogueEntry one(String named) throws StoreException, DataProblemException {
        return one(store.catalogue().contents(), named);
    }

    static CatalogueEntry one(CatalogueContents contents, String named)
            throws DataProblemException {
        Optional<CatalogueEntry> byId = EntryId.parse(named).flatMap(contents::resolve);
        if (byId.isPresent()) {
            return byId.get();
        }
        List<CatalogueEntry> exactly = called(contents, named).toList();
        List<CatalogueEntry> found = exactly.isEmpty() ? alike(contents, named).toList() : exactly;
        if (found.size() == 1) {
            return found.get(0);
        }
        throw new DataProblemException(
                found.isEmpty()
                        ? none(contents, named)
                        : Message.of(
                                "project.entry.several",
                                "name",
                                named,
                                "count",
                                found.size(),
                                "ids",
                                found.stream()
                                        .limit(SHOWN)
                                        .map(entry -> Message.verbatim(entry.id().value()))
                                        .toList()));
    }

    private static Message none(CatalogueContents contents, String named) {
        List<Message> like =
                new EntryCandidates(contents)
                        .find(named, entry -> true, SHOWN).stream()
                                .map(found -> Message.verbatim(found.name().name()))
                                .toList();
        return like.isEmpty()
                ? Message.of("project.entry.none", "name", named)
                : Message.of("project.entry.none-but", "name", named, "names", like);
    }

    private static Stream<CatalogueEntry> called(CatalogueContents contents, String named) {
        return contents.here().stream()
                .filter(entry -> entry.names().stream().anyMatch(n -> n.name().equals(named)));
    }

    private static Stream<CatalogueEntry> alike(CatalogueContents contents, String named) {
        String key = MatchingKey.of(named).strip();
        return contents.here().stream()
                .filter(
                        entry ->
                                entry.names().stream()
                                        .anyMatch(n -> MatchingKey.of(n.name()).equals(key)));
    }
}
