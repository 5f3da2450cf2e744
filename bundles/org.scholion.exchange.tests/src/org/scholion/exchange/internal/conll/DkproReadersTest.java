/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.conll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.text.AnnotationFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.document.Annotation;
import org.scholion.document.BaseLayer;
import org.scholion.document.Mention;
import org.scholion.exchange.ExportDocument;
import org.scholion.exchange.ImportedDocument;
import org.scholion.exchange.WriteOptions;
import org.scholion.exchange.testing.DkproReaders;
import org.scholion.exchange.testing.HardDocuments;
import org.scholion.exchange.testing.RandomDocument;
import org.scholion.exchange.testing.RoundTrip;

/**
 * DKPro Core's readers of CoNLL and ours read the same words, sentences, names, chains and columns
 * from what our writers wrote, and from files of others.
 */
class DkproReadersTest {

    private static final String API = "de.tudarmstadt.ukp.dkpro.core.api.";
    private static final String TOKEN = API + "segmentation.type.Token";
    private static final String SENTENCE = API + "segmentation.type.Sentence";
    private static final int RANDOM = 40;

    @TempDir Path folder = Path.of("");

    private static DkproReaders readers() throws Exception {
        Optional<DkproReaders> found = DkproReaders.found();
        assumeTrue(found.isPresent(), "the jars of DKPro Core are not in the local repository");
        return found.get();
    }

    /** Documents with an even mixture of what these formats can hold. */
    private static List<ExportDocument> documents() {
        List<ExportDocument> documents = new ArrayList<>(HardDocuments.all().values());
        for (int seed = 0; seed < RANDOM; seed++) {
            documents.add(RandomDocument.ofMentions(seed));
        }
        return documents;
    }

    private interface Comparing {
        void compare(Path file, ImportedDocument ours) throws Exception;
    }

    private void each(String format, Comparing comparing) throws Exception {
        int number = 0;
        for (ExportDocument document : documents()) {
            Path into = folder.resolve(String.valueOf(number++));
            RoundTrip trip = RoundTrip.of(format, document, into, WriteOptions.DEFAULT);
            // DKPro cuts the name of a type at a hyphen
            boolean plain =
                    trip.back().stream()
                            .noneMatch(
                                    d ->
                                            mentions(d).stream()
                                                    .anyMatch(m -> m.typeId().contains("-")));
            if (!trip.back().isEmpty() && plain) {
                comparing.compare(trip.files().get(0), trip.back().get(0));
            }
        }
    }

    private static Collection<AnnotationFS> all(CAS cas, String type) {
        List<AnnotationFS> all = new ArrayList<>();
        if (cas.getTypeSystem().getType(type) != null) {
            cas.<AnnotationFS>getAnnotationIndex(cas.getTypeSystem().getType(type))
                    .forEach(all::add);
        }
        return all;
    }

    private static List<String> words(CAS cas) {
        return all(cas, TOKEN).stream().map(AnnotationFS::getCoveredText).toList();
    }

    private static List<String> words(ImportedDocument document) {
        return document.baseLayer().orElseThrow().tokens().stream()
                .filter(t -> ConlluRow.isWord(t.id()) || !t.id().matches(".*[-.].*"))
                .map(t -> ConlluRow.form(t, document.text()))
                .toList();
    }

    private static List<Integer> sentences(CAS cas) {
        List<Integer> counts = new ArrayList<>();
        for (AnnotationFS sentence : all(cas, SENTENCE)) {
            counts.add(
                    (int)
                            all(cas, TOKEN).stream()
                                    .filter(
                                            t ->
                                                    t.getBegin() >= sentence.getBegin()
                                                            && t.getEnd() <= sentence.getEnd())
                                    .count());
        }
        return counts;
    }

    private static List<Integer> sentences(ImportedDocument document) {
        return ConllLayer.parts(document.baseLayer().orElseThrow()).stream()
                .map(
                        part ->
                                (int)
                                        part.tokens().stream()
                                                .filter(t -> !t.id().matches(".*[-.].*"))
                                                .count())
                .toList();
    }

    /** The name of each span with the numbers of its first and last word. */
    private static TreeSet<String> spans(CAS cas, String type, String feature) {
        List<AnnotationFS> tokens = List.copyOf(all(cas, TOKEN));
        TreeSet<String> spans = new TreeSet<>();
        for (AnnotationFS span : all(cas, type)) {
            int first = 0;
            while (tokens.get(first).getBegin() < span.getBegin()) {
                first++;
            }
            int last = first;
            while (tokens.get(last).getEnd() < span.getEnd()) {
                last++;
            }
            Feature named = span.getType().getFeatureByBaseName(feature);
            spans.add(span.getFeatureValueAsString(named) + " " + first + "-" + last);
        }
        return spans;
    }

    private static String place(ImportedDocument document, Mention mention) {
        List<BaseLayer.Token> tokens = document.baseLayer().orElseThrow().tokens();
        int first = 0;
        while (tokens.get(first).begin() < mention.span().begin()) {
            first++;
        }
        int last = first;
        while (tokens.get(last).end() < mention.span().end()) {
            last++;
        }
        return first + "-" + last;
    }

    private static List<Mention> mentions(ImportedDocument document) {
        List<Mention> mentions = new ArrayList<>();
        for (Annotation annotation : document.annotations()) {
            if (annotation instanceof Mention mention) {
                mentions.add(mention);
            }
        }
        return mentions;
    }

    private static TreeSet<String> names(ImportedDocument document) {
        TreeSet<String> names = new TreeSet<>();
        for (Mention mention : mentions(document)) {
            if (!mention.typeId().equals(ChainAnnotations.UNTYPED)) {
                names.add(mention.typeId() + " " + place(document, mention));
            }
        }
        return names;
    }

    @Test
    void thatNamesOfConll2003AreThoseThatDkproReads() throws Exception {
        DkproReaders readers = readers();
        each(
                "conll2003",
                (file, ours) -> {
                    String as = Files.readString(file);
                    // DKPro takes the marker of a document for a word
                    Path unmarked =
                            Files.writeString(
                                    folder.resolve("bare"), as.substring(as.indexOf("\n\n") + 2));
                    CAS theirs = readers.read("Conll2003Reader", unmarked);
                    assertThat(words(theirs)).as(as).isEqualTo(words(ours));
                    assertThat(sentences(theirs)).as(as).isEqualTo(sentences(ours));
                    assertThat(spans(theirs, API + "ner.type.NamedEntity", "value"))
                            .as(as)
                            .isEqualTo(names(ours));
                });
    }

    @Test
    void thatNamesAndChainsOfConll2012AreThoseThatDkproReads() throws Exception {
        DkproReaders readers = readers();
        each(
                "conll2012",
                (file, ours) -> {
                    String as = Files.readString(file);
                    // a bracket that is a word breaks the trees that DKPro makes of the parse
                    boolean trees = words(ours).stream().noneMatch(w -> w.matches(".*[()].*"));
                    CAS theirs = readers.read("Conll2012Reader", file, "readConstituent", trees);
                    assertThat(words(theirs)).as(as).isEqualTo(words(ours));
                    assertThat(sentences(theirs)).as(as).isEqualTo(sentences(ours));
                    assertThat(spans(theirs, API + "ner.type.NamedEntity", "value"))
                            .as(as)
                            .isEqualTo(names(ours));
                    if (!overlap(ours)) {
                        assertThat(chains(theirs)).as(as).isEqualTo(chains(ours));
                    }
                });
    }

    /** Chains of two mentions and more, as the places of their mentions. */
    private static TreeSet<String> chains(CAS cas) {
        TreeSet<String> chains = new TreeSet<>();
        List<AnnotationFS> tokens = List.copyOf(all(cas, TOKEN));
        String type = API + "coref.type.CoreferenceChain";
        if (cas.getTypeSystem().getType(type) == null) {
            return chains;
        }
        for (FeatureStructure chain : cas.select(type)) {
            TreeSet<String> places = new TreeSet<>();
            Feature next = chain.getType().getFeatureByBaseName("first");
            FeatureStructure link = chain.getFeatureValue(next);
            int count = 0;
            while (link instanceof AnnotationFS at) {
                int first = 0;
                while (tokens.get(first).getBegin() < at.getBegin()) {
                    first++;
                }
                int last = first;
                while (tokens.get(last).getEnd() < at.getEnd()) {
                    last++;
                }
                places.add(first + "-" + last);
                count++;
                link = at.getFeatureValue(at.getType().getFeatureByBaseName("next"));
            }
            if (count > 1) {
                chains.add(places.toString());
            }
        }
        return chains;
    }

    /** DKPro takes two mentions of one chain that share words for others. */
    private static boolean overlap(ImportedDocument document) {
        List<Mention> mentions = mentions(document);
        for (Mention one : mentions) {
            for (Mention other : mentions) {
                boolean shared =
                        one != other
                                && one.referent().isPresent()
                                && one.referent().equals(other.referent())
                                && one.span().overlaps(other.span().begin(), other.span().end());
                if (shared) {
                    return true;
                }
            }
        }
        return false;
    }

    private static TreeSet<String> chains(ImportedDocument document) {
        Map<Object, TreeSet<String>> places = new HashMap<>();
        for (Mention mention : mentions(document)) {
            mention.referent()
                    .ifPresent(
                            r ->
                                    places.computeIfAbsent(r, k -> new TreeSet<>())
                                            .add(place(document, mention)));
        }
        TreeSet<String> chains = new TreeSet<>();
        places.values().forEach(p -> chains.add(p.toString()));
        return chains;
    }

    @Test
    void thatTextWordsAndSentencesOfConlluAreThoseThatDkproReads() throws Exception {
        DkproReaders readers = readers();
        each("conllu", (file, ours) -> conllu(file, ours, readers.read("ConllUReader", file)));
    }

    @Test
    void thatTreebanksReadAsDkproReadsThem() throws Exception {
        String shared = System.getProperty("scholion.shared", "");
        assumeTrue(!shared.isEmpty(), "the property scholion.shared names no folder");
        DkproReaders readers = readers();
        List<Path> files;
        try (Stream<Path> all = Files.walk(Path.of(shared, "data", "conllu"))) {
            files = all.filter(f -> f.toString().endsWith(".conllu")).sorted().toList();
        }
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            ImportedDocument ours = ConllFiles.read("conllu", Files.readAllBytes(file));
            conllu(file, ours, readers.read("ConllUReader", file));
        }
    }

    private static void conllu(Path file, ImportedDocument ours, CAS theirs) throws Exception {
        String as = file.toString();
        assertThat(words(theirs)).as(as).isEqualTo(words(ours));
        assertThat(sentences(theirs)).as(as).isEqualTo(sentences(ours));
        assertThat(columns(theirs)).as(as).isEqualTo(columns(ours));
    }

    /** Lemma, part of speech and dependency of each word, where it has them. */
    private static List<String> columns(CAS cas) {
        List<String> columns = new ArrayList<>();
        Map<FeatureStructure, Integer> numbers = new HashMap<>();
        List<AnnotationFS> tokens = List.copyOf(all(cas, TOKEN));
        tokens.forEach(t -> numbers.put(t, numbers.size()));
        for (AnnotationFS token : tokens) {
            columns.add(value(token, "lemma", "value") + " " + value(token, "pos", "PosValue"));
        }
        for (AnnotationFS link : all(cas, API + "syntax.type.dependency.Dependency")) {
            FeatureStructure governor = feature(link, "Governor").orElseThrow();
            FeatureStructure dependent = feature(link, "Dependent").orElseThrow();
            if (!governor.equals(dependent)) {
                int number = Optional.ofNullable(numbers.get(dependent)).orElseThrow();
                String before = columns.get(number);
                columns.set(
                        number,
                        before
                                + " "
                                + numbers.get(governor)
                                + " "
                                + link.getFeatureValueAsString(
                                        link.getType().getFeatureByBaseName("DependencyType")));
            }
        }
        return columns;
    }

    private static Optional<FeatureStructure> feature(FeatureStructure of, String name) {
        return Optional.ofNullable(of.getFeatureValue(of.getType().getFeatureByBaseName(name)));
    }

    private static String value(AnnotationFS token, String feature, String value) {
        return feature(token, feature)
                .map(f -> f.getFeatureValueAsString(f.getType().getFeatureByBaseName(value)))
                .orElse("_");
    }

    private static List<String> columns(ImportedDocument document) {
        List<String> columns = new ArrayList<>();
        int before = 0;
        for (ConllLayer.Part part : ConllLayer.parts(document.baseLayer().orElseThrow())) {
            int count = 0;
            for (BaseLayer.Token token : part.tokens()) {
                if (ConlluRow.isWord(token.id())) {
                    count++;
                    String line =
                            ConlluRow.value(token, "lemma") + " " + ConlluRow.value(token, "xpos");
                    String head = ConlluRow.value(token, ConlluRow.HEAD);
                    boolean depends = !head.equals("0") && !head.equals(ConlluRow.NOTHING);
                    columns.add(
                            depends
                                    ? line
                                            + " "
                                            + (before + Integer.parseInt(head) - 1)
                                            + " "
                                            + ConlluRow.value(token, "deprel")
                                    : line);
                }
            }
            before += count;
        }
        return columns;
    }
}
