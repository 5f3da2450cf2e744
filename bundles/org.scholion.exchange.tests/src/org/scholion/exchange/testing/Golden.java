/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * Files as they are to be, beside the tests in {@code golden}: one for each layout, with the files
 * of an export one after the other, each under a line {@code ==> NAME}. With the system property
 * {@code golden.write} naming a folder they are written there, to be looked at and taken over.
 */
public final class Golden {

    private static final String WRITE = "golden.write";

    private Golden() {}

    /** Checks an export against its golden file. */
    public static void check(String name, MemoryTarget target) {
        StringBuilder found = new StringBuilder();
        new TreeMap<>(target.files())
                .forEach(
                        (file, bytes) ->
                                found.append("==> ")
                                        .append(file)
                                        .append('\n')
                                        .append(new String(bytes, StandardCharsets.UTF_8))
                                        .append('\n'));
        String folder = System.getProperty(WRITE, "");
        if (!folder.isEmpty()) {
            write(Path.of(folder).resolve(name + ".txt"), found.toString());
        }
        assertThat(found.toString()).isEqualTo(read(name));
    }

    private static void write(Path file, String content) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(String name) {
        try (InputStream in = Golden.class.getResourceAsStream("golden/" + name + ".txt")) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the names of the files of an export with how many lines each has. */
    public static Map<String, Long> lines(MemoryTarget target) {
        Map<String, Long> lines = new TreeMap<>();
        target.files()
                .forEach(
                        (name, bytes) ->
                                lines.put(
                                        name,
                                        new String(bytes, StandardCharsets.UTF_8).lines().count()));
        return lines;
    }
}
