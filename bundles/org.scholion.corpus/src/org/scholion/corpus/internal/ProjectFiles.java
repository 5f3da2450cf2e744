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

    private static final OpenProjects OPEN = OpenProjects.OF_PROCESS;

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

    /** Returns where a file is, without links of names on the way. */
    private static Path find(Path file) throws StoreException {
        if (!Files.exists(file)) {
            throw new StoreException(Message.of("store.file.missing", "file", file));
        }
        if (!Files.isRegularFile(file)) {
            throw new NotAProjectException(Message.of("store.project.folder", "file", file));
        }
        if (!Files.isReadable(file)) {
            throw new StoreException(Message.of("store.file.forbidden", "file", file));
        }
        try {
            return file.toRealPath();
        } catch (IOException e) {
            throw new StoreException(
                    Message.of("store.file.not-found", "file", file, "reason", Message.of(e)), e);
        }
    }

    /** See {@link org.scholion.corpus.Projects#detach}. */
    public int detach(Path file) throws StoreException {
        Path real = find(file);
        OpenProjects.Place place = enter(real);
        try {
            if (place.direct()) {
                throw new StoreException(inUse(place.file()));
            }
            FileFormat.requireProject(real);
            return new Detachment(real, rights).run();
        } finally {
            OPEN.leave(place);
        }
    }

    /** See {@link org.scholion.corpus.Projects#open}. */
    public ProjectStore open(Path file, Access access) throws StoreException {
        Path real = find(file);
        OpenProjects.Place place = enter(real);
        boolean opened = false;
        try {
            if (place.first()) {
                FileFormat.requireProject(real);
            }
            ProjectStore store = openProject(place, access);
            opened = true;
            return store;
        } finally {
            if (!opened) {
                OPEN.leave(place);
            }
        }
    }

    private static OpenProjects.Place enter(Path real) throws StoreException {
        try {
            return OPEN.enter(real);
        } catch (IOException e) {
            throw new StoreException(
                    Message.of("store.file.not-found", "file", real, "reason", Message.of(e)), e);
        }
    }

    private ProjectStore openProject(OpenProjects.Place place, Access access)
            throws StoreException {
        Path file = place.file();
        Optional<Message> unwritable = new WritingRefusal(rights).reason(file);
        if (unwritable.isPresent()) {
            return reading(place, unwritable.get()).withoutTrace();
        }
        if (access == Access.READ_ONLY) {
            return reading(place, Message.of("store.read-only.asked")).direct();
        }
        if (OPEN.holdsLock(file)) {
            return reading(place, inUse(file)).direct();
        }
        Optional<ProjectLock> lock;
        try {
            lock = ProjectLock.tryTake(file);
        } catch (IOException e) {
            return reading(place, new FullDisk(space).reasonOfLock(file, e)).withoutTrace();
        }
        return lock.isPresent()
                ? openLocked(place, lock.get())
                : reading(place, inUse(file)).direct();
    }

    private ReadOnlyOpening reading(OpenProjects.Place place, Message reason) {
        return new ReadOnlyOpening(OPEN, place, space, reason, () -> OPEN.leave(place));
    }

    static Message inUse(Path file) {
        return Message.of("store.read-only.in-use", "file", String.valueOf(file.getFileName()));
    }

    private ProjectStore openLocked(OpenProjects.Place place, ProjectLock lock)
            throws StoreException {
        Path file = place.file();
        OPEN.locked(file, lock);
        boolean opened = false;
        try {
            ProjectStore store =
                    place.direct() || Companions.adopt(file, rights)
                            ? openWritingOrReading(place, lock)
                            : openUnlocked(place, lock, inUse(file));
            opened = true;
            return store;
        } catch (IOException e) {
            throw new StoreException(
                    Message.of("store.file.unreadable", "file", file, "reason", Message.of(e)), e);
        } finally {
            if (!opened) {
                unlockAfterFailure(file, lock);
            }
        }
    }

    private ProjectStore openUnlocked(OpenProjects.Place place, ProjectLock lock, Message reason)
            throws StoreException {
        ProjectStore store = reading(place, reason).withoutTrace();
        unlockAfterFailure(place.file(), lock);
        return store;
    }

    /** Opens for writing; for reading where only the disk forbids that. */
    private ProjectStore openWritingOrReading(OpenProjects.Place place, ProjectLock lock)
            throws StoreException {
        Path file = place.file();
        try {
            return openWriting(place, lock);
        } catch (NoRoomException e) {
            return openUnlocked(place, lock, Message.of(e));
        } catch (StoreException e) {
            if (!StoreErrors.isOfTheDisk(e) || place.direct()) {
                throw e;
            }
            if (!FullDisk.carryOver(file)) {
                FullDisk.tidy(file);
                return openUnlocked(place, lock, new FullDisk(space).reason(file, e));
            }
        }
        // That may have made room.
        try {
            return openWriting(place, lock);
        } catch (StoreException e) {
            if (!StoreErrors.isOfTheDisk(e)) {
                throw e;
            }
            FullDisk.tidy(file);
            // Our lock keeps others from writing.
            return new ReadOnlyOpening(
                            OPEN,
                            place,
                            space,
                            new FullDisk(space).reason(file, e),
                            () -> {
                                OPEN.leave(place);
                                unlock(file, lock);
                            })
                    .alone();
        }
    }

    private ProjectStore openWriting(OpenProjects.Place place, ProjectLock lock)
            throws StoreException {
        Path file = place.file();
        OPEN.direct(place);
        boolean opened = false;
        try {
            Session writer = Connections.writer(file);
            try {
                Companions.share(file);
                new FormatUpgrade(file, space).inPlace(writer);
                SetArrival.discardAll(writer);
                Companions.share(file);
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
                                    OPEN.notDirect(place);
                                    OPEN.leave(place);
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
                OPEN.notDirect(place);
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
}
