/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.testing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scholion.exchange.Source;

/** A file of a folder that exists in memory only. */
public record MemorySource(String name, Map<String, byte[]> folder) implements Source {

    /** Returns the first of these files; name and content take turns. */
    public static MemorySource of(String... namesAndContents) {
        Map<String, byte[]> files = new TreeMap<>();
        for (int i = 0; i < namesAndContents.length; i += 2) {
            files.put(
                    namesAndContents[i], namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return new MemorySource(namesAndContents[0], files);
    }

    @Override
    public String displayName() {
        return name;
    }

    @Override
    public long size() {
        return bytes(Long.MAX_VALUE).length;
    }

    @Override
    public byte[] bytes(long most) {
        return Optional.ofNullable(folder.get(name)).orElseThrow().clone();
    }

    @Override
    public byte[] head(int count) {
        byte[] all = bytes(Long.MAX_VALUE);
        return Arrays.copyOf(all, Math.min(count, all.length));
    }

    @Override
    public Optional<Source> sibling(String fileName) {
        return there(name.substring(0, name.lastIndexOf('/') + 1) + fileName);
    }

    @Override
    public Optional<Source> nearest(String... fileNames) {
        String folderName = name.substring(0, name.lastIndexOf('/') + 1);
        while (true) {
            for (String fileName : fileNames) {
                Optional<Source> found = there(folderName + fileName);
                if (found.isPresent()) {
                    return found;
                }
            }
            if (folderName.isEmpty()) {
                return Optional.empty();
            }
            String above = folderName.substring(0, folderName.length() - 1);
            folderName = above.substring(0, above.lastIndexOf('/') + 1);
        }
    }

    private Optional<Source> there(String other) {
        return folder.containsKey(other)
                ? Optional.of(new MemorySource(other, folder))
                : Optional.empty();
    }
}
