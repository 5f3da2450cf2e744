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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The language of messages. */
class LanguageTest {

    private static final String PSEUDO = "en-XA";

    @TempDir Path folder = Path.of("");

    private final Terminal terminal = new Terminal();

    private String project() throws IOException {
        Path project = folder.resolve("p.scholion");
        Path text = Files.writeString(folder.resolve("\u0646\u0635.txt"), "Mira lives in Delhi.\n");
        terminal.done("init", project.toString());
        terminal.done("import", project.toString(), text.toString());
        return project.toString();
    }

    @Test
    void thatMessagesAreInTheLanguageThatWasAskedFor() throws IOException {
        String project = project();
        terminal.done("check", project);
        assertThat(terminal.err)
                .isEqualTo("Checked 1 document and 0 annotation sets: all is well.\n");
        terminal.done("check", project, "--locale", PSEUDO);
        assertThat(terminal.err).startsWith("[\u00c7\u0125\u00e9\u00e7\u0137\u00e9\u00f0 1 ");
        terminal.done("check", project, "--locale=ar-XB");
        assertThat(terminal.err).contains("\u202e");
    }

    @Test
    void thatALanguageWithoutMessagesSpeaksEnglish() throws IOException {
        terminal.done("check", project(), "--locale", "sw");
        assertThat(terminal.err).contains("all is well.");
    }

    @Test
    void thatTheLanguageCanBeSaidAnywhere() throws IOException {
        String project = project();
        terminal.done("--locale", PSEUDO, "check", project);
        assertThat(terminal.err).startsWith("[");
        assertThat(terminal.done("schema", "show", project, "--locale", PSEUDO))
                .isEqualTo(terminal.done("schema", "show", project));
        assertThat(terminal.done("schema", "validate", "--help", "--locale", PSEUDO))
                .contains("--locale=TAG", "\u0161\u00e7\u0125\u00e9\u0271\u00e5");
    }

    @Test
    void thatJsonIsTheSameInEveryLanguage() throws IOException {
        String project = project();
        for (String what : new String[] {"documents", "members", "annotations"}) {
            assertThat(terminal.done("list", project, what, "--json", "--locale", PSEUDO))
                    .isEqualTo(terminal.done("list", project, what, "--json"));
        }
        assertThat(terminal.done("schema", "show", project, "--json", "--locale", PSEUDO))
                .isEqualTo(terminal.done("schema", "show", project, "--json"));
    }

    @Test
    void thatProblemsAndHelpAreInTheLanguageToo() throws IOException {
        String project = project();
        terminal.run("export", project, "--format", "none", "--out", "x", "--locale", PSEUDO);
        assertThat(terminal.err).startsWith("[\u0162\u0125").contains("none");
        assertThat(terminal.done("import", "--help")).contains("Imports documents.");
        assertThat(terminal.done("import", "--help", "--locale", PSEUDO))
                .contains("--format=F")
                .doesNotContain("Imports documents.");
    }

    @Test
    void thatAWrongLanguageIsWrongUsage() throws IOException {
        String project = project();
        assertThat(terminal.run("check", project, "--locale", "not a tag"))
                .isEqualTo(Scholion.USAGE);
        assertThat(terminal.err).contains("not a tag is no language tag.");
        for (String nameless : new String[] {"x-private", "und-Arab"}) {
            assertThat(terminal.run("check", project, "--locale", nameless))
                    .as("it names no language")
                    .isEqualTo(Scholion.USAGE);
            assertThat(terminal.err).contains(nameless + " is no language tag.");
        }
    }

    @Test
    void thatALanguageThatIsNotNamedIsWrongUsageInEnglish() {
        assertThat(terminal.run("list", "p.scholion", "--locale")).isEqualTo(Scholion.USAGE);
        assertThat(terminal.err).contains("--locale", "Try 'scholion list --help'");
    }

    @Test
    void thatANameFromRightToLeftIsIsolatedAndAPlainOneIsNot() throws IOException {
        String project = project();
        String missing = folder.resolve("\u0646\u0635-2.txt").toString();
        terminal.run("import", project, missing);
        assertThat(terminal.err).contains("\u2068" + missing + "\u2069: there is no such file");
        terminal.run("import", project, "plain.txt");
        assertThat(terminal.err).startsWith("plain.txt: there is no such file");
    }

    @Test
    void thatWhyAFigureIsUndefinedFollowsTheLanguageAndItsJsonDoesNot() throws IOException {
        Path study = Files.writeString(folder.resolve("s.csv"), "item,a,b\n1,x,x\n2,x,x\n");
        String[] asked = {
            "agreement", "--study", study.toString(), "--kind", "coding", "--measure", "cohen-kappa"
        };
        assertThat(terminal.done(asked)).contains("undefined: only one label, \"x\", was used");
        assertThat(terminal.done(with(asked, "--locale", PSEUDO))).doesNotContain("only one label");
        assertThat(terminal.done(with(asked, "--json", "--locale", PSEUDO)))
                .contains("only one label")
                .isEqualTo(terminal.done(with(asked, "--json")));
    }

    @Test
    void thatAFaultInAFileFollowsTheLanguage() throws IOException {
        String project = project();
        Files.writeString(folder.resolve("d.txt"), "Mira lives in Delhi.\n");
        Path ann = Files.writeString(folder.resolve("d.ann"), "T1 Person 0 4 Mira\n");
        terminal.run("import", project, ann.toString());
        assertThat(terminal.err)
                .contains("line 1: there is no tab after the id. Correct this line or remove it.");
        terminal.run("import", project, ann.toString(), "--locale", PSEUDO);
        assertThat(terminal.err).contains("d.ann").doesNotContain("there is no tab");
    }

    @Test
    void thatLossesFollowTheLanguageAndTheReportOfAnExportDoesNot() throws IOException {
        String project = project();
        Files.writeString(folder.resolve("d.txt"), "Mira lives in Delhi.\n");
        Path ann =
                Files.writeString(
                        folder.resolve("d.ann"),
                        "T1\tPerson 0 4\tMira\nT2\tPlace 14 19\tDelhi\nR1\tIn Arg1:T1 Arg2:T2\n");
        terminal.done("import", project, ann.toString(), "--adopt-schema");
        Path english = folder.resolve("english");
        Path accented = folder.resolve("accented");
        terminal.done("export", project, "--format", "conll2003", "--out", english.toString());
        assertThat(terminal.err).contains("Not written 1 ×: a relation");
        terminal.done(
                "export",
                project,
                "--format",
                "conll2003",
                "--out",
                accented.toString(),
                "--locale",
                PSEUDO);
        assertThat(terminal.err).doesNotContain("a relation");
        String report = "export-report.json";
        assertThat(Files.readString(english.resolve(report))).contains("\"a relation\"");
        assertThat(accented.resolve(report)).hasSameTextualContentAs(english.resolve(report));
    }

    private static String[] with(String[] arguments, String... more) {
        return Stream.concat(Stream.of(arguments), Stream.of(more)).toArray(String[]::new);
    }
}
