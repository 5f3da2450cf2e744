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
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {

    @TempDir Path folder = Path.of("");

    private final Terminal terminal = new Terminal();

    private Path project() throws IOException {
        Path project = folder.resolve("p.scholion");
        Path in = Files.createDirectories(folder.resolve("in"));
        Files.writeString(in.resolve("d.txt"), "Mira lives in Delhi.\n");
        Files.writeString(
                in.resolve("d.ann"),
                "T1\tPerson 0 4\tMira\nT2\tशहर 14 19\tDelhi\nR1\tLivesIn Arg1:T1 Arg2:T2\n");
        Files.writeString(in.resolve("ar.txt"), "قال الوزير إن الحكومة تدعم خطة المياه الجديدة.\n");
        terminal.done("init", project.toString());
        terminal.done("import", project.toString(), in.toString(), "--adopt-schema");
        assertThat(terminal.err).contains("Imported 2 documents with 3 annotations.");
        return project;
    }

    @Test
    void thatVersionAndHelpWorkEverywhere() {
        assertThat(terminal.done("--version")).isEqualTo("scholion 1.2.3\n");
        assertThat(terminal.done("import", "--version")).isEqualTo("scholion 1.2.3\n");
        assertThat(terminal.done("--help")).contains("import", "export", "agreement");
        for (String command :
                new String[] {
                    "init",
                    "import",
                    "export",
                    "schema",
                    "list",
                    "members",
                    "assign",
                    "package",
                    "merge",
                    "check",
                    "documents",
                    "agreement"
                }) {
            assertThat(terminal.done(command, "--help")).contains("scholion " + command);
        }
        assertThat(terminal.done("schema", "apply", "--help")).contains("--dry-run");
        assertThat(terminal.done("--help")).doesNotContain("migrate");
    }

    @Test
    void thatWhatIsUnknownIsNamedWithTheHelpOfTheNearestCommand() {
        terminal.run("frobnicate", "all");
        assertThat(terminal.err)
                .isEqualTo(
                        """
                        There is no such command or option: frobnicate all
                        Try 'scholion --help' for what can be asked.
                        """);
        terminal.run("schema", "frobnicate");
        assertThat(terminal.err)
                .isEqualTo(
                        """
                        There is no such command or option: frobnicate
                        Try 'scholion schema --help' for what can be asked.
                        """);
        terminal.run("list", "p.scholion", "--frobnicate");
        assertThat(terminal.err)
                .contains("--frobnicate")
                .doesNotContain("no such command")
                .endsWith("Try 'scholion list --help' for what can be asked.\n");
    }

    @Test
    void thatWrongUsageIsToldFromProblemsOfTheData() throws IOException {
        String project = project().toString();
        for (String[] wrong :
                new String[][] {
                    {},
                    {"frobnicate"},
                    {"schema"},
                    {"schema", "migrate", project},
                    {"import", project},
                    {"import", project, "x", "--no-such-option"},
                    {"import", project, folder.toString(), "--format", "nothing"},
                    {"import", project, folder.toString(), "--encoding", "nothing"},
                    {"export", project, "--format", "txt"},
                    {"export", project, "--format", "nothing", "--out", "x"},
                    {"export", project, "--format", "brat", "--out", "x", "--of", "nobody"},
                    {"export", project, "--format", "brat", "--out", "x", "--offsets", "bits"},
                    {"list", project, "everything"},
                    {"agreement", "--study", "x.csv", "--kind", "other", "--measure", "m"},
                }) {
            assertThat(terminal.run(wrong)).as(String.join(" ", wrong)).isEqualTo(Scholion.USAGE);
            assertThat(terminal.out).isEmpty();
            assertThat(terminal.err).isNotBlank();
        }
        assertThat(terminal.run("list", folder.resolve("no.scholion").toString()))
                .isEqualTo(Scholion.PROBLEM);
    }

    @Test
    void thatAnnotationsAreCountedByMemberKindAndType() throws IOException {
        assertThat(terminal.done("list", project().toString(), "annotations", "--json"))
                .isEqualTo(
                        """
                        {
                          "documents": 2,
                          "members": {
                            "imported": {
                              "document": {},
                              "entity": {
                                "Person": 1,
                                "शहर": 1
                              },
                              "passage": {},
                              "referent": {},
                              "relation": {
                                "LivesIn": 1
                              },
                              "stance": {}
                            }
                          }
                        }
                        """);
    }

    @Test
    void thatDocumentsAndMembersAreListed() throws IOException {
        String project = project().toString();
        assertThat(terminal.done("list", project, "documents", "--json"))
                .contains(
                        "\"name\": \"ar\"",
                        "\"language\": \"ar\"",
                        "\"direction\": \"rtl\"",
                        "\"characters\": 47",
                        "\"state\": \"new\"",
                        "\"state\": \"in-progress\"");
        assertThat(terminal.done("list", project)).contains("NAME", "rtl", "in-progress");
        assertThat(terminal.done("list", project, "members")).contains("imported", "annotator");
        assertThat(terminal.done("list", project, "annotations")).contains("शहर");
    }

    @Test
    void thatTheSchemaIsShownValidatedAndAppliedOnlyWhereItFits() throws IOException {
        String project = project().toString();
        String xml = terminal.done("schema", "show", project);
        assertThat(xml).contains("id=\"Person\"", "name=\"LivesIn\"");
        terminal.done("schema", "validate", project);
        Path more = folder.resolve("more.xml");
        Files.writeString(more, xml.replace("name=\"Person\"", "name=\"Human\""));
        assertThat(terminal.done("schema", "apply", project, more.toString(), "--dry-run"))
                .contains("Person");
        assertThat(terminal.done("schema", "show", project)).isEqualTo(xml);
        terminal.done("schema", "apply", project, more.toString());
        assertThat(terminal.done("schema", "show", project)).contains("name=\"Human\"");
        Path empty = folder.resolve("other.scholion");
        terminal.done("init", empty.toString());
        Path less = folder.resolve("less.xml");
        Files.writeString(less, terminal.done("schema", "show", empty.toString()));
        assertThat(terminal.run("schema", "apply", project, less.toString()))
                .isEqualTo(Scholion.PROBLEM);
        assertThat(terminal.err).contains("migration", "Human");
        assertThat(terminal.done("schema", "show", project)).contains("name=\"Human\"");
    }

    @Test
    void thatEveryFormatExportsAndTheProjectChecksOut() throws IOException {
        String project = project().toString();
        for (String format :
                new String[] {
                    "txt", "xmi", "jsoncas", "brat", "webanno-tsv", "conll2003", "jsonl"
                }) {
            Path out = folder.resolve("out-" + format);
            terminal.done("export", project, "--format", format, "--out", out.toString());
            assertThat(out.resolve("export-report.json")).exists();
        }
        assertThat(terminal.done("check", project)).isEmpty();
        assertThat(terminal.err).contains("all is well");
    }

    @Test
    void thatWhatIsIncompleteIsListedAndFailsOnlyIfStrict() throws IOException {
        Path project = folder.resolve("news.scholion");
        Path in = Files.createDirectories(folder.resolve("news"));
        Files.writeString(in.resolve("d.txt"), "Mira lives in Delhi.\n");
        Files.writeString(in.resolve("d.ann"), "T1\tPerson 0 4\tMira\nT2\tPerson 0 4\tMira\n");
        Path schema =
                Files.writeString(
                        folder.resolve("people.xml"),
                        """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <scholion:schema xmlns:scholion="urn:scholion:schema:1" id="p" name="People">
                          <entity id="Person" name="Person" color="#1370F5">
                            <attribute id="level" name="Level" kind="text" required="true"/>
                          </entity>
                        </scholion:schema>
                        """);
        terminal.done("init", project.toString(), "--schema", schema.toString());
        terminal.done("import", project.toString(), in.toString());
        assertThat(terminal.done("check", project.toString()))
                .contains("d, imported: error: The mention ", "is not annotated.")
                .contains("d, imported: notice: The mention ", "marked twice");
        assertThat(terminal.err).contains("nothing is damaged, 2 errors, 1 notice");
        assertThat(terminal.done("check", project.toString(), "--json"))
                .contains("\"rule\": \"attribute-required\"", "\"rule\": \"marked-twice\"")
                .contains("\"class\": \"constraint\"", "\"severity\": \"error\"");
        assertThat(terminal.done("check", project.toString(), "--locale", "en-XA"))
                .doesNotContain("marked twice");
        assertThat(terminal.done("check", project.toString(), "--json", "--locale", "en-XA"))
                .contains("The same words are marked twice");
        assertThat(terminal.run("check", project.toString(), "--strict"))
                .isEqualTo(Scholion.PROBLEM);
    }

    @Test
    void thatAStudyIsMeasured() throws IOException {
        Path study = folder.resolve("study.csv");
        Files.writeString(study, "item,a,b\n1,x,x\n2,x,y\n3,y,y\n4,y,y\n");
        assertThat(
                        terminal.done(
                                "agreement",
                                "--study",
                                study.toString(),
                                "--kind",
                                "coding",
                                "--measure",
                                "cohen-kappa",
                                "--json"))
                .contains("\"measure\": \"cohen-kappa\"", "\"value\": 0.5", "\"units\": 4");
        Files.writeString(study, "item,a,b\n1,x,y,z\n");
        assertThat(
                        terminal.run(
                                "agreement",
                                "--study",
                                study.toString(),
                                "--kind",
                                "coding",
                                "--measure",
                                "cohen-kappa"))
                .isEqualTo(Scholion.PROBLEM);
        assertThat(terminal.err).contains("study.csv");
    }
}
