/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;
import org.scholion.corpus.internal.Connections.Mode;
import org.scholion.words.Message;

/**
 * Opens a project for reading only: directly where this user may write it, so that SQLite's files
 * beside it are of use to all who may; else in a copy, since what SQLite makes beside a file in the
 * name of one who may not write it locks those out who may.
 */
final class ReadOnlyOpening {

    private final OpenProjects open;
    private final OpenProjects.Place place;
    private final FreeSpace space;
    private final Message reason;
    private final Closeable release;

    /**
     * Creates an opening.
     *
     * @param place the project
     * @param reason why it is only read
     * @param release what to do once the store is closed; not done when it cannot be opened
     */
    ReadOnlyOpening(
            OpenProjects open,
            OpenProjects.Place place,
            FreeSpace space,
            Message reason,
            Closeable release) {
        this.open = open;
        this.place = place;
        this.space = space;
        this.reason = reason;
        this.release = release;
    }

    private Path file() {
        return place.file();
    }

    /** Opens it in a copy, unless SQLite of this process has it open anyway. */
    ProjectStore withoutTrace() throws StoreException {
        return place.direct() ? direct() : copied();
    }

    /** Opens the file itself, whose changes by others are seen; a copy where that cannot be. */
    ProjectStore direct() throws StoreException {
        open.direct(place);
        boolean opened = false;
        try {
            ProjectStore store =
                    open(
                            file(),
                            Mode.WRITABLE,
                            () -> {
                                open.notDirect(place);
                                release.close();
                            });
            opened = true;
            Companions.share(file());
            return store;
        } catch (StoreException e) {
            if (place.direct() || !StoreErrors.isOfTheDisk(e)) {
                throw e;
            }
        } finally {
            if (!opened) {
                open.notDirect(place);
            }
        }
        return copied();
    }

    /**
     * Opens the file itself without any other file.
     *
     * <p>Nobody may write it as long as the store is open.
     */
    ProjectStore alone() throws StoreException {
        return open(file(), Mode.IMMUTABLE, release);
    }

    private ProjectStore copied() throws StoreException {
        try {
            if (space.in(TemporaryCopy.parent()) < Companions.size(file())) {
                return withoutCopy(Message.of("store.read-only.no-room"), Optional.empty());
            }
            TemporaryCopy copy = TemporaryCopy.make();
            return openCopy(
                    copy,
                    () -> {
                        StillFile.copyWhole(file(), copy.file());
                        return open(
                                copy.file(),
                                Mode.WRITABLE,
                                () -> {
                                    release.close();
                                    copy.close();
                                });
                    });
        } catch (StillFile.InUseException e) {
            throw new StoreException(Message.of("store.disk.busy", "file", file()), e);
        } catch (IOException e) {
            return withoutCopy(Message.of(e), Optional.of(e));
        }
    }

    /** There is no room for a copy: what is all in the file can still be read where it is. */
    private ProjectStore withoutCopy(Message why, Optional<IOException> cause)
            throws StoreException {
        try {
            if (!Companions.hold(file())) {
                return alone();
            }
        } catch (IOException e) {
            cause.ifPresent(first -> first.addSuppressed(e));
        }
        Message said =
                Message.of(
                        "store.read-only.no-copy",
                        "file",
                        file(),
                        "folder",
                        TemporaryCopy.parent(),
                        "reason",
                        why);
        throw cause.isPresent() ? new StoreException(said, cause.get()) : new StoreException(said);
    }

    /**
     * Opens what there is to read; one of an earlier format in an upgraded copy.
     *
     * @param actual the file to be read for the project
     */
    private ProjectStore open(Path actual, Mode mode, Closeable whenClosed) throws StoreException {
        Optional<TemporaryCopy> upgraded = upgradedCopy(actual, mode);
        if (upgraded.isEmpty()) {
            return openCurrent(actual, mode, whenClosed);
        }
        TemporaryCopy copy = upgraded.get();
        return openCopy(
                copy,
                () ->
                        openCurrent(
                                copy.file(),
                                Mode.WRITABLE,
                                () -> {
                                    whenClosed.close();
                                    copy.close();
                                }));
    }

    private Optional<TemporaryCopy> upgradedCopy(Path actual, Mode mode) throws StoreException {
        try (Session reader = Connections.reader(actual, mode)) {
            return FileFormat.version(reader, file()) == FileFormat.current()
                    ? Optional.empty()
                    : Optional.of(new FormatUpgrade(file(), space).elsewhere(reader));
        } catch (SQLException e) {
            throw new StoreErrors(file()).translate(e);
        }
    }

    private ProjectStore openCurrent(Path actual, Mode mode, Closeable whenClosed)
            throws StoreException {
        Database database =
                Database.reading(
                        new StoreErrors(file()), reason, () -> Connections.reader(actual, mode));
        boolean opened = false;
        try {
            ProjectStore store = new SqliteProjectStore(file(), database, whenClosed);
            opened = true;
            return store;
        } finally {
            if (!opened) {
                database.close();
            }
        }
    }

    @FunctionalInterface
    private interface Opening<X extends Exception> {
        ProjectStore open() throws StoreException, X;
    }

    /** Opens a copy, which goes again if that fails. */
    private static <X extends Exception> ProjectStore openCopy(
            TemporaryCopy copy, Opening<X> opening) throws StoreException, X {
        boolean opened = false;
        try {
            ProjectStore store = opening.open();
            opened = true;
            return store;
        } finally {
            if (!opened) {
                discard(copy);
            }
        }
    }

    private static void discard(TemporaryCopy copy) throws StoreException {
        try {
            copy.close();
        } catch (IOException e) {
            throw new StoreException(Message.of("store.file.left-over", "file", copy.folder()), e);
        }
    }
}
