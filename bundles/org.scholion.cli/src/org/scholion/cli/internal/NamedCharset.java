/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.cli.internal;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import org.scholion.project.BadRequestException;
import org.scholion.words.Message;

/** A charset that someone names. */
final class NamedCharset {

    private NamedCharset() {}

    /**
     * Returns the charset of this name.
     *
     * @throws BadRequestException when there is none
     */
    static Optional<Charset> of(Optional<String> name) throws BadRequestException {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Charset.forName(name.get()));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new BadRequestException(
                    Message.of("cli.import.no-charset", "charset", name.get()));
        }
    }
}
