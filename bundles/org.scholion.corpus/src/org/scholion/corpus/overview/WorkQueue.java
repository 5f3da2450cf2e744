/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.overview;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scholion.corpus.Assignment;
import org.scholion.corpus.DocumentOverview;

/** The documents that were given to a member, in the order in which they are to be worked on. */
public final class WorkQueue {

    private final Map<Long, Integer> places;

    private WorkQueue(Map<Long, Integer> places) {
        this.places = places;
    }

    /**
     * Returns the queue of what was assigned.
     *
     * @param assignments of one member, in the order of their work
     */
    public static WorkQueue of(List<Assignment> assignments) {
        Map<Long, Integer> places = new HashMap<>();
        for (Assignment assignment : assignments) {
            places.putIfAbsent(assignment.documentId(), places.size());
        }
        return new WorkQueue(places);
    }

    /** Tells whether a document is in it. */
    public boolean has(DocumentOverview document) {
        return places.containsKey(document.id());
    }

    /** Returns how many documents are in it, removed ones included. */
    public int size() {
        return places.size();
    }

    /** Orders documents as they are to be worked on, those that are not in it last. */
    public Comparator<DocumentOverview> order() {
        return Comparator.comparingInt(
                document -> places.getOrDefault(document.id(), Integer.MAX_VALUE));
    }
}
