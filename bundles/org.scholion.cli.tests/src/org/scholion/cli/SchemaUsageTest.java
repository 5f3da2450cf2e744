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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code scholion schema show --usage}. */
class SchemaUsageTest {

    private final Terminal terminal = new Terminal();

    @Test
    void thatEveryPartIsListedUsedOrNot(@TempDir Path folder) throws Exception {
        String project = folder.resolve("p.scholion").toString();
        terminal.done("init", project, "--schema", "news-stance");
        Path in = Files.createDirectories(folder.resolve("in"));
        Files.writeString(in.resolve("a.txt"), "Amina met Omar.");
        Files.writeString(in.resolve("a.ann"), "T1\tperson 0 5\tAmina\nT2\tperson 10 14\tOmar\n");
        terminal.done("import", project, in.toString(), "--as", "amina", "--adopt-schema");
        String lines = terminal.done("schema", "show", project, "--usage");
        assertThat(lines).contains("not used").containsPattern("person.*: 2 annotations");
        String json = terminal.done("schema", "show", project, "--usage", "--json");
        assertThat(json.replaceAll("\\s", ""))
                .contains("\"types\"")
                .contains("\"person\":2")
                .contains("\"organisation\":0")
                .contains("\"tags\"");
    }
}
