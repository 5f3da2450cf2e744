/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange;

/**
 * Reads documents from a format. Readers have no state that shows and may be used by several
 * threads.
 */
public interface DocumentReader {

    /**
     * Says whether a source is of this format, looking at its first bytes, its name and its
     * neighbours. Must be cheap and must not fail: what cannot be looked at is not recognised.
     *
     * @param head the first bytes, at most {@link Formats#HEAD_BYTES}
     */
    Recognition recognise(Source source, byte[] head);

    /**
     * Opens a source. Nothing is to be read before the first document is asked for.
     *
     * @param source the main file, as {@link Recognition.Document#main()} names it
     */
    DocumentCursor open(Source source, ReadOptions options);

    /**
     * Returns what the names of a source's documents are or begin with, where they say no name
     * themselves.
     *
     * @param extension that of the format
     */
    default String calls(Source source, String extension) {
        return source.stem(extension);
    }

    /**
     * Returns whether a document is made out of its source and is not the source's own text, so
     * that no other file of the same name belongs to it. False by default.
     */
    default boolean extracts() {
        return false;
    }

    /**
     * Returns whether documents come with annotations, so that to have none says something. A
     * format may write annotations and read texts alone.
     */
    default boolean readsAnnotations() {
        return true;
    }
}
