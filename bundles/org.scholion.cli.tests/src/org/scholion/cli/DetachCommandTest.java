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
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code scholion detach}. */
class DetachCommandTest {

    @TempDir
    @NonNullByDefault({})
    Path folder;

    private final Terminal terminal = new Terminal();

    @Test
    void thatAFileOfSeveralNamesIsRefusedForWritingAndTheWayOutWorks() throws Exception {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("unix"));
        Path project = folder.resolve("p.scholion");
        Path text = Files.writeString(folder.resolve("a.txt"), "It rains.");
        terminal.done("init", project.toString());
        Files.createLink(folder.resolve("backup.scholion"), project);
        assertThat(terminal.run("import", project.toString(), text.toString()))
                .isEqualTo(Scholion.PROBLEM);
        assertThat(terminal.err)
                .contains("has 2 names")
                .contains("scholion detach")
                .contains("p.scholion");
        assertThat(terminal.done("list", project.toString(), "documents", "--json"))
                .isEqualToIgnoringWhitespace("[]");
        terminal.done("detach", project.toString());
        assertThat(terminal.err).contains("is a file of its own now; it had 2 names");
        terminal.done("import", project.toString(), text.toString());
        terminal.done("detach", project.toString());
        assertThat(terminal.err).contains("was a file of its own already");
        assertThat(terminal.run("detach", folder.resolve("none").toString()))
                .isEqualTo(Scholion.PROBLEM);
        assertThat(terminal.run("detach")).isEqualTo(Scholion.USAGE);
    }
}
