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

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Runs commands and keeps what they said. */
final class Terminal {

    String out = "";
    String err = "";

    int run(String... arguments) {
        ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
        ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
        int code =
                Scholion.run(
                        List.of(arguments),
                        "1.2.3",
                        new PrintStream(outBytes, false, StandardCharsets.UTF_8),
                        new PrintStream(errBytes, false, StandardCharsets.UTF_8));
        out = outBytes.toString(StandardCharsets.UTF_8);
        err = errBytes.toString(StandardCharsets.UTF_8);
        assertThat(out + err).as("no stack trace for a user").doesNotContain("\tat org.");
        return code;
    }

    /** Runs a command whose streams are one, and returns what they show in the order of writing. */
    String together(String... arguments) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream both = new PrintStream(bytes, false, StandardCharsets.UTF_8);
        Scholion.run(List.of(arguments), "1.2.3", both, both);
        both.flush();
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Runs a command that must succeed and returns what it wrote. */
    String done(String... arguments) {
        assertThat(run(arguments)).as(err).isEqualTo(Scholion.DONE);
        return out;
    }

    /** Returns all that a user would miss or find changed in a project, as text. */
    String content(Path project) throws IOException {
        List<String> parts = new ArrayList<>();
        parts.add(done("list", project.toString(), "documents", "--json"));
        parts.add(done("list", project.toString(), "members", "--json"));
        parts.add(done("list", project.toString(), "annotations", "--json"));
        parts.add(done("schema", "show", project.toString(), "--json"));
        Path out = Files.createTempDirectory("content");
        done(
                "export",
                project.toString(),
                "--format",
                "jsonl",
                "--of",
                "all",
                "--out",
                out.toString());
        List<Path> files;
        try (var all = Files.walk(out)) {
            files = all.sorted().toList();
        }
        for (Path file : files) {
            if (Files.isRegularFile(file)) {
                parts.add(out.relativize(file) + "\n" + Files.readString(file));
            }
        }
        List<Path> backwards = new ArrayList<>(files);
        Collections.reverse(backwards);
        for (Path file : backwards) {
            Files.delete(file);
        }
        return String.join("\n", parts);
    }
}
