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

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationIds;
import org.scholion.document.BaseLayer;
import org.scholion.document.Fragment;
import org.scholion.document.Mention;
import org.scholion.document.Passage;
import org.scholion.document.Span;
import org.scholion.exchange.CharsetFacts;
import org.scholion.exchange.ImportedDocument;
import org.scholion.exchange.Losses;
import org.scholion.exchange.SchemaNeeds;
import org.scholion.exchange.WriteOptions;
import org.scholion.exchange.layout.ColumnSeparator;
import org.scholion.exchange.layout.LayoutOptions;
import org.scholion.exchange.testing.Exchange;
import org.scholion.exchange.testing.MemoryTarget;
import org.scholion.exchange.testing.RandomAnnotations;
import org.scholion.schema.Schema;

class Conll2003WriterTest {

    private final AnnotationIds ids = AnnotationIds.system();
    private final MemoryTarget target = new MemoryTarget();

    /** A row of the table. */
    private record Row(String token, String tag) {}

    private AnnotationHeader header(String type) {
        return AnnotationHeader.of(ids.next(), type, "anna", Exchange.TIME, 1);
    }

    private Mention mention(String type, int begin, int end) {
        return new Mention(header(type), Span.of(begin, end), Optional.empty());
    }

    private Losses write(String text, Optional<BaseLayer> layer, List<Annotation> annotations)
            throws Exception {
        return write(text, layer, annotations, LayoutOptions.DEFAULT);
    }

    private Losses write(
            String text,
            Optional<BaseLayer> layer,
            List<Annotation> annotations,
            LayoutOptions layout)
            throws Exception {
        ImportedDocument document =
                new ImportedDocument(
                        "d",
                        text,
                        "",
                        CharsetFacts.UTF_8,
                        Optional.of("en"),
                        new TreeMap<>(),
                        layer,
                        annotations,
                        SchemaNeeds.NONE,
                        Losses.NONE,
                        List.of());
        return Exchange.write(
                "conll2003",
                target,
                WriteOptions.DEFAULT.withLayout(layout),
                Exchange.export(document, Schema.empty()));
    }

    private List<List<Row>> sentences() {
        List<List<Row>> sentences = new ArrayList<>();
        List<Row> open = new ArrayList<>();
        for (String line : target.text("d.conll").split("\n", -1)) {
            if (line.isEmpty()) {
                if (!open.isEmpty()) {
                    sentences.add(open);
                    open = new ArrayList<>();
                }
            } else if (!line.startsWith("-DOCSTART-")) {
                String[] columns = line.split(" ");
                assertThat(columns).hasSize(4);
                open.add(new Row(columns[0], columns[3]));
            }
        }
        return sentences;
    }

    @Test
    void thatSentencesAndIob2TagsAreWritten() throws Exception {
        String text = "Lavrov met Modi. They left New Delhi.";
        Losses losses =
                write(
                        text,
                        Optional.empty(),
                        List.of(
                                mention("PER", 0, 6),
                                mention("PER", 11, 15),
                                mention("LOC", 27, 36)));
        assertThat(losses).isEqualTo(Losses.NONE);
        assertThat(target.text("d.conll")).startsWith("-DOCSTART- - - O\n\nLavrov - - B-PER\n");
        assertThat(sentences())
                .containsExactly(
                        List.of(
                                new Row("Lavrov", "B-PER"),
                                new Row("met", "O"),
                                new Row("Modi", "B-PER"),
                                new Row(".", "O")),
                        List.of(
                                new Row("They", "O"),
                                new Row("left", "O"),
                                new Row("New", "B-LOC"),
                                new Row("Delhi", "I-LOC"),
                                new Row(".", "O")));
    }

    @Test
    void thatTheMarkOfADocumentIsPartedAsItsRowsAre() throws Exception {
        write(
                "Lavrov left.\n\nHe met Modi.",
                Optional.empty(),
                List.of(mention("PER", 0, 6)),
                LayoutOptions.DEFAULT.withSeparator(ColumnSeparator.TAB));
        assertThat(target.text("d.conll").lines().filter(line -> !line.isEmpty()))
                .allMatch(line -> line.split("\t", -1).length == 4);
    }

    @Test
    void thatNestedMentionsGoToTheReport() throws Exception {
        Losses losses =
                write(
                        "Bank of India",
                        Optional.empty(),
                        List.of(mention("LOC", 8, 13), mention("ORG", 0, 13)));
        assertThat(losses.count("exchange.lost.overlapping")).isEqualTo(1);
        assertThat(sentences().get(0))
                .extracting(Row::tag)
                .containsExactly("B-ORG", "I-ORG", "I-ORG");
    }

    @Test
    void thatDiscontinuousMentionsAndRelationsGoToTheReport() throws Exception {
        Mention split =
                new Mention(
                        header("ORG"),
                        new Span(List.of(new Fragment(0, 1), new Fragment(4, 5))),
                        Optional.empty());
        Losses losses = write("a b c", Optional.empty(), List.of(split));
        assertThat(losses.count("exchange.lost.discontinuous")).isEqualTo(1);
    }

    @Test
    void thatTheBaseLayersTokensAreKeptAndMentionsWidenedToThem() throws Exception {
        BaseLayer layer =
                new BaseLayer(
                        "x",
                        List.of(
                                new BaseLayer.Token("1-2", 0, 5, Map.of()),
                                new BaseLayer.Token("1", 0, 3, Map.of()),
                                new BaseLayer.Token("2", 3, 5, Map.of()),
                                new BaseLayer.Token("3", 6, 8, Map.of())),
                        List.of(
                                new BaseLayer.Sentence(Optional.empty(), 0, 5, List.of()),
                                new BaseLayer.Sentence(Optional.empty(), 6, 8, List.of())));
        Losses losses = write("abcde fg", Optional.of(layer), List.of(mention("X", 1, 3)));
        assertThat(losses.count("exchange.lost.widened")).isEqualTo(1);
        assertThat(losses.count("exchange.lost.token")).isEqualTo(2);
        assertThat(losses.total()).isEqualTo(3);
        assertThat(sentences())
                .containsExactly(List.of(new Row("abcde", "B-X")), List.of(new Row("fg", "O")));
    }

    @Test
    void thatWithoutABaseLayerTokensAreCutWhereMentionsEnd() throws Exception {
        Losses losses = write("وقال", Optional.empty(), List.of(mention("X", 0, 1)));
        assertThat(losses).isEqualTo(Losses.NONE);
        assertThat(sentences().get(0)).containsExactly(new Row("و", "B-X"), new Row("قال", "O"));
    }

    @Test
    void thatExcludedPassagesAreLeftOut() throws Exception {
        Passage passage =
                new Passage(
                        header("Caption"),
                        Span.of(0, 5),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        true);
        write("photo text", Optional.empty(), List.of(passage, mention("X", 0, 5)));
        assertThat(sentences()).containsExactly(List.of(new Row("text", "O")));
    }

    @Test
    void thatTheTokensOfAnyTextAreItsTextWithoutWhiteSpaceAndTagsAreSound() throws Exception {
        for (int seed = 0; seed < 40; seed++) {
            List<Annotation> annotations = RandomAnnotations.forBrat(seed);
            Losses losses = write(RandomAnnotations.TEXT, Optional.empty(), annotations);
            StringBuilder tokens = new StringBuilder();
            int begins = 0;
            for (List<Row> sentence : sentences()) {
                String before = "O";
                for (Row row : sentence) {
                    tokens.append(row.token());
                    begins += row.tag().startsWith("B-") ? 1 : 0;
                    boolean inside = row.tag().startsWith("I-");
                    assertThat(!inside || before.substring(1).equals(row.tag().substring(1)))
                            .isTrue();
                    before = row.tag();
                }
            }
            assertThat(tokens.toString()).isEqualTo(RandomAnnotations.TEXT.replaceAll("\\s", ""));
            long mentions = annotations.stream().filter(Mention.class::isInstance).count();
            int lost =
                    losses.count("exchange.lost.overlapping")
                            + losses.count("exchange.lost.discontinuous")
                            + losses.count("exchange.lost.no-token")
                            + losses.count("exchange.lost.same-token");
            assertThat(begins + lost).isEqualTo((int) mentions);
        }
    }
}
