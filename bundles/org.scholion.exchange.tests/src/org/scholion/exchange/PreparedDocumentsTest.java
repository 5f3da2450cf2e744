/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scholion.document.Annotation;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.exchange.testing.Exchange;
import org.scholion.exchange.testing.MemoryTarget;
import org.scholion.exchange.testing.RandomAnnotations;
import org.scholion.exchange.testing.SchemaAdoption;
import org.scholion.schema.Schema;
import org.scholion.schema.xml.SchemaXml;

/** Documents are read and made ahead by several threads, and written one after another. */
class PreparedDocumentsTest {

    private static final int DOCUMENTS = 40;

    /** Formats that write the documents of an export into common tables. */
    private static final Set<String> LAYOUTS =
            Set.of(
                    "hf-jsonl",
                    "parquet",
                    "spacy",
                    "prodigy",
                    "doccano",
                    "label-studio",
                    "gliner",
                    "chat",
                    "csv",
                    "tsv");

    static Stream<String> written() {
        return InstalledFormats.all().all().stream().filter(Format::canWrite).map(Format::id);
    }

    @ParameterizedTest
    @MethodSource("written")
    void thatWhatIsPreparedByManyThreadsIsWrittenAsByOne(String format) throws Exception {
        List<ExportDocument> documents = documents(LAYOUTS.contains(format));
        MemoryTarget one = new MemoryTarget();
        List<ExportSession.Written> expected = new ArrayList<>();
        try (ExportSession session = begin(format, one)) {
            for (ExportDocument document : documents) {
                expected.add(session.write(document));
            }
            expected.add(session.finish());
        }
        MemoryTarget many = new MemoryTarget();
        List<ExportSession.Written> found = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(4);
                ExportSession session = begin(format, many)) {
            List<Future<ExportSession.Prepared>> prepared = new ArrayList<>();
            for (ExportDocument document : documents) {
                prepared.add(threads.submit(() -> session.prepare(document)));
            }
            for (Future<ExportSession.Prepared> each : prepared) {
                found.add(each.get().write());
            }
            found.add(session.finish());
        }
        assertThat(texts(many)).isEqualTo(texts(one)).isNotEmpty();
        assertThat(found).isEqualTo(expected);
    }

    private static ExportSession begin(String format, MemoryTarget target) throws Exception {
        return InstalledFormats.all()
                .format(format)
                .flatMap(Format::writer)
                .orElseThrow()
                .begin(target, WriteOptions.DEFAULT);
    }

    private static SortedMap<String, String> texts(MemoryTarget target) {
        SortedMap<String, String> texts = new TreeMap<>();
        target.files()
                .forEach(
                        (name, bytes) ->
                                texts.put(name, new String(bytes, StandardCharsets.ISO_8859_1)));
        return texts;
    }

    /**
     * Some have types whose names must be changed in some formats, and not the first ones.
     *
     * @param oneSchema whether all have the same, as in an export of a project
     */
    private static List<ExportDocument> documents(boolean oneSchema) throws Exception {
        Schema all = Schema.empty();
        for (int i = 0; i < DOCUMENTS; i++) {
            all = SchemaAdoption.adopt(all, SchemaNeeds.of(RandomAnnotations.ofEverything(i)));
        }
        List<ExportDocument> documents = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            List<Annotation> annotations = RandomAnnotations.ofEverything(i);
            Schema adopted =
                    oneSchema
                            ? all
                            : SchemaAdoption.adopt(Schema.empty(), SchemaNeeds.of(annotations));
            Schema schema = oneSchema || i < DOCUMENTS / 2 ? adopted : renamed(adopted);
            documents.add(
                    Exchange.export(
                            ImportedDocument.ofText(
                                    "folder/" + i,
                                    RandomAnnotations.TEXT,
                                    "0".repeat(64),
                                    CharsetFacts.UTF_8,
                                    Optional.of("ar")),
                            schema,
                            SchemaBinding.bind(annotations, adopted).annotations()));
        }
        return documents;
    }

    private static Schema renamed(Schema schema) throws Exception {
        return SchemaXml.read(
                SchemaXml.write(schema).replaceAll("name=\"([A-Z])", "name=\"\u0648 $1"), "test");
    }
}
