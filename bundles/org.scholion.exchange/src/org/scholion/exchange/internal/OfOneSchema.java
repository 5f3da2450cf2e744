/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal;

import java.util.Optional;
import java.util.function.Function;
import org.scholion.exchange.ExportDocument;
import org.scholion.exchange.UnwritableDocumentException;
import org.scholion.schema.Schema;
import org.scholion.words.Message;

/**
 * What is made of the one schema that all documents of an export have. Safe for use by several
 * threads.
 *
 * @param <T> what is made
 */
public final class OfOneSchema<T> {

    private static final Message OTHER = Message.of("exchange.unwritable.other-schema");

    /** What was made, and of which schema. */
    private record Made<T>(Schema schema, T value) {}

    private final Function<Schema, T> making;
    private Optional<Made<T>> made = Optional.empty();

    /** Makes nothing yet: the first document says of which schema. */
    public OfOneSchema(Function<Schema, T> making) {
        this.making = making;
    }

    /**
     * Returns what is made of a document's schema.
     *
     * @throws UnwritableDocumentException when a document before had another one
     */
    public synchronized T of(ExportDocument document) throws UnwritableDocumentException {
        if (made.isEmpty()) {
            made = Optional.of(new Made<>(document.schema(), making.apply(document.schema())));
        }
        Made<T> there = made.get();
        if (!there.schema().equals(document.schema())) {
            throw new UnwritableDocumentException(document.name(), OTHER);
        }
        return there.value();
    }

    /** Returns what was made; empty before the first document. */
    public synchronized Optional<T> made() {
        return made.map(Made::value);
    }
}
