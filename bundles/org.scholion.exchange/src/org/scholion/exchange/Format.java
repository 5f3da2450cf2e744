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
import org.scholion.words.Message;

/**
 * A file format.
 *
 * @param id what the command line calls it, such as {@code brat}
 * @param name what it is called
 * @param extension of the files it is written to and usually read from, with the dot; for a format
 *     of several files that of the one with the annotations
 * @param annotated whether its files hold annotations besides the text
 * @param reader reads it, if it can be read
 * @param writer writes it, if it can be written
 */
public record Format(
        String id,
        Message name,
        String extension,
        boolean annotated,
        Optional<DocumentReader> reader,
        Optional<DocumentWriter> writer) {

    /** Returns this format, with something that reads it. */
    public Format withReader(DocumentReader other) {
        return new Format(id, name, extension, annotated, Optional.of(other), writer);
    }

    /** Returns whether documents come from it with annotations. */
    public boolean readsAnnotations() {
        return annotated && reader.map(DocumentReader::readsAnnotations).orElse(false);
    }

    /** Returns whether documents can be imported from it. */
    public boolean canRead() {
        return reader.isPresent();
    }

    /** Returns whether documents can be exported to it. */
    public boolean canWrite() {
        return writer.isPresent();
    }
}
