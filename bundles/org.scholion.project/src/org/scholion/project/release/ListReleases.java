/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.release;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholion.corpus.KeptRelease;
import org.scholion.corpus.StoreException;
import org.scholion.exchange.Formats;
import org.scholion.project.session.OpenProject;
import org.scholion.release.recipe.Recipe;

/** Lists the releases that a project remembers. */
public final class ListReleases {

    private final OpenProject project;
    private final Formats formats;

    /** Creates the use case. */
    public ListReleases(OpenProject project, Formats formats) {
        this.project = project;
        this.formats = formats;
    }

    /**
     * A release.
     *
     * @param number from 1, growing
     * @param content what names it
     * @param title what its recipe calls it, with its version
     * @param of whose annotations
     * @param documents how many
     * @param schemaVersion the number of the schema's version
     * @param formats what it is written in
     * @param split whether it is split
     * @param recipe the recipe, as it was written
     * @param actor who made it first
     * @param at when
     */
    public record Known(
            long number,
            String content,
            Optional<String> title,
            String of,
            int documents,
            int schemaVersion,
            List<String> formats,
            boolean split,
            String recipe,
            String actor,
            Instant at) {

        /** Copies. */
        public Known {
            formats = List.copyOf(formats);
        }
    }

    /** Lists them, oldest first. */
    public List<Known> run() throws StoreException {
        List<Known> all = new ArrayList<>();
        for (KeptRelease kept : project.store().releases().all()) {
            Recipe recipe = KnownReleases.recipe(kept, formats);
            FrozenState state = FrozenJson.read(kept.kept().state());
            all.add(
                    new Known(
                            kept.number(),
                            kept.kept().content(),
                            KnownReleases.title(recipe),
                            recipe.of().value(),
                            state.documents().size(),
                            state.schemaVersion(),
                            recipe.formats().stream().map(f -> f.id().value()).toList(),
                            recipe.splits().isPresent(),
                            kept.kept().recipe(),
                            kept.actor(),
                            kept.at()));
        }
        return all;
    }
}
