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

/** {@code scholion state}. */
class StateCommandTest {

    private static final String SCHEMA =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <scholion:schema xmlns:scholion="urn:scholion:schema:1" id="places" name="Places">
              <entity id="place" name="Place" color="#1370F5">
                <attribute id="kind" name="Kind" kind="text" required="true"/>
              </entity>
            </scholion:schema>
            """;

    @TempDir Path folder = Path.of("");

    private final Terminal terminal = new Terminal();
    private String project = "";

    @BeforeEach
    void importDocuments() throws Exception {
        project = folder.resolve("p.scholion").toString();
        Path in = Files.createDirectories(folder.resolve("in"));
        Files.writeString(in.resolve("a.txt"), "Delhi");
        Files.writeString(in.resolve("a.ann"), "T1\tplace 0 5\tDelhi\n");
        Files.writeString(in.resolve("b.txt"), "It rains.");
        Files.writeString(in.resolve("b.ann"), "");
        Files.writeString(in.resolve("c.txt"), "It rains again.");
        Path schema = Files.writeString(folder.resolve("places.xml"), SCHEMA);
        terminal.done("init", project, "--schema", schema.toString());
        terminal.done("import", project, in.toString(), "--as", "asha");
    }

    private String listed() {
        return terminal.done("list", project, "documents", "--json");
    }

    @Test
    void thatDoneRefusesDocumentsWithErrorsByNameAndTheOthersAreDone() {
        assertThat(terminal.run("state", project, "done", "--of", "asha"))
                .isEqualTo(Scholion.PROBLEM);
        assertThat(terminal.err)
                .contains("a is not done: it has 1 error")
                .contains("1 document is done now");
        // c, which asha has not begun, is not meant
        assertThat(listed())
                .containsSubsequence(
                        "\"asha\": \"in-progress\"", "\"asha\": \"done\"", "\"members\": {}");
    }

    @Test
    void thatAReasonOverridesAndIsListed() {
        terminal.done("state", project, "done", "--of", "asha", "--reason", "asked Mira");
        assertThat(terminal.err).contains("a is done, with 1 error", "2 documents are done now");
        assertThat(listed()).contains("\"asha\": \"asked Mira\"");
        terminal.done("state", project, "in-progress", "--of", "asha");
        assertThat(listed()).doesNotContain("asked Mira").doesNotContain("\"done\"");
    }

    @Test
    void thatAPatternSaysWhichDocumentsAreMeant() {
        terminal.done(
                "state", project, "skipped", "--of", "asha", "--documents", "c", "--reason", "x");
        assertThat(terminal.err).contains("1 document is skipped now");
        assertThat(listed()).contains("\"asha\": \"skipped\"");
        assertThat(terminal.run("state", project, "done", "--of", "asha", "--documents", "none"))
                .isEqualTo(Scholion.USAGE);
        assertThat(terminal.err).contains("No document is called so");
    }

    @Test
    void thatWhatCannotBeMeantIsWrongUsage() {
        assertThat(terminal.run("state", project, "done", "--of", "all")).isEqualTo(Scholion.USAGE);
        assertThat(terminal.run("state", project, "asleep", "--of", "asha"))
                .isEqualTo(Scholion.USAGE);
        assertThat(terminal.run("state", project, "skipped", "--of", "asha"))
                .isEqualTo(Scholion.USAGE);
        assertThat(terminal.run("state", project, "done")).isEqualTo(Scholion.USAGE);
        assertThat(listed()).doesNotContain("done");
    }

    @Test
    void thatAMemberWhomTheProjectDoesNotHaveIsNamed() {
        assertThat(terminal.run("state", project, "done", "--of", "omar"))
                .isEqualTo(Scholion.PROBLEM);
        assertThat(terminal.err).contains("omar");
        assertThat(listed()).doesNotContain("done");
    }

    @Test
    void thatWhatIsBeingAdjudicatedIsNamedAndNotOpenedAgain() {
        terminal.done("state", project, "done", "--of", "asha", "--reason", "asked Mira");
        terminal.done("state", project, "in-progress", "--of", "gold", "--documents", "b");
        assertThat(terminal.run("state", project, "in-progress", "--of", "asha"))
                .isEqualTo(Scholion.PROBLEM);
        assertThat(terminal.err)
                .startsWith("b: ")
                .contains("being adjudicated")
                .endsWith("1 document is in progress now.\n");
        assertThat(listed()).containsSubsequence("\"asha\": \"in-progress\"", "\"asha\": \"done\"");
    }

    @Test
    void thatAllAreNobodyWhoseStateCouldBeNoted() {
        assertThat(terminal.run("state", project, "done", "--of", "all")).isEqualTo(Scholion.USAGE);
        assertThat(terminal.err)
                .isEqualTo("A state is noted of one member, or of gold, not of all. Name one.\n");
    }
}
