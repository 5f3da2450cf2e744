/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.benchmarks.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scholion.benchmarks.Benchmarks;
import org.scholion.benchmarks.Median;
import org.scholion.benchmarks.Row;
import org.scholion.benchmarks.Workplace;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationIds;
import org.scholion.document.BaseLayer;
import org.scholion.document.Mention;
import org.scholion.document.Span;
import org.scholion.exchange.CharsetFacts;
import org.scholion.exchange.DocumentWriter;
import org.scholion.exchange.ExportDocument;
import org.scholion.exchange.ExportFile;
import org.scholion.exchange.ExportSession;
import org.scholion.exchange.WriteOptions;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.schema.EntityType;
import org.scholion.schema.Schema;
import org.scholion.schema.TypeColor;
import org.scholion.schema.TypeDescription;
import org.scholion.text.TextDirection;

/**
 * Writes a document with its words, sentences and names as CoNLL-2003 to memory; against DKPro
 * Core's writer with the same in a CAS.
 */
public final class Conll2003WriteBenchmark implements Benchmarks {

    private static final int SENTENCES = 500;
    private static final int UNCOUNTED = 3;
    private static final int COUNTED = 7;
    private static final String WORDS =
            "The minister of water said on Monday that the board had met in Delhi with Mira Rao"
                    + " once again .";

    @Override
    public List<String> names() {
        return List.of("conll2003-write");
    }

    @Override
    public Row run(String name, Workplace workplace) throws Exception {
        ExportDocument document = document();
        DocumentWriter writer =
                InstalledFormats.builtIn().format("conll2003").orElseThrow().writer().orElseThrow();
        byte[] file = write(writer, document);
        DkproConll dkpro = new DkproConll(workplace);
        dkpro.fill("Conll2003Reader", file);
        DkproConll.Writer peer = dkpro.writer("Conll2003Writer");
        List<String> names = names(file);
        if (names.size() != 2 * SENTENCES || !names.equals(names(peer.write()))) {
            throw new IllegalStateException("the two do not write the same names");
        }
        double[] ours = new double[COUNTED];
        double[] theirs = new double[COUNTED];
        for (int i = -UNCOUNTED; i < COUNTED; i++) {
            long start = System.nanoTime();
            int length = write(writer, document).length;
            long middle = System.nanoTime();
            int other = peer.write().length;
            long end = System.nanoTime();
            if (length < SENTENCES || other < SENTENCES) {
                throw new IllegalStateException("nothing was written");
            }
            if (i >= 0) {
                ours[i] = (middle - start) / 1e6;
                theirs[i] = (end - middle) / 1e6;
            }
        }
        return new Row(name, Median.of(ours), Median.of(theirs), "ms", 0.33)
                .saying(
                        "writing 10,000 words with 1,000 names as CoNLL-2003 from records to"
                                + " memory",
                        "DKPro Core 2.4.0's Conll2003Writer with the same in a CAS")
                .with("MB", file.length / 1e6);
    }

    private static byte[] write(DocumentWriter writer, ExportDocument document) throws Exception {
        InMemory file = new InMemory(new ByteArrayOutputStream());
        try (ExportSession session = writer.begin(name -> file, WriteOptions.DEFAULT)) {
            session.write(document);
            session.finish();
        }
        return file.content().toByteArray();
    }

    private static ExportDocument document() {
        TypeDescription type =
                new TypeDescription(
                        "PER",
                        "PER",
                        "PER",
                        "",
                        new TypeColor(0x336699, 0x99CCFF),
                        Optional.empty(),
                        List.of());
        Schema schema = new Schema("bench", "Bench", "", List.of(new EntityType(type)), List.of());
        AnnotationIds ids = AnnotationIds.system();
        StringBuilder text = new StringBuilder();
        List<BaseLayer.Token> tokens = new ArrayList<>();
        List<BaseLayer.Sentence> sentences = new ArrayList<>();
        List<Annotation> marks = new ArrayList<>();
        for (int i = 0; i < SENTENCES; i++) {
            int from = text.length();
            for (String word : WORDS.split(" ")) {
                int begin = text.length();
                text.append(word);
                tokens.add(
                        new BaseLayer.Token(
                                String.valueOf(tokens.size()), begin, text.length(), Map.of()));
                text.append(' ');
            }
            sentences.add(
                    new BaseLayer.Sentence(Optional.empty(), from, text.length() - 1, List.of()));
            for (String marked : List.of("Delhi", "Mira Rao")) {
                int begin = text.indexOf(marked, from);
                AnnotationHeader header =
                        AnnotationHeader.of(ids.next(), "PER", "ann", Instant.EPOCH, 1);
                marks.add(
                        new Mention(
                                header, Span.of(begin, begin + marked.length()), Optional.empty()));
            }
        }
        return new ExportDocument(
                "benchmark",
                text.toString(),
                "",
                CharsetFacts.UTF_8,
                Optional.of("en"),
                TextDirection.LEFT_TO_RIGHT,
                new TreeMap<>(),
                Optional.of(new BaseLayer("elsewhere", tokens, sentences)),
                schema,
                1,
                Optional.of("ann"),
                Optional.of("done"),
                marks);
    }

    /** The names with their words, whichever scheme of tags tells them. */
    private static List<String> names(byte[] file) {
        List<String> names = new ArrayList<>();
        String before = "O";
        for (String line : new String(file, StandardCharsets.UTF_8).split("\n")) {
            String[] fields = line.strip().split(" ");
            String tag = fields.length < 4 || fields[0].startsWith("-DOC") ? "O" : fields[3];
            boolean on = tag.startsWith("I-") && !before.equals("O");
            if (on) {
                int last = names.size() - 1;
                names.set(last, names.get(last) + " " + fields[0]);
            } else if (!tag.equals("O")) {
                names.add(tag.substring(2) + " " + fields[0]);
            }
            before = tag;
        }
        return names;
    }

    /** A file that is kept in memory. */
    private record InMemory(ByteArrayOutputStream content) implements ExportFile {

        @Override
        public String name() {
            return "benchmark.conll";
        }

        @Override
        public OutputStream stream() {
            return content;
        }

        @Override
        public void commit() throws IOException {
            // it is all there
        }

        @Override
        public void close() throws IOException {
            // nothing is open
        }
    }
}
