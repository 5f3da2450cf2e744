/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.before;

import java.util.Optional;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;
import org.scholion.project.sight.Sight;

/**
 * Whose marks someone is shown: leads, and an annotator who is alone, everybody's, gold included,
 * unless gold is there to be learned from or held against; all others their own, unless the project
 * shares suggestions, since others' labels would become their judgement, in whichever document they
 * stand.
 */
public final class MarksSeen {

    private MarksSeen() {}

    /**
     * Returns whose marks a member is shown.
     *
     * @param viewer the member; empty for who has the whole file before them
     * @return the only one whose they are; empty for everybody's
     */
    public static Optional<String> by(ProjectStore store, Optional<String> viewer)
            throws StoreException {
        if (viewer.isEmpty() || store.settings().sharesSuggestions()) {
            return Optional.empty();
        }
        Sight sight = Sight.of(viewer.get(), store.members().all());
        return sight.seesAll() && (sight.seesRounds() || !store.rounds().anyKnown())
                ? Optional.empty()
                : viewer;
    }
}
