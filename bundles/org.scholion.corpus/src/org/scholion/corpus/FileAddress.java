/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The address of a project in one file of this machine.
 *
 * @param path the file; a relative one is meant from where the program was started
 */
public record FileAddress(Path path) implements ProjectAddress {

    /** How the names of project files end. */
    public static final String EXTENSION = ".scholion";

    @Override
    public String displayName() {
        return String.valueOf(absolute().getFileName());
    }

    @Override
    public String place() {
        return String.valueOf(absolute().getParent());
    }

    @Override
    public String suggestedName() {
        String name = displayName();
        int cut = name.length() - EXTENSION.length();
        return cut > 0 && name.endsWith(EXTENSION) ? name.substring(0, cut) : name;
    }

    @Override
    public String text() {
        return absolute().toString();
    }

    @Override
    public Optional<Path> file() {
        return Optional.of(path);
    }

    private Path absolute() {
        return path.toAbsolutePath().normalize();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FileAddress that && absolute().equals(that.absolute());
    }

    @Override
    public int hashCode() {
        return absolute().hashCode();
    }

    /** Returns the file as it was named, for messages. */
    @Override
    public String toString() {
        return path.toString();
    }
}
