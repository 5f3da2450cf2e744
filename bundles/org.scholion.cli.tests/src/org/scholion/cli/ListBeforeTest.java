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

/** What {@code scholion list PROJECT before} and {@code scholion settings} say. */
class ListBeforeTest {

    @TempDir Path folder = Path.of("");

    private final Terminal terminal = new Terminal();
    private String project = "";

    @BeforeEach
    void label() throws Exception {
        project = folder.resolve("p.scholion").toString();
        Path in = Files.createDirectories(folder.resolve("in"));
        Files.writeString(in.resolve("a.txt"), "\uD83E\uDD1D In\nNew Delhi now");
        Files.writeString(in.resolve("a.ann"), "T1\tplace 5 14\tNew Delhi\n");
        terminal.done("init", project);
        terminal.done("import", project, in.toString(), "--as", "asha", "--adopt-schema");
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(other.resolve("b.txt"), "new  delhi");
        Files.writeString(other.resolve("b.ann"), "T1\tplace 0 10\tnew  delhi\n");
        terminal.done("import", project, other.toString(), "--as", "omar");
    }

    @Test
    void thatProgramsReadLabelsWithCountsAndPlacesInCodePoints() {
        assertThat(terminal.done("list", project, "before", "--text", "NEW DELHI", "--json"))
                .containsSubsequence(
                        "\"count\": 2",
                        "\"document\": \"b\"",
                        "\"member\": \"omar\"",
                        "\"begin\": 5",
                        "\"document\": \"a\"",
                        "\"end\": 14",
                        "\"line\": 2",
                        "\"offsets\": \"codepoint\"",
                        "\"text\": \"New Delhi\"",
                        "\"type\": \"place\"",
                        "\"total\": 2");
    }

    @Test
    void thatPeopleReadWhatWasLabelledWhere() {
        assertThat(terminal.done("list", project, "before", "--text", "New Delhi").lines())
                .satisfiesExactly(
                        heads -> assertThat(heads).contains("NUMBER", "TYPE", "DOCUMENT", "LINE"),
                        newest ->
                                assertThat(newest).containsSubsequence("2", "b", "omar", "delhi]"),
                        other ->
                                assertThat(other)
                                        .containsSubsequence("a", "2", "asha", "[New Delhi] now"));
    }

    @Test
    void thatAMemberIsShownTheirOwnUntilSuggestionsAreShared() {
        String[] asked = {
            "list", project, "before", "--text", "New Delhi", "--of", "asha", "--json"
        };
        assertThat(terminal.done(asked)).contains("\"total\": 1", "\"of\": \"asha\"");
        assertThat(terminal.done("settings", project)).contains("not shared");
        assertThat(terminal.done("settings", project, "--shared-suggestions", "on"))
                .contains("everybody");
        assertThat(terminal.done("settings", project, "--json"))
                .contains("\"sharedSuggestions\": true");
        assertThat(terminal.done(asked)).contains("\"total\": 2", "\"of\": null");
    }

    @Test
    void thatWordsNobodyLabelledAreSaidToBeSuch() {
        assertThat(terminal.done("list", project, "before", "--text", "Paris"))
                .contains("Nobody has labelled");
    }

    @Test
    void thatWrongUsageIsExplained() {
        assertThat(terminal.run("list", project, "before")).isEqualTo(2);
        assertThat(terminal.run("list", project, "--text", "x")).isEqualTo(2);
        assertThat(terminal.run("list", project, "members", "--of", "asha")).isEqualTo(2);
        assertThat(terminal.run("settings", project, "--shared-suggestions", "maybe")).isEqualTo(2);
        assertThat(terminal.run("list", project, "before", "--text", "x", "--of", "nobody"))
                .isEqualTo(2);
    }
}
