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
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import org.scholion.corpus.ReadOnlyProjectException;
import org.scholion.corpus.StoreException;
import org.scholion.words.Message;

/**
 * Makes a project whose file has several names a file of its own: a copy takes the place of this
 * name, with all the changes that stand beside it. The other names keep the file as it is.
 *
 * <p>Killed at any moment, it leaves the project whole: until the copy has its name nothing of the
 * project is touched; from then on it has all changes, and a log that is still there says nothing
 * new.
 */
final class Detachment {

    private final Path file;
    private final FileRights rights;

    /**
     * Creates it.
     *
     * @param file the project, which this process has not open
     */
    Detachment(Path file, FileRights rights) {
        this.file = file;
        this.rights = rights;
    }

    /**
     * Does it.
     *
     * @return how many names the file had; with 1 there was nothing to do
     */
    int run() throws StoreException {
        try {
            int names = FileLinks.count(file);
            if (names == 1) {
                return names;
            }
            requireWritable();
            Optional<ProjectLock> lock = ProjectLock.tryTake(file);
            if (lock.isEmpty()) {
                throw new StoreException(ProjectFiles.inUse(file));
            }
            try (ProjectLock held = lock.get();
                    StillFile still = StillFile.holdAlone(file)) {
                requireAllHere();
                replace(still);
            }
            return names;
        } catch (StillFile.InUseException e) {
            throw new StoreException(ProjectFiles.inUse(file), e);
        } catch (SQLException e) {
            throw new StoreErrors(file).translate(e);
        } catch (IOException e) {
            throw new StoreException(
                    Message.of("store.detach.failed", "file", file, "reason", Message.of(e)), e);
        }
    }

    private void requireWritable() throws ReadOnlyProjectException {
        if (!rights.folderWritable(file)) {
            throw new ReadOnlyProjectException(
                    Message.of(
                            "store.read-only.folder", "folder", String.valueOf(file.getParent())));
        }
        if (!rights.writable(file)) {
            throw new ReadOnlyProjectException(Message.of("store.read-only.file", "file", file));
        }
    }

    /** Changes made under another name and not carried into the file yet would be missing here. */
    private void requireAllHere() throws IOException, StoreException {
        if (Companions.hold(file)) {
            return;
        }
        for (Path other : FileLinks.besides(file)) {
            if (Companions.hold(other)) {
                throw new StoreException(
                        Message.of("store.detach.elsewhere", "file", file, "other", other));
            }
        }
    }

    private void replace(StillFile still) throws IOException, SQLException, StoreException {
        Path draft = NewFiles.draftOf(file);
        try {
            if (!still.copyTo(draft)) {
                throw new StillFile.InUseException(file);
            }
            try (Session session = Connections.draft(draft)) {
                // Reading takes back what was begun; closing it as the last one removes the log.
                session.number("PRAGMA schema_version");
                session.number("PRAGMA wal_checkpoint(TRUNCATE)");
            }
            if (Companions.hold(draft)) {
                throw new StoreException(
                        Message.of(
                                "store.detach.failed",
                                "file",
                                file,
                                "reason",
                                Message.of("store.detach.log")));
            }
            takeOwner(draft);
            Companions.share(draft, file, true);
            force(draft, StandardOpenOption.WRITE);
            Companions.rename(draft, file);
            Files.deleteIfExists(Companions.rollback(file));
            Files.deleteIfExists(Companions.log(file));
            Files.deleteIfExists(Companions.index(file));
            Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "its folder");
            force(folder, StandardOpenOption.READ);
        } finally {
            NewFiles.discard(draft);
        }
    }

    /** An administrator does it for the owner; nobody else may, nor has to. */
    private void takeOwner(Path draft) {
        try {
            PosixFileAttributeView view =
                    Files.getFileAttributeView(draft, PosixFileAttributeView.class);
            if (view != null && !Files.getOwner(file).equals(view.getOwner())) {
                view.setOwner(Files.getOwner(file));
            }
        } catch (IOException e) {
            System.getLogger(Detachment.class.getName())
                    .log(System.Logger.Level.DEBUG, "the owner was not kept", e);
        }
    }

    private static void force(Path path, StandardOpenOption option) throws IOException {
        try (FileChannel channel = FileChannel.open(path, option)) {
            channel.force(true);
        }
    }
}
