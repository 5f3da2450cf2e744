/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.release;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scholion.corpus.StoreException;
import org.scholion.project.DataProblemException;
import org.scholion.project.Problem;
import org.scholion.release.Manifest;
import org.scholion.release.Manifest.ListedFile;
import org.scholion.release.ReleaseFolder;
import org.scholion.release.UnfitManifestException;
import org.scholion.words.Message;

/**
 * Where a release is put: no folder, an empty one, or one that holds the very same release. The
 * folder is moved into place as a whole and then remembered; so what a build that was killed
 * between the two leaves is a whole release, which the next build takes up.
 */
final class ReleasePlace {

    private final Path asked;
    private final Path place;
    private final boolean empty;
    private final Optional<Manifest> there;

    /**
     * Looks at a place.
     *
     * @param asked as somebody named it; a link leads to the place
     * @throws DataProblemException when something is there that is no release
     */
    ReleasePlace(Path asked) throws IOException, DataProblemException {
        this.asked = asked;
        if (!Files.exists(asked, LinkOption.NOFOLLOW_LINKS)) {
            this.place = asked.toAbsolutePath().normalize();
            this.empty = false;
            this.there = Optional.empty();
            return;
        }
        if (!Files.isDirectory(asked)) {
            throw refused("release.build.no-folder");
        }
        this.place = asked.toRealPath();
        try (Stream<Path> inside = Files.list(place)) {
            this.empty = inside.findAny().isEmpty();
        }
        this.there = empty ? Optional.empty() : Optional.of(manifest());
    }

    private Manifest manifest() throws DataProblemException {
        try {
            return new ReleaseFolder(place).manifest();
        } catch (UnfitManifestException e) {
            throw new DataProblemException(
                    Message.of("release.build.not-empty", "folder", asked), e);
        }
    }

    private DataProblemException refused(String code) {
        return new DataProblemException(Message.of(code, "folder", asked));
    }

    /** Returns why nothing can be put there, without naming the hidden folder it was made in. */
    static Message unwritable(IOException e) {
        if (e instanceof FileAlreadyExistsException above) {
            return Message.of("release.build.no-folder-above", "file", above.getFile());
        }
        if (e instanceof FileSystemException failure && failure.getReason() != null) {
            return Message.of(
                    "release.build.unwritable", "reason", Message.verbatim(failure.getReason()));
        }
        return Problem.unwritable(e);
    }

    /** Returns in which version its manifest is to be written. */
    int formatVersion() {
        return there.map(Manifest::formatVersion).orElse(Manifest.LATEST);
    }

    /**
     * Looks whether what is there could be this release.
     *
     * @throws DataProblemException when it is another one
     */
    void require(String content) throws DataProblemException {
        if (there.isPresent() && !there.get().content().equals(content)) {
            throw refused("release.build.other-release");
        }
    }

    /** Returns a folder to make the release in. */
    WorkFolder work() throws IOException {
        return WorkFolder.beside(place);
    }

    /** What remembers the release. */
    @FunctionalInterface
    interface Remembering {
        void remember() throws StoreException;
    }

    /**
     * Puts a release in its place, then remembers it. If one of the two fails, neither is done.
     *
     * @return whether it was there already
     * @throws DataProblemException when something else is in the place
     */
    boolean put(WorkFolder work, Remembering then)
            throws IOException, StoreException, DataProblemException {
        if (there.isPresent()) {
            requireSame(work.path());
            then.remember();
            return true;
        }
        try {
            work.moveTo(place);
        } catch (DirectoryNotEmptyException e) {
            throw new DataProblemException(
                    Message.of("release.build.not-empty", "folder", asked), e);
        }
        try {
            then.remember();
        } catch (StoreException e) {
            takeBack(work, e);
            throw e;
        }
        return false;
    }

    /** What cannot be taken back is a whole release, which the next build takes up. */
    private void takeBack(WorkFolder work, StoreException why) {
        try {
            work.takeFrom(place, empty);
        } catch (IOException e) {
            why.addSuppressed(e);
        }
    }

    private void requireSame(Path made) throws IOException, DataProblemException {
        ReleaseFolder before = new ReleaseFolder(place);
        ReleaseFolder now = new ReleaseFolder(made);
        List<ListedFile> files = now.files();
        if (!before.files().equals(files)
                || !Arrays.equals(before.manifestBytes(), now.manifestBytes())) {
            throw new DataProblemException(
                    Problem.message(asked, Message.of("release.build.not-as-made")));
        }
    }
}
