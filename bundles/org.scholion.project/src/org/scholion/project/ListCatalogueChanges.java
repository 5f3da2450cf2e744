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
import org.scholion.corpus.CatalogueChange;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;
import org.scholion.project.session.OpenProject;

/** Lists what has happened to the catalogue. */
public final class ListCatalogueChanges {

    private final ProjectStore store;

    /** Creates the use case. */
    public ListCatalogueChanges(OpenProject project) {
        store = project.store();
    }

    /** Lists the changes, oldest first. */
    public List<CatalogueChange> run() throws StoreException {
        return store.catalogue().changes();
    }
}
