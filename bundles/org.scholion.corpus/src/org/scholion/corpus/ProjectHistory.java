/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    /**
     * How a member has worked.
     *
     * @param active how long, pauses apart
     * @param steps how many things the member did in their own sets: operations, and changes of
     *     state
     */
    record WorkTime(Duration active, int steps) {}

    /**
     * Returns how members have worked, by name, from the times alone at which they did something in
     * their own sets on documents that were not removed; those who did nothing are left out.
     *
     * @param pause time between one thing and the next does not count where it is longer
     */
    Map<String, WorkTime> workTimes(Duration pause) throws StoreException;

    /**
     * Returns the numbers of the sets that were ever brought back to not begun although they had
     * been begun; those of removed documents are left out.
     */
    Set<Long> begunAnew() throws StoreException;
}
