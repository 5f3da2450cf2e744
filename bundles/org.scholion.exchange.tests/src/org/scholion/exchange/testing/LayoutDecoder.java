/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads the layouts that are made to train on as one would who knows each from the documentation of
 * its program alone: offsets are counted in the unit of the format, over the text of the row, and
 * each token and each quoted text is held against the text there.
 */
public final class LayoutDecoder {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String layout;
    private final int[] document;
    private final List<String> labels;
    private final List<Found> found = new ArrayList<>();
    private final List<Found> tagged = new ArrayList<>();

    /**
     * Creates a decoder of a layout.
     *
     * @param text of the document
     * @param labels by the numbers they have in layouts that number them
     */
    public LayoutDecoder(String layout, String text, List<String> labels) {
        this.layout = layout;
        this.labels = List.copyOf(labels);
        document = text.codePoints().toArray();
    }

    /**
     * A span as a trainer sees it.
     *
     * @param begin in code points of the document
     * @param end after the last code point
     */
    public record Found(String label, int begin, int end) {}

    /** Returns the spans. */
    public List<Found> found() {
        return List.copyOf(found);
    }

    /** Returns what tags of tokens say, where there are some besides. */
    public List<Found> tagged() {
        return List.copyOf(tagged);
    }

    /** Returns whether the layout tells each mention in one way only. */
    public boolean tellsOnce() {
        return !layout.equals("hf-jsonl");
    }

    /** Reads a file. */
    public void read(String content) throws Exception {
        switch (layout) {
            case "csv" -> table(content, ',');
            case "tsv" -> table(content, '\t');
            case "label-studio", "gliner" -> {
                for (JsonNode row : JSON.readTree(content)) {
                    row(row);
                }
            }
            default -> {
                for (String line : content.split("\n")) {
                    if (!line.isEmpty()) {
                        row(JSON.readTree(line));
                    }
                }
            }
        }
    }

    private void row(JsonNode row) throws Exception {
        switch (layout) {
            case "spacy" -> spacy(row);
            case "prodigy" -> prodigy(row);
            case "doccano" -> doccano(row);
            case "gliner" -> gliner(row);
            case "label-studio" -> labelStudio(row);
            case "chat" -> chat(row);
            case "hf-jsonl" -> huggingFace(row);
            default -> throw new IllegalArgumentException(layout);
        }
    }

    private String text(int begin, int end) {
        return new String(document, begin, end - begin);
    }

    /** Holds the text of a row against the document. */
    private int begin(JsonNode offset, String text) {
        int begin = offset.asInt();
        assertThat(text).isEqualTo(text(begin, begin + text.codePointCount(0, text.length())));
        return begin;
    }

    private void add(JsonNode label, int begin, int end) {
        assertThat(begin).isBetween(0, end);
        assertThat(end).isLessThanOrEqualTo(document.length);
        found.add(new Found(label.asText(), begin, end));
    }

    private void spacy(JsonNode row) {
        String text = row.get("text").asText();
        int from = begin(row.get("_").get("offset"), text);
        List<Integer> begins = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        int at = 0;
        for (JsonNode token : row.get("tokens")) {
            assertThat(token.get("id").asInt()).isEqualTo(begins.size());
            begins.add(token.get("start").asInt());
            ends.add(token.get("end").asInt());
            // Doc.from_json makes the text of the tokens, and a blank where the next begins later
            int gap = token.get("start").asInt() - at;
            assertThat(gap).isBetween(0, 1);
            assertThat(gap == 0 || document[from + at] == ' ').isTrue();
            at = token.get("end").asInt();
        }
        assertThat(text.codePointCount(0, text.length()) - at).isBetween(0, 1);
        int last = 0;
        for (JsonNode entity : row.get("ents")) {
            assertThat(entity.get("start").asInt()).isGreaterThanOrEqualTo(last);
            last = entity.get("end").asInt();
            // Doc.from_json wants this of spans, and not of entities
            JsonNode span = ((ObjectNode) entity.deepCopy()).put("kb_id", "");
            assertThat(row.get("spans").get("sc")).contains(span);
        }
        for (JsonNode span : row.get("spans").get("sc")) {
            int begin = span.get("start").asInt();
            int end = span.get("end").asInt();
            assertThat(begins).contains(begin);
            assertThat(ends).contains(end);
            add(span.get("label"), from + begin, from + end);
        }
    }

    private void prodigy(JsonNode row) {
        int from = begin(row.get("meta").get("offset"), row.get("text").asText());
        JsonNode tokens = row.get("tokens");
        for (JsonNode token : tokens) {
            assertThat(text(from + token.get("start").asInt(), from + token.get("end").asInt()))
                    .isEqualTo(token.get("text").asText());
        }
        for (JsonNode span : row.get("spans")) {
            assertThat(tokens.get(span.get("token_start").asInt()).get("start"))
                    .isEqualTo(span.get("start"));
            assertThat(tokens.get(span.get("token_end").asInt()).get("end"))
                    .isEqualTo(span.get("end"));
            add(
                    span.get("label"),
                    from + span.get("start").asInt(),
                    from + span.get("end").asInt());
        }
        for (JsonNode relation : row.get("relations")) {
            assertThat(row.get("spans"))
                    .contains(relation.get("head_span"), relation.get("child_span"));
            assertThat(relation.get("head")).isEqualTo(relation.get("head_span").get("token_end"));
            assertThat(relation.get("child"))
                    .isEqualTo(relation.get("child_span").get("token_end"));
        }
    }

    private void doccano(JsonNode row) {
        int from = begin(row.get("offset"), row.get("text").asText());
        for (JsonNode entity : row.get("entities")) {
            add(
                    entity.get("label"),
                    from + entity.get("start_offset").asInt(),
                    from + entity.get("end_offset").asInt());
        }
    }

    /** There is no text: tokens stand one behind the other with nothing but blanks between. */
    private void gliner(JsonNode row) {
        int at = row.get("offset").asInt();
        List<Integer> begins = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        for (JsonNode token : row.get("tokenized_text")) {
            String word = token.asText();
            int length = word.codePointCount(0, word.length());
            while (!text(at, Math.min(document.length, at + length)).equals(word)) {
                assertThat(Comparison.isBlank(document[at])).isTrue();
                at++;
            }
            begins.add(at);
            at += length;
            ends.add(at);
        }
        for (JsonNode span : row.get("ner")) {
            add(span.get(2), begins.get(span.get(0).asInt()), ends.get(span.get(1).asInt()));
        }
    }

    /** Offsets are those of JavaScript, in UTF-16 units. */
    private void labelStudio(JsonNode task) {
        String text = task.get("data").get("text").asText();
        int from = begin(task.get("data").get("offset"), text);
        JsonNode made = task.has("annotations") ? task.get("annotations") : task.get("predictions");
        for (JsonNode result : made.get(0).get("result")) {
            if (result.path("type").asText().equals("labels")) {
                JsonNode value = result.get("value");
                int begin = value.get("start").asInt();
                int end = value.get("end").asInt();
                assertThat(value.get("text").asText()).isEqualTo(text(from + begin, from + end));
                add(value.get("labels").get(0), from + begin, from + end);
            }
        }
    }

    /** A place is told by its words and by how often they occur up to there. */
    private void chat(JsonNode row) throws Exception {
        int from = row.get("offset").asInt();
        String text = text(from, document.length);
        JsonNode messages = row.get("messages");
        assertThat(messages).hasSize(2);
        JsonNode answer = JSON.readTree(messages.get(1).get("content").asText());
        for (JsonNode entity : answer.get("entities")) {
            String words = entity.get("quote").asText();
            assertThat(messages.get(0).get("content").asText()).contains(words.strip());
            int at = -1;
            for (int i = 0; i < entity.get("occurrence").asInt(); i++) {
                at = text.indexOf(words, at + 1);
            }
            int begin = from + text.codePointCount(0, at);
            add(entity.get("label"), begin, begin + words.codePointCount(0, words.length()));
        }
    }

    private void huggingFace(JsonNode row) {
        int from = begin(row.get("offset"), row.get("text").asText());
        if (row.has("tokens")) {
            tags(row, from);
        }
        for (JsonNode span : row.path("spans")) {
            List<String> words = new ArrayList<>();
            for (JsonNode piece : span.get("fragments")) {
                words.add(text(from + piece.get("start").asInt(), from + piece.get("end").asInt()));
            }
            assertThat(span.get("text").asText()).isEqualTo(String.join(" ", words));
            found.add(
                    new Found(
                            labels.get(span.get("label").asInt()),
                            from + span.get("start").asInt(),
                            from + span.get("end").asInt()));
        }
    }

    private void tags(JsonNode row, int from) {
        JsonNode tags = row.get("ner_tags");
        assertThat(tags).hasSameSizeAs(row.get("tokens"));
        int open = -1;
        for (int i = 0; i <= tags.size(); i++) {
            int tag = i < tags.size() ? tags.get(i).asInt() : 0;
            boolean inner = tag > 0 && tag % 2 == 0;
            if (open >= 0 && !inner) {
                tagged.add(
                        new Found(
                                labels.get((tags.get(open).asInt() - 1) / 2),
                                from + row.get("char_start").get(open).asInt(),
                                from + row.get("char_end").get(i - 1).asInt()));
                open = -1;
            }
            assertThat(!inner || open >= 0).as("a tag that goes on with nothing").isTrue();
            open = tag > 0 && !inner ? i : open;
            if (i < tags.size()) {
                int begin = from + row.get("char_start").get(i).asInt();
                int end = from + row.get("char_end").get(i).asInt();
                assertThat(row.get("tokens").get(i).asText()).isEqualTo(text(begin, end));
            }
        }
    }

    private void table(String content, char separator) throws Exception {
        CSVFormat csv = CSVFormat.RFC4180.builder().setDelimiter(separator).setHeader().get();
        try (var lines = csv.parse(new StringReader(content))) {
            for (CSVRecord line : lines) {
                int from = begin(JSON.readTree(line.get("offset")), line.get("text"));
                String spans = line.get("spans");
                if (!spans.isEmpty()) {
                    for (JsonNode span : JSON.readTree(spans)) {
                        add(span.get(2), from + span.get(0).asInt(), from + span.get(1).asInt());
                    }
                }
            }
        }
    }
}
