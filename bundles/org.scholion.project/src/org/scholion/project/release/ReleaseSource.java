/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.scholion.corpus.StoreException;
import org.scholion.project.internal.GoldSupport;
import org.scholion.release.recipe.Recipe;

/** The rows of a release: each released document with each of its released sets. */
final class ReleaseSource {

    private final ReleaseContent content;
    private final FrozenState state;
    private final boolean votes;
    private final GoldSupport support;

    /**
     * Creates it.
     *
     * @param support how far members support what is in gold
     */
    ReleaseSource(ReleaseContent content, FrozenState state, Recipe recipe, GoldSupport support) {
        this.support = support;
        this.content = content;
        this.state = state;
        this.votes = recipe.of().value().equals(Recipe.VOTES);
    }

    /**
     * A document with a set.
     *
     * @param file what its file is called: below its member's pseudonym where there are several
     */
    record Row(FrozenState.Document document, FrozenState.Set set, String file) {}

    /** Returns all rows, by document. */
    List<Row> rows() throws StoreException {
        List<Row> rows = new ArrayList<>();
        for (FrozenState.Document document : state.documents()) {
            List<Row> here = new ArrayList<>();
            for (FrozenState.Set set : document.released()) {
                String name = document.name();
                here.add(
                        new Row(
                                document,
                                set,
                                votes ? content.member(document, set) + "/" + name : name));
            }
            here.sort((a, b) -> a.file().compareTo(b.file()));
            rows.addAll(here);
        }
        return rows;
    }

    ReleaseContent.Readable read(Row row) throws StoreException {
        return content.read(
                row.document(),
                row.set(),
                row.file(),
                row.set().gold() ? support.of(row.document().ulid()) : Map.of());
    }
}
