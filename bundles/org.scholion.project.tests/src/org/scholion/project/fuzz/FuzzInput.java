/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.fuzz;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a target is given: a small folder.
 *
 * @param main the name of the file to begin with
 * @param files contents by name; the arrays are not changed
 */
record FuzzInput(String main, SortedMap<String, byte[]> files) {

    FuzzInput {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** Returns a folder; name and content take turns, the main file first. */
    static FuzzInput of(String... namesAndContents) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (int i = 0; i < namesAndContents.length; i += 2) {
            files.put(
                    namesAndContents[i], namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return new FuzzInput(namesAndContents[0], files);
    }

    /**
     * Returns a number from 0 that is the same for the same input: by it a target chooses, so that
     * a find is one again.
     */
    int choice() {
        int choice = main.hashCode();
        for (String name : files.keySet()) {
            choice = 31 * (31 * choice + name.hashCode()) + Arrays.hashCode(file(name));
        }
        return choice & Integer.MAX_VALUE;
    }

    /** Returns the content of a file. */
    byte[] file(String name) {
        return Optional.ofNullable(files.get(name)).orElseThrow();
    }

    /** Returns this folder with another content of a file. */
    FuzzInput with(String name, byte[] content) {
        SortedMap<String, byte[]> changed = new TreeMap<>(files);
        changed.put(name, content);
        return new FuzzInput(main, changed);
    }

    /** Returns this folder without a file other than the main one. */
    FuzzInput without(String name) {
        SortedMap<String, byte[]> changed = new TreeMap<>(files);
        if (!name.equals(main)) {
            changed.remove(name);
        }
        return new FuzzInput(main, changed);
    }

    /** Writes the folder, such as to look at a find. */
    void write(Path folder) throws java.io.IOException {
        java.nio.file.Files.createDirectories(folder);
        for (String name : files.keySet()) {
            java.nio.file.Path file = folder.resolve(name.replace("!/", "/"));
            java.nio.file.Files.createDirectories(file.getParent());
            java.nio.file.Files.write(file, file(name));
        }
    }
}
