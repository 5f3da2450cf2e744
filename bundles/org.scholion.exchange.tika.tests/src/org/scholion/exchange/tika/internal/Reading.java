/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.tika.internal;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.scholion.document.AnnotationIds;
import org.scholion.exchange.FileSource;
import org.scholion.exchange.ImportedDocument;
import org.scholion.exchange.ReadOptions;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.schema.Schema;

/** Reads bytes as a file of some name, as an import does. */
final class Reading {

    private final Path folder;
    private final TextReader reader;
    private ReadOptions options =
            ReadOptions.of("me", Schema.empty(), 1, Instant.EPOCH, AnnotationIds.system());

    Reading(Path folder, TextReader reader) {
        this.folder = folder;
        this.reader = reader;
    }

    void as(Charset charset) {
        options = options.with(Optional.of(charset), Optional.empty());
    }

    void most(long bytes) {
        options = options.withMaximumBytes(bytes);
    }

    ImportedDocument read(String name, byte[] bytes) throws IOException, UnreadableSourceException {
        Path file = Files.write(folder.resolve(name), bytes);
        List<ImportedDocument> all = reader.open(FileSource.of(folder, file), options).all();
        if (all.size() != 1) {
            throw new IllegalStateException("a file is one document, not " + all.size());
        }
        return all.get(0);
    }
}
