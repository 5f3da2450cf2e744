/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import java.util.List;
import java.util.Map;

/** What has happened to a project itself, and to the states of its sets. */
public interface ProjectHistory {

    /** Returns what has happened to the project, oldest first. */
    List<HistoryEntry> entries() throws StoreException;

    /** Returns every change of a set's state, oldest first. */
    List<SetStateChange> states(long setId) throws StoreException;

    /**
     * Returns how each set that was ever done came to be done for the first time, by the set's
     * number; those of removed documents are left out.
     */
    Map<Long, SetStateChange> firstDone() throws StoreException;
}
