/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.release.recipe;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How documents are to be split.
 *
 * @param shares how much each part is to have, by name, in order; they add up to 1
 * @param seed the same seed splits the same documents in the same way
 * @param near from which share of common shingles on two documents are near-duplicates, 0 to 1
 * @param paragraph from how many letters and digits on an identical paragraph ties documents
 * @param together keys of metadata whose values are not parted; {@link #MONTH} is that of the date
 * @param byDate whether the earliest documents go to the first part, and so on
 * @param keep the folder of an earlier release whose documents stay where they were
 * @param translation from which score on two documents are proposed as translations, 0 to 1
 * @param confirmed pairs of documents that somebody says are translations
 */
public record SplitPlan(
        Map<String, Double> shares,
        long seed,
        double near,
        int paragraph,
        List<Placed<String>> together,
        Placed<Boolean> byDate,
        Optional<Placed<String>> keep,
        double translation,
        List<Placed<List<String>>> confirmed) {

    /** The month of a document's date, as if it were a key of metadata. */
    public static final String MONTH = "month";

    /** The key of metadata that says when a document is of. */
    public static final String DATE = "date";

    /** The share from which on documents are near-duplicates where nothing is said. */
    public static final double NEAR = 0.7;

    /** The letters from which on paragraphs tie documents where nothing is said. */
    public static final int PARAGRAPH = 40;

    /** The score from which on translations are proposed where nothing is said. */
    public static final double TRANSLATION = 0.06;

    public SplitPlan {
        shares = Collections.unmodifiableMap(new LinkedHashMap<>(shares));
        together = List.copyOf(together);
        confirmed = List.copyOf(confirmed);
    }
}
