/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange;

import java.io.IOException;
import java.util.Optional;

/** A file to read from. Its bytes are read when asked for, every time anew. */
public interface Source {

    /** Returns the name below what the user named, folders included, with {@code /}. */
    String name();

    /** Returns what an error message calls it: the path as far as the user knows it. */
    String displayName();

    /** Returns the size in bytes. */
    long size() throws IOException;

    /**
     * Returns all bytes.
     *
     * @param most how many there may be
     * @throws IOException also when there are more
     */
    byte[] bytes(long most) throws IOException;

    /** Returns the first bytes, at most so many. */
    byte[] head(int count) throws IOException;

    /** Returns the file of this name in the same folder, if it is there. */
    Optional<Source> sibling(String fileName);

    /**
     * Returns a file in the same folder or the nearest folder above that has one.
     *
     * @param fileNames what it may be called; of several in one folder the first is it
     */
    Optional<Source> nearest(String... fileNames);

    /** Returns the last part of the name. */
    default String fileName() {
        return name().substring(name().lastIndexOf('/') + 1);
    }

    /** Returns the name of a document made from this source: without the extension if it has it. */
    default String stem(String extension) {
        String name = name();
        int cut = name.length() - extension.length();
        boolean has =
                cut > 0
                        && name.charAt(cut - 1) != '/'
                        && name.regionMatches(true, cut, extension, 0, extension.length());
        return has ? name.substring(0, cut) : name;
    }
}
