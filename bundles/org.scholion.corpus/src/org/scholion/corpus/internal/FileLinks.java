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
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The names of a file. One with several (hard links, as some backups are made of) must not be
 * written: SQLite keeps its log and its locks under the name it was given, so that two who write
 * the same file under two names do not know of each other, and a backup would change with what it
 * was made of.
 */
final class FileLinks {

    private FileLinks() {}

    /** Returns how many names a file has; 1 where the system does not tell. */
    static int count(Path file) throws IOException {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            return 1;
        }
        return Files.getAttribute(file, "unix:nlink") instanceof Integer number ? number : 1;
    }

    /** Returns the other names of a file in its own folder. */
    static List<Path> besides(Path file) throws IOException {
        List<Path> others = new ArrayList<>();
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "its folder");
        try (Stream<Path> all = Files.list(folder)) {
            for (Path each : all.sorted().toList()) {
                if (!each.equals(file.toAbsolutePath())
                        && Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS)
                        && Files.isSameFile(each, file)) {
                    others.add(each);
                }
            }
        }
        return others;
    }
}
