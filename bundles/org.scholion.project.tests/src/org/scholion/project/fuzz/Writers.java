/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.fuzz;

import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import org.scholion.document.AnnotationIds;
import org.scholion.exchange.ExportDocument;
import org.scholion.exchange.ExportSession;
import org.scholion.exchange.Format;
import org.scholion.exchange.Losses;
import org.scholion.exchange.ReadOptions;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.exchange.WriteOptions;
import org.scholion.words.Message;

/** Writes documents, and reads what came of it where there is a reader. */
final class Writers {

    private Writers() {}

    /** Writes a document, which may be refused by name, and reads it, which may not. */
    static void write(Format format, ExportDocument document) throws Exception {
        MemoryTarget target = new MemoryTarget();
        try (ExportSession session =
                format.writer().orElseThrow().begin(target, new WriteOptions(Optional.empty()))) {
            session.write(document);
            ExportSession.Written common = session.finish();
            common.losses().plus(Losses.NONE);
        }
        if (format.reader().isPresent()) {
            read(format, document, target.files());
        }
    }

    private static void read(
            Format format, ExportDocument document, SortedMap<String, byte[]> files)
            throws Exception {
        String main =
                files.keySet().stream()
                        .filter(name -> name.endsWith(format.extension()))
                        .findFirst()
                        .orElseThrow();
        ReadOptions options =
                ReadOptions.of("me", document.schema(), 1, Instant.EPOCH, AnnotationIds.system());
        if (format.id().equals("txt")) {
            // as importing it again with the charset it is told to have
            options = options.with(Optional.of(document.charset().charset()), Optional.empty());
        }
        try (var cursor =
                format.reader()
                        .orElseThrow()
                        .open(new MemorySource(main, new FuzzInput(main, files)), options)) {
            String text = cursor.next().orElseThrow().text();
            if (!text.equals(document.text())) {
                throw new IllegalStateException("another text comes back from " + format.id());
            }
        } catch (UnreadableSourceException e) {
            throw new IllegalStateException(
                    "a file that " + format.id() + " wrote is not read: " + Message.of(e), e);
        }
    }
}
