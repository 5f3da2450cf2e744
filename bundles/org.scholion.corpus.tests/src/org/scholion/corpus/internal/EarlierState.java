/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import java.util.List;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;
import org.scholion.document.Annotation;

/** What a set held in the past, from its checkpoints and its journal. */
public final class EarlierState {

    private EarlierState() {}

    /**
     * Returns the annotations of a set as they were after a journal entry, ordered by id.
     *
     * @param sequence 0 for before the first
     */
    public static List<Annotation> of(ProjectStore store, long setId, long sequence)
            throws StoreException {
        return ((SqliteProjectStore) store)
                .database()
                .snapshot(session -> Replay.annotationsAt(session, setId, sequence));
    }
}
