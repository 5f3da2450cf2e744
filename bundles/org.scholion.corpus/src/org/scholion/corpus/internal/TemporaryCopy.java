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

/** A copy of a project in a folder of its own among the temporary files, gone when closed. */
final class TemporaryCopy implements Closeable {

    private final Path folder;

    private TemporaryCopy(Path folder) {
        this.folder = folder;
    }

    /** Makes the folder, still without a copy in it. */
    static TemporaryCopy make() throws IOException {
        return new TemporaryCopy(Files.createTempDirectory("scholion"));
    }

    /** Returns where the folders of all copies are. */
    static Path parent() {
        return Path.of(System.getProperty("java.io.tmpdir", ""));
    }

    /** Returns where the folder is. */
    Path folder() {
        return folder;
    }

    /** Returns the copy. */
    Path file() {
        return folder.resolve("project");
    }

    @Override
    public void close() throws IOException {
        for (String name : new String[] {"-journal", "-shm", "-wal", ""}) {
            Files.deleteIfExists(folder.resolve("project" + name));
        }
        Files.deleteIfExists(folder);
    }
}
