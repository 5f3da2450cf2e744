/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.release;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.scholion.corpus.KeptRelease;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;
import org.scholion.exchange.Formats;
import org.scholion.project.DataProblemException;
import org.scholion.release.recipe.About;
import org.scholion.release.recipe.Recipe;
import org.scholion.release.recipe.RecipeException;
import org.scholion.release.recipe.RecipeReader;
import org.scholion.words.Message;

/** Finds releases that a project remembers by what people call them. */
final class KnownReleases {

    /** So much of a content tells one release from others; less may be a number or a folder. */
    private static final int LEAST = 6;

    private final ProjectStore store;
    private final Formats formats;

    KnownReleases(ProjectStore store, Formats formats) {
        this.store = store;
        this.formats = formats;
    }

    /** Returns the recipe of a release. */
    static Recipe recipe(KeptRelease release, Formats formats) throws StoreException {
        try {
            return new RecipeReader(ReleaseRecipe.usual(formats))
                    .read(Path.of(""), release.kept().recipe())
                    .withFormatsFor(Withheld.FORMAT);
        } catch (RecipeException e) {
            throw new StoreException(Message.of(e), e);
        }
    }

    /** Returns its title with its version, as far as it has them. */
    static Optional<String> title(Recipe recipe) {
        About about = recipe.about();
        return about.title().map(title -> about.version().map(v -> title + " " + v).orElse(title));
    }

    /**
     * Finds a release.
     *
     * @param name its number, the beginning of its content, its title, or this with its version
     * @throws DataProblemException when several are called so
     */
    Optional<KeptRelease> find(String name) throws StoreException, DataProblemException {
        List<KeptRelease> all = store.releases().all();
        for (KeptRelease release : all) {
            if (Long.toString(release.number()).equals(name)) {
                return Optional.of(release);
            }
        }
        String hexadecimal = name.toLowerCase(Locale.ROOT);
        List<KeptRelease> meant =
                all.stream()
                        .filter(
                                r ->
                                        hexadecimal.length() >= LEAST
                                                && r.kept().content().startsWith(hexadecimal))
                        .toList();
        if (meant.isEmpty()) {
            meant = called(all, name);
        }
        if (meant.size() > 1) {
            throw new DataProblemException(
                    Message.of(
                            "release.diff.several",
                            "release",
                            name,
                            "known",
                            meant.stream().map(r -> Long.toString(r.number())).toList()));
        }
        return meant.stream().findFirst();
    }

    private List<KeptRelease> called(List<KeptRelease> all, String name) throws StoreException {
        List<KeptRelease> called = new ArrayList<>();
        for (KeptRelease release : all) {
            Recipe recipe = recipe(release, formats);
            if (title(recipe).filter(name::equals).isPresent()
                    || recipe.about().title().filter(name::equals).isPresent()) {
                called.add(release);
            }
        }
        return called;
    }
}
