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
import java.util.List;

/** One export. What is not finished when it is closed leaves no half-written file behind. */
@FunctionalInterface
public interface ExportSession extends AutoCloseable {

    /**
     * Writes one document.
     *
     * @throws UnwritableDocumentException when the format cannot hold it; the session goes on
     * @throws IOException when the target fails, such as on a full disk; the session is over
     */
    default Written write(ExportDocument document) throws UnwritableDocumentException, IOException {
        return prepare(document).write();
    }

    /**
     * Does what can be done for one document without the others: several threads may do so at once,
     * while another one writes. What comes of it is written by the thread of the session, in the
     * order of the documents.
     *
     * @throws UnwritableDocumentException when the format cannot hold it; the session goes on
     */
    Prepared prepare(ExportDocument document) throws UnwritableDocumentException;

    /**
     * Writes what belongs to the whole export: a common type system, a configuration, the end of a
     * common file. Many formats have none of these.
     */
    default Written finish() throws IOException {
        return new Written(List.of(), Losses.NONE);
    }

    @Override
    default void close() throws IOException {
        // where every file is closed when it is written, nothing is left
    }

    /** A document that is ready to be written. */
    @FunctionalInterface
    interface Prepared {

        /** Writes it; the same as {@link ExportSession#write}. */
        Written write() throws UnwritableDocumentException, IOException;
    }

    /**
     * What was written.
     *
     * @param files names below the target, in the order written
     * @param annotations how many annotations are in the files
     * @param losses what the format could not carry
     * @param notices what is worth knowing and no loss, counted in the same way
     */
    record Written(List<String> files, int annotations, Losses losses, Losses notices) {

        public Written {
            files = List.copyOf(files);
        }

        /** Files of which nothing is worth knowing but what was lost. */
        public Written(List<String> files, int annotations, Losses losses) {
            this(files, annotations, losses, Losses.NONE);
        }

        /** Files in which there are no annotations. */
        public Written(List<String> files, Losses losses) {
            this(files, 0, losses);
        }
    }
}
