/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The project files this process has open. While SQLite has one open, Java must not open it by
 * itself, under whatever name: closing it again would drop SQLite's locks on it. Nor may its lock
 * be tried again, for the same reason.
 */
final class OpenProjects {

    /** One for the process: the locks of an operating system belong to processes. */
    static final OpenProjects OF_PROCESS = new OpenProjects();

    /** A file, however many names it has, and how often it is open. */
    private static final class Opened {

        private final Path name;
        private int stores;
        private int direct;

        private Opened(Path name) {
            this.name = name;
        }
    }

    /**
     * One opening of a file.
     *
     * @param file the name it goes by: the one it is open under already, since SQLite's log and
     *     index belong to a name
     * @param key what tells the file apart from others, whatever their names
     * @param first whether this process has it open nowhere else
     * @param direct whether SQLite of this process has it open, not a copy
     */
    record Place(Path file, Object key, boolean first, boolean direct) {}

    private final Map<Object, Opened> files = new HashMap<>();
    private final Map<Path, ProjectLock> locks = new HashMap<>();

    private OpenProjects() {}

    /**
     * Notes one more store.
     *
     * @param file its name without links of names on the way
     */
    synchronized Place enter(Path file) throws IOException {
        Object key =
                Objects.requireNonNullElse(
                        Files.readAttributes(file, BasicFileAttributes.class).fileKey(), file);
        Opened opened = files.computeIfAbsent(key, none -> new Opened(file));
        opened.stores++;
        boolean direct = opened.direct > 0;
        return new Place(direct ? opened.name : file, key, opened.stores == 1, direct);
    }

    /** Notes that a store reads the file itself, until {@link #notDirect}. */
    synchronized void direct(Place place) {
        opened(place).direct++;
    }

    /** Notes that a store reads the file itself no more. */
    synchronized void notDirect(Place place) {
        opened(place).direct--;
    }

    private Opened opened(Place place) {
        return Objects.requireNonNull(files.get(place.key()), "it was entered");
    }

    /** Notes one store less. */
    synchronized void leave(Place place) {
        Opened opened = opened(place);
        opened.stores--;
        if (opened.stores == 0) {
            files.remove(place.key());
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
