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
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationIds;
import org.scholion.exchange.ExportDocument;
import org.scholion.exchange.ExportSession;
import org.scholion.exchange.Format;
import org.scholion.exchange.ImportedDocument;
import org.scholion.exchange.Losses;
import org.scholion.exchange.ReadOptions;
import org.scholion.exchange.Source;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.exchange.UnwritableDocumentException;
import org.scholion.exchange.WriteOptions;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.schema.Schema;
import org.scholion.text.TextDirection;

/** Reads and writes as an importer and an exporter do. */
public final class Exchange {

    /** When all annotations of tests are made. */
    public static final Instant TIME = Instant.parse("2025-03-01T10:00:00Z");

    private Exchange() {}

    /** Returns options with ids that are the same in every run. */
    public static ReadOptions options(Schema schema) {
        AnnotationIds ids = new AnnotationIds(Clock.fixed(TIME, ZoneOffset.UTC), new Random(7));
        return ReadOptions.of("anna", schema, 1, TIME, ids);
    }

    /** Returns a built-in format. */
    public static Format format(String id) {
        return InstalledFormats.builtIn().format(id).orElseThrow();
    }

    /** Reads the one document of a source. */
    public static ImportedDocument read(String format, Source source)
            throws UnreadableSourceException {
        return read(format, source, Schema.empty());
    }

    /** Reads the one document of a source for a project with this schema. */
    public static ImportedDocument read(String format, Source source, Schema schema)
            throws UnreadableSourceException {
        List<ImportedDocument> all =
                format(format).reader().orElseThrow().open(source, options(schema)).all();
        if (all.size() != 1) {
            throw new AssertionError("expected one document, not " + all.size());
        }
        return all.get(0);
    }

    /** Returns what was read as something to write. */
    public static ExportDocument export(ImportedDocument document, Schema schema) {
        return export(document, schema, document.annotations());
    }

    /** Returns the text of a document with other annotations as something to write. */
    public static ExportDocument export(
            ImportedDocument document, Schema schema, List<Annotation> annotations) {
        return new ExportDocument(
                document.name(),
                document.text(),
                document.sourceSha256(),
                document.charset(),
                document.language(),
                TextDirection.LEFT_TO_RIGHT,
                document.metadata(),
                document.baseLayer(),
                schema,
                1,
                Optional.of("anna"),
                Optional.of("done"),
                annotations);
    }

    /** Writes documents and finishes. */
    public static Losses write(
            String format, MemoryTarget target, WriteOptions options, ExportDocument... documents)
            throws IOException, UnwritableDocumentException {
        Losses losses = Losses.NONE;
        List<String> files = new ArrayList<>();
        try (ExportSession session = format(format).writer().orElseThrow().begin(target, options)) {
            for (ExportDocument document : documents) {
                ExportSession.Written written = session.write(document);
                losses = losses.plus(written.losses());
                files.addAll(written.files());
            }
            ExportSession.Written last = session.finish();
            files.addAll(last.files());
            losses = losses.plus(last.losses());
        }
        if (!target.files().keySet().containsAll(files)) {
            throw new AssertionError(files + " are not all among " + target.files().keySet());
        }
        return losses;
    }

    /** Writes documents as the format likes it best. */
    public static Losses write(String format, MemoryTarget target, ExportDocument... documents)
            throws IOException, UnwritableDocumentException {
        return write(format, target, WriteOptions.DEFAULT, documents);
    }
}
