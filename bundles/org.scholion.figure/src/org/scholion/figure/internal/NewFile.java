/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.figure.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/** Puts a file in its place once it is whole; until then what was there stays. */
public final class NewFile {

    /** Writes the content. */
    public interface Content {

        /** Writes all of it. */
        void write(OutputStream out) throws IOException;
    }

    private NewFile() {}

    /** Writes a file, and the folders it lies in where they are missing. */
    public static void write(Path file, Content content) throws IOException {
        Path place = file.toAbsolutePath();
        Files.createDirectories(Objects.requireNonNull(place.getParent()));
        Path draft = place.resolveSibling("." + place.getFileName() + ".part");
        Files.deleteIfExists(draft);
        try {
            try (OutputStream out =
                    new BufferedOutputStream(
                            Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW))) {
                content.write(out);
            }
            try {
                Files.move(
                        draft,
                        place,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
