/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.scholion.corpus.CatalogueContents;
import org.scholion.corpus.CatalogueEntry;
import org.scholion.corpus.EntryName;
import org.scholion.document.EntryId;
import org.scholion.text.NameKeys;
import org.scholion.text.NameKeys.Closeness;

/**
 * The entries of a catalogue by what their names are like, in any language and script. Making it
 * costs some microseconds for each name, which is too long for a key stroke where they are many.
 * Does not change.
 */
public final class EntryCandidates {

    /** Those of a catalogue without entries. */
    public static final EntryCandidates NONE = new EntryCandidates(CatalogueContents.EMPTY);

    private final CatalogueContents contents;
    private final List<Named> names = new ArrayList<>();
    private final Map<EntryId, List<String>> words = new HashMap<>();

    private record Named(CatalogueEntry entry, EntryName name, NameKeys keys) {}

    /**
     * An entry that is like what was typed.
     *
     * @param name the name of it that is closest
     */
    public record Candidate(CatalogueEntry entry, EntryName name, Closeness closeness) {}

    /** Creates the candidates of a catalogue. */
    public EntryCandidates(CatalogueContents contents) {
        this.contents = contents;
        for (CatalogueEntry entry : contents.here()) {
            for (EntryName name : entry.names()) {
                NameKeys keys = NameKeys.of(name.name());
                names.add(new Named(entry, name, keys));
                List<String> found = words.computeIfAbsent(entry.id(), id -> new ArrayList<>());
                found.add(name.name().toLowerCase(Locale.ROOT));
                found.add(keys.latin());
            }
        }
    }

    /** Returns the catalogue they are of. */
    public CatalogueContents contents() {
        return contents;
    }

    /** Returns the names of an entry, and these in Latin letters, all in small ones. */
    public List<String> words(EntryId entry) {
        return List.copyOf(words.getOrDefault(entry, List.of()));
    }

    /**
     * Returns the entries that are like what was typed, the closest first; each once.
     *
     * @param wanted which entries may be among them
     * @param most how many at most
     */
    public List<Candidate> find(String typed, Predicate<CatalogueEntry> wanted, int most) {
        NameKeys keys = NameKeys.of(typed);
        List<Candidate> found = new ArrayList<>();
        for (Named named : names) {
            Optional<Closeness> closeness = keys.to(named.keys());
            if (closeness.isPresent() && wanted.test(named.entry())) {
                Candidate candidate = new Candidate(named.entry(), named.name(), closeness.get());
                int last = found.size() - 1;
                // the names of an entry stand together
                if (last >= 0 && found.get(last).entry().equals(named.entry())) {
                    if (closeness.get().compareTo(found.get(last).closeness()) < 0) {
                        found.set(last, candidate);
                    }
                } else {
                    found.add(candidate);
                }
            }
        }
        found.sort(
                Comparator.comparing(Candidate::closeness)
                        .thenComparing(candidate -> candidate.name().name().length())
                        .thenComparing(candidate -> candidate.entry().id()));
        return List.copyOf(found.subList(0, Math.min(most, found.size())));
    }
}
