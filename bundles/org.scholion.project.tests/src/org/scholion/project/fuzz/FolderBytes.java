/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A folder as one row of bytes, as a guided fuzzer changes them: the names and contents of its
 * files, the main one first, each behind a mark that hardly stands in a file. Any bytes are a
 * folder, or none.
 */
final class FolderBytes {

    private static final byte[] MARK = {'\n', 1, 2, '='};

    /** Names that are written as they are; nothing that leaves a folder is among them. */
    private static final Pattern NAME = Pattern.compile("[\\w\\[\\] .-]+(!?/[\\w\\[\\] .-]+)*");

    private FolderBytes() {}

    /** Returns a folder as bytes. */
    static byte[] of(FuzzInput folder) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        put(out, folder.main(), folder.file(folder.main()));
        for (String name : folder.files().keySet()) {
            if (!name.equals(folder.main())) {
                out.writeBytes(MARK);
                put(out, name, folder.file(name));
            }
        }
        return out.toByteArray();
    }

    private static void put(ByteArrayOutputStream out, String name, byte[] content) {
        out.writeBytes((name + "\n").getBytes(StandardCharsets.UTF_8));
        out.writeBytes(content);
    }

    /** Returns the folder that bytes stand for; nothing where its first file has no name. */
    static Optional<FuzzInput> folder(byte[] bytes) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        Optional<String> main = Optional.empty();
        int begin = 0;
        while (begin <= bytes.length) {
            int end = next(bytes, begin);
            int line = begin;
            while (line < end && bytes[line] != '\n') {
                line++;
            }
            String name = new String(bytes, begin, line - begin, StandardCharsets.UTF_8);
            boolean named = isName(name) && fits(name, files);
            if (main.isEmpty()) {
                if (!named || line == end) {
                    return Optional.empty();
                }
                main = Optional.of(name);
            }
            if (named) {
                files.put(name, Arrays.copyOfRange(bytes, Math.min(line + 1, end), end));
            }
            begin = end + MARK.length;
        }
        return main.map(name -> new FuzzInput(name, files));
    }

    private static boolean isName(String name) {
        if (!NAME.matcher(name).matches()) {
            return false;
        }
        return Arrays.stream(name.split("/"))
                .noneMatch(part -> part.equals(".") || part.equals(".."));
    }

    /** Whether no file has the name, and none is a folder of it or in it. */
    private static boolean fits(String name, SortedMap<String, byte[]> files) {
        return files.keySet().stream()
                .noneMatch(
                        other ->
                                other.equals(name)
                                        || other.startsWith(name + "/")
                                        || name.startsWith(other + "/"));
    }

    private static int next(byte[] bytes, int from) {
        for (int i = from; i <= bytes.length - MARK.length; i++) {
            if (Arrays.equals(bytes, i, i + MARK.length, MARK, 0, MARK.length)) {
                return i;
            }
        }
        return bytes.length;
    }
}
