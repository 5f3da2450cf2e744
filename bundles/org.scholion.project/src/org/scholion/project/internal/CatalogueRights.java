/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.internal;

import org.scholion.corpus.Member;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;
import org.scholion.project.DataProblemException;
import org.scholion.words.Message;

/** Who may change the catalogue. */
public final class CatalogueRights {

    private final ProjectStore store;

    /** Creates the rights in a project. */
    public CatalogueRights(ProjectStore store) {
        this.store = store;
    }

    /**
     * Returns whether somebody may: everybody where the catalogue is open. Where it is closed leads
     * may, and those who are no members at all, who have the project's file in their hands; and in
     * a project without a lead its members, unless it is a package, whose leads are at home.
     */
    public boolean has(String actor) throws StoreException {
        if (!store.settings().hasClosedCatalogue()) {
            return true;
        }
        boolean led = store.packages().lineage().isPresent();
        boolean member = false;
        for (Member each : store.members().all()) {
            if (each.name().equals(actor)) {
                if (each.role() == Member.Role.LEAD) {
                    return true;
                }
                member = true;
            }
            led |= each.role() == Member.Role.LEAD;
        }
        return !member || !led;
    }

    /**
     * Refuses who may not.
     *
     * @throws DataProblemException saying whom to ask
     */
    public void require(String actor) throws StoreException, DataProblemException {
        if (!has(actor)) {
            throw new DataProblemException(Message.of("project.entry.closed", "member", actor));
        }
    }
}
