/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.release;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.scholion.release.Manifest;
import org.scholion.words.Message;

/** Finds the folder of a release by what somebody typed, without reading what is in it. */
public final class FindRelease {

    /** Creates the use case. */
    public FindRelease() {
        // it needs no project
    }

    /**
     * What was found.
     *
     * @param folder the folder, if it holds a release
     * @param objection why not, if it does not
     */
    public record Result(Optional<Path> folder, Optional<Message> objection) {

        private static Result none(Message why) {
            return new Result(Optional.empty(), Optional.of(why));
        }
    }

    /**
     * Finds it.
     *
     * @param typed the name of a folder; relative ones are below the working folder
     */
    public Result run(String typed) {
        Path folder;
        try {
            folder = Path.of(typed.strip()).toAbsolutePath();
        } catch (InvalidPathException no) {
            return Result.none(
                    Message.of("release.find.no-name", "why", String.valueOf(no.getReason())));
        }
        if (!Files.isDirectory(folder)) {
            return Result.none(Message.of("release.verify.no-folder", "folder", folder));
        }
        if (!Files.exists(folder.resolve(Manifest.NAME))) {
            return Result.none(
                    Message.of("release.find.no-release", "folder", folder, "file", Manifest.NAME));
        }
        return new Result(Optional.of(folder), Optional.empty());
    }
}
