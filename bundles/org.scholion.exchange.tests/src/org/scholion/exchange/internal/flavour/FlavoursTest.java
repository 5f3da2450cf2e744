/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.flavour;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.scholion.document.AttributeValue;
import org.scholion.document.DocumentLabel;
import org.scholion.exchange.DocumentWriter;
import org.scholion.exchange.ExportDocument;
import org.scholion.exchange.Losses;
import org.scholion.exchange.WriteOptions;
import org.scholion.exchange.internal.rows.LabelNames;
import org.scholion.exchange.layout.LayoutOptions;
import org.scholion.exchange.layout.LayoutSection;
import org.scholion.exchange.testing.Exchange;
import org.scholion.exchange.testing.Golden;
import org.scholion.exchange.testing.LayoutSample;
import org.scholion.exchange.testing.MemoryTarget;
import org.scholion.schema.DocumentLabelType;
import org.scholion.schema.Schema;
import org.scholion.schema.TagSet;
import org.scholion.text.OffsetMap;
import org.scholion.text.OffsetUnit;

/**
 * Each layout is held against a golden file that was checked against the documentation of its
 * program: the page is named at each test.
 */
class FlavoursTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final MemoryTarget target = new MemoryTarget();

    private Losses write(String format, Map<String, String> layout, ExportDocument... documents)
            throws Exception {
        return Exchange.write(
                format,
                target,
                WriteOptions.DEFAULT.withLayout(LayoutSection.read(layout)),
                documents);
    }

    private Losses golden(String format) throws Exception {
        Losses losses =
                write(
                        format,
                        Map.of("unit", "sentence"),
                        LayoutSample.english(),
                        LayoutSample.hindi(),
                        LayoutSample.arabic());
        Golden.check(format, target);
        return losses;
    }

    private static Map<String, Integer> counts(Losses losses) {
        Map<String, Integer> counts = new TreeMap<>();
        losses.all()
                .forEach(
                        loss ->
                                counts.merge(
                                        loss.reason().code().replace("exchange.lost.", ""),
                                        loss.count(),
                                        Integer::sum));
        return counts;
    }

    private static String text(JsonNode row, JsonNode span) {
        int[] text = row.get("text").asText().codePoints().toArray();
        int begin = span.get("start").asInt();
        return new String(text, begin, span.get("end").asInt() - begin);
    }

    @Test
    void thatFilesBearTheNameOfTheirPart() throws Exception {
        for (String format :
                List.of(
                        "spacy",
                        "prodigy",
                        "doccano",
                        "label-studio",
                        "gliner",
                        "chat",
                        "csv",
                        "tsv",
                        "hf-jsonl")) {
            DocumentWriter writer = Exchange.format(format).writer().orElseThrow();
            assertThat(writer.namesParts()).as(format).isTrue();
            MemoryTarget part = new MemoryTarget();
            Exchange.write(
                    format,
                    part,
                    WriteOptions.DEFAULT.withLayout(LayoutOptions.DEFAULT.withPart("train")),
                    LayoutSample.english());
            assertThat(part.files().keySet())
                    .as(format)
                    .anyMatch(name -> name.matches("(.*/)?train\\.[a-z]+"))
                    .noneMatch(name -> name.contains("corpus"));
        }
    }

    @Test
    void thatBlanksAtTheEndsOfAMentionAreToldToBeLost() throws Exception {
        ExportDocument blanks =
                LayoutSample.document(
                        "b",
                        "en",
                        "So Mira left",
                        List.of(LayoutSample.mention(1, "person", 2, 8)));
        assertThat(counts(write("spacy", Map.of(), blanks))).containsEntry("tag-narrowed", 1);
        assertThat(write("doccano", Map.of(), blanks)).isEqualTo(Losses.NONE);
    }

    /** Checked against <a href="https://spacy.io/api/doc#from_json">Doc.from_json</a>. */
    @Test
    void thatSpacyReadsALineAsADocument() throws Exception {
        assertThat(counts(golden("spacy")))
                .containsOnly(
                        Map.entry("tag-pieces", 1),
                        Map.entry("tag-widened", 1),
                        Map.entry("relation", 1),
                        Map.entry("stance", 1),
                        Map.entry("referent", 1));
    }

    @Test
    void thatSpacysTokensMakeUpTheTextAsItsDocumentsDo() throws Exception {
        String text = "  Two  blanks\tand\n\na line. ";
        write("spacy", Map.of(), LayoutSample.document("b", "en", text, List.of()));
        JsonNode row = JSON.readTree(target.text("corpus.jsonl"));
        StringBuilder made = new StringBuilder();
        Iterator<JsonNode> tokens = row.get("tokens").elements();
        while (tokens.hasNext()) {
            JsonNode token = tokens.next();
            assertThat(token.get("start").asInt()).isEqualTo(made.length());
            made.append(text(row, token));
            boolean space =
                    made.length() < text.length()
                            && text.charAt(made.length()) == ' '
                            && !endsBlank(made);
            made.append(space ? " " : "");
        }
        assertThat(made.toString()).isEqualTo(text);
    }

    private static boolean endsBlank(StringBuilder text) {
        return Character.isWhitespace(text.charAt(text.length() - 1));
    }

    /** Checked against <a href="https://prodi.gy/docs/api-interfaces#relations">relations</a>. */
    @Test
    void thatProdigyHasTasksWithTokensSpansAndRelations() throws Exception {
        assertThat(counts(golden("prodigy")))
                .containsOnly(
                        Map.entry("tag-pieces", 1),
                        Map.entry("tag-widened", 1),
                        Map.entry("stance", 1),
                        Map.entry("label", 1),
                        Map.entry("referent", 1));
    }

    /**
     * Checked against the example for JSONL(relation) of doccano's import page, and <a
     * href="https://github.com/doccano/doccano/blob/master/docs/tutorial.md">its tutorial</a>.
     */
    @Test
    void thatDoccanoHasEntitiesAndRelationsByNumber() throws Exception {
        assertThat(counts(golden("doccano")))
                .containsOnly(
                        Map.entry("as-one-piece", 1),
                        Map.entry("stance", 1),
                        Map.entry("label", 1),
                        Map.entry("referent", 1));
    }

    /**
     * Checked against <a href="https://labelstud.io/guide/task_format">Task format</a>, <a
     * href="https://labelstud.io/tags/relations">Relations</a> and, for the unit, Label Studio's
     * editor ({@code codePointsToChars} in {@code selection-tools.js}).
     */
    @Test
    void thatLabelStudioHasTasksWithOffsetsInCodePointsUnlessToldOtherwise() throws Exception {
        assertThat(counts(golden("label-studio")))
                .containsOnly(
                        Map.entry("as-one-piece", 1),
                        Map.entry("stance", 1),
                        Map.entry("referent", 1));
        assertQuoted(target, OffsetUnit.CODE_POINT);
        MemoryTarget other = new MemoryTarget();
        Exchange.write(
                "label-studio",
                other,
                new WriteOptions(Optional.of(OffsetUnit.UTF16)),
                LayoutSample.english());
        assertQuoted(other, OffsetUnit.UTF16);
        assertThat(other.text("corpus.json")).isNotEqualTo(target.text("corpus.json"));
    }

    private static void assertQuoted(MemoryTarget written, OffsetUnit unit) throws Exception {
        for (JsonNode task : JSON.readTree(written.text("corpus.json"))) {
            String text = task.get("data").get("text").asText();
            OffsetMap offsets = OffsetMap.of(text);
            JsonNode made =
                    task.has("annotations") ? task.get("annotations") : task.get("predictions");
            for (JsonNode region : made.get(0).get("result")) {
                if (region.get("type").asText().equals("labels")) {
                    JsonNode value = region.get("value");
                    int begin = offsets.toUtf16(unit, value.get("start").asInt());
                    int end = offsets.toUtf16(unit, value.get("end").asInt());
                    assertThat(text.substring(begin, end)).isEqualTo(value.get("text").asText());
                }
            }
        }
    }

    /** Checked against <a href="https://urchade.github.io/GLiNER/training.html">Training</a>. */
    @Test
    void thatGlinerHasTokensAndSpansWithTheLastTokenInclusive() throws Exception {
        assertThat(counts(golden("gliner")))
                .containsEntry("tag-pieces", 1)
                .containsEntry("tag-widened", 1)
                .as("Hindi, which nobody has finished, and Arabic, partly excluded")
                .containsEntry("unsaid-row", 2);
    }

    @Test
    void thatGlinersOwnSplitterAndItsLimitsAreToldOf() throws Exception {
        ExportDocument hindi =
                LayoutSample.document(
                        "h",
                        "hi",
                        LayoutSample.HINDI,
                        List.of(LayoutSample.mention(1, "thing", 0, 20)));
        Losses notices = Losses.NONE;
        try (var session =
                Exchange.format("gliner")
                        .writer()
                        .orElseThrow()
                        .begin(
                                target,
                                WriteOptions.DEFAULT.withLayout(
                                        LayoutSection.read(
                                                Map.of("most-tokens", "3", "widest", "2"))))) {
            notices = notices.plus(session.write(hindi).notices());
        }
        assertThat(notices.count("exchange.notice.other-splitter")).isEqualTo(4);
        assertThat(notices.count("exchange.notice.too-long")).isEqualTo(1);
        assertThat(notices.count("exchange.notice.too-wide")).isEqualTo(1);
        assertThat(target.files()).as("it was not finished").isEmpty();
    }

    /** Checked against <a href="https://huggingface.co/docs/trl/dataset_formats">TRL</a>. */
    @Test
    void thatAChatQuotesTheTextInItsOrder() throws Exception {
        assertThat(counts(golden("chat"))).containsEntry("unsaid-row", 2);
    }

    @Test
    void thatAQuoteSaysWhichOfItsOccurrencesItIs() throws Exception {
        ExportDocument twice =
                LayoutSample.document(
                        "t",
                        "en",
                        "Mira met Mira.",
                        List.of(LayoutSample.mention(1, "person", 9, 13)));
        write("chat", Map.of("template", "{labels}? {text}"), twice);
        JsonNode row = JSON.readTree(target.text("corpus.jsonl"));
        assertThat(row.at("/messages/0/content").asText())
                .isEqualTo("Person, Place, Body, Thing? Mira met Mira.");
        JsonNode answer = JSON.readTree(row.at("/messages/1/content").asText());
        assertThat(answer.get("entities").toString())
                .isEqualTo("[{\"quote\":\"Mira\",\"occurrence\":2,\"label\":\"Person\"}]");
    }

    @Test
    void thatMentionsOfNoWordsAreToldWhereAProgramRefusesThem() throws Exception {
        ExportDocument between =
                LayoutSample.document(
                        "z",
                        "en",
                        "Mira met Mira.",
                        List.of(
                                LayoutSample.mention(1, "person", 4, 4),
                                LayoutSample.mention(2, "person", 9, 13)));
        for (String format : List.of("doccano", "chat")) {
            assertThat(counts(Exchange.write(format, new MemoryTarget(), between)))
                    .as(format)
                    .containsOnly(Map.entry("no-words", 1));
        }
    }

    @Test
    void thatADocumentWithoutTextIsLeftOutAndToldWhereAProgramRefusesIt() throws Exception {
        ExportDocument empty = LayoutSample.document("none", "en", "", List.of());
        assertThat(counts(Exchange.write("doccano", target, empty, LayoutSample.english())))
                .containsEntry("no-text", 1);
        assertThat(new String(target.files().get("corpus.jsonl"), StandardCharsets.UTF_8).lines())
                .hasSize(1)
                .noneMatch(line -> line.contains("\"text\":\"\""));
        for (String format : List.of("label-studio", "spacy", "prodigy", "gliner", "chat")) {
            assertThat(counts(Exchange.write(format, new MemoryTarget(), empty)))
                    .as(format)
                    .isEmpty();
        }
    }

    @Test
    void thatNoTwoThingsHaveOneNameInLabelStudiosConfiguration() throws Exception {
        List<DocumentLabelType> types =
                List.of("label", "text", "text_").stream()
                        .map(name -> new DocumentLabelType(LayoutSample.type(name, name), "", true))
                        .toList();
        Schema schema = new Schema("s", "S", "", List.copyOf(types), List.of());
        String xml =
                new LabelStudioFlavour().beside(new LabelNames(schema)).get("label_config.xml");
        assertThat(xml)
                .contains(
                        "<Labels name=\"label_\" toName=\"text__\">",
                        "<Text name=\"text__\" value=\"$text\"",
                        "<Choices name=\"label\" toName=\"text__\"",
                        "<Choices name=\"text_\" toName=\"text__\"");
    }

    @Test
    void thatLabelStudioMayChooseWhatAnOpenSetDoesNotKnow() throws Exception {
        TagSet topics =
                new TagSet(
                        "topics",
                        "Topics",
                        false,
                        true,
                        List.of(
                                LayoutSample.tag("weather", "Weather"),
                                LayoutSample.tag("water", "Water")));
        Schema open =
                new Schema(
                        "s",
                        "S",
                        "",
                        List.of(
                                new DocumentLabelType(
                                        LayoutSample.type("topic", "Topic"), "topics", true)),
                        List.of(topics));
        DocumentLabel label =
                new DocumentLabel(
                        LayoutSample.header(1, "topic"),
                        new AttributeValue.Tags(List.of("water", "Mud")));
        write(
                "label-studio",
                Map.of(),
                LayoutSample.document("o", "en", "Rain fell.", List.of(label), open));
        JsonNode task = JSON.readTree(target.text("corpus.json")).get(0);
        assertThat(task.at("/data/choices_1").toString())
                .isEqualTo("[{\"value\":\"Weather\"},{\"value\":\"Water\"},{\"value\":\"Mud\"}]");
        assertThat(task.at("/annotations/0/result/0/value/choices").toString())
                .isEqualTo("[\"Water\",\"Mud\"]");
        assertThat(target.text("label_config.xml"))
                .contains(
                        "<Choices name=\"Topic\" toName=\"text\" choice=\"multiple\""
                                + " value=\"$choices_1\"");
    }

    @Test
    void thatAllFormatsHaveTheSameLabelNumbers() throws Exception {
        write("hf-jsonl", Map.of(), LayoutSample.english());
        String expected = target.text("label2id.json");
        for (String format :
                List.of("spacy", "prodigy", "doccano", "label-studio", "gliner", "chat")) {
            MemoryTarget other = new MemoryTarget();
            Exchange.write(format, other, LayoutSample.english());
            assertThat(other.text("label2id.json")).as(format).isEqualTo(expected);
        }
    }
}
