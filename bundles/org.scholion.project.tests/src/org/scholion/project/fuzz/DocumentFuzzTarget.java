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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.scholion.document.AnnotationIds;
import org.scholion.document.edit.CreationOrder;
import org.scholion.exchange.DocumentCursor;
import org.scholion.exchange.ExportDocument;
import org.scholion.exchange.Format;
import org.scholion.exchange.Formats;
import org.scholion.exchange.ImportedDocument;
import org.scholion.exchange.ReadOptions;
import org.scholion.exchange.Recognition;
import org.scholion.exchange.SchemaBinding;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.exchange.tika.ExtractedFormats;
import org.scholion.project.internal.SchemaAdoption;
import org.scholion.schema.Schema;
import org.scholion.schema.SchemaValidator;
import org.scholion.text.LanguageDetector;
import org.scholion.text.Paragraphs;

/**
 * Reads documents of a format, adopts what they need, and now and then writes them in a format with
 * a writer.
 */
final class DocumentFuzzTarget implements FuzzTarget {

    /** One in so many documents is written. */
    private static final int WRITTEN = 8;

    private static final Formats FORMATS = all();

    private final Formats formats = FORMATS;
    private final List<Format> writable = formats.all().stream().filter(Format::canWrite).toList();
    private final LanguageDetector languages = new LanguageDetector();
    private final Format format;
    private final List<FuzzInput> seeds;
    private final Packed packed;

    /** Creates a target of a format. */
    DocumentFuzzTarget(String formatId, List<FuzzInput> seeds) {
        this(formatId, seeds, Packed.NOT);
    }

    /** Creates a target of a format whose files are packed. */
    DocumentFuzzTarget(String formatId, List<FuzzInput> seeds, Packed packed) {
        this.packed = packed;
        this.format = formats.format(formatId).orElseThrow();
        this.seeds = List.copyOf(seeds);
    }

    private static Formats all() {
        List<Format> all = new ArrayList<>(InstalledFormats.builtIn().all());
        all.addAll(ExtractedFormats.all());
        return new Formats(all);
    }

    @Override
    public String name() {
        return format.id();
    }

    @Override
    public List<FuzzInput> seeds() {
        return seeds;
    }

    @Override
    public void run(FuzzInput sound) throws Exception {
        int choice = sound.choice();
        FuzzInput input = packed.pack(sound, choice);
        MemorySource source = new MemorySource(input.main(), input);
        ReadOptions options =
                ReadOptions.of(
                        "me",
                        Schema.empty(),
                        1,
                        Instant.parse("2026-01-02T03:04:05Z"),
                        AnnotationIds.system());
        formats.recognise(source);
        var reader = format.reader().orElseThrow();
        MemorySource main =
                reader.recognise(source, source.head(Formats.HEAD_BYTES))
                                        instanceof Recognition.Document document
                                && document.main() instanceof MemorySource named
                        ? named
                        : source;
        try (DocumentCursor cursor = reader.open(main, options)) {
            for (ImportedDocument document : cursor.all()) {
                take(document, choice++);
            }
        }
    }

    private void take(ImportedDocument document, int choice) throws Exception {
        languages.detect(document.text());
        Schema schema = Schema.empty();
        if (document.needs().unwritableName().isEmpty()) {
            Schema extended =
                    SchemaAdoption.extend(schema, SchemaBinding.missing(document.needs(), schema));
            if (SchemaValidator.validate(extended).isEmpty()) {
                schema = extended;
            }
        }
        SchemaBinding.Kept kept =
                SchemaBinding.keep(document.annotations(), schema, document.name());
        if (!kept.annotations().isEmpty()) {
            CreationOrder.creating(kept.annotations(), "Import");
        }
        if (choice % WRITTEN == 0) {
            Writers.write(
                    writable.get(choice / WRITTEN % writable.size()),
                    new ExportDocument(
                            document.name(),
                            document.text(),
                            document.sourceSha256(),
                            document.charset(),
                            document.language(),
                            Paragraphs.dominantDirection(document.text()),
                            new TreeMap<>(document.metadata()),
                            document.baseLayer(),
                            schema,
                            1,
                            Optional.of("me"),
                            Optional.of("done"),
                            kept.annotations()));
        }
    }
}
