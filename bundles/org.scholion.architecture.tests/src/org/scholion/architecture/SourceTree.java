/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The checkout this test runs in. */
final class SourceTree {
    private SourceTree() {}

    /** Every bundle below {@code bundles/}, in the order of their names. */
    static List<SourceBundle> bundles() {
        try (var folders = Files.list(root().resolve("bundles"))) {
            return folders.filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF")))
                    .sorted()
                    .map(SourceBundle::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the bundles", e);
        }
    }

    /**
     * The folder that holds {@code bundles/}, looked for upwards from where the test was started.
     */
    static Path root() {
        Path start = Path.of("").toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("bundles"))
                    && Files.exists(folder.resolve("targetplatform"))) {
                return folder;
            }
        }
        throw new IllegalStateException("no checkout of Scholion at or above " + start);
    }

    /** What a file of the source tree says. */
    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
