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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code scholion members} and {@code scholion assign}. */
class MembersCommandTest {

    @TempDir Path folder = Path.of("");

    private final Terminal terminal = new Terminal();
    private String project = "";

    @BeforeEach
    void importDocuments() throws Exception {
        project = folder.resolve("p.scholion").toString();
        Path in = Files.createDirectories(folder.resolve("in/news"));
        for (int i = 0; i < 10; i++) {
            Files.writeString(in.resolve("n" + i + ".txt"), "أخبار " + i);
        }
        Files.writeString(folder.resolve("in/letter.txt"), "एक पत्र 🤝");
        terminal.done("init", project);
        terminal.done("import", project, folder.resolve("in").toString());
    }

    private String file(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private void wrong(String said, String... arguments) {
        assertThat(terminal.run(arguments)).isEqualTo(Scholion.USAGE);
        assertThat(terminal.err).contains(said);
    }

    private void problem(String said, String... arguments) {
        assertThat(terminal.run(arguments)).isEqualTo(Scholion.PROBLEM);
        assertThat(terminal.err).contains(said);
    }

    @Test
    void thatMembersComeGetRolesAndOtherNames() {
        terminal.done("members", project, "add", "عمر");
        terminal.done("members", project, "add", "lea", "lead");
        assertThat(terminal.err).contains("lea is a lead of the project now");
        terminal.done("members", project, "role", "عمر", "curator");
        terminal.done("members", project, "rename", "عمر", "omar");
        assertThat(terminal.err).contains("is called omar now");
        assertThat(terminal.done("members", project, "--json"))
                .contains("\"name\": \"omar\"", "\"role\": \"curator\"", "\"role\": \"lead\"")
                .doesNotContain("عمر");
        assertThat(terminal.done("members", project)).contains("omar", "curator");
        terminal.done("check", project);
    }

    @Test
    void thatWhatCannotBeMeantOfAMemberIsNamed() {
        terminal.done("members", project, "add", "omar");
        problem("is a member already", "members", project, "add", "omar");
        problem("no member nobody", "members", project, "role", "nobody", "lead");
        problem("is kept for the adjudicated set", "members", project, "add", "gold");
        problem("which is nobody's", "members", project, "rename", "gold", "silver");
        problem("has no comma", "members", project, "add", "a,b");
        problem("is kept for", "members", project, "rename", "omar", "gold");
        terminal.done("members", project, "add", "lea");
        problem("called lea already", "members", project, "rename", "omar", "lea");
        wrong("not king", "members", project, "role", "omar", "king");
        wrong("Say the new name", "members", project, "rename", "omar");
        wrong("Name the member", "members", project, "add");
        wrong("not fire", "members", project, "fire", "omar");
        assertThat(terminal.done("members", project, "--json")).contains("omar");
    }

    @Test
    void thatDocumentsAreGivenAndTakenAgain() {
        terminal.done("assign", project, "--to", "omar,asha", "--documents", "news/*", "--dry-run");
        assertThat(terminal.err).contains("Nothing was changed", "20 assignments");
        assertThat(terminal.done("list", project, "assignments")).doesNotContain("omar");
        terminal.done("assign", project, "--to", "omar,asha", "--documents", "news/*");
        assertThat(terminal.done("members", project, "--json"))
                .containsSubsequence("\"assigned\": 10", "\"new\": 10");
        terminal.done("state", project, "in-progress", "--of", "omar", "--documents", "news/n3");
        problem(
                "news/n3 stays with omar: it is begun",
                "assign",
                project,
                "--to",
                "omar",
                "--undo");
        assertThat(terminal.err).contains("9 documents were taken away");
        assertThat(terminal.done("list", project, "assignments", "--json"))
                .contains("\"member\": \"omar\"", "\"state\": \"in-progress\"");
        terminal.done("assign", project, "--to", "asha", "--undo", "--documents", "news/n1");
        assertThat(terminal.err).contains("1 document was taken away");
        terminal.done("check", project);
    }

    @Test
    void thatARecipeIsPreviewedAndDoesTheSame() throws Exception {
        String recipe =
                file(
                        "r.json",
                        """
                        {"each": "folder", "at-most": 8, "round": "first",
                         "shares": [{"share": 0.2, "times": 2, "part": "control"},
                                    {"share": "rest", "times": 1}]}
                        """);
        String[] assign = {
            "assign", project, "--to", "omar,asha", "--recipe", recipe, "--seed", "7"
        };
        String[] preview = {
            "assign", project, "--to", "omar,asha", "--recipe", recipe, "--seed", "7", "--dry-run"
        };
        String previewed = terminal.done(preview);
        assertThat(terminal.err).contains("13 assignments", "2 documents have 2 of them");
        assertThat(terminal.done(assign)).isEqualTo(previewed);
        assertThat(terminal.err).contains("13 documents were assigned");
        terminal.done(assign);
        assertThat(terminal.err).contains("0 documents were assigned");
        terminal.done("check", project);
    }

    @Test
    void thatLengthIsSharedOutEvenlyAndShown() throws Exception {
        file("in/news/long.txt", "x".repeat(45));
        terminal.done("import", project, folder.resolve("in").toString());
        String recipe = file("l.json", "{\"balance\": \"length\", \"shares\": [{\"times\": 1}]}");
        String shown =
                terminal.done(
                        "assign", project, "--to", "omar,asha", "--recipe", recipe, "--dry-run");
        // ten documents of seven characters, one of nine, one of 45
        assertThat(shown).contains("CHARACTERS");
        List<Long> lengths =
                shown.lines()
                        .skip(1)
                        .map(line -> Long.parseLong(line.substring(line.lastIndexOf(' ') + 1)))
                        .toList();
        assertThat(lengths).hasSize(2);
        assertThat(Math.abs(lengths.get(0) - lengths.get(1))).isLessThanOrEqualTo(9);
    }

    @Test
    void thatAssignmentsGoToATableAndComeFromOne() throws Exception {
        String table =
                file(
                        "t.csv",
                        "\uFEFFdocument,member,position,due\r\n"
                                + "letter,\"عمر\",4,2026-03-01\r\n\r\nnews/n1,asha\r\n");
        terminal.done("assign", project, "--table", table);
        String csv = terminal.done("list", project, "assignments", "--csv");
        assertThat(csv)
                .isEqualTo(
                        "document,member,position,due\n"
                                + "news/n1,asha,0,\nletter,عمر,4,2026-03-01\n");
        terminal.done("assign", project, "--table", table, "--undo");
        assertThat(terminal.done("list", project, "assignments", "--csv"))
                .isEqualTo("document,member,position,due\n");
        terminal.done("assign", project, "--table", file("again.csv", csv));
        assertThat(terminal.done("list", project, "assignments", "--csv")).isEqualTo(csv);
    }

    @Test
    void thatWhatIsWrongInATableIsNamedWithItsLineAndNothingIsDone() throws Exception {
        String start = "document,member,position,due\n";
        for (String[] bad :
                new String[][] {
                    {"letter,omar,1,soon\n", "line 2: a day is written as in 2026-03-01"},
                    {"letter,omar\nnone,omar\n", "line 3: the project has no document none"},
                    {"letter,omar,-1\n", "line 2: a position"},
                    {"letter,omar,x\n", "line 2: a position"},
                    {"letter,gold\n", "line 2: The name \"gold\""},
                    {"letter,\n", "line 2: The member has no name"},
                    {"letter,omar,1,,,\n", "line 2: there are more values"},
                    {"letter,\"omar\n", "line 2: a quotation mark"}
                }) {
            problem(bad[1], "assign", project, "--table", file("bad.csv", start + bad[0]));
        }
        problem("no column who", "assign", project, "--table", file("b.csv", "document,who\n"));
        problem("must name the columns", "assign", project, "--table", file("c.csv", "document\n"));
        problem("is empty", "assign", project, "--table", file("d.csv", "\n"));
        problem("no such file", "assign", project, "--table", "nowhere.csv");
        assertThat(terminal.done("list", project, "assignments", "--csv")).doesNotContain("omar");
    }

    @Test
    void thatWhatIsWrongInARecipeIsNamed() throws Exception {
        for (String[] bad :
                new String[][] {
                    {"[]", "line 1: a recipe is an object"},
                    {"{", "line 1: this is no JSON"},
                    {"{}", "it has no shares"},
                    {"{\"shares\": []}", "it has no shares"},
                    {"{\n\"share\": 1}", "line 2: there is no field share"},
                    {"{\"shares\": [{\"times\": 1}]} x", "this is no JSON"},
                    {"{\"shares\": [{\"times\": 1}]} {}", "more follows"},
                    {"{\"shares\": [{\"share\": 2, \"times\": 1}]}", "from 0 to 1"},
                    {"{\"shares\": [{\"share\": \"all\", \"times\": 1}]}", "from 0 to 1"},
                    {"{\"shares\": [{\"share\": 0.5}]}", "to how many members"},
                    {"{\"shares\": [{\"times\": 1.5}]}", "times is a whole number"},
                    {"{\"shares\": [{\"times\": 1}, {\"times\": 2}]}", "several shares"},
                    {
                        "{\"shares\": [{\"share\": 0.7, \"times\": 1},"
                                + " {\"share\": 0.4, \"times\": 1}]}",
                        "the shares are 1.1 in all"
                    },
                    {
                        "{\"shares\": [{\"times\": 1, \"part\": \"x\"}]}",
                        "work, training or control"
                    },
                    {"{\"shares\": [{\"times\": 1, \"part\": \"control\"}]}", "Name it"},
                    {
                        "{\"shares\": [{\"times\": 1}], \"balance\": \"words\"}",
                        "line 1: members get equally much of documents or length"
                    },
                    {"{\"shares\": 1}", "in square brackets"},
                    {"{\"shares\": [1]}", "in curly brackets"},
                    {"{\"shares\": [{\"times\": 1}], \"at-most\": -1}", "at-most is a whole"},
                    {"{\"shares\": [{\"times\": 1}], \"each\": 1}", "each is a text"}
                }) {
            problem(bad[1], "assign", project, "--to", "x", "--recipe", file("bad.json", bad[0]));
        }
        problem("no such file", "assign", project, "--to", "x", "--recipe", "nowhere.json");
    }

    @Test
    void thatWaysThatContradictEachOtherAreWrongUsage() throws Exception {
        String recipe = file("r.json", "{\"shares\": [{\"times\": 1}]}");
        wrong("Say to whom", "assign", project);
        wrong("Say to whom", "assign", project, "--documents", "a");
        wrong("Say to whom", "assign", project, "--to", "x", "--table", recipe);
        wrong(
                "Say to whom",
                "assign",
                project,
                "--to",
                "x",
                "--recipe",
                recipe,
                "--documents",
                "*");
        wrong("A seed goes", "assign", project, "--to", "x", "--seed", "1");
        wrong("not by a recipe", "assign", project, "--to", "x", "--recipe", recipe, "--undo");
        wrong("No document is called so", "assign", project, "--to", "x", "--documents", "none");
        problem("no member nobody", "assign", project, "--to", "nobody", "--undo");
        wrong("which is nobody's", "assign", project, "--to", "gold");
        wrong("Only assignments", "list", project, "members", "--csv");
    }
}
