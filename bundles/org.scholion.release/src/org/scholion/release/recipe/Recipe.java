/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.release.recipe;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a release is to be made of.
 *
 * @param about what the release says of itself
 * @param documents which documents
 * @param of whose annotations: {@link #GOLD}, {@link #VOTES}, or a member's name
 * @param formats what it is written in, in this order
 * @param splits how it is split, if it is
 * @param time the time stamp it bears; without one it bears none
 * @param withheld whether the texts are left out
 */
public record Recipe(
        About about,
        Documents documents,
        Placed<String> of,
        List<FormatChoice> formats,
        Optional<SplitPlan> splits,
        Optional<Instant> time,
        boolean withheld) {

    /** The adjudicated annotations. */
    public static final String GOLD = "gold";

    /** What each annotator has who is done. */
    public static final String VOTES = "votes";

    public Recipe {
        formats = List.copyOf(formats);
    }

    /**
     * Returns this recipe, or where texts are withheld and no format was named, with this one
     * alone.
     */
    public Recipe withFormatsFor(String onlyWithheld) {
        boolean named = formats.stream().anyMatch(format -> format.id().line() > 0);
        return withheld && !named
                ? new Recipe(
                        about,
                        documents,
                        of,
                        List.of(FormatChoice.of(onlyWithheld)),
                        splits,
                        time,
                        true)
                : this;
    }

    /**
     * Returns what is released where there is no recipe: all documents, unsplit.
     *
     * @param of whose annotations
     * @param formats what it is written in
     */
    public static Recipe plain(String of, List<FormatChoice> formats) {
        return new Recipe(
                About.NOTHING,
                Documents.ALL,
                Placed.of(of),
                formats,
                Optional.empty(),
                Optional.empty(),
                false);
    }
}
