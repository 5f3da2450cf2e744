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
        assertThat(terminal.run("check", project(), "--locale", "not a tag"))
                .isEqualTo(Scholion.USAGE);
        assertThat(terminal.err).contains("not a tag is no language tag.");
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
}
