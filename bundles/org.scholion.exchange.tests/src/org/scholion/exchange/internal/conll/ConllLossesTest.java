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

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationIds;
import org.scholion.document.AttributeValue;
import org.scholion.document.BaseLayer;
import org.scholion.document.DocumentLabel;
import org.scholion.document.Mention;
import org.scholion.document.Passage;
import org.scholion.document.Referent;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.exchange.CharsetFacts;
import org.scholion.exchange.ExportDocument;
import org.scholion.exchange.ImportedDocument;
import org.scholion.exchange.Loss;
import org.scholion.exchange.SchemaNeeds;
import org.scholion.exchange.testing.Exchange;
import org.scholion.exchange.testing.MemoryTarget;
import org.scholion.schema.Schema;

/** What a table of tokens cannot hold, and where its tokens come from. */
class ConllLossesTest {

    private static final String TEXT = "Lavrov met Modi. They left.";

    private final AnnotationIds ids = AnnotationIds.system();
    private final MemoryTarget target = new MemoryTarget();
    private final Mention lavrov = mention("PER", 0, 6);

    private AnnotationHeader header(String type) {
        return AnnotationHeader.of(ids.next(), type, "anna", Exchange.TIME, 1);
    }

    private Mention mention(String type, int begin, int end) {
        return new Mention(header(type), Span.of(begin, end), Optional.empty());
    }

    private SortedMap<String, Integer> losses(Annotation... annotations) throws Exception {
        return losses(TEXT, Optional.empty(), annotations);
    }

    private SortedMap<String, Integer> losses(
            String text, Optional<BaseLayer> layer, Annotation... annotations) throws Exception {
        ImportedDocument document =
                new ImportedDocument(
                        "d",
                        text,
                        "",
                        CharsetFacts.UTF_8,
                        Optional.of("en"),
                        new TreeMap<>(),
                        layer,
                        List.of(annotations),
                        SchemaNeeds.NONE,
                        org.scholion.exchange.Losses.NONE,
                        List.of());
        ExportDocument export = Exchange.export(document, Schema.empty());
        SortedMap<String, Integer> counts = new TreeMap<>();
        for (Loss loss : Exchange.write("conll2003", target, export).all()) {
            assertThat(loss.examples()).isNotEmpty();
            counts.put(loss.reason().code().replace("exchange.lost.", ""), loss.count());
        }
        return counts;
    }

    private List<String> rows() {
        return target.text("d.conll").lines().skip(2).toList();
    }

    @Test
    void thatEveryOtherKindIsCounted() throws Exception {
        assertThat(losses(lavrov)).isEmpty();
        assertThat(losses(new Referent(header("PER"), "", Optional.empty(), List.of())))
                .isEqualTo(Map.of("referent", 1));
        assertThat(
                        losses(
                                lavrov,
                                new Relation(
                                        header("R"),
                                        new TreeMap<>(Map.of("who", List.of(lavrov.id()))),
                                        Optional.empty())))
                .isEqualTo(Map.of("relation", 1));
        assertThat(losses(new DocumentLabel(header("genre"), AttributeValue.Tags.of("news"))))
                .isEqualTo(Map.of("label", 1));
        assertThat(
                        losses(
                                new Stance(
                                        header("stance"),
                                        List.of(),
                                        List.of(),
                                        List.of(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        List.of(Span.of(7, 10)),
                                        List.of())))
                .isEqualTo(Map.of("stance", 1));
        assertThat(losses(passage(0, 6, false))).isEqualTo(Map.of("passage", 1));
        assertThat(losses(passage(0, 6, true))).as("what it says is done").isEmpty();
        assertThat(losses(passage(0, 6, true), lavrov)).isEqualTo(Map.of("excluded-mention", 1));
        assertThat(losses(passage(0, 5, true), lavrov)).isEmpty();
    }

    private Passage passage(int begin, int end, boolean excluded) {
        return new Passage(
                header("quote"),
                Span.of(begin, end),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                excluded);
    }

    @Test
    void thatWhatIsKnownOfAMentionBesideItsTypeIsLostOnce() throws Exception {
        AnnotationHeader header = lavrov.header();
        AttributeValue flag = new AttributeValue.Flag(true);
        for (AnnotationHeader more :
                List.of(
                        header.withNote(Optional.of("why?")),
                        header.withUnsure(true),
                        header.withConfidence(OptionalDouble.of(1)),
                        header.withAttribute("a", Optional.of(flag)),
                        header.withAttribute("a", Optional.of(flag)).withUnsure(true))) {
            assertThat(losses(lavrov.withHeader(more))).isEqualTo(Map.of("mention-header", 1));
        }
    }

    @Test
    void thatASentenceNeverEndsInsideAMention() throws Exception {
        assertThat(losses(mention("X", 11, 21))).isEqualTo(Map.of("sentence-joined", 1));
        assertThat(rows())
                .containsExactly(
                        "Lavrov - - O",
                        "met - - O",
                        "Modi - - B-X",
                        ". - - I-X",
                        "They - - I-X",
                        "left - - O",
                        ". - - O",
                        "");
        assertThat(losses(mention("X", 11, 16), mention("X", 17, 21))).isEmpty();
        assertThat(rows())
                .containsExactly(
                        "Lavrov - - O",
                        "met - - O",
                        "Modi - - B-X",
                        ". - - I-X",
                        "",
                        "They - - B-X",
                        "left - - O",
                        ". - - O",
                        "");
    }

    @Test
    void thatMentionsThatTouchAreTwoAndThoseThatOverlapOne() throws Exception {
        assertThat(losses("ab cd", Optional.empty(), mention("X", 0, 2), mention("X", 3, 5)))
                .isEmpty();
        assertThat(rows()).containsExactly("ab - - B-X", "cd - - B-X", "");
        assertThat(losses("ab cd", Optional.empty(), mention("X", 0, 4), mention("X", 3, 5)))
                .isEqualTo(Map.of("overlapping", 1));
        assertThat(losses("ab cd", Optional.empty(), mention("X", 0, 2), mention("Y", 0, 5)))
                .isEqualTo(Map.of("overlapping", 1));
        assertThat(rows()).containsExactly("ab - - B-Y", "cd - - I-Y", "");
    }

    @Test
    void thatBlanksAtTheEndsOfAMentionAreToldToBeLost() throws Exception {
        assertThat(losses(mention("X", 6, 10))).isEqualTo(Map.of("narrowed", 1));
        assertThat(rows()).contains("met - - B-X");
        assertThat(losses(mention("X", 7, 11))).isEqualTo(Map.of("narrowed", 1));
        Optional<BaseLayer> layer = layer(List.of(token(0, 6), token(11, 15)), List.of());
        assertThat(losses(TEXT, layer, mention("X", 7, 15)))
                .as("a word that is no token")
                .isEqualTo(Map.of("narrowed", 1, "text-between", 2));
    }

    @Test
    void thatMentionsOfNoTokenOrOfOneThatIsTakenAreLost() throws Exception {
        assertThat(losses(mention("X", 6, 7))).isEqualTo(Map.of("no-token", 1));
        Optional<BaseLayer> layer = layer(List.of(token(0, 6), token(7, 10)), List.of());
        assertThat(losses(TEXT, layer, mention("X", 0, 3), mention("Y", 3, 6)))
                .isEqualTo(Map.of("same-token", 1, "widened", 1, "text-between", 1));
        assertThat(rows()).containsExactly("Lavrov - - B-X", "met - - O", "");
        assertThat(losses(TEXT, layer, mention("X", 0, 6), mention("Y", 7, 10)))
                .isEqualTo(Map.of("text-between", 1));
        assertThat(losses(TEXT, layer, mention("X", 0, 8), mention("Y", 8, 10)))
                .isEqualTo(Map.of("same-token", 1, "widened", 1, "text-between", 1));
        assertThat(losses(TEXT, layer, mention("X", 3, 10)))
                .isEqualTo(Map.of("widened", 1, "text-between", 1));
        assertThat(losses(TEXT, layer, mention("X", 10, 16)))
                .isEqualTo(Map.of("no-token", 1, "text-between", 1));
    }

    private static BaseLayer.Token token(int begin, int end) {
        return new BaseLayer.Token(begin + "-" + end, begin, end, Map.of());
    }

    private static Optional<BaseLayer> layer(
            List<BaseLayer.Token> tokens, List<BaseLayer.Sentence> sentences) {
        return Optional.of(new BaseLayer("x", tokens, sentences));
    }

    @Test
    void thatTokensOfTheBaseLayerStandInOrderWithoutThoseInsideOthers() throws Exception {
        Optional<BaseLayer> layer =
                layer(
                        List.of(token(7, 10), token(3, 6), token(0, 3), token(0, 6), token(10, 10)),
                        List.of(
                                new BaseLayer.Sentence(Optional.empty(), 0, 6, List.of()),
                                new BaseLayer.Sentence(Optional.empty(), 7, 10, List.of())));
        assertThat(losses(TEXT, layer))
                .as("the rest of the text has no tokens, and three tokens are no rows")
                .isEqualTo(Map.of("text-between", 1, "token", 3));
        assertThat(rows()).containsExactly("Lavrov - - O", "", "met - - O", "");
        assertThat(losses(TEXT, layer(List.of(), List.of()))).isEmpty();
        assertThat(rows()).hasSize(9);
        assertThat(losses("So. No", layer(List.of(token(0, 3), token(4, 6)), List.of()))).isEmpty();
        assertThat(rows())
                .as("a layer without sentences")
                .containsExactly("So. - - O", "", "No - - O", "");
    }

    @Test
    void thatWhiteSpaceInATokenIsWrittenAsAnUnderscore() throws Exception {
        Optional<BaseLayer> layer = layer(List.of(token(0, 10)), List.of());
        assertThat(losses(TEXT, layer)).isEqualTo(Map.of("white-space", 1, "text-between", 1));
        assertThat(rows()).containsExactly("Lavrov_met - - O", "");
    }

    @Test
    void thatATypeThatCannotStandInATableIsRenamed() throws Exception {
        assertThat(losses(mention("two words", 0, 6))).isEqualTo(Map.of("name", 1));
        assertThat(rows()).contains("Lavrov - - B-two_words");
        for (String bad : List.of("a\tb", "a\u00a0b", "a\u0001b")) {
            losses(mention(bad, 0, 6));
            assertThat(rows()).contains("Lavrov - - B-a_b");
        }
    }

    @Test
    void thatATextOfBlanksIsAnEmptyTable() throws Exception {
        assertThat(losses(" \n\u00a0", Optional.empty())).isEmpty();
        assertThat(target.text("d.conll")).isEqualTo("-DOCSTART- - - O\n\n");
    }
}
