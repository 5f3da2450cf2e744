/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange;

import java.util.Optional;

/** A cursor over a source of one document. */
public final class SingleDocument implements DocumentCursor {

    /** Reads the document. */
    @FunctionalInterface
    public interface Reading {

        /** Returns the document. */
        ImportedDocument read() throws UnreadableSourceException;
    }

    private final Reading reading;
    private boolean done;

    /** Creates a cursor that reads when asked. */
    public SingleDocument(Reading reading) {
        this.reading = reading;
    }

    @Override
    public Optional<ImportedDocument> next() throws UnreadableSourceException {
        if (done) {
            return Optional.empty();
        }
        done = true;
        return Optional.of(reading.read());
    }
}
