/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.scholion.exchange.DocumentCursor;
import org.scholion.exchange.ImportedDocument;
import org.scholion.exchange.UnreadableSourceException;

/**
 * Hands out the documents of a file that holds many. One that cannot be read leaves the others as
 * they are; of a file that cannot be read nothing comes.
 *
 * @param <T> what the file has for each document
 */
public abstract class ManyDocuments<T> implements DocumentCursor {

    private Iterator<T> rest = Collections.emptyIterator();
    private int number;
    private boolean asked;
    private boolean begun;

    /**
     * Takes the file apart. Called once, before the first document.
     *
     * @throws UnreadableSourceException when there is nothing to read in it
     */
    protected abstract List<T> begin() throws UnreadableSourceException;

    /** Reads a document; called once for each, in the order of the file. */
    protected abstract ImportedDocument document(T part) throws UnreadableSourceException;

    /** Returns which of the documents is being read, from 1. */
    protected final int number() {
        return number;
    }

    @Override
    public final Optional<ImportedDocument> next() throws UnreadableSourceException {
        if (!asked) {
            asked = true;
            rest = begin().iterator();
            begun = true;
        }
        if (!rest.hasNext()) {
            return Optional.empty();
        }
        number++;
        return Optional.of(document(rest.next()));
    }

    @Override
    public final boolean goesOn() {
        return begun;
    }
}
