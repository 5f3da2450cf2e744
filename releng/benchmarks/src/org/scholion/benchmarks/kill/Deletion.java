/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.benchmarks.kill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Removes what is needed no more. */
final class Deletion {

    private Deletion() {}

    /** Removes a folder and all in it. */
    static void of(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> paths = Files.walk(folder)) {
            all = paths.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.deleteIfExists(path);
        }
    }

    /** Removes the files of a folder whose names begin in a way. */
    static void ofProjects(Path folder, String beginning) throws IOException {
        List<Path> files;
        try (Stream<Path> paths = Files.list(folder)) {
            files =
                    paths.filter(path -> path.getFileName().toString().startsWith(beginning))
                            .toList();
        }
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }
}
