/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.intent;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.scholion.corpus.CatalogueEntry;
import org.scholion.corpus.EntryName;
import org.scholion.document.EntryId;
import org.scholion.project.catalogue.EntryCandidates;
import org.scholion.words.Message;

/**
 * The catalogue as someone who annotates a document knows it. Does not change.
 *
 * @param candidates its entries
 * @param open whether whoever annotates may add entries; otherwise a lead is asked
 * @param languages of names, the preferred first
 */
public record KnownEntries(EntryCandidates candidates, boolean open, List<String> languages) {

    /** A catalogue without entries, to which none can be added. */
    public static final KnownEntries NONE =
            new KnownEntries(EntryCandidates.NONE, false, List.of());

    public KnownEntries {
        languages = List.copyOf(languages);
    }

    /** Returns whether an entry is of one of these types; of any where there are none. */
    public static boolean isAllowed(CatalogueEntry entry, Collection<String> allowedTypes) {
        return allowedTypes.isEmpty() || allowedTypes.contains(entry.typeId());
    }

    /** Returns what an entry is called. */
    public String name(CatalogueEntry entry) {
        return entry.mainName(languages);
    }

    /** Returns the names of an entry but the one it is called by. */
    public String otherNames(CatalogueEntry entry) {
        return entry.names().stream()
                .map(EntryName::name)
                .filter(name -> !name.equals(name(entry)))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /**
     * Returns the entries that may be a target, and last one that is yet to be made.
     *
     * @param taken entries that may not
     */
    List<EndCandidate> targets(
            Collection<String> allowedTypes, Collection<EntryId> taken, AnnotationTexts texts) {
        List<EndCandidate> targets = new ArrayList<>();
        for (CatalogueEntry entry : candidates.contents().here()) {
            if (isAllowed(entry, allowedTypes) && !taken.contains(entry.id())) {
                targets.add(
                        new EndCandidate(
                                EndCandidate.ENTRY + entry.id().value(),
                                Optional.empty(),
                                Message.verbatim(name(entry)),
                                Message.of("editing.entry", "type", texts.typeName(entry.typeId())),
                                candidates.words(entry.id())));
            }
        }
        targets.add(
                new EndCandidate(
                        EndCandidate.NEW_ENTRY,
                        Optional.empty(),
                        Message.of("editing.new-entry", "open", open),
                        Message.of("editing.new-entry-hint")));
        return targets;
    }
}
