/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.release;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.corpus.SetState;
import org.scholion.text.TextDirection;

/**
 * The state of a project that a release is made of: what journals and texts do not tell, and where
 * in the journals it stands. Nobody is named in it.
 *
 * @param project what people call the project
 * @param schemaVersion the number of the schema's version
 * @param catalogue the number of the last change of the catalogue, 0 without any
 * @param earlier in which part of an earlier release a text is, by its SHA-256, where that is kept
 * @param documents the documents, by name
 */
record FrozenState(
        String project,
        int schemaVersion,
        long catalogue,
        SortedMap<String, String> earlier,
        List<Document> documents) {

    FrozenState {
        earlier = Collections.unmodifiableSortedMap(new TreeMap<>(earlier));
        documents = List.copyOf(documents);
    }

    /**
     * A document.
     *
     * @param id the store's number
     * @param ulid its lasting name
     * @param textSha256 of its text in UTF-8
     * @param layered whether it had a base layer
     * @param sets the sets that the release rests on, ordered by number
     */
    record Document(
            long id,
            String ulid,
            String name,
            String textSha256,
            Optional<String> language,
            TextDirection direction,
            SortedMap<String, String> metadata,
            boolean layered,
            List<Set> sets) {

        Document {
            metadata = Collections.unmodifiableSortedMap(new TreeMap<>(metadata));
            sets = List.copyOf(sets);
        }

        List<Set> released() {
            return sets.stream().filter(Set::released).toList();
        }

        Optional<Set> gold() {
            return sets.stream().filter(Set::gold).findFirst();
        }
    }

    /**
     * A set.
     *
     * @param id the store's number
     * @param ulid its lasting name
     * @param gold whether it is the gold set
     * @param sequence the number of the last entry of its journal
     * @param complete whether nothing is where it marks nothing
     * @param released whether its annotations are in the release
     */
    record Set(
            long id,
            String ulid,
            boolean gold,
            long sequence,
            SetState state,
            boolean complete,
            boolean released) {}
}
