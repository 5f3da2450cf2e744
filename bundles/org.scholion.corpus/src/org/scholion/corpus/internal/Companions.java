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
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.UUID;

/**
 * The files that stand beside a project while it is open: SQLite's log and index of it, and our
 * lock. Whoever may write the project must be able to write them as well, also when they were left
 * behind by another user's process that was killed.
 */
final class Companions {

    private static final String LOG = "-wal";
    private static final String INDEX = "-shm";
    private static final String ROLLBACK = "-journal";

    private Companions() {}

    /** Returns SQLite's write-ahead log of a file. */
    static Path log(Path file) {
        return beside(file, LOG);
    }

    /** Returns SQLite's index of the log, which is shared memory. */
    static Path index(Path file) {
        return beside(file, INDEX);
    }

    /** Returns what SQLite takes a change back with where there is no log, as in a new copy. */
    static Path rollback(Path file) {
        return beside(file, ROLLBACK);
    }

    private static Path beside(Path file, String suffix) {
        return file.resolveSibling(file.getFileName() + suffix);
    }

    /** Tells whether a project has changes that stand beside it only. */
    static boolean hold(Path file) throws IOException {
        return hasContent(log(file)) || hasContent(rollback(file));
    }

    /** Returns how many bytes a project is long, with the changes that stand beside it. */
    static long size(Path file) throws IOException {
        long size = Files.size(file);
        for (Path beside : new Path[] {log(file), rollback(file)}) {
            size += hasContent(beside) ? Files.size(beside) : 0;
        }
        return size;
    }

    private static boolean hasContent(Path file) throws IOException {
        return Files.exists(file) && Files.size(file) > 0;
    }

    /**
     * Gives what stands beside a project to the project's group, so that others who may write it
     * are not locked out. SQLite cares for the rights, and for the group only as an administrator.
     */
    static void share(Path file) {
        for (Path companion : new Path[] {log(file), index(file), rollback(file)}) {
            share(companion, file, false);
        }
    }

    /**
     * Gives one file the group of another.
     *
     * @param rights whether it is to have the other's rights, too
     */
    static void share(Path companion, Path file, boolean rights) {
        try {
            PosixFileAttributeView view =
                    Files.getFileAttributeView(
                            companion, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
            if (view == null || !Files.exists(companion)) {
                return;
            }
            PosixFileAttributes wanted = Files.readAttributes(file, PosixFileAttributes.class);
            PosixFileAttributes there = view.readAttributes();
            if (!there.group().equals(wanted.group())) {
                view.setGroup(wanted.group());
            }
            if (rights && !there.permissions().equals(wanted.permissions())) {
                view.setPermissions(wanted.permissions());
            }
        } catch (IOException e) {
            // Another's file, or no member of that group: nothing depends on it but the comfort of
            // others, who take over what they cannot write (see adopt).
            System.getLogger(Companions.class.getName())
                    .log(System.Logger.Level.DEBUG, "a companion was not shared", e);
        }
    }

    /**
     * Replaces what another user's process left behind and this user may not write by the same of
     * this user's own.
     *
     * @return false when someone has the project open and so it has to stay as it is
     */
    static boolean adopt(Path file, FileRights rights) throws IOException {
        boolean mine = true;
        for (Path companion : new Path[] {log(file), index(file), rollback(file)}) {
            mine &= !Files.exists(companion) || rights.writable(companion);
        }
        if (mine) {
            return true;
        }
        try (StillFile still = StillFile.holdAlone(file)) {
            // An index is made anew from the log.
            Files.deleteIfExists(index(file));
            replace(log(file), rights);
            replace(rollback(file), rights);
            return true;
        } catch (StillFile.InUseException e) {
            return false;
        }
    }

    private static void replace(Path companion, FileRights rights) throws IOException {
        if (!Files.exists(companion) || rights.writable(companion)) {
            return;
        }
        Path draft = companion.resolveSibling("." + companion.getFileName() + UUID.randomUUID());
        try {
            Files.write(draft, new byte[0]);
            StillFile.copy(companion, draft);
            rename(draft, companion);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Puts a file in the place of another, at once where the system can. */
    static void rename(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
