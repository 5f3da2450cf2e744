/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import java.util.Collection;
import java.util.List;

/** What lists show of documents and of the work on them, read in portions. */
public interface DocumentOverviews {

    /**
     * Returns some of the documents that were not removed, by name.
     *
     * @param afterName only documents whose names come after this one; empty for the first ones
     * @param limit how many at most, more than 0
     */
    List<DocumentOverview> portion(String afterName, int limit) throws StoreException;

    /** Returns these documents; those that are not there are left out. */
    List<DocumentOverview> some(Collection<Long> documentIds) throws StoreException;
}
