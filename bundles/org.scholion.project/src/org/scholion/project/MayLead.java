/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;
import org.scholion.project.session.OpenProject;
import org.scholion.project.sight.Sight;

/**
 * Finds out whether a member may do what leads do: settle what holds for the project as a whole,
 * migrate its schema, or have rules settle what members marked without anybody looking at it. Leads
 * may, and everybody in a project without any.
 */
public final class MayLead {

    private final ProjectStore store;

    /** Creates the use case. */
    public MayLead(OpenProject project) {
        store = project.store();
    }

    /** Finds out. */
    public boolean run(String member) throws StoreException {
        return Sight.of(member, store.members().all()).leads();
    }
}
