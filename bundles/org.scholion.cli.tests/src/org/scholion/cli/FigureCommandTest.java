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

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FigureCommandTest {

    @TempDir Path folder = Path.of("");

    private final Terminal terminal = new Terminal();
    private String project = "";

    @BeforeEach
    void importDocuments() throws Exception {
        project = folder.resolve("p.scholion").toString();
        Path in = Files.createDirectories(folder.resolve("in"));
        Files.writeString(in.resolve("خبر.txt"), "وصلت ليلى إلى عمّان.");
        Files.writeString(in.resolve("خبر.ann"), "T1\tperson 5 9\tليلى\n");
        terminal.done("init", project, "--schema", "news-stance");
        terminal.done("import", project, in.toString(), "--as", "amina");
    }

    private String out(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void thatAFigureIsDrawnAndItsFontsAreSaid() throws Exception {
        terminal.done("figure", project, "خبر", "--of", "amina", "--out", out("f.svg"));
        assertThat(terminal.err).contains("Drew 1 annotation", "f.svg", "fonts");
        assertThat(terminal.out).isEmpty();
        assertThat(Files.readString(folder.resolve("f.svg"))).contains("Person", "ليلى");
        terminal.done("figure", project, "خبر", "--of", "amina", "--out", out("f.png"));
        assertThat(folder.resolve("f.png")).isNotEmptyFile();
    }

    @Test
    void thatAPartIsDrawnAndWhatIsLeftOutIsSaid() throws Exception {
        terminal.done(
                "figure",
                project,
                "خبر",
                "--of",
                "amina",
                "--out",
                out("f.svg"),
                "--from",
                "10",
                "--to",
                "13");
        assertThat(terminal.err).contains("1 annotation lies outside and is not drawn.");
        assertThat(Files.readString(folder.resolve("f.svg"))).doesNotContain("ليلى");
    }

    @Test
    void thatMistakesAreSaidWithTheirExitCodes() {
        assertThat(terminal.run("figure", project, "x", "--of", "amina", "--out", out("f.svg")))
                .isEqualTo(Scholion.PROBLEM);
        assertThat(terminal.err).contains("no document named x");
        assertThat(terminal.run("figure", project, "خبر", "--of", "amina", "--out", out("f.pdf")))
                .isEqualTo(Scholion.USAGE);
        assertThat(terminal.err).contains(".svg", ".png");
        assertThat(terminal.run("figure", project, "خبر", "--of", "ben", "--out", out("f.svg")))
                .isEqualTo(Scholion.USAGE);
        assertThat(terminal.err).contains("amina");
        assertThat(terminal.run("figure", project, "خبر", "--of", "amina"))
                .isEqualTo(Scholion.USAGE);
    }
}
