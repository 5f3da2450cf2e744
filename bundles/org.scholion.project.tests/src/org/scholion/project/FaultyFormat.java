/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.Mention;
import org.scholion.document.Span;
import org.scholion.exchange.CharsetFacts;
import org.scholion.exchange.DocumentCursor;
import org.scholion.exchange.DocumentReader;
import org.scholion.exchange.DocumentWriter;
import org.scholion.exchange.ExportDocument;
import org.scholion.exchange.ExportFile;
import org.scholion.exchange.ExportSession;
import org.scholion.exchange.ExportTarget;
import org.scholion.exchange.Format;
import org.scholion.exchange.Formats;
import org.scholion.exchange.ImportedDocument;
import org.scholion.exchange.Losses;
import org.scholion.exchange.ReadOptions;
import org.scholion.exchange.Recognition;
import org.scholion.exchange.SchemaNeeds;
import org.scholion.exchange.Source;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.exchange.WriteOptions;
import org.scholion.text.CharsetOrigin;
import org.scholion.text.TextHash;
import org.scholion.words.Message;

/**
 * A format as someone may contribute it, with faults that show only when a document is put into the
 * store, or taken out: its files are texts, and the first word of one says what is wrong with it.
 *
 * <p>{@code origin}: nothing says how its charset was found; {@code note}: nothing says whether its
 * annotations have notes; {@code many} such: as many as come in slices; {@code deep}: its reader or
 * writer has no end; {@code huge}: they need more memory than there can be; {@code tight}: its
 * reader does the first time; all else is sound.
 */
final class FaultyFormat {

    /** As many annotations as are added as work of their own. */
    private static final int MANY = 300;

    private FaultyFormat() {}

    /** Returns the format alone; its files' extension is {@code .odd}. */
    static Formats formats(boolean annotated) {
        return new Formats(
                List.of(
                        new Format(
                                "odd",
                                Message.verbatim("odd"),
                                ".odd",
                                annotated,
                                Optional.of(new Reader(annotated, ConcurrentHashMap.newKeySet())),
                                Optional.of(new Writer()))));
    }

    /** More than an array may have. */
    private static int needTooMuch() {
        return new long[Integer.MAX_VALUE].length;
    }

    private record Reader(boolean annotated, Set<String> tried) implements DocumentReader {

        @Override
        public Recognition recognise(Source source, byte[] head) {
            return source.fileName().endsWith(".odd")
                    ? new Recognition.Document(source, Recognition.Confidence.NAME)
                    : new Recognition.None();
        }

        @Override
        public DocumentCursor open(Source source, ReadOptions options) {
            List<ImportedDocument> left = new ArrayList<>();
            try {
                left.add(read(source, options));
            } catch (IOException e) {
                return () -> {
                    throw UnreadableSourceException.in(source.displayName(), Message.of(e));
                };
            }
            return () -> left.isEmpty() ? Optional.empty() : Optional.of(left.remove(0));
        }

        private ImportedDocument read(Source source, ReadOptions options) throws IOException {
            String text = new String(source.bytes(options.maximumBytes()), StandardCharsets.UTF_8);
            String fault = text.split("\\s", 2)[0];
            if (fault.equals("deep")) {
                return read(source, options);
            }
            if (fault.equals("huge") || fault.equals("tight") && tried.add(source.name())) {
                text += needTooMuch();
            }
            // What a contribution compiled without null analysis may hand over.
            CharsetOrigin[] nothing = new CharsetOrigin[1];
            CharsetFacts charset =
                    fault.equals("origin")
                            ? new CharsetFacts(StandardCharsets.UTF_8, nothing[0], 100, false)
                            : CharsetFacts.UTF_8;
            return new ImportedDocument(
                    source.stem(".odd"),
                    text,
                    TextHash.sha256(text.getBytes(StandardCharsets.UTF_8)),
                    charset,
                    Optional.of("en"),
                    new TreeMap<>(),
                    Optional.empty(),
                    annotated ? annotations(fault, options) : List.of(),
                    SchemaNeeds.NONE,
                    Losses.NONE,
                    List.of());
        }

        private static List<Annotation> annotations(String fault, ReadOptions options) {
            boolean many = fault.equals("many");
            List<Annotation> all = new ArrayList<>();
            for (int i = 0; i < (many ? MANY : 1); i++) {
                all.add(mention(fault.equals("note") || many, options));
            }
            return all;
        }

        @SuppressWarnings("unchecked")
        private static Annotation mention(boolean faulty, ReadOptions options) {
            Optional<String>[] nothing = new Optional[] {Optional.of("sound"), null};
            return new Mention(
                    new AnnotationHeader(
                            options.ids().next(),
                            "person",
                            options.member(),
                            options.madeAt(),
                            options.schemaVersion(),
                            nothing[faulty ? 1 : 0],
                            OptionalDouble.empty(),
                            false,
                            new TreeMap<>()),
                    Span.of(0, 4),
                    Optional.empty());
        }
    }

    private static final class Writer implements DocumentWriter {

        @Override
        public ExportSession begin(ExportTarget target, WriteOptions options) {
            return new ExportSession() {

                @Override
                public Prepared prepare(ExportDocument document) {
                    return () -> put(document);
                }

                private Written put(ExportDocument document) throws IOException {
                    if (document.text().startsWith("deep")) {
                        return put(document);
                    }
                    if (document.text().startsWith("huge")) {
                        return new Written(List.of(), needTooMuch(), Losses.NONE);
                    }
                    if (document.text().startsWith("origin")) {
                        throw new IllegalStateException("a writer's fault");
                    }
                    try (ExportFile file = target.open(document.name() + ".odd")) {
                        OutputStream out = file.stream();
                        out.write(document.text().getBytes(StandardCharsets.UTF_8));
                        file.commit();
                        return new Written(List.of(file.name()), Losses.NONE);
                    }
                }
            };
        }
    }
}
