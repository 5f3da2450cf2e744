/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The project files this process has open. While one is, Java must not open it by itself: closing
 * it again would drop SQLite's locks on it. Nor may its lock be tried again, for the same reason.
 */
final class OpenProjects {

    private final Map<Path, Integer> stores = new HashMap<>();
    private final Map<Path, ProjectLock> locks = new HashMap<>();

    /** Notes one more store and tells whether it is the only one. */
    synchronized boolean enter(Path file) {
        return stores.merge(file, 1, Integer::sum) == 1;
    }

    /** Notes one store less. */
    synchronized void leave(Path file) {
        int left = stores.getOrDefault(file, 0) - 1;
        if (left > 0) {
            stores.put(file, left);
        } else {
            stores.remove(file);
        }
    }

    synchronized boolean holdsLock(Path file) {
        return locks.containsKey(file);
    }

    synchronized void locked(Path file, ProjectLock lock) {
        locks.put(file, lock);
    }

    synchronized void unlocked(Path file) {
        locks.remove(file);
    }
}
