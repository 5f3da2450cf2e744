/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.hf;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scholion.document.Annotation;
import org.scholion.document.Mention;
import org.scholion.exchange.Coverage;
import org.scholion.exchange.ExportDocument;
import org.scholion.exchange.Losses;
import org.scholion.exchange.WriteOptions;
import org.scholion.exchange.layout.LayoutOptions;
import org.scholion.exchange.layout.LayoutSection;
import org.scholion.exchange.layout.LayoutUnit;
import org.scholion.exchange.testing.Exchange;
import org.scholion.exchange.testing.Golden;
import org.scholion.exchange.testing.LayoutSample;
import org.scholion.exchange.testing.MemoryTarget;

/**
 * Checked against <a href="https://huggingface.co/docs/datasets/loading#json">Datasets, Load:
 * JSON</a> (an object a line, the same members in each) and <a
 * href="https://huggingface.co/docs/transformers/tasks/token_classification">Transformers, Token
 * classification</a> (lists {@code tokens} and {@code ner_tags}, the label -100 not counted).
 */
class HuggingFaceTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final MemoryTarget target = new MemoryTarget();

    private Losses write(LayoutOptions layout, ExportDocument... documents) throws Exception {
        return Exchange.write(
                "hf-jsonl", target, WriteOptions.DEFAULT.withLayout(layout), documents);
    }

    private static LayoutOptions layout(String... pairs) throws Exception {
        Map<String, String> section = new java.util.TreeMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            section.put(pairs[i], pairs[i + 1]);
        }
        return LayoutSection.read(section);
    }

    private List<JsonNode> rows(String file) throws Exception {
        List<JsonNode> rows = new ArrayList<>();
        for (String line : target.text(file).split("\n")) {
            rows.add(JSON.readTree(line));
        }
        return rows;
    }

    private List<String> tags() throws Exception {
        return rows("ner/corpus.jsonl").stream().map(r -> r.get("ner_tags").toString()).toList();
    }

    @Test
    void thatTheFilesAreAsTheDocumentationSays() throws Exception {
        LayoutOptions layout =
                LayoutOptions.DEFAULT.withPart("train").withUnit(new LayoutUnit.Sentence());
        Losses losses =
                write(layout, LayoutSample.english(), LayoutSample.hindi(), LayoutSample.arabic());
        assertThat(losses.count("exchange.lost.tag-nested")).isEqualTo(1);
        assertThat(losses.count("exchange.lost.tag-pieces")).isEqualTo(1);
        assertThat(losses.count("exchange.lost.tag-widened")).isEqualTo(1);
        assertThat(losses.total()).isEqualTo(3);
        Golden.check("hf-jsonl", target);
    }

    @Test
    void thatEveryTokenIsTheTextAtItsOffsetsInCodePoints() throws Exception {
        write(layout("unit", "sentence"), LayoutSample.english(), LayoutSample.arabic());
        for (JsonNode row : rows("ner/corpus.jsonl")) {
            int[] text = row.get("text").asText().codePoints().toArray();
            for (int i = 0; i < row.get("tokens").size(); i++) {
                int begin = row.get("char_start").get(i).asInt();
                int end = row.get("char_end").get(i).asInt();
                assertThat(new String(text, begin, end - begin))
                        .isEqualTo(row.get("tokens").get(i).asText());
            }
        }
    }

    @Test
    void thatWhatNobodyHasFinishedIsMaskedUnlessItIsToBeWrittenAsMarked() throws Exception {
        write(layout(), LayoutSample.hindi());
        assertThat(tags()).containsExactly("[3,-100,-100,-100,-100]");
        write(layout("absence", "as-marked"), LayoutSample.hindi());
        assertThat(tags()).containsExactly("[3,0,0,0,0]");
    }

    @Test
    void thatSpansAreUnknownWhereNothingIsMarkedAndNobodyHasFinished() throws Exception {
        ExportDocument empty = LayoutSample.document("e", "en", "Rain fell. Snow fell.", List.of());
        write(layout(), empty);
        assertThat(rows("spans/corpus.jsonl").get(0).get("spans").toString()).isEqualTo("[]");
        write(layout(), empty.withCoverage(new Coverage(false, List.of())));
        assertThat(rows("spans/corpus.jsonl").get(0).get("spans").isNull()).isTrue();
    }

    @Test
    void thatADocumentNobodyHasBegunIsLeftOutAndCounted() throws Exception {
        ExportDocument text =
                new ExportDocument(
                        "bare",
                        "Rain.",
                        "",
                        org.scholion.exchange.CharsetFacts.UTF_8,
                        java.util.Optional.empty(),
                        org.scholion.text.TextDirection.LEFT_TO_RIGHT,
                        new java.util.TreeMap<>(),
                        java.util.Optional.empty(),
                        LayoutSample.SCHEMA,
                        1,
                        java.util.Optional.empty(),
                        java.util.Optional.empty(),
                        List.of());
        Losses losses = write(layout(), text);
        assertThat(losses.count("exchange.lost.not-begun")).isEqualTo(1);
        assertThat(target.files().keySet()).containsExactly("label2id.json");
    }

    @Test
    void thatNestedMentionsGoIntoColumnsOrAreJoined() throws Exception {
        write(layout("nested", "columns", "depth", "2"), LayoutSample.english());
        JsonNode row = rows("ner/corpus.jsonl").get(0);
        assertThat(row.get("ner_tags").toString()).isEqualTo("[0,1,2,0,0,5,6,6,0,0,0,0]");
        assertThat(row.get("ner_tags_2").toString()).isEqualTo("[0,0,0,0,0,3,0,0,0,0,0,0]");
        write(layout("nested", "joined"), LayoutSample.english());
        assertThat(rows("ner/corpus.jsonl").get(0).get("ner_tags").get(5).asText())
                .isEqualTo("B-Body|B-Place");
    }

    @Test
    void thatPriorityDecidesBetweenMentionsThatShareTokens() throws Exception {
        write(layout("nested", "priority", "priority", "Place"), LayoutSample.english());
        assertThat(tags()).containsExactly("[0,1,2,0,0,3,0,0,0,0,0,0]");
    }

    @Test
    void thatMentionsThatCutTokensAreWidenedNarrowedOrDroppedAndCountedByLabel() throws Exception {
        ExportDocument cut =
                LayoutSample.document(
                        "c",
                        "en",
                        "New Delhites came",
                        List.of(LayoutSample.mention(1, "place", 0, 9)));
        Losses widened = write(layout(), cut);
        assertThat(tags()).containsExactly("[3,4,0]");
        assertThat(widened.all().get(0).reason().arguments()).containsEntry("label", "Place");
        assertThat(widened.count("exchange.lost.tag-widened")).isEqualTo(1);
        Losses narrowed = write(layout("align", "contract"), cut);
        assertThat(tags()).containsExactly("[3,0,0]");
        assertThat(narrowed.count("exchange.lost.tag-narrowed")).isEqualTo(1);
        Losses dropped = write(layout("align", "drop"), cut);
        assertThat(tags()).containsExactly("[0,0,0]");
        assertThat(dropped.count("exchange.lost.tag-dropped")).isEqualTo(1);
    }

    @Test
    void thatCliticsGiveAMentionBehindOneItsOwnToken() throws Exception {
        Losses losses = write(layout("tokens", "clitics"), LayoutSample.arabic());
        assertThat(losses.isEmpty()).isTrue();
        assertThat(tags()).containsExactly("[0,1,0,3,-100,-100]");
    }

    @Test
    void thatASentenceEndWithinAMentionDoesNotCutTheRow() throws Exception {
        Mention title = LayoutSample.mention(1, "thing", 4, 20);
        ExportDocument document =
                LayoutSample.document("t", "en", "See Rain fell. Snow. Then sun.", List.of(title));
        Losses losses = write(layout("unit", "sentence"), document);
        assertThat(losses.isEmpty()).isTrue();
        assertThat(rows("ner/corpus.jsonl"))
                .extracting(row -> row.get("text").asText())
                .containsExactly("See Rain fell. Snow.", "Then sun.");
    }

    @Test
    void thatWhatWindowsCutIsMaskedThereAndLostOnlyWhereNoWindowHasItWhole() throws Exception {
        List<Annotation> marks =
                List.of(
                        LayoutSample.mention(1, "person", 2, 5),
                        LayoutSample.mention(2, "place", 6, 13));
        ExportDocument document = LayoutSample.document("w", "en", "a b c d e f g", marks);
        Losses losses = write(layout("unit", "window(3,2)"), document);
        assertThat(rows("ner/corpus.jsonl"))
                .extracting(row -> row.get("text").asText() + row.get("ner_tags"))
                .containsExactly("a b c[0,1,2]", "c d e[-100,-100,-100]", "e f g[-100,-100,-100]");
        assertThat(losses.count("exchange.lost.tag-cut")).isEqualTo(1);
        assertThat(losses.count("exchange.lost.span-cut")).isEqualTo(1);
    }

    @Test
    void thatPairsWithoutARelationAreRowsOnlyWhereTheyAreAskedFor() throws Exception {
        ExportDocument apart =
                LayoutSample.document(
                        "p",
                        "en",
                        "Mira left the Board. Omar stayed.",
                        List.of(
                                LayoutSample.mention(1, "person", 0, 4),
                                LayoutSample.mention(2, "body", 14, 19),
                                LayoutSample.mention(3, "person", 21, 25)));
        write(layout(), apart);
        assertThat(target.files()).doesNotContainKey("relations/corpus.jsonl");
        write(layout("candidates", "relations"), apart);
        assertThat(rows("relations/corpus.jsonl"))
                .extracting(r -> r.get("label") + r.get("head").asText() + r.get("tail").asText())
                .containsExactly("0MiraBoard");
    }

    @Test
    void thatLabelsHaveTheSameNumbersWhateverIsWritten() throws Exception {
        write(layout(), LayoutSample.hindi());
        String few = target.text("label2id.json");
        write(layout("unit", "sentence"), LayoutSample.english());
        assertThat(target.text("label2id.json")).isEqualTo(few);
        assertThat(JSON.readTree(few).get("ner").get("O").asInt()).isZero();
        assertThat(JSON.readTree(few).get("ner").get("I-Thing").asInt()).isEqualTo(8);
    }
}
