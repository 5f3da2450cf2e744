/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.benchmarks.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.scholion.benchmarks.Benchmarks;
import org.scholion.benchmarks.Median;
import org.scholion.benchmarks.Row;
import org.scholion.benchmarks.Workplace;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationIds;
import org.scholion.document.Mention;
import org.scholion.document.Span;
import org.scholion.exchange.CharsetFacts;
import org.scholion.exchange.ExportDocument;
import org.scholion.exchange.ExportFile;
import org.scholion.exchange.ExportSession;
import org.scholion.exchange.WriteOptions;
import org.scholion.exchange.dataset.DatasetConfig;
import org.scholion.exchange.dataset.DatasetRows;
import org.scholion.exchange.dataset.RowFile;
import org.scholion.exchange.layout.LayoutOptions;
import org.scholion.exchange.layout.LayoutUnit;
import org.scholion.exchange.parquet.ParquetTables;
import org.scholion.schema.EntityType;
import org.scholion.schema.Schema;
import org.scholion.schema.TypeColor;
import org.scholion.schema.TypeDescription;
import org.scholion.text.TextDirection;

/**
 * Writes the tables of 2,000 documents in memory as Parquet, from their annotations to the bytes;
 * against Apache's library of Parquet alone with the same rows ready.
 */
public final class ParquetWriteBenchmark implements Benchmarks {

    private static final int DOCUMENTS = 2_000;
    private static final int SENTENCES = 20;
    private static final int UNCOUNTED = 2;
    private static final int COUNTED = 5;
    private static final String SENTENCE = "In Delhi the board of Mira Rao met on Monday again. ";

    /** A table and its rows. */
    private record Table(DatasetConfig config, List<Object[]> rows) {}

    @Override
    public List<String> names() {
        return List.of("parquet-write");
    }

    @Override
    public Row run(String name, Workplace workplace) throws Exception {
        List<ExportDocument> documents = documents();
        LayoutOptions layout = LayoutOptions.DEFAULT.withUnit(new LayoutUnit.Sentence());
        DatasetRows maker = new DatasetRows(documents.get(0).schema(), layout);
        List<Table> tables = new ArrayList<>();
        maker.configs().forEach(config -> tables.add(new Table(config, new ArrayList<>())));
        for (ExportDocument document : documents) {
            maker.make(document, (config, row) -> tables.get(config).rows().add(row));
        }
        double[] ours = new double[COUNTED];
        double[] writer = new double[COUNTED];
        double[] theirs = new double[COUNTED];
        for (int i = -UNCOUNTED; i < COUNTED; i++) {
            long start = System.nanoTime();
            export(documents, layout);
            long middle = System.nanoTime();
            for (Table table : tables) {
                RowFile file =
                        ParquetTables.files()
                                .begin(table.config(), OutputStream.nullOutputStream());
                for (Object[] row : table.rows()) {
                    file.write(row);
                }
                file.finish();
            }
            long alone = System.nanoTime();
            for (Table table : tables) {
                ApacheParquet.write(table.config(), table.rows());
            }
            long end = System.nanoTime();
            if (i >= 0) {
                ours[i] = (middle - start) / 1e6;
                writer[i] = (alone - middle) / 1e6;
                theirs[i] = (end - alone) / 1e6;
            }
        }
        return new Row(name, Median.of(ours), Median.of(theirs), "ms", 1.5)
                .saying(
                        "writing the tables of 2,000 documents in memory as Parquet",
                        "Apache's library of Parquet 1.18.1 with the same rows ready, uncompressed")
                .with("our writer alone ms", Median.of(writer));
    }

    private static void export(List<ExportDocument> documents, LayoutOptions layout)
            throws Exception {
        try (ExportSession session =
                ParquetTables.format()
                        .writer()
                        .orElseThrow()
                        .begin(Nowhere::new, WriteOptions.DEFAULT.withLayout(layout))) {
            for (ExportDocument document : documents) {
                session.write(document);
            }
            session.finish();
        }
    }

    private static List<ExportDocument> documents() {
        TypeDescription type =
                new TypeDescription(
                        "place",
                        "Place",
                        "Place",
                        "",
                        new TypeColor(0x336699, 0x99CCFF),
                        Optional.empty(),
                        List.of());
        Schema schema = new Schema("bench", "Bench", "", List.of(new EntityType(type)), List.of());
        AnnotationIds ids = AnnotationIds.system();
        String text = SENTENCE.repeat(SENTENCES);
        List<ExportDocument> documents = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            List<Annotation> marks = new ArrayList<>();
            for (int at = 0; at < text.length(); at += SENTENCE.length()) {
                AnnotationHeader header =
                        AnnotationHeader.of(ids.next(), "place", "ann", Instant.EPOCH, 1);
                marks.add(new Mention(header, Span.of(at + 3, at + 8), Optional.empty()));
            }
            documents.add(
                    new ExportDocument(
                            "d" + i,
                            text,
                            "",
                            CharsetFacts.UTF_8,
                            Optional.of("en"),
                            TextDirection.LEFT_TO_RIGHT,
                            new TreeMap<>(),
                            Optional.empty(),
                            schema,
                            1,
                            Optional.of("ann"),
                            Optional.of("done"),
                            marks));
        }
        return documents;
    }

    /** A file that nobody keeps. */
    private record Nowhere(String name) implements ExportFile {

        @Override
        public OutputStream stream() {
            return OutputStream.nullOutputStream();
        }

        @Override
        public void commit() throws IOException {
            // nothing is kept
        }

        @Override
        public void close() throws IOException {
            // nothing is open
        }
    }
}
