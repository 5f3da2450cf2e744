/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies in a release besides its annotations. */
class ReleaseContentsTest {

    private static final Optional<String> NONE = Optional.empty();
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String WHOLE =
            """
            title: Pacts
            version: "1.0"
            licence: CC-BY-4.0
            url: https://example.org/pacts
            time: 2026-05-01T00:00:00Z
            description: Short news.
            authors: [An Institute]
            of: votes
            formats: [jsonl, hf-jsonl]
            """;

    @TempDir Path folder = Path.of("");

    private Path out = Path.of("");

    @BeforeEach
    void place() {
        out = folder.resolve("out");
    }

    private JsonNode json(String name) throws IOException {
        return JSON.readTree(Files.readString(out.resolve(name)));
    }

    private List<JsonNode> lines(String name) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        for (String line : Files.readAllLines(out.resolve(name))) {
            rows.add(JSON.readTree(line));
        }
        return rows;
    }

    @Test
    void thatVotesHaveSharesAtEachPlaceAndNoNames() throws Exception {
        try (ReleasedProject project = new ReleasedProject(folder)) {
            project.build(out, Optional.of(WHOLE), NONE);
            List<JsonNode> votes = lines("data/votes.jsonl");
            assertThat(votes).hasSize(4);
            JsonNode delhi =
                    votes.stream()
                            .filter(v -> v.get("text").asText().equals("Delhi"))
                            .findFirst()
                            .orElseThrow();
            assertThat(delhi.get("document").asText()).isEqualTo("news/pact");
            assertThat(delhi.get("votes").toString()).isEqualTo("{\"gpe\":1,\"not-marked\":1}");
            assertThat(delhi.get("shares").get("gpe").asDouble()).isEqualTo(0.5);
            assertThat(delhi.get("begin").asInt()).isEqualTo(29);
            assertThat(lines("data/jsonl/documents.jsonl")).hasSize(4);
        }
    }

    @Test
    void thatAgreementIsOfTheReleasedDocumentsWithIntervals() throws Exception {
        try (ReleasedProject project = new ReleasedProject(folder)) {
            project.build(out, Optional.of(WHOLE), NONE);
            JsonNode agreement = json("agreement-report.json");
            assertThat(agreement).isNotEmpty();
            assertThat(agreement.get(0).get("documents").asInt()).isEqualTo(2);
            assertThat(agreement.get(0).get("members")).hasSize(2);
            assertThat(agreement.get(0).has("ci")).isTrue();
        }
    }

    @Test
    void thatCroissantHasAllThatIsRequired() throws Exception {
        try (ReleasedProject project = new ReleasedProject(folder)) {
            project.build(out, Optional.of(WHOLE), NONE);
            JsonNode root = json("croissant.json");
            // https://docs.mlcommons.org/croissant/docs/croissant-spec.html, Required
            Map<String, List<String>> required =
                    Map.of(
                            "sc:Dataset",
                            List.of(
                                    "@context",
                                    "@type",
                                    "conformsTo",
                                    "description",
                                    "license",
                                    "name",
                                    "url",
                                    "creator",
                                    "datePublished",
                                    "distribution"),
                            "cr:FileObject",
                            List.of("@id", "name", "contentUrl", "encodingFormat", "sha256"),
                            "cr:FileSet",
                            List.of("@id", "name", "encodingFormat", "includes"),
                            "cr:RecordSet",
                            List.of("@id", "name", "field"),
                            "cr:Field",
                            List.of("@id", "name", "source"));
            int checked = check(root, required);
            assertThat(checked).isGreaterThan(10);
            assertThat(root.get("@context").get("cr").asText())
                    .isEqualTo("http://mlcommons.org/croissant/");
        }
    }

    @Test
    void thatEveryFieldOfCroissantIsAColumnOrLedToByStepsWithinOne() throws Exception {
        try (ReleasedProject project = new ReleasedProject(folder)) {
            project.build(out, Optional.of(WHOLE), NONE);
            int nested = 0;
            for (JsonNode records : json("croissant.json").get("recordSet")) {
                String table = records.get("name").asText();
                Path file = out.resolve("data/hf-jsonl/" + table + "/corpus.jsonl");
                List<String> columns = new ArrayList<>();
                if (Files.exists(file)) {
                    lines("data/hf-jsonl/" + table + "/corpus.jsonl")
                            .forEach(row -> row.fieldNames().forEachRemaining(columns::add));
                }
                for (JsonNode field : records.get("field")) {
                    assertThat(field.at("/source/extract/column").asText())
                            .isEqualTo(field.get("name").asText());
                    if (!columns.isEmpty()) {
                        assertThat(columns).contains(field.get("name").asText());
                    }
                    for (JsonNode inner : field.path("subField")) {
                        assertThat(inner.at("/source/extract/column").asText())
                                .isEqualTo(field.get("name").asText());
                        assertThat(inner.at("/source/transform/0/jsonPath").asText())
                                .contains(inner.get("name").asText());
                        nested++;
                    }
                }
            }
            assertThat(nested).isPositive();
        }
    }

    private static int check(JsonNode node, Map<String, List<String>> required) {
        int checked = 0;
        String type = node.path("@type").asText();
        if (required.containsKey(type)) {
            for (String property : required.get(type)) {
                assertThat(node.has(property)).as(type + " " + property).isTrue();
            }
            checked++;
        }
        for (JsonNode child : node) {
            checked += check(child, required);
        }
        return checked;
    }

    @Test
    void thatTheCardBeginsWithItsYamlAndEveryFileItNamesIsThere() throws Exception {
        try (ReleasedProject project = new ReleasedProject(folder)) {
            project.build(out, Optional.of(WHOLE), NONE);
            String card = Files.readString(out.resolve("README.md"));
            assertThat(card).startsWith("---\npretty_name: \"Pacts\"\nlicense: cc-by-4.0\n");
            String yaml = card.substring(4, card.indexOf("\n---\n", 4));
            assertThat(yaml)
                    .contains("configs:", "- config_name:", "dataset_info:", "split: train");
            for (String line :
                    yaml.lines().filter(l -> l.strip().startsWith("- \"data/")).toList()) {
                assertThat(out.resolve(line.strip().substring(3).replace("\"", ""))).exists();
            }
            assertThat(card).contains("# Pacts", "Short news.", "| Person |");
            assertThat(Files.readString(out.resolve("CITATION.cff")))
                    .contains(
                            "cff-version: 1.2.0",
                            "title: \"Pacts\"",
                            "date-released: \"2026-05-01\"");
        }
    }

    @Test
    void thatTheCardNamesOnlyTablesThatOneReaderOfDatasetsReads() throws Exception {
        try (ReleasedProject project = new ReleasedProject(folder)) {
            String recipe =
                    "of: votes\nformats: [jsonl, parquet, hf-jsonl, {format: parquet, unit: sentence},"
                            + " {format: parquet, tokens: words}]\n";
            project.build(out, Optional.of(recipe), NONE);
            String card = Files.readString(out.resolve("README.md"));
            String yaml = card.substring(4, card.indexOf("\n---\n", 4));
            assertThat(yaml.lines().filter(l -> l.contains("\"data/")))
                    .isNotEmpty()
                    .allMatch(l -> l.endsWith(".parquet\""));
            List<String> named =
                    yaml.lines().filter(l -> l.startsWith("- config_name: \"")).toList();
            assertThat(named)
                    .doesNotHaveDuplicates()
                    .contains(
                            "- config_name: \"ner\"",
                            "- config_name: \"ner-parquet-2\"",
                            "- config_name: \"ner-parquet-3\"");
            assertThat(card)
                    .contains("load_dataset(\"FOLDER\", \"ner\")", "by their files: ner-hf-jsonl");
        }
    }

    @Test
    void thatATitleOfManyLinesStaysInItsLineOfTheCard() throws Exception {
        try (ReleasedProject project = new ReleasedProject(folder)) {
            String recipe = "title: \"A\\n---\\nB\\u2028\\u0085 \\\"C\\\"\"\nof: votes\n";
            project.build(out, Optional.of(recipe), NONE);
            assertThat(Files.readString(out.resolve("README.md")))
                    .startsWith(
                            "---\npretty_name: \"A\\n---\\nB\\u2028\\u0085 \\\"C\\\"\"\nlanguage:");
        }
    }

    @Test
    void thatNoClockReadingIsInAReleaseWithoutATimeStamp() throws Exception {
        try (ReleasedProject project = new ReleasedProject(folder)) {
            project.build(out, Optional.of("of: votes\nformats: [jsonl, xmi, hf-jsonl]\n"), NONE);
            String year = Integer.toString(Year.now(ZoneOffset.UTC).getValue());
            ReleasedProject.files(out)
                    .forEach((name, text) -> assertThat(text).as(name).doesNotContain(year + "-"));
        }
    }

    @Test
    void thatPartsAreSplitAndTiesKept() throws Exception {
        try (ReleasedProject project = new ReleasedProject(folder)) {
            String recipe =
                    "of: zorblatt\nformats: [jsonl, hf-jsonl]\nsplits:\n  parts: {train: 0.5, test: 0.5}\n"
                            + "  translations: [[news/pact, news/اجتماع]]\n";
            project.build(out, Optional.of(recipe), NONE);
            JsonNode splits = json("splits.json");
            assertThat(splits.get("parts").get("news/pact"))
                    .isEqualTo(splits.get("parts").get("news/اجتماع"));
            assertThat(splits.get("ties").get(0).get("reason").asText()).isEqualTo("confirmed");
            assertThat(ReleasedProject.files(out))
                    .containsKeys(
                            "data/jsonl/train/documents.jsonl", "data/jsonl/test/documents.jsonl");
            assertThat(json("manifest.json").get("documents").get(0).get("split").asText())
                    .isIn("train", "test");
            assertThat(project.verify(out)).isEmpty();
            assertThatThrownBy(
                            () ->
                                    project.build(
                                            folder.resolve("none"),
                                            Optional.of(
                                                    "of: gold\nsplits:\n  parts: {train: 0.4, validation: 0.3, test: 0.3}\n"),
                                            NONE))
                    .isInstanceOf(DataProblemException.class);
            assertThat(folder.resolve("none")).doesNotExist();
        }
    }

    @Test
    void thatEarlierPartsAreKept() throws Exception {
        try (ReleasedProject project = new ReleasedProject(folder)) {
            String splits = "splits:\n  parts: {train: 0.5, test: 0.5}\n";
            project.build(out, Optional.of("of: votes\n" + splits), NONE);
            JsonNode before = json("splits.json").get("parts");
            Path later = folder.resolve("later");
            project.build(
                    later,
                    Optional.of("of: zorblatt\n" + splits + "  seed: 99\n  keep: out\n"),
                    NONE);
            JsonNode after =
                    JSON.readTree(Files.readString(later.resolve("splits.json"))).get("parts");
            before.fieldNames()
                    .forEachRemaining(
                            name -> assertThat(after.get(name)).isEqualTo(before.get(name)));
            assertThat(project.verify(later)).isEmpty();
        }
    }

    @Test
    void thatWithheldTextsAreNowhereAndCanBePutBack() throws Exception {
        try (ReleasedProject project = new ReleasedProject(folder)) {
            project.build(out, Optional.of("of: zorblatt\ntext: withhold\n"), NONE);
            Map<String, String> files = ReleasedProject.files(out);
            files.forEach(
                    (name, text) ->
                            assertThat(text).as(name).doesNotContain("Mira", "Tariq", "Delhi"));
            assertThat(project.verify(out)).isEmpty();
            Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/python3")));
            assertThat(put(folder.resolve("in"))).isZero();
            Path open = folder.resolve("open");
            project.build(open, Optional.of("of: zorblatt\nformats: [jsonl]\n"), NONE);
            assertThat(texts(folder.resolve("with-text/data/jsonl/documents.jsonl")))
                    .containsExactlyInAnyOrderElementsOf(
                            texts(open.resolve("data/jsonl/documents.jsonl")));
            Files.writeString(folder.resolve("in/short.txt"), "Delhi is near.\n");
            assertThat(put(folder.resolve("in"))).isEqualTo(1);
        }
    }

    private int put(Path texts) throws Exception {
        Process process =
                new ProcessBuilder(
                                "/usr/bin/python3",
                                out.resolve("put_text_back.py").toString(),
                                texts.toString(),
                                folder.resolve("with-text").toString())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private static List<String> texts(Path rows) throws IOException {
        List<String> texts = new ArrayList<>();
        for (String line : Files.readAllLines(rows)) {
            JSON.readTree(line).findValuesAsText("text").forEach(texts::add);
        }
        return texts;
    }
}
