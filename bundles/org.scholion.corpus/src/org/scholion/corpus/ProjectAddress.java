/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.scholion.words.Message;

/**
 * Where a project is: in a file. Two addresses are equal when they lead to the same place, however
 * they were written.
 */
public sealed interface ProjectAddress permits FileAddress {

    /** Returns the project's short name for a list or a title, such as {@code news.scholion}. */
    String displayName();

    /** Returns where it lies, for people: what tells apart two of the same display name. */
    String place();

    /** Returns what a new project there is called unless someone says otherwise. */
    String suggestedName();

    /** Returns the address as {@link #parse} reads it, wherever the program is started. */
    String text();

    /** Returns the project's file, if it is one on this machine. */
    Optional<Path> file();

    /**
     * Reads an address as people write it: the name of a file, or a URI of the scheme {@code file}.
     *
     * @throws InvalidAddressException when it is neither
     */
    static ProjectAddress parse(String typed) throws InvalidAddressException {
        String text = typed.strip();
        if (text.isEmpty()) {
            throw new InvalidAddressException(Message.of("store.address.empty"));
        }
        boolean uri = Pattern.matches("[A-Za-z][A-Za-z0-9+.-]+://.*", text);
        if (uri && !text.regionMatches(true, 0, "file:", 0, "file:".length())) {
            throw new InvalidAddressException(Message.of("store.address.scheme", "address", text));
        }
        try {
            return new FileAddress(uri ? Path.of(URI.create(text)) : Path.of(text));
        } catch (IllegalArgumentException e) {
            throw new InvalidAddressException(
                    Message.of("store.address.invalid", "address", text, "reason", Message.of(e)),
                    e);
        }
    }
}
