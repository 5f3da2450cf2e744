/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scholion.exchange.DocumentReader;
import org.scholion.exchange.ExportDocument;
import org.scholion.exchange.ExportSession;
import org.scholion.exchange.FileSource;
import org.scholion.exchange.FolderTarget;
import org.scholion.exchange.Format;
import org.scholion.exchange.Formats;
import org.scholion.exchange.ImportedDocument;
import org.scholion.exchange.Losses;
import org.scholion.exchange.Recognition;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.exchange.UnwritableDocumentException;
import org.scholion.exchange.WriteOptions;

/**
 * A document that went to files of a real folder and came back.
 *
 * @param losses what writing reported as lost
 * @param written how many annotations writing says are in the files
 * @param files that were written
 * @param back what reading made of them
 * @param refusal why it was not written, or what was written could not be read
 */
public record RoundTrip(
        Losses losses,
        int written,
        List<Path> files,
        List<ImportedDocument> back,
        Optional<Exception> refusal) {

    public RoundTrip {
        files = List.copyOf(files);
        back = List.copyOf(back);
    }

    /** Writes a document and reads it for a project with its schema. */
    public static RoundTrip of(String format, ExportDocument document, Path folder)
            throws IOException {
        return of(format, document, folder, WriteOptions.DEFAULT);
    }

    /** Writes a document and reads it for a project with its schema. */
    public static RoundTrip of(
            String format, ExportDocument document, Path folder, WriteOptions options)
            throws IOException {
        RoundTrip there = there(format, document, folder, options);
        if (there.refusal().isPresent()) {
            return there;
        }
        try {
            List<ImportedDocument> back =
                    read(Exchange.format(format), there.files(), folder, document);
            return new RoundTrip(
                    there.losses(), there.written(), there.files(), back, Optional.empty());
        } catch (UnreadableSourceException e) {
            return new RoundTrip(
                    there.losses(), there.written(), there.files(), List.of(), Optional.of(e));
        }
    }

    /** Writes a document. */
    public static RoundTrip there(
            String format, ExportDocument document, Path folder, WriteOptions options)
            throws IOException {
        Format known = Exchange.format(format);
        Losses losses = Losses.NONE;
        int written = 0;
        try (ExportSession session =
                known.writer().orElseThrow().begin(FolderTarget.of(folder), options)) {
            ExportSession.Written one = session.write(document);
            ExportSession.Written last = session.finish();
            losses = one.losses().plus(last.losses());
            written = one.annotations() + last.annotations();
        } catch (UnwritableDocumentException e) {
            return new RoundTrip(losses, 0, files(folder), List.of(), Optional.of(e));
        }
        return new RoundTrip(losses, written, files(folder), List.of(), Optional.empty());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static List<ImportedDocument> read(
            Format format, List<Path> files, Path folder, ExportDocument document)
            throws IOException, UnreadableSourceException {
        DocumentReader reader = format.reader().orElseThrow();
        List<ImportedDocument> back = new ArrayList<>();
        for (Path file : files) {
            if (!String.valueOf(file.getFileName()).endsWith(format.extension())) {
                continue;
            }
            FileSource source = FileSource.of(folder, file);
            Recognition recognised = reader.recognise(source, source.head(Formats.HEAD_BYTES));
            if (recognised instanceof Recognition.Document known) {
                back.addAll(reader.open(known.main(), Exchange.options(document.schema())).all());
            }
        }
        return back;
    }
}
