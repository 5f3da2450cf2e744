/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Hands out the documents of one source, one after the other. Used by one thread at a time. */
@FunctionalInterface
public interface DocumentCursor extends AutoCloseable {

    /**
     * Returns the next document, or empty after the last.
     *
     * @throws UnreadableSourceException when the source cannot be read or is not what it should be;
     *     the cursor is then at its end, unless it {@linkplain #goesOn() goes on}
     */
    Optional<ImportedDocument> next() throws UnreadableSourceException;

    /**
     * Returns whether what could not be read was one of many documents, so that those behind it can
     * be asked for. Has a meaning only after {@link #next()} threw; false by default.
     */
    default boolean goesOn() {
        return false;
    }

    /** Lets go of open files. Does nothing by default. */
    @Override
    default void close() {
        // most readers hold nothing between two documents
    }

    /** Returns all remaining documents. */
    default List<ImportedDocument> all() throws UnreadableSourceException {
        List<ImportedDocument> documents = new ArrayList<>();
        for (Optional<ImportedDocument> d = next(); d.isPresent(); d = next()) {
            documents.add(d.get());
        }
        return List.copyOf(documents);
    }
}
