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

/** Rounds, training, controls and second passes on the command line. */
class RoundsCommandTest {

    private static final String TEXT = "Mira lives in Delhi, and Nora lives in Pune.";

    @TempDir Path folder = Path.of("");

    private final Terminal terminal = new Terminal();
    private String project = "";

    @BeforeEach
    void makeProject() throws Exception {
        project = folder.resolve("p.scholion").toString();
        terminal.done("init", project, "--schema", "news-stance");
        in("lea", "T1\tperson 0 4\tMira\nT2\tperson 25 29\tNora\n", "k", "t", "w1", "w2");
        terminal.done("members", project, "role", "lea", "lead");
    }

    /** Imports documents with these marks as those of a member. */
    private void in(String member, String marks, String... documents) throws Exception {
        Path in = Files.createDirectories(folder.resolve("in-" + member));
        for (String document : documents) {
            Files.writeString(in.resolve(document + ".txt"), TEXT);
            Files.writeString(in.resolve(document + ".ann"), marks);
        }
        terminal.done("import", project, in.toString(), "--as", member);
    }

    private void wrong(String said, String... arguments) {
        assertThat(terminal.run(arguments)).isEqualTo(Scholion.USAGE);
        assertThat(terminal.err).contains(said);
    }

    private void golden() {
        terminal.done("state", project, "done", "--of", "lea");
        terminal.done("adjudicate", project, "--rule", "single", "--documents", "k");
        terminal.done("adjudicate", project, "--rule", "single", "--documents", "t");
        terminal.done("assign", project, "--round", "spring", "--documents", "w*");
        terminal.done(
                "assign", project, "--round", "spring", "--part", "control", "--documents", "k");
        terminal.done(
                "assign", project, "--round", "spring", "--part", "training", "--documents", "t");
    }

    @Test
    void thatDocumentsAreGivenInRoundsAndListedByThem() {
        terminal.done("assign", project, "--to", "asha", "--documents", "w*", "--round", "spring");
        assertThat(terminal.err)
                .contains("2 documents were assigned", "2 documents are something else");
        terminal.done(
                "assign", project, "--round", "spring", "--part", "control", "--documents", "k");
        assertThat(terminal.err).contains("1 document is something else");
        String listed = terminal.done("list", project, "rounds");
        assertThat(listed).contains("ROUND", "spring", "asha");
        assertThat(terminal.err)
                .contains("3 documents, of them 2 for work, 0 for training, 1 controls");
        assertThat(terminal.done("list", project, "rounds", "--json"))
                .contains("\"name\": \"spring\"", "\"part\": \"control\"", "\"new\": 2");
        assertThat(terminal.done("list", project, "documents", "--json"))
                .contains("\"spring\": \"control\"", "\"spring\": \"work\"");
        assertThat(terminal.done("list", project, "assignments", "--json"))
                .contains("\"spring\": \"work\"");
        assertThat(terminal.done("list", project, "assignments", "--csv"))
                .contains("w1,asha,0,,spring,work");
        terminal.done("assign", project, "--round", "spring", "--part", "none", "--documents", "k");
        assertThat(terminal.done("list", project, "rounds", "--json")).doesNotContain("control");
        terminal.done("assign", project, "--to", "asha", "--undo", "--round", "spring");
        assertThat(terminal.err).contains("2 documents were taken away");
        terminal.done("check", project);
    }

    @Test
    void thatOptionsThatContradictEachOtherAreWrongUsage() {
        wrong("goes with --round", "assign", project, "--to", "x", "--part", "work");
        wrong("not test", "assign", project, "--to", "x", "--round", "a", "--part", "test");
        wrong("not none", "assign", project, "--to", "x", "--round", "a", "--part", "none");
        wrong("Say to whom", "assign", project, "--round", "a");
        wrong("no round autumn", "assign", project, "--to", "lea", "--undo", "--round", "autumn");
        wrong("--again", "assign", project, "--to", "x", "--again", "--undo");
        wrong("one at a time", "agreement", project, "--passes", "--controls");
        wrong("text or JSON", "agreement", project, "--passes", "--format", "html");
        assertThat(terminal.run("agreement", project, "--passes", "--members", "nobody"))
                .isEqualTo(Scholion.PROBLEM);
        assertThat(terminal.err).contains("no member nobody");
    }

    @Test
    void thatWhoIsDoneWithTrainingIsToldAndOnlyLeadsHearOfControls() throws Exception {
        golden();
        in("asha", "T1\tperson 0 4\tMira\n", "k", "t", "w1", "w2");
        terminal.done("state", project, "done", "--of", "asha");
        assertThat(terminal.err)
                .contains("t is for training: its gold differs in one place (1 missed")
                .doesNotContain("k is for training");
        String controls =
                terminal.done(
                        "agreement",
                        project,
                        "--controls",
                        "--layer",
                        "entity",
                        "--by",
                        "document",
                        "--no-interval");
        assertThat(controls).contains("0.66666", "k");
        assertThat(terminal.err).contains("asha against gold, on control documents");
        assertThat(terminal.done("agreement", project, "--controls", "--members", "asha", "--json"))
                .contains("\"gold\"");
        terminal.done("agreement", project, "--layer", "entity");
        assertThat(terminal.err).contains("control documents: k", "documents for training: t");
        // a package tells of training, holds no gold, and knows no other round
        String out = folder.resolve("asha.scholion").toString();
        terminal.done("package", project, "--for", "asha", "--out", out);
        assertThat(terminal.done("list", out, "documents", "--json"))
                .contains("\"spring\": \"training\"")
                .doesNotContain("control", "gold", "\"spring\": \"work\"");
    }

    @Test
    void thatADocumentIsDoneAgainAndMembersAgreeWithThemselves() throws Exception {
        terminal.done("agreement", project, "--passes");
        assertThat(terminal.err).contains("No document was given again");
        assertThat(terminal.run("assign", project, "--to", "lea", "--again", "--documents", "w*"))
                .isEqualTo(Scholion.PROBLEM);
        assertThat(terminal.err).contains("lea is not done with it");
        terminal.done("state", project, "done", "--of", "lea");
        terminal.done(
                "assign", project, "--to", "lea", "--again", "--documents", "w*", "--dry-run");
        assertThat(terminal.err).contains("2 documents would be blank, to be done again");
        terminal.done("assign", project, "--to", "lea", "--again", "--documents", "w*");
        assertThat(terminal.done("list", project, "documents", "--json"))
                .contains("\"lea\": \"new\"");
        terminal.done("state", project, "done", "--of", "lea");
        assertThat(terminal.done("agreement", project, "--passes", "--json")).contains("lea #2");
        assertThat(terminal.done("list", project, "annotations")).contains("8");
        terminal.done("check", project);
    }

    @Test
    void thatMembersTellWhatIsLeft() {
        assertThat(terminal.done("members", project)).contains("LEFT", "HOURS LEFT");
        assertThat(terminal.done("members", project, "--json"))
                .contains("\"remaining\": 4", "\"active-minutes\"", "\"hours-remaining\": null");
    }
}
