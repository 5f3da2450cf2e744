/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.benchmarks.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholion.benchmarks.Benchmarks;
import org.scholion.benchmarks.Median;
import org.scholion.benchmarks.Row;
import org.scholion.benchmarks.Workplace;
import org.scholion.document.AnnotationIds;
import org.scholion.document.BaseLayer;
import org.scholion.exchange.DocumentReader;
import org.scholion.exchange.ImportedDocument;
import org.scholion.exchange.ReadOptions;
import org.scholion.exchange.Source;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.schema.Schema;

/** Reads CoNLL-U in memory to records; against DKPro Core's reader into a CAS that is reset. */
public final class ConlluReadBenchmark implements Benchmarks {

    private static final int SENTENCES = 5_000;
    private static final int UNCOUNTED = 12;
    private static final int COUNTED = 7;

    /** A sentence of twenty words, with each column as treebanks fill them. */
    private static final String[] WORDS = {
        "The",
        "minister",
        "of",
        "water",
        "said",
        "on",
        "Monday",
        "that",
        "the",
        "board",
        "had",
        "met",
        "in",
        "Delhi",
        "with",
        "Mira",
        "Rao",
        "once",
        "again",
        "."
    };

    @Override
    public List<String> names() {
        return List.of("conllu-read");
    }

    @Override
    public Row run(String name, Workplace workplace) throws Exception {
        byte[] file = file();
        DkproConll dkpro = new DkproConll(workplace);
        DkproConll.Reader peer = dkpro.reader("ConllUReader");
        DocumentReader reader =
                InstalledFormats.builtIn().format("conllu").orElseThrow().reader().orElseThrow();
        peer.read(file);
        ImportedDocument document = read(reader, file);
        if (!dkpro.words().equals(words(document))) {
            throw new IllegalStateException("the two do not read the same words");
        }
        double[] ours = new double[COUNTED];
        double[] theirs = new double[COUNTED];
        for (int i = -UNCOUNTED; i < COUNTED; i++) {
            long start = System.nanoTime();
            int tokens = read(reader, file).baseLayer().orElseThrow().tokens().size();
            long middle = System.nanoTime();
            peer.read(file);
            long end = System.nanoTime();
            if (tokens != SENTENCES * WORDS.length) {
                throw new IllegalStateException(tokens + " words");
            }
            if (i >= 0) {
                ours[i] = (middle - start) / 1e6;
                theirs[i] = (end - middle) / 1e6;
            }
        }
        return new Row(name, Median.of(ours), Median.of(theirs), "ms", 0.33)
                .saying(
                        "reading CoNLL-U of 100,000 words in memory to records",
                        "DKPro Core 2.4.0's ConllUReader reading it into a CAS that was reset")
                .with("MB", file.length / 1e6);
    }

    private static byte[] file() {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= SENTENCES; i++) {
            rows.append("# sent_id = ").append(i).append("\n# text = ");
            rows.append(String.join(" ", WORDS).replace(" .", ".")).append('\n');
            for (int j = 1; j <= WORDS.length; j++) {
                String word = WORDS[j - 1];
                boolean last = j == WORDS.length - 1;
                rows.append(j).append('\t').append(word).append('\t');
                rows.append(word.toLowerCase(java.util.Locale.ROOT)).append("\tNOUN\tNN\t");
                rows.append("Case=Nom|Number=Sing\t").append(j == 5 ? 0 : 5).append('\t');
                rows.append(j == 5 ? "root" : "dep").append("\t_\t");
                rows.append(last ? "SpaceAfter=No" : "_").append('\n');
            }
            rows.append('\n');
        }
        return rows.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static ImportedDocument read(DocumentReader reader, byte[] file) throws Exception {
        ReadOptions options =
                ReadOptions.of(
                        "benchmark", Schema.empty(), 1, Instant.EPOCH, AnnotationIds.system());
        return reader.open(new InMemory(file), options).next().orElseThrow();
    }

    private static List<String> words(ImportedDocument document) {
        List<String> words = new ArrayList<>();
        BaseLayer layer = document.baseLayer().orElseThrow();
        int at = 0;
        for (BaseLayer.Sentence sentence : layer.sentences()) {
            while (at < layer.tokens().size() && layer.tokens().get(at).end() <= sentence.end()) {
                BaseLayer.Token token = layer.tokens().get(at++);
                words.add(
                        document.text().substring(token.begin(), token.end())
                                + " "
                                + token.columns().get("lemma"));
            }
            words.add("");
        }
        return words;
    }

    /** A file that is in memory. */
    private record InMemory(byte[] content) implements Source {

        @Override
        public String name() {
            return "benchmark.conllu";
        }

        @Override
        public String displayName() {
            return name();
        }

        @Override
        public long size() {
            return content.length;
        }

        @Override
        public byte[] bytes(long most) {
            return content;
        }

        @Override
        public byte[] head(int count) {
            return java.util.Arrays.copyOf(content, Math.min(count, content.length));
        }

        @Override
        public Optional<Source> sibling(String fileName) {
            return Optional.empty();
        }

        @Override
        public Optional<Source> nearest(String... fileNames) {
            return Optional.empty();
        }
    }
}
