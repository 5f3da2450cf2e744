/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import java.util.Optional;
import java.util.OptionalLong;
import org.scholion.corpus.CatalogueChange;
import org.scholion.corpus.CatalogueChange.What;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;
import org.scholion.project.internal.CatalogueRights;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;

/** Takes changes of the catalogue back, also after a restart. */
public final class UndoCatalogue {

    private final ProjectStore store;

    /** Creates the use case. */
    public UndoCatalogue(OpenProject project) {
        store = project.store();
    }

    /**
     * What is to be taken back.
     *
     * @param number of the change; empty for the newest that is not taken back yet
     * @param actor who does it
     */
    public record Request(OptionalLong number, String actor) {}

    /** Returns the newest change that can be taken back by itself, if there is one. */
    public Optional<CatalogueChange> next() throws StoreException {
        return store.catalogue().newest();
    }

    /**
     * Takes it back.
     *
     * @return the change that was taken back
     * @throws DataProblemException when there is none, or it belongs to a migration of the schema
     * @throws StoreException also when its entries were changed since
     * @throws CancelledException when cancelled before it began
     */
    public CatalogueChange run(Request request, Progress progress)
            throws StoreException, DataProblemException, CancelledException {
        progress.begin(Message.of("project.task.catalogue"), 1);
        progress.check();
        Optional<CatalogueChange> change =
                request.number().isEmpty()
                        ? store.catalogue().newest()
                        : store.catalogue().change(request.number().getAsLong());
        if (change.isEmpty()) {
            throw new DataProblemException(Message.of("project.entry.nothing-to-undo"));
        }
        if (change.get().what() == What.RETYPED) {
            throw new DataProblemException(
                    Message.of("project.entry.of-migration", "number", change.get().number()));
        }
        new CatalogueRights(store).require(request.actor());
        store.catalogue().undo(change.get().number(), request.actor());
        return change.get();
    }
}
