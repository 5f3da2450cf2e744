/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.internal;

import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.SetState;
import org.scholion.corpus.StoreException;

/** Tells which sets say that nothing is where they mark nothing. */
public final class ImportedSets {

    /** Who an empty set that was imported comes from, in the history of its states. */
    static final String ACTOR = "import";

    /** The word of the first step of a set that was imported from a format of finished work. */
    static final String STEP = "Import";

    /** The word of the first step of a set that its file says was not done. */
    static final String UNFINISHED_STEP = "ImportUnfinished";

    private ImportedSets() {}

    /** Returns whether a set is done, or came with its document from an annotated format. */
    public static boolean saysAll(ProjectStore store, AnnotationSet set) throws StoreException {
        return switch (set.state()) {
            case DONE -> true;
            case SKIPPED, NEW -> false;
            case IN_PROGRESS -> isImported(store, set);
        };
    }

    private static boolean isImported(ProjectStore store, AnnotationSet set) throws StoreException {
        if (store.journal().step(set.id(), 1).filter(STEP::equals).isPresent()) {
            return true;
        }
        return store.history().states(set.id()).stream()
                .anyMatch(
                        change ->
                                change.sequence() == 0
                                        && change.state() == SetState.IN_PROGRESS
                                        && change.actor().equals(ACTOR));
    }
}
