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

class AdjudicateCommandTest {

    @TempDir Path folder = Path.of("");

    private final Terminal terminal = new Terminal();
    private String project = "";

    @BeforeEach
    void importDocuments() throws Exception {
        project = folder.resolve("p.scholion").toString();
        terminal.done("init", project, "--schema", "news-stance");
        annotate("asha", "T1\tgpe 0 6\tदिल्ली\nT2\tperson 9 13\tMira\n");
        annotate("omar", "T1\tgpe 0 6\tदिल्ली\nT2\tperson 9 14\tMira.\n");
    }

    private void annotate(String member, String marks) throws Exception {
        Path in = Files.createDirectories(folder.resolve(member));
        Files.writeString(in.resolve("a.txt"), "दिल्ली, \u200eMira.");
        Files.writeString(in.resolve("a.ann"), marks);
        terminal.done("import", project, in.toString(), "--as", member);
    }

    private void finish() {
        terminal.done("state", project, "done", "--of", "asha", "--reason", "x");
        terminal.done("state", project, "done", "--of", "omar", "--reason", "x");
    }

    @Test
    void thatWhatTheRuleCoversIsSettledAndWhatIsOpenIsNamed() {
        finish();
        terminal.done("adjudicate", project, "--rule", "unanimous");
        assertThat(terminal.out)
                .contains("a: 2 members, 1 accepted, 0 rejected, 0 decided before, 1 open.")
                .contains("The gold is in progress.")
                .contains("(9 to 14): 2 different");
        assertThat(terminal.done("list", project, "documents", "--json"))
                .contains("\"adjudication\": \"in-adjudication\"", "\"gold\": \"in-progress\"");
        terminal.done("adjudicate", project, "--rule", "member=asha", "--json");
        assertThat(terminal.out)
                .contains("\"accepted\": 1", "\"decided-before\": 1", "\"open\": []")
                .contains("\"gold\": \"done\"", "\"rule\": \"member=asha\"");
        assertThat(terminal.done("list", project, "documents", "--json"))
                .contains("\"adjudication\": \"adjudicated\"");
        terminal.done("check", project);
        terminal.done("adjudicate", project, "--rule", "unanimous");
        assertThat(terminal.out).contains("a: its gold is done already.");
    }

    @Test
    void thatADryRunChangesNothing() throws Exception {
        finish();
        String before = terminal.content(Path.of(project));
        terminal.done("adjudicate", project, "--rule", "unanimous", "--dry-run");
        assertThat(terminal.out).contains("The gold would be in progress.");
        assertThat(terminal.content(Path.of(project))).isEqualTo(before);
    }

    @Test
    void thatWhereNothingCanBeAdjudicatedItIsSaidWhyAndNothingIsChanged() throws Exception {
        String before = terminal.content(Path.of(project));
        assertThat(terminal.run("adjudicate", project, "--rule", "unanimous"))
                .isEqualTo(Scholion.PROBLEM);
        assertThat(terminal.out).isEqualTo("a: nobody is done with it.\n");
        assertThat(terminal.run("adjudicate", project, "--rule", "member=nobody"))
                .isEqualTo(Scholion.PROBLEM);
        assertThat(terminal.err).contains("nobody", "asha", "omar");
        assertThat(terminal.content(Path.of(project))).isEqualTo(before);
        terminal.done("state", project, "done", "--of", "asha", "--reason", "x");
        assertThat(terminal.run("adjudicate", project, "--rule", "majority"))
                .isEqualTo(Scholion.PROBLEM);
        assertThat(terminal.out).contains("1 member is done with it, and the rule wants 3.");
    }

    @Test
    void thatGoldIsDoneOnlyOnceNothingIsOpenOrForAReason() {
        finish();
        terminal.done("adjudicate", project, "--rule", "unanimous");
        assertThat(terminal.run("state", project, "done", "--of", "gold"))
                .isEqualTo(Scholion.PROBLEM);
        assertThat(terminal.err)
                .contains("a is not done: 1 place is open.")
                .contains("entity Person")
                .contains("(9 to 14)")
                .endsWith("0 documents are done now.\n");
        terminal.done("state", project, "done", "--of", "gold", "--reason", "no time");
        assertThat(terminal.err).contains("a is done, though 1 place is open.");
        assertThat(terminal.done("list", project, "documents", "--json"))
                .contains("\"adjudication\": \"adjudicated\"", "\"gold\": \"no time\"");
    }

    @Test
    void thatAMemberIsToldWhereGoldDiffersAndGoldWhoSupportsIt() {
        finish();
        terminal.done("feedback", project, "--of", "omar");
        assertThat(terminal.out).isEqualTo("No document is adjudicated that omar is done with.\n");
        terminal.done("adjudicate", project, "--rule", "member=asha");
        terminal.done("feedback", project, "--of", "omar");
        assertThat(terminal.out)
                .contains("Person: 1 difference")
                .contains("- a: gold has “Mira” for your “Mira.”.")
                .contains("1 adjudicated document of omar, 1 difference.");
        terminal.done("feedback", project, "--of", "omar", "--json");
        assertThat(terminal.out)
                .contains("\"difference\": \"span\"", "\"words\": \"Mira.\"")
                .contains("\"rule\": \"member=asha\"", "\"answer\": null");
        assertThat(terminal.run("feedback", project, "--of", "zoe")).isEqualTo(Scholion.PROBLEM);
        terminal.done("list", project, "gold", "--posterior");
        assertThat(terminal.out)
                .contains("2/2", "1/2", "omar: Person Mira.", "member=asha")
                .contains("omar: F1 against gold 0.500, 0.000 over contested places alone")
                .contains("1 of 2 decisions were made by a rule with their own vote")
                .contains("undefined, since nowhere did three members or more choose");
        terminal.done("list", project, "gold", "--posterior", "--json");
        assertThat(terminal.out)
                .contains("\"support\": {", "\"had\": 1", "\"worked\": 2")
                .contains("\"undefined\": \"raters\"", "\"undefined\": \"none-looked-at\"");
        assertThat(terminal.run("list", project, "documents", "--posterior"))
                .isEqualTo(Scholion.USAGE);
    }

    @Test
    void thatALeadAllowsCuratorsToAdjudicateTheirOwnWork() {
        terminal.done("settings", project);
        assertThat(terminal.out).contains("Curators may not adjudicate");
        terminal.done("settings", project, "--own-adjudication", "on", "--json");
        assertThat(terminal.out)
                .contains("\"ownAdjudication\": true", "\"sharedSuggestions\": false");
        assertThat(terminal.run("settings", project, "--own-adjudication", "perhaps"))
                .isEqualTo(Scholion.USAGE);
    }

    @Test
    void thatWhatCannotBeMeantIsWrongUsage() {
        assertThat(terminal.run("adjudicate", project)).isEqualTo(Scholion.USAGE);
        assertThat(terminal.run("adjudicate", project, "--rule", "most")).isEqualTo(Scholion.USAGE);
        assertThat(terminal.run("adjudicate", project, "--rule", "single", "--documents", "zzz"))
                .isEqualTo(Scholion.USAGE);
    }
}
