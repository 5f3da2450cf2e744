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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code scholion schema import} and {@code export}. */
class SchemaExchangeTest {

    private final Path folder;
    private final Terminal terminal = new Terminal();

    SchemaExchangeTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private String project(String name, String schema) {
        String project = folder.resolve(name).toString();
        terminal.done("init", project, "--schema", schema);
        return project;
    }

    @Test
    void thatATypeSystemGivesAnotherProjectTheSameSchema() {
        String from = project("from.scholion", "news-stance");
        String to = project("to.scholion", "empty");
        String types = folder.resolve("types.xml").toString();
        terminal.done("schema", "export", from, "--format", "uima", types);
        terminal.done("schema", "import", to, "--format", "uima", types, "--dry-run");
        assertThat(terminal.done("schema", "show", to)).doesNotContain("person");
        terminal.done("schema", "import", to, "--format", "uima", types);
        assertThat(terminal.done("schema", "show", to))
                .isEqualTo(terminal.done("schema", "show", from));
        terminal.done("schema", "import", to, "--format", "uima", types);
        assertThat(terminal.err).contains("already");
    }

    @Test
    void thatWhatNeedsAMigrationIsNamedAndChangesNothing() throws Exception {
        String project = project("p.scholion", "empty");
        Path conf = folder.resolve("annotation.conf");
        Files.writeString(conf, "[entities]\nA\nB\n[relations]\nR Arg1:A|B, Arg2:B\n");
        terminal.done("schema", "import", project, "--format", "brat", conf.toString());
        String before = terminal.done("schema", "show", project);
        Files.writeString(conf, "[entities]\nA\nB\n[relations]\nR Arg1:A, Arg2:B\n");
        assertThat(terminal.run("schema", "import", project, "--format", "brat", conf.toString()))
                .isNotZero();
        assertThat(terminal.err).contains("R", "Arg1", "migration");
        assertThat(terminal.done("schema", "show", project)).isEqualTo(before);
        assertThat(terminal.run("schema", "import", project, "--format", "odd", conf.toString()))
                .isEqualTo(2);
        Path out = folder.resolve("out.conf");
        terminal.done("schema", "export", project, "--format", "brat", out.toString());
        assertThat(Files.readString(out)).contains("R\tArg1:A|B, Arg2:B");
    }

    @Test
    void thatASchemaIsWrittenAsAPageInTheReadersLanguage() throws Exception {
        String project = project("p.scholion", "named-entities");
        Path page = folder.resolve("schema.html");
        terminal.done("schema", "export", project, "--format", "html", page.toString());
        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("Person");
        terminal.done(
                "schema", "export", project, "--format", "html", page.toString(), "--locale", "hi");
        assertThat(Files.readString(page)).contains("lang=\"hi\"", "व्यक्ति");
        assertThat(terminal.done("schema", "show", project)).contains("name=\"PER\"");
        assertThat(terminal.run("schema", "export", project, "--format", "odd", page.toString()))
                .isEqualTo(2);
        assertThat(terminal.err).contains("html");
        assertThat(terminal.run("schema", "import", project, "--format", "html", page.toString()))
                .isEqualTo(2);
        String nowhere = folder.resolve("missing").resolve("schema.html").toString();
        assertThat(terminal.run("schema", "export", project, "--format", "html", nowhere))
                .isEqualTo(1);
    }

    @Test
    void thatAnUnknownBuiltInSchemaIsAnsweredWithThoseThereAre() {
        assertThat(terminal.run("init", folder.resolve("n.scholion").toString(), "--schema", "x"))
                .isNotZero();
        assertThat(terminal.err).contains("news-stance", "named-entities", "coreference", "empty");
    }

    @Test
    void thatNamedEntitiesAreWrittenAsConllFilesCallThem() throws Exception {
        String project = project("names.scholion", "named-entities");
        Path in = Files.createDirectories(folder.resolve("in"));
        Files.writeString(in.resolve("a.txt"), "Leila Haddad left Muscat.\n");
        Files.writeString(
                in.resolve("a.ann"), "T1\tPER 0 12\tLeila Haddad\nT2\tLOC 18 24\tMuscat\n");
        terminal.done("import", project, in.toString(), "--as", "ann");
        String listed = terminal.done("list", project, "annotations", "--json");
        assertThat(listed.replaceAll("\\s+", "")).contains("\"LOC\":1,\"PER\":1");
        Path out = folder.resolve("out");
        terminal.done(
                "export",
                project,
                "--format",
                "conll2003",
                "--out",
                out.toString(),
                "--of",
                "ann",
                "--locale",
                "ar");
        try (Stream<Path> files = Files.list(out)) {
            Path first =
                    files.filter(file -> file.getFileName().toString().startsWith("a."))
                            .findFirst()
                            .orElseThrow();
            assertThat(Files.readString(first)).contains("B-PER", "I-PER", "B-LOC");
        }
    }
}
