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
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.Addressee;
import org.scholion.corpus.Comment;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.Member;
import org.scholion.corpus.NewComment;
import org.scholion.document.Fragment;
import org.scholion.project.session.OpenProject;

/** What {@code scholion list PROJECT comments} says. */
class ListCommentsTest {

    @TempDir Path folder = Path.of("");

    private final Terminal terminal = new Terminal();
    private String project = "";

    @BeforeEach
    void ask() throws Exception {
        project = folder.resolve("p.scholion").toString();
        Path in = Files.createDirectories(folder.resolve("in"));
        Files.writeString(in.resolve("a.txt"), "\uD83E\uDD1D Delhi");
        Files.writeString(in.resolve("a.ann"), "T1\tplace 2 7\tDelhi\n");
        terminal.done("init", project);
        terminal.done("import", project, in.toString(), "--as", "asha", "--adopt-schema");
        try (OpenProject open = OpenProject.open(new FileAddress(Path.of(project)))) {
            open.store().members().save(new Member("lea", Member.Role.LEAD), "lea");
            long document = open.store().documents().find("a").orElseThrow().id();
            long set = open.store().sets().find(document, "asha").orElseThrow().id();
            NewComment.About about =
                    new NewComment.About(
                            OptionalLong.of(set),
                            Optional.of(open.store().annotations().of(set).get(0).id()),
                            Optional.of(new Fragment(3, 8)));
            Comment question =
                    open.store()
                            .comments()
                            .add(
                                    NewComment.onDocument(document, "asha", "A place?")
                                            .on(about)
                                            .asking(new Addressee.Leads()));
            open.store().comments().read(List.of(question.id()), "lea");
            open.store().comments().add(NewComment.reply(question, "lea", "Yes."));
            open.store().comments().resolve(question.id(), Optional.of("lea"));
        }
    }

    @Test
    void thatProgramsReadAllOfItWithOffsetsInCodePoints() {
        assertThat(terminal.done("list", project, "comments", "--json"))
                .containsSubsequence(
                        "\"annotation\": \"0",
                        "\"by\": \"asha\"",
                        "\"document\": \"a\"",
                        "\"kind\": \"question\"",
                        "\"mark\": \"there\"",
                        "\"of\": \"asha\"",
                        "\"begin\": 2",
                        "\"end\": 7",
                        "\"offsets\": \"codepoint\"",
                        "\"text\": \"Delhi\"",
                        "\"readBy\"",
                        "\"lea\"",
                        "\"replies\"",
                        "\"text\": \"Yes.\"",
                        "\"resolved\"",
                        "\"by\": \"lea\"",
                        "\"state\": \"resolved\"",
                        "\"text\": \"A place?\"",
                        "\"to\"",
                        "\"role\": \"lead\"");
    }

    @Test
    void thatPeopleReadWhoAskedWhomWhatWhere() {
        assertThat(terminal.done("list", project, "comments").lines())
                .satisfiesExactly(
                        heads -> assertThat(heads).contains("DOCUMENT", "FROM", "SAID"),
                        asked ->
                                assertThat(asked)
                                        .containsSubsequence(
                                                "a",
                                                "question",
                                                "resolved",
                                                "asha",
                                                "lead",
                                                "Delhi",
                                                "A place?"),
                        answered ->
                                assertThat(answered).containsSubsequence("reply", "lea", "Yes."));
    }

    @Test
    void thatAProjectWithoutCommentsListsNone() {
        String bare = folder.resolve("bare.scholion").toString();
        terminal.done("init", bare);
        assertThat(terminal.done("list", bare, "comments", "--json")).isEqualTo("[]\n");
    }
}
