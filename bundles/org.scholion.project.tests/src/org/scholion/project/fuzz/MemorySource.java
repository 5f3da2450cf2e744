/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.fuzz;

import java.util.Arrays;
import java.util.Optional;
import org.scholion.exchange.Source;

/**
 * A file of an input.
 *
 * @param name which file
 */
record MemorySource(String name, FuzzInput folder) implements Source {

    @Override
    public String displayName() {
        return name;
    }

    @Override
    public long size() {
        return folder.file(name).length;
    }

    @Override
    public byte[] bytes(long most) {
        return folder.file(name).clone();
    }

    @Override
    public byte[] head(int count) {
        byte[] all = folder.file(name);
        return Arrays.copyOf(all, Math.min(count, all.length));
    }

    @Override
    public Optional<Source> sibling(String fileName) {
        return there(name.substring(0, name.lastIndexOf('/') + 1) + fileName);
    }

    @Override
    public Optional<Source> nearest(String... fileNames) {
        for (String fileName : fileNames) {
            Optional<Source> found = sibling(fileName).or(() -> there(fileName));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Source> there(String other) {
        return folder.files().containsKey(other)
                ? Optional.of(new MemorySource(other, folder))
                : Optional.empty();
    }
}
