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

/** {@code scholion package} and {@code scholion merge}. */
class PackageCommandTest {

    @TempDir Path folder = Path.of("");

    private final Terminal terminal = new Terminal();
    private String project = "";
    private String amina = "";

    @BeforeEach
    void importDocuments() throws Exception {
        project = folder.resolve("p.scholion").toString();
        amina = folder.resolve("amina.scholion").toString();
        Path in = Files.createDirectories(folder.resolve("in"));
        for (String name : new String[] {"a", "b", "c"}) {
            Files.writeString(in.resolve(name + ".txt"), "وصل الوزير إلى دلهي 🤝 today " + name);
        }
        Files.writeString(in.resolve("a.ann"), "T1\tperson 0 3\tوصل\n");
        terminal.done("init", project, "--schema", "news-stance");
        terminal.done("import", project, in.toString(), "--as", "omar", "--adopt-schema");
    }

    private String listed(String of) {
        return terminal.done("list", of, "members", "--json");
    }

    @Test
    void thatAPackageGoesOutAndComesBack() throws Exception {
        terminal.done("assign", project, "--to", "amina", "--documents", "a");
        terminal.done("assign", project, "--to", "amina", "--documents", "b");
        terminal.done("package", project, "--for", "amina", "--out", amina);
        assertThat(terminal.err).contains("holds 2 documents of amina");
        assertThat(listed(project)).contains("amina.scholion");
        assertThat(terminal.done("list", amina, "documents"))
                .contains("a ", "b ")
                .doesNotContain("c ");
        assertThat(listed(amina)).contains("amina").doesNotContain("omar");

        assertThat(terminal.run("state", project, "done", "--of", "amina"))
                .isEqualTo(Scholion.PROBLEM);
        assertThat(terminal.err).contains("handed out in amina.scholion");

        Path marked = Files.createDirectories(folder.resolve("marked"));
        Files.copy(folder.resolve("in/a.txt"), marked.resolve("a.txt"));
        Files.writeString(marked.resolve("a.ann"), "T1\tperson 4 10\tالوزير\n");
        terminal.done("import", amina, marked.toString(), "--as", "amina");
        terminal.done("state", amina, "done", "--of", "amina", "--reason", "checked");

        terminal.done("merge", project, amina);
        assertThat(terminal.err).contains("2 documents with 1 change and 3 changes of state");
        assertThat(listed(project)).contains("\"done\": 2").doesNotContain("amina.scholion");
        terminal.done("check", project);
        String once = terminal.content(Path.of(project));
        terminal.done("merge", project, amina);
        assertThat(terminal.err).contains("nothing new");
        assertThat(terminal.content(Path.of(project))).isEqualTo(once);
    }
}
