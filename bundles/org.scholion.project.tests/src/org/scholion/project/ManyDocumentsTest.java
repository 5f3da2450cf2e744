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

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of a file of several documents each that is wrong is named, and the others are imported. */
class ManyDocumentsTest {

    private static final String BIOC =
            "<document><id>%s</id><passage><offset>%s</offset><text>Mira met Ben.</text></passage></document>";

    private static final String JSON =
            "{\"id\": \"%s\", \"infons\": {}, \"passages\": [{\"offset\": %s, \"text\": \"Mira met Ben.\"}]}";

    private static final String TEI = "<TEI><text><body><p>%s</p></body></text></TEI>";

    private static final String TASK = "{\"data\": {\"text\": \"%s\"}, \"annotations\": []}";

    @TempDir Path folder = Path.of("");

    /** The second and the third of four documents are wrong. */
    private static String file(String format) {
        return switch (format) {
            case "bioc" ->
                    "<collection>\n%s\n%s\n%s\n%s\n</collection>"
                            .formatted(
                                    BIOC.formatted("a", "0"),
                                    BIOC.formatted("b", "x"),
                                    BIOC.formatted("c", "-1"),
                                    BIOC.formatted("d", "0"));
            case "bioc-json" ->
                    "{\"documents\": [\n%s,\n%s,\n%s,\n%s\n]}"
                            .formatted(
                                    JSON.formatted("a", "0"),
                                    JSON.formatted("b", "\"x\""),
                                    JSON.formatted("c", "-1"),
                                    JSON.formatted("d", "0"));
            case "tei" ->
                    "<teiCorpus xmlns=\"http://www.tei-c.org/ns/1.0\">\n%s\n%s\n%s\n%s\n</teiCorpus>"
                            .formatted(
                                    TEI.formatted("Mira met Ben."),
                                    TEI.formatted(""),
                                    TEI.formatted(" "),
                                    TEI.formatted("Rain fell."));
            case "label-studio" ->
                    "[%s, %s, %s, %s]"
                            .formatted(
                                    TASK.formatted("Mira met Ben."),
                                    TASK.formatted(""),
                                    TASK.formatted(""),
                                    TASK.formatted("Rain fell."));
            default -> "text,name\nMira met Ben.,a\n,b\nRain fell.,a\nRain fell.,d\n";
        };
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "bioc, d.xml, line 3, line 4",
        "bioc-json, d.json, document b, document c",
        "tei, d.xml, line 3, line 4",
        "label-studio, d.json, task 2, task 3",
        "csv, d.csv, line 3, line 4"
    })
    void thatEachThatIsWrongIsNamedAndTheOthersCome(
            String format, String name, String first, String second) throws Exception {
        try (TestProject project = new TestProject(folder)) {
            ImportResult result = project.adopt(project.write("in/" + name, file(format)));
            assertThat(result.problems())
                    .extracting(p -> p.said().toString())
                    .satisfiesExactly(
                            p -> assertThat(p).contains(name, first),
                            p -> assertThat(p).contains(name, second));
            assertThat(project.names()).hasSize(2);
        }
    }

    /** The report of an export says what it says, of makers and tokens as of all else. */
    @Test
    void thatTheReportCountsMakersWhereAFormatHasNoPlaceForThem() throws Exception {
        try (TestProject project = new TestProject(folder)) {
            project.write("in/d.txt", "Mira met Ben.");
            project.write("in/d.ann", "T1\tPerson 0 4\tMira\nT2\tPerson 9 12\tBen\n");
            project.adopt(folder.resolve("in"));
            for (String format : List.of("brat", "conllu", "webanno-tsv", "label-studio")) {
                ExportResult result = project.export(format, folder.resolve(format));
                assertThat(result.losses().count("exchange.lost.maker")).as(format).isEqualTo(2);
                assertThat(Files.readString(folder.resolve(format).resolve(result.reportFile())))
                        .contains("who made an annotation, when");
            }
            for (String format :
                    List.of("jsonl", "xmi", "jsoncas", "w3c", "bioc", "bioc-json", "tei")) {
                ExportResult result = project.export(format, folder.resolve(format));
                assertThat(result.losses().isEmpty()).as(format).isTrue();
            }
        }
    }
}
