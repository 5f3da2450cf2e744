/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.scholion.exchange.RefusedEntryException;
import org.scholion.exchange.Source;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.words.Message;
import org.scholion.words.file.RefusedFileException;

/** Turns failures of the file system into errors of sources. */
public final class SourceErrors {

    private SourceErrors() {}

    /** Returns the error for a source the file system does not give out. */
    public static UnreadableSourceException unreadable(Source source, IOException e) {
        UnreadableSourceException error = describe(source, e);
        error.initCause(e);
        return error;
    }

    private static UnreadableSourceException describe(Source source, IOException e) {
        String file = source.displayName();
        return switch (e) {
            case AccessDeniedException denied ->
                    UnreadableSourceException.in(file, Message.of("exchange.source.forbidden"));
            case NoSuchFileException gone ->
                    UnreadableSourceException.in(file, Message.of("exchange.source.none"));
            case RefusedFileException refused -> UnreadableSourceException.in(file, refused.said());
            case RefusedEntryException refused ->
                    UnreadableSourceException.in(file, refused.said());
            default ->
                    UnreadableSourceException.in(
                            file, Message.of("exchange.source.failed", "reason", Message.of(e)));
        };
    }
}
