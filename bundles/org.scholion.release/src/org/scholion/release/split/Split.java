/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.release.split;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Documents in parts.
 *
 * @param parts the part of each document, by name
 * @param counts what is in each part, in the order of the parts
 * @param ties why documents were kept together: as many as it takes to join all that belong
 *     together
 * @param tied how many documents are tied to another one
 * @param proposed what looks like translations and was not confirmed
 * @param leaks ties that earlier releases had parted, which therefore were not kept together
 * @param undated how many documents without a date were split by date
 */
public record Split(
        SortedMap<String, String> parts,
        List<Counts> counts,
        List<Tie> ties,
        int tied,
        List<Translations.Proposal> proposed,
        List<Tie> leaks,
        int undated) {

    public Split {
        parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
        counts = List.copyOf(counts);
        ties = List.copyOf(ties);
        proposed = List.copyOf(proposed);
        leaks = List.copyOf(leaks);
    }

    /**
     * What is in a part.
     *
     * @param wanted the share it was to have
     * @param labels how many annotations, by what was to be shared out evenly
     */
    public record Counts(
            String part, double wanted, int documents, SortedMap<String, Integer> labels) {

        /** Copies. */
        public Counts {
            labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
        }
    }
}
