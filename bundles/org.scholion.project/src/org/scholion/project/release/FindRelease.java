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
import org.scholion.project.BadRequestException;
import org.scholion.release.Manifest;
import org.scholion.words.Message;

/** Finds the folder of a release by what somebody typed, without reading what is in it. */
public final class FindRelease {

    /** Creates the use case. */
    public FindRelease() {
        // it needs no project
    }

    /**
     * Finds it.
     *
     * @param typed the name of a folder; relative ones are below the working folder
     * @throws BadRequestException when there cannot be such a folder, is none, or it holds no
     *     release, with the reason
     */
    public Path run(String typed) throws BadRequestException {
        Path folder;
        try {
            folder = Path.of(typed.strip()).toAbsolutePath();
        } catch (InvalidPathException no) {
            throw new BadRequestException(
                    Message.of("release.find.no-name", "why", String.valueOf(no.getReason())));
        }
        if (!Files.isDirectory(folder)) {
            throw new BadRequestException(Message.of("release.verify.no-folder", "folder", folder));
        }
        if (!Files.exists(folder.resolve(Manifest.NAME))) {
            throw new BadRequestException(
                    Message.of("release.find.no-release", "folder", folder, "file", Manifest.NAME));
        }
        return folder;
    }
}
