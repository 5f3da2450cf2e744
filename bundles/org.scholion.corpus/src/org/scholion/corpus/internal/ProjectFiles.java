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
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.scholion.corpus.Access;
import org.scholion.corpus.NotAProjectException;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;
import org.scholion.corpus.internal.Connections.Mode;
import org.scholion.words.Message;

/** Makes and opens project files. */
public final class ProjectFiles {

    /** With the rights the operating system grants. */
    public static final ProjectFiles SYSTEM = new ProjectFiles(FileRights.SYSTEM, FreeSpace.SYSTEM);

    // One for the process: the locks of an operating system belong to processes.
    private static final OpenProjects OPEN = new OpenProjects();

    private final FileRights rights;
    private final FreeSpace space;

    ProjectFiles(FileRights rights, FreeSpace space) {
        this.rights = rights;
        this.space = space;
    }

    /** See {@link org.scholion.corpus.Projects#create}. */
    public ProjectStore create(Path file, String projectName, String schemaXml, String actor)
            throws StoreException {
        StoredText.name(Kept.PROJECT, projectName);
        Path draft = NewFiles.draftOf(file);
        refuseExisting(file);
        if (!rights.folderWritable(draft)) {
            throw new StoreException(
                    Message.of("store.file.folder-read-only", "folder", draft.getParent()));
        }
        try {
            fill(draft, projectName, schemaXml, actor);
            refuseExisting(file);
            NewFiles.publish(draft, file);
        } catch (SQLException e) {
            throw new StoreErrors(file).translate(e);
        } catch (IOException e) {
            throw new StoreException(
                    Message.of("store.file.not-made", "file", file, "reason", Message.of(e)), e);
        } finally {
            NewFiles.discard(draft);
        }
        return open(file, Access.READ_WRITE);
    }

    private static void refuseExisting(Path file) throws StoreException {
        if (Files.exists(file)) {
            throw new StoreException(Message.of("store.file.exists", "file", file));
        }
    }

    private static void fill(Path draft, String projectName, String schemaXml, String actor)
            throws SQLException, StoreException {
        try (Session session = Connections.draft(draft)) {
            session.execute("PRAGMA application_id = " + FileFormat.APPLICATION_ID);
            session.update("BEGIN");
            FileFormat.upgrade(session);
            ProjectRows.saveValue(session, "id", UUID.randomUUID().toString());
            ProjectRows.saveValue(session, "name", projectName);
            ProjectRows.saveValue(session, "created_at", Times.now().toString());
            ProjectRows.saveValue(session, "created_by", actor);
            ProjectRows.addSchema(session, schemaXml, actor);
            session.update("COMMIT");
        }
    }

    /** See {@link org.scholion.corpus.Projects#open}. */
    public ProjectStore open(Path file, Access access) throws StoreException {
        if (!Files.exists(file)) {
            throw new StoreException(Message.of("store.file.missing", "file", file));
        }
        if (!Files.isRegularFile(file)) {
            throw new NotAProjectException(Message.of("store.project.folder", "file", file));
        }
        if (!Files.isReadable(file)) {
            throw new StoreException(Message.of("store.file.forbidden", "file", file));
        }
        Path real;
        try {
            real = file.toRealPath();
        } catch (IOException e) {
            throw new StoreException(
                    Message.of("store.file.not-found", "file", file, "reason", Message.of(e)), e);
        }
        boolean first = OPEN.enter(real);
        boolean opened = false;
        try {
            if (first) {
                FileFormat.requireProject(real);
            }
            ProjectStore store = openProject(real, access);
            opened = true;
            return store;
        } finally {
            if (!opened) {
                OPEN.leave(real);
            }
        }
    }

    private ProjectStore openProject(Path file, Access access) throws StoreException {
        if (!rights.folderWritable(file)) {
            return openWithoutFolder(file);
        }
        if (!rights.writable(file)) {
            return openReading(
                    file, Mode.READ_ONLY, Message.of("store.read-only.file", "file", file));
        }
        if (access == Access.READ_ONLY) {
            return openReading(file, Mode.WRITABLE, Message.of("store.read-only.asked"));
        }
        if (OPEN.holdsLock(file)) {
            return openReading(file, Mode.WRITABLE, inUse(file));
        }
        Optional<ProjectLock> lock;
        try {
            lock = ProjectLock.tryTake(file);
        } catch (IOException e) {
            return openReading(
                    file,
                    Mode.WRITABLE,
                    Message.of(
                            "store.read-only.lock",
                            "file",
                            ProjectLock.companionOf(file),
                            "reason",
                            Message.of(e)));
        }
        return lock.isPresent()
                ? openWriting(file, lock.get())
                : openReading(file, Mode.WRITABLE, inUse(file));
    }

    private static Message inUse(Path file) {
        return Message.of("store.read-only.in-use", "file", String.valueOf(file.getFileName()));
    }

    private ProjectStore openWriting(Path file, ProjectLock lock) throws StoreException {
        OPEN.locked(file, lock);
        boolean opened = false;
        try {
            Session writer = Connections.writer(file);
            try {
                new FormatUpgrade(file, space).inPlace(writer);
                SetArrival.discardAll(writer);
                Database database =
                        Database.writing(
                                new StoreErrors(file),
                                writer,
                                new Checkpointing(file, () -> Connections.checkpointer(file)),
                                () -> Connections.reader(file, Mode.WRITABLE));
                ProjectStore store =
                        new SqliteProjectStore(
                                file,
                                database,
                                () -> {
                                    OPEN.leave(file);
                                    unlock(file, lock);
                                });
                opened = true;
                return store;
            } finally {
                if (!opened) {
                    writer.close();
                }
            }
        } catch (SQLException e) {
            throw new StoreErrors(file).translate(e);
        } finally {
            if (!opened) {
                unlockAfterFailure(file, lock);
            }
        }
    }

    private static void unlock(Path file, ProjectLock lock) throws IOException {
        OPEN.unlocked(file);
        lock.close();
    }

    private static void unlockAfterFailure(Path file, ProjectLock lock) throws StoreException {
        try {
            unlock(file, lock);
        } catch (IOException e) {
            throw new StoreException(
                    Message.of("store.file.stays-locked", "file", file, "reason", Message.of(e)),
                    e);
        }
    }

    private ProjectStore openReading(Path file, Mode mode, Message reason) throws StoreException {
        return openReading(file, file, mode, reason, () -> OPEN.leave(file));
    }

    /**
     * Opens for reading; one of an earlier format in an upgraded copy.
     *
     * @param file the project
     * @param actual the file to be read for it
     */
    private ProjectStore openReading(
            Path file, Path actual, Mode mode, Message reason, Closeable release)
            throws StoreException {
        Optional<TemporaryCopy> upgraded = upgradedCopy(file, actual, mode);
        if (upgraded.isEmpty()) {
            return openCurrent(file, actual, mode, reason, release);
        }
        TemporaryCopy copy = upgraded.get();
        return openCopy(
                copy,
                () ->
                        openCurrent(
                                file,
                                copy.file(),
                                Mode.WRITABLE,
                                reason,
                                () -> {
                                    release.close();
                                    copy.close();
                                }));
    }

    private Optional<TemporaryCopy> upgradedCopy(Path file, Path actual, Mode mode)
            throws StoreException {
        try (Session reader = Connections.reader(actual, mode)) {
            return FileFormat.version(reader, file) == FileFormat.current()
                    ? Optional.empty()
                    : Optional.of(new FormatUpgrade(file, space).elsewhere(reader));
        } catch (SQLException e) {
            throw new StoreErrors(file).translate(e);
        }
    }

    private static ProjectStore openCurrent(
            Path file, Path actual, Mode mode, Message reason, Closeable release)
            throws StoreException {
        Database database =
                Database.reading(
                        new StoreErrors(file), reason, () -> Connections.reader(actual, mode));
        boolean opened = false;
        try {
            ProjectStore store = new SqliteProjectStore(file, database, release);
            opened = true;
            return store;
        } finally {
            if (!opened) {
                database.close();
            }
        }
    }

    /** Opens a project whose folder takes no files, which SQLite wants beside a live project. */
    private ProjectStore openWithoutFolder(Path file) throws StoreException {
        Message reason =
                Message.of("store.read-only.folder", "folder", String.valueOf(file.getParent()));
        Path log = file.resolveSibling(file.getFileName() + "-wal");
        try {
            if (!Files.exists(log) || Files.size(log) == 0) {
                return openReading(file, Mode.IMMUTABLE, reason);
            }
            // Its newest changes are in the log only. Read both in a copy.
            return openTemporaryCopy(file, log, reason);
        } catch (IOException e) {
            throw new StoreException(
                    Message.of("store.file.unreadable", "file", file, "reason", Message.of(e)), e);
        }
    }

    private ProjectStore openTemporaryCopy(Path file, Path log, Message reason)
            throws IOException, StoreException {
        TemporaryCopy copy = TemporaryCopy.make();
        return openCopy(
                copy,
                () -> {
                    Files.copy(file, copy.file());
                    Files.copy(log, copy.log());
                    return openReading(
                            file,
                            copy.file(),
                            Mode.WRITABLE,
                            reason,
                            () -> {
                                OPEN.leave(file);
                                copy.close();
                            });
                });
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
