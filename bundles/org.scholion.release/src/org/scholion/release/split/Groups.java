/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.release.split;

/** Things that were joined, directly or through others (a disjoint-set forest, Tarjan 1975). */
final class Groups {

    private final int[] parent;

    Groups(int size) {
        parent = new int[size];
        for (int i = 0; i < size; i++) {
            parent[i] = i;
        }
    }

    /** Returns the least of all that are joined with it. */
    int of(int thing) {
        int at = thing;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    /** Joins two; returns whether they were apart. */
    boolean join(int a, int b) {
        int first = of(a);
        int second = of(b);
        if (first == second) {
            return false;
        }
        parent[Math.max(first, second)] = Math.min(first, second);
        return true;
    }
}
