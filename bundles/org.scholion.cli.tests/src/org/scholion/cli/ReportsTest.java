/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What commands say, whole: tables, trees and what they did. */
class ReportsTest {

    private final Terminal terminal = new Terminal();
    private final Path folder;
    private final String project;

    ReportsTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        project = folder.resolve("p.scholion").toString();
        Path in = Files.createDirectories(folder.resolve("in"));
        Files.writeString(in.resolve("a.txt"), "Mira \uD83C\uDDEE\uD83C\uDDF3 lives in Delhi.");
        Files.writeString(in.resolve("a.ann"), "T1\tperson 0 4\tMira\nT2\tgpe 17 22\tDelhi\n");
        Files.writeString(in.resolve("long name.txt"), "Nora.");
        terminal.done("init", project, "--schema", "news-stance");
        terminal.done("import", project, in.toString(), "--language", "en");
    }

    @Test
    void thatColumnsStandBelowOneAnother() {
        assertThat(terminal.done("list", project))
                .isEqualTo(
                        """
                        NAME       LANGUAGE  DIRECTION  CHARACTERS  ANNOTATIONS  STATE
                        a          en        ltr        25          2            in-progress
                        long name  en        ltr        5           0            new
                        """);
        assertThat(terminal.done("list", project, "annotations"))
                .isEqualTo(
                        """
                        MEMBER    KIND    TYPE                 NUMBER
                        imported  entity  Geopolitical entity  1
                        imported  entity  Person               1
                        """);
        assertThat(terminal.done("list", project, "members"))
                .isEqualTo(
                        """
                        NAME      ROLE       NEW  IN PROGRESS  DONE  SKIPPED  ANNOTATIONS  LEFT  HOURS LEFT
                        imported  annotator  0    1            0     0        2            1     -
                        """);
    }

    @Test
    void thatMembersAreATreeOfTheirStates() {
        assertThat(terminal.done("list", project, "members", "--json"))
                .isEqualTo(
                        """
                        [
                          {
                            "active-minutes": 0,
                            "annotations": 2,
                            "assigned": 1,
                            "hours-remaining": null,
                            "name": "imported",
                            "packages": [],
                            "remaining": 1,
                            "role": "annotator",
                            "sets": {
                              "done": 0,
                              "in-progress": 1,
                              "new": 0,
                              "skipped": 0
                            }
                          }
                        ]
                        """);
    }

    @Test
    void thatADocumentIsATreeOfAllThatIsKnownOfIt() {
        String json = terminal.done("list", project, "--json");
        assertThat(json)
                .contains(
                        """
                          {
                            "adjudication": "none",
                            "annotations": 0,
                            "base-direction": "auto",
                            "characters": 5,
                            "charset": "UTF-8",
                            "direction": "ltr",
                            "language": "en",
                            "members": {},
                            "metadata": {},
                            "name": "long name",
                        """)
                .contains(
                        """
                            "members": {
                              "imported": "in-progress"
                            },
                        """);
    }

    @Test
    void thatOffsetsCountWhatWasAskedFor() throws IOException {
        Map<String, String> expected =
                Map.of(
                        "utf16", "\"begin\":19,\"end\":24",
                        "codepoint", "\"begin\":17,\"end\":22",
                        "utf8", "\"begin\":23,\"end\":28");
        for (String unit : expected.keySet()) {
            Path out = folder.resolve(unit);
            terminal.done(
                    "export",
                    project,
                    "--format",
                    "jsonl",
                    "--out",
                    out.toString(),
                    "--offsets",
                    unit);
            assertThat(Files.readString(out.resolve("documents.jsonl")))
                    .contains(expected.getOrDefault(unit, "?"))
                    .contains("\"offsets\":\"" + unit + "\"");
            assertThat(terminal.err)
                    .contains("Exported 1 document to")
                    .contains("export-report.json");
        }
    }

    @Test
    void thatWhatIsLeftOutIsSaidWithItsCountAndFirstExamples() throws IOException {
        Path in = Files.createDirectories(folder.resolve("more"));
        StringBuilder marks = new StringBuilder();
        for (int i = 1; i <= 7; i++) {
            marks.append("T").append(i).append("\tGhost 0 4\tMira\n");
        }
        Files.writeString(in.resolve("b.txt"), "Mira lives in Pune.");
        Files.writeString(in.resolve("b.ann"), marks);
        terminal.done("import", project, in.toString());
        assertThat(terminal.err)
                .contains("Left out 7 ×: ", "; …)")
                .contains("Imported 1 document.");
        Files.writeString(in.resolve("one.txt"), "Mira lives in Goa.");
        Files.writeString(in.resolve("one.ann"), "T1\tGhost 0 4\tMira\n");
        terminal.done("import", project, in.resolve("one.ann").toString());
        assertThat(terminal.err).contains("Left out 1 ×: ").doesNotContain("…");
        Files.writeString(in.resolve("c.txt"), "Mira lives in Pune!");
        Files.writeString(in.resolve("c.ann"), "T1\tGhost 0 4\tMira\n");
        terminal.done("import", project, in.resolve("c.ann").toString(), "--adopt-schema");
        assertThat(terminal.err)
                .doesNotContain("Left out")
                .contains("The schema has new types; it is version 2.")
                .contains("Imported 1 document with 1 annotation.");
        terminal.done("import", project, in.resolve("c.ann").toString());
        assertThat(terminal.err).contains("Imported 0 documents, 1 there already.");
    }

    @Test
    void thatOfManyFilesPassedOverTheFirstTwentyAreNamed() throws IOException {
        Path in = Files.createDirectories(folder.resolve("odd"));
        for (int i = 0; i < 20; i++) {
            Files.writeString(in.resolve("file" + i + ".bin"), "?");
        }
        terminal.done("import", project, in.toString());
        assertThat(terminal.err).contains("20 files passed over").doesNotContain("more");
        assertThat(terminal.err.lines().filter(l -> l.contains(".bin"))).hasSize(20);
        for (int i = 20; i < 23; i++) {
            Files.writeString(in.resolve("file" + i + ".bin"), "?");
        }
        terminal.done("import", project, in.toString());
        assertThat(terminal.err).contains("23 files passed over", "  … and 3 more");
        assertThat(terminal.err.lines().filter(l -> l.contains(".bin"))).hasSize(20);
    }

    @Test
    void thatASchemaIsComparedInWordsAndAsATree() throws IOException {
        String xml = terminal.done("schema", "show", project);
        assertThat(terminal.done("schema", "validate", project)).isEmpty();
        assertThat(terminal.err).isEqualTo("The schema is valid.\n");
        Path file = folder.resolve("other.xml");
        Files.writeString(file, xml.replace("name=\"Person\"", "name=\"Human\""));
        String path = file.toString();
        assertThat(terminal.done("schema", "validate", project, path)).contains("entity Person");
        assertThat(terminal.err).isEqualTo("The schema is valid.\n");
        assertThat(terminal.done("schema", "validate", project, path, "--json"))
                .contains(
                        "\"element\": \"entity person\"",
                        "\"needsMigration\": false",
                        "\"saved\": null");
        assertThat(terminal.done("schema", "apply", project, path, "--dry-run"))
                .contains("entity Person");
        assertThat(terminal.err).isEqualTo("Nothing was changed.\n");
        assertThat(terminal.done("schema", "apply", project, path, "--json"))
                .contains("\"saved\": 2");
        assertThat(terminal.err).isEqualTo("The schema is now version 2.\n");
        assertThat(terminal.done("schema", "apply", project, path)).isEmpty();
        assertThat(terminal.err).isEqualTo("It is the project's schema already.\n");
        Path empty = folder.resolve("empty.scholion");
        terminal.done("init", empty.toString());
        Path less = folder.resolve("less.xml");
        Files.writeString(less, terminal.done("schema", "show", empty.toString()));
        terminal.done("schema", "validate", project, less.toString());
        assertThat(terminal.err)
                .isEqualTo("The schema is valid.\nTo apply it needs a migration.\n");
    }

    @Test
    void thatASchemaIsATreeOfItsTypesAndTagSets() {
        assertThat(terminal.done("schema", "show", project, "--json"))
                .contains("\"version\": 1", "\"id\": \"news-stance\"")
                .contains("\"kind\": \"entity\"", "\"kind\": \"stance\"", "\"kind\": \"document\"")
                .contains("\"excludedByDefault\": false")
                .contains("\"wholeWords\": false")
                .contains("\"maximum\": null")
                .contains("\"minimum\": 1")
                .contains("\"polarity\": \"polarity\"", "\"intensity\": \"intensity\"")
                .contains("\"default\": null", "\"required\": false")
                .contains("\"ordered\": true")
                .containsPattern("\\{\\s+\"id\": \"negated\",\\s+\"name\": \"Negated\"\\s+}");
    }

    @Test
    void thatHelpSaysInWordsWhatEachOptionIsFor() {
        String help = terminal.done("import", "--help");
        assertThat(help.replaceAll("\\s+", " "))
                .contains(
                        "Imports documents.",
                        "--adopt-schema Adds to the schema the types that it lacks.",
                        "--language=TAG The language of the texts, such as ar.")
                .doesNotContain("cli.");
    }

    @Test
    void thatAnEmptyProjectIsMadeAndSaid() {
        String made = folder.resolve("made.scholion").toString();
        terminal.done("init", made);
        assertThat(terminal.out + terminal.err).contains("made");
        assertThat(terminal.done("list", made)).startsWith("NAME").hasLineCount(1);
        assertThat(terminal.done("list", made, "--json")).isEqualTo("[]\n");
    }

    @Test
    void thatWhatWasAskedForStandsBeforeWhatIsSaidOfIt() {
        assertThat(terminal.together("schema", "apply", project, "--json", schema()))
                .startsWith("{")
                .endsWith("}\nIt is the project's schema already.\n");
    }

    private String schema() {
        Path file = folder.resolve("same.xml");
        try {
            Files.writeString(file, terminal.done("schema", "show", project));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toString();
    }

    @Test
    void thatWhoIsMentionedTwiceIsCountedOnceAsAReferent() throws IOException {
        Path in = Files.createDirectories(folder.resolve("chains"));
        Files.writeString(in.resolve("d.txt"), "Mira says she is Mira.");
        Files.writeString(
                in.resolve("d.ann"),
                "T1\tperson 0 4\tMira\nT2\tperson 10 13\tshe\n*\tCoref T1 T2\n");
        terminal.done("import", project, in.toString(), "--as", "asha");
        assertThat(terminal.done("list", project, "annotations"))
                .containsPattern("asha +referent +Person +1\n");
        Files.writeString(
                in.resolve("d.ann"), "T1\tperson 0 4\tMira\nT2\tgpe 10 13\tshe\n*\tCoref T1 T2\n");
        terminal.done("import", project, in.toString(), "--as", "ben");
        assertThat(terminal.done("list", project, "annotations"))
                .as("of no type where its mentions are of several")
                .containsPattern("ben +referent +- +1\n");
    }

    @Test
    void thatAnIntervalStandsBesideItsFigureAndWhatSamplesFollowsTheSeed() throws IOException {
        StringBuilder rows = new StringBuilder("annotator,label,start,end,document\n");
        for (int i = 0; i < 8; i++) {
            rows.append("x,A,").append("%d,%d,d%d\n".formatted(0, 5, i));
            rows.append("y,A,").append("%d,%d,d%d\n".formatted(i % 3, 5, i));
        }
        Path study = Files.writeString(folder.resolve("u.csv"), rows);
        assertThat(measured(study, "krippendorff-alpha-u", "1"))
                .containsPattern("\\[-?\\d\\.\\d+, -?\\d\\.\\d+]");
        String one = measured(study, "gamma", "1");
        assertThat(measured(study, "gamma", "1")).isEqualTo(one);
        assertThat(measured(study, "gamma", "2")).isNotEqualTo(one);
    }

    private String measured(Path study, String measure, String seed) {
        return terminal.done(
                "agreement",
                "--study",
                study.toString(),
                "--kind",
                "unitizing",
                "--measure",
                measure,
                "--seed",
                seed);
    }
}
