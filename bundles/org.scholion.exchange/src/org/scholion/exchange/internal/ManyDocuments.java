/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.scholion.exchange.DocumentCursor;
import org.scholion.exchange.ImportedDocument;
import org.scholion.exchange.UnreadableSourceException;

/**
 * Hands out the documents of a file that holds many. One that cannot be read leaves the others as
 * they are; of a file that cannot be read nothing comes. Only the document that is read and the one
 * behind it are held.
 *
 * @param <T> what the file has for each document
 */
public abstract class ManyDocuments<T> implements DocumentCursor {

    private Parts<T> parts = Optional::empty;
    private Optional<T> ahead = Optional.empty();
    private int number;
    private boolean asked;
    private boolean begun;

    /**
     * What a file has for its documents, one after the other.
     *
     * @param <T> what it has for each
     */
    @FunctionalInterface
    public interface Parts<T> {

        /**
         * Returns the next one, or empty after the last.
         *
         * @throws UnreadableSourceException when the file cannot be read from here on
         */
        Optional<T> next() throws UnreadableSourceException;

        /** Returns those of a list. */
        static <T> Parts<T> of(List<T> list) {
            Iterator<T> all = list.iterator();
            return () -> all.hasNext() ? Optional.of(all.next()) : Optional.empty();
        }
    }

    /**
     * Looks at the whole file, so that one that cannot be read is none from the beginning, and
     * takes it apart. Called once, before the first document.
     *
     * @throws UnreadableSourceException when there is nothing to read in it
     */
    protected abstract Parts<T> begin() throws UnreadableSourceException;

    /** Returns what is said of a file without documents; by default it may have none. */
    protected Optional<UnreadableSourceException> none() {
        return Optional.empty();
    }

    /** Reads a document; called once for each, in the order of the file. */
    protected abstract ImportedDocument document(T part) throws UnreadableSourceException;

    /** Returns which of the documents is being read, from 1. */
    protected final int number() {
        return number;
    }

    /** Returns whether the document that is being read is the only one of the file. */
    protected final boolean isOnly() {
        return number == 1 && ahead.isEmpty();
    }

    @Override
    public final Optional<ImportedDocument> next() throws UnreadableSourceException {
        if (!asked) {
            asked = true;
            parts = begin();
            ahead = parts.next();
            if (ahead.isEmpty() && none().isPresent()) {
                throw none().get();
            }
            begun = true;
        }
        if (ahead.isEmpty()) {
            return Optional.empty();
        }
        T part = ahead.get();
        ahead = Optional.empty();
        begun = false;
        ahead = parts.next();
        begun = true;
        number++;
        return Optional.of(document(part));
    }

    @Override
    public final boolean goesOn() {
        return begun;
    }
}
