/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import org.scholion.corpus.ProjectAddress;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;

/**
 * Writes a consistent copy of a project while it stays open.
 *
 * @param target where the copy goes; a file must not exist
 */
public record SaveCopy(ProjectAddress target) {

    /**
     * Writes it.
     *
     * @throws StoreException when the file exists or cannot be written; nothing is left behind
     */
    public void run(ProjectStore store) throws StoreException {
        store.saveCopy(target);
    }
}
