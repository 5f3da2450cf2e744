/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import java.util.List;
import org.scholion.corpus.EntryPlace;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;
import org.scholion.document.EntryId;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;

/** Lists where an entry of the catalogue is spoken of, over all documents. */
public final class ListEntryPlaces {

    private final ProjectStore store;

    /** Creates the use case. */
    public ListEntryPlaces(OpenProject project) {
        store = project.store();
    }

    /**
     * Lists the places, ordered by document and place, those of what was merged into it included.
     *
     * @throws CancelledException when cancelled
     */
    public List<EntryPlace> run(EntryId entry, Progress progress)
            throws StoreException, CancelledException {
        progress.begin(Message.of("project.task.catalogue"), 1);
        progress.check();
        return store.catalogue().places(store.catalogue().contents().idsOf(entry));
    }
}
