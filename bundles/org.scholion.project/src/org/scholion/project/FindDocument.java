/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.StoreException;
import org.scholion.project.internal.DocumentChoice;
import org.scholion.project.session.OpenProject;

/** Finds the document that someone named. */
public final class FindDocument {

    private final DocumentChoice documents;

    /** Creates the use case. */
    public FindDocument(OpenProject project) {
        documents = new DocumentChoice(project.store());
    }

    /**
     * Finds it.
     *
     * @param nameOrUlid the document's name, or its ULID
     * @throws DataProblemException when there is no such document, or it was removed
     */
    public DocumentRecord run(String nameOrUlid) throws StoreException, DataProblemException {
        return documents.present(nameOrUlid);
    }
}
