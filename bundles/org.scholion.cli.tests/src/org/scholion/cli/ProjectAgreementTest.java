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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code scholion agreement PROJECT} as people use it. */
class ProjectAgreementTest {
    private static final List<String> WORDS =
            List.of("Mira", "Delhi", "Nora", "Pune", "Asha", "Goa", "Ravi", "Agra");

    @TempDir Path folder = Path.of("");

    private final Terminal terminal = new Terminal();
    private final StringBuilder units = new StringBuilder("annotator,label,start,end,document\n");
    private final StringBuilder work = new StringBuilder("document,annotator,length\n");
    private String project = "";

    @BeforeEach
    void twoMembersFinishTwelveDocuments() throws IOException {
        project = folder.resolve("p.scholion").toString();
        terminal.done("init", project, "--schema", "news-stance");
        String text = String.join(" ", WORDS);
        Random random = new Random(1);
        for (String member : List.of("asha", "omar")) {
            Path in = Files.createDirectories(folder.resolve(member));
            for (int d = 0; d < 12; d++) {
                StringBuilder ann = new StringBuilder();
                int n = 0;
                for (int i = 0; i < WORDS.size(); i++) {
                    int from = i * 5;
                    if (random.nextInt(4) > 0) {
                        int to = from + WORDS.get(i).length();
                        String type = random.nextInt(5) == 0 ? "place" : "person";
                        ann.append(
                                "T%d\t%s %d %d\t%s\n"
                                        .formatted(++n, type, from, to, text.substring(from, to)));
                        units.append(member)
                                .append(
                                        ",%s,%d,%d,d%02d\n"
                                                .formatted(
                                                        type.equals("place") ? "Place" : "Person",
                                                        from,
                                                        to,
                                                        d));
                    }
                }
                Files.writeString(in.resolve("d%02d.txt".formatted(d)), text);
                Files.writeString(in.resolve("d%02d.ann".formatted(d)), ann);
                work.append("d%02d,%s,%d\n".formatted(d, member, text.length()));
            }
            terminal.done("import", project, in.toString(), "--as", member);
            terminal.done("state", project, "done", "--of", member);
        }
    }

    private String[] asked(String... more) {
        List<String> all = new ArrayList<>(List.of("agreement", project));
        all.addAll(List.of(more));
        return all.toArray(new String[0]);
    }

    @Test
    void thatSetsGiveTheFiguresOfTheSameUnitsInATable() throws IOException {
        String table = Files.writeString(folder.resolve("units.csv"), units).toString();
        String who = Files.writeString(folder.resolve("work.csv"), work).toString();
        for (String measure :
                List.of("span-f1-exact", "krippendorff-alpha-u", "span-f1-overlap", "gamma")) {
            String sets = terminal.done(asked("--layer", "entity", "--measure", measure, "--json"));
            String same =
                    terminal.done(
                            "agreement",
                            "--study",
                            table,
                            "--kind",
                            "unitizing",
                            "--measure",
                            measure,
                            "--documents",
                            who,
                            "--json");
            assertThat(figure(sets)).as(measure).isEqualTo(figure(same));
        }
    }

    /** The lines of a figure's value and its interval. */
    private static List<String> figure(String json) {
        List<String> lines = new ArrayList<>();
        boolean within = false;
        for (String line : json.lines().toList()) {
            within |= line.startsWith("    \"ci\"");
            if (within || line.startsWith("    \"value\"") || line.startsWith("    \"units\"")) {
                lines.add(line);
            }
            within &= !line.endsWith("],") && !line.endsWith("null,");
        }
        assertThat(lines).hasSize(6);
        return lines;
    }

    @Test
    void thatEachLayerHasItsOwnFiguresAndWhatIsLeftOutIsNamed() {
        terminal.done("state", project, "in-progress", "--of", "omar", "--documents", "d03");
        String all = terminal.done(asked("--state", "latest"));
        assertThat(all)
                .contains("LAYER", "entity", "span-f1-exact", "krippendorff-alpha-u")
                .contains("stance polarity", "link-credit", "conll-matched", "document Genre")
                .contains("attribute:level");
        assertThat(terminal.err)
                .contains("11 documents compared; members: asha, omar.")
                .contains("Left out: 1 documents that one member only finished: d03.")
                .contains("bootstrap over documents, BCa");
    }

    @Test
    void thatDifferencesOfPairsAreTestedWithAThirdMember() throws IOException {
        Path in = Files.createDirectories(folder.resolve("li"));
        String text = String.join(" ", WORDS);
        for (int d = 0; d < 12; d++) {
            Files.writeString(in.resolve("d%02d.txt".formatted(d)), text);
            Files.writeString(in.resolve("d%02d.ann".formatted(d)), "T1\tperson 0 4\tMira\n");
        }
        terminal.done("import", project, in.toString(), "--as", "li");
        terminal.done("state", project, "done", "--of", "li");
        assertThat(terminal.done(asked("--layer", "entity", "--by", "difference")))
                .contains("P CORRECTED", "asha and li, less asha and omar", "li and omar");
        assertThat(terminal.err).contains("bootstrap over documents, BCa; p after Vanbelle");
        String saved =
                Files.writeString(
                                folder.resolve("saved.json"),
                                terminal.done(
                                        asked("--layer", "entity", "--by", "difference", "--json")))
                        .toString();
        assertThat(Files.readString(Path.of(saved))).contains("\"difference\": [", "\"p-holm\":");
        assertThat(terminal.done(asked("--settings", saved, "--format", "csv")))
                .contains(",p,p_holm\r\n", ",difference,asha li asha omar,");
    }

    /** A number that each gave; what nobody gave is left out. */
    @Test
    void thatNumbersOfAttributesHaveIntraclassCorrelations() {
        String figures =
                terminal.done(
                        asked("--layer", "document,attribute:level", "--measure", "kendall-w"));
        assertThat(figures).contains("document Genre", "attribute:level", "kendall-w");
        assertThat(terminal.done(asked("--measure", "icc-2-1", "--json")))
                .contains("\"measure\": \"icc-2-1\"");
    }

    @Test
    void thatWhereNothingIsComparedTheReasonIsSaidAndNothingElse() throws IOException {
        terminal.done(asked("--documents", "zzz*", "--layer", "entity"));
        assertThat(terminal.err)
                .contains("No document compared. Positions")
                .contains("No document whose name matches zzz* was begun by anybody.");
        String broken = Files.writeString(folder.resolve("x.json"), "{\n\"a\": 1,}").toString();
        assertThat(terminal.run(asked("--settings", broken))).isEqualTo(Scholion.PROBLEM);
        assertThat(terminal.err).contains("line 2: ").doesNotContain("Source", "REDACTED");
    }

    @Test
    void thatPartsAndFormatsAreAsAskedFor() {
        assertThat(terminal.done(asked("--layer", "entity", "--by", "label", "--json")))
                .contains("\"label\": \"Place\"", "\"layer\": \"entity\"", "\"settings\"");
        assertThat(terminal.done(asked("--layer", "entity", "--by", "pair", "--format", "json")))
                .contains("\"pair\": [");
        assertThat(terminal.done(asked("--layer", "entity", "--by", "document", "--format", "csv")))
                .startsWith("layer,of,measure,members,by,name,value,")
                .contains("\r\nentity,,span-f1-exact,asha omar,document,d11,");
        assertThat(terminal.done(asked("--documents", "d1*", "--format", "html")))
                .startsWith("<!DOCTYPE html>")
                .contains("Schema version 1", "program version 1.2.3", "krippendorff-alpha-u");
        assertThat(terminal.done(asked("--layer", "entity", "--no-interval", "--json")))
                .doesNotContain("\"interval\": {");
        assertThat(terminal.done(asked("--members", "omar", "--layer", "entity")))
                .contains("undefined: agreement needs two annotators, here is one");
    }

    @Test
    void thatWhatCountsIsChosenAndSaid() {
        terminal.done(asked("--layer", "entity", "--units", "words"));
        assertThat(terminal.err).contains("Positions of entities and passages are words.");
        assertThat(
                        terminal.done(
                                asked(
                                        "--layer",
                                        "entity",
                                        "--units",
                                        "words",
                                        "--include",
                                        "excluded,training",
                                        "--without-suggested",
                                        "--json")))
                .contains("\"units\": \"words\"", "\"without-suggested\": true")
                .containsPattern("\"include\": \\[\\s+\"excluded\",\\s+\"training\"");
        assertThat(terminal.done(asked("--layer", "entity", "--by", "round")))
                .contains("span-f1-exact");
        assertThat(terminal.err)
                .contains("No document that counts is in a round.")
                .contains("Positions of entities and passages are grapheme clusters.");
    }

    @Test
    void thatGammaIsMeasuredOnDemand() {
        for (String measure : List.of("gamma", "gamma-cat", "gamma-k")) {
            assertThat(terminal.done(asked("--layer", "entity", "--measure", measure, "--json")))
                    .contains("\"measure\": \"" + measure + "\"", "\"undefined\": null");
        }
        assertThat(terminal.run(asked("--layer", "stance", "--measure", "gamma")))
                .isEqualTo(Scholion.USAGE);
    }

    @Test
    void thatPlacesAreListedWithWhatBothHave() {
        String differing = terminal.done(asked("--layer", "entity", "--places", "differing"));
        assertThat(differing).contains("DOCUMENT", "asha: nothing", "omar: Person", "missing");
        assertThat(differing).doesNotContain(" same ");
        String all =
                terminal.done(asked("--layer", "entity", "--places", "all", "--format", "json"));
        assertThat(all)
                .contains("\"difference\": \"same\"", "\"offsets\": \"codepoint\"")
                .contains("\"member\": \"asha\"", "\"label\": \"Place\"");
        String places =
                terminal.done(
                        asked(
                                "--layer",
                                "entity",
                                "--places",
                                "all",
                                "--label",
                                "Place",
                                "--pair",
                                "omar,asha",
                                "--json"));
        assertThat(places.split("\"document\"")).hasSizeLessThan(all.split("\"document\"").length);
        for (String[] wrong :
                new String[][] {
                    {"--places", "some"},
                    {"--label", "Place"},
                    {"--places", "all", "--pair", "omar"},
                    {"--places", "all", "--format", "html"},
                    {"--units", "letters"},
                    {"--include", "gold"},
                }) {
            assertThat(terminal.run(asked(wrong))).as(wrong[1]).isEqualTo(Scholion.USAGE);
        }
        assertThat(terminal.run(asked("--places", "all", "--pair", "omar,nobody")))
                .isEqualTo(Scholion.PROBLEM);
        assertThat(terminal.run("agreement", "--study", "x.csv", "--units", "words"))
                .isEqualTo(Scholion.USAGE);
    }

    @Test
    void thatAPageHasTheChartsOfWhatWasAskedFor() throws IOException {
        String page = terminal.done(asked("--layer", "entity", "--format", "html"));
        assertThat(page).contains("<svg", "How places differ", "Which label met which");
        assertThat(page).doesNotContain("Stances");
        Path saved =
                Files.writeString(
                        folder.resolve("r.json"),
                        terminal.done(asked("--layer", "entity", "--by", "pair", "--json")));
        assertThat(terminal.done(asked("--settings", saved.toString(), "--format", "html")))
                .contains("<svg", "asha – omar");
    }

    @Test
    void thatASavedReportIsRepeatedToTheLetter() throws IOException {
        String report = terminal.done(asked("--by", "label", "--json"));
        Path saved = Files.writeString(folder.resolve("r.json"), report);
        terminal.done("state", project, "in-progress", "--of", "omar", "--documents", "d03");
        assertThat(terminal.done(asked("--settings", saved.toString(), "--json")))
                .isEqualTo(report);
        assertThat(terminal.run(asked("--settings", saved.toString(), "--layer", "entity")))
                .isEqualTo(Scholion.USAGE);
        assertThat(terminal.run(asked("--settings", folder.resolve("none").toString())))
                .isEqualTo(Scholion.PROBLEM);
    }

    @Test
    void thatBadInputIsNamedWithTheCodeThatIsWrittenForIt() {
        for (String[] wrong :
                new String[][] {
                    {"--layer", "colour"},
                    {"--measure", "nice"},
                    {"--layer", "entity", "--measure", "cohen-kappa"},
                    {"--state", "first"},
                    {"--by", "colour"},
                    {"--format", "pdf"},
                    {"--kind", "coding"},
                    {"--study", "x.csv"},
                    {"--weights", "linear"},
                }) {
            assertThat(terminal.run(asked(wrong)))
                    .as(String.join(" ", wrong).toLowerCase(Locale.ROOT))
                    .isEqualTo(Scholion.USAGE);
            assertThat(terminal.err).isNotBlank();
        }
        for (String[] problem :
                new String[][] {
                    {"--members", "asha,nobody"}, {"--layer", "attribute:colour"},
                }) {
            assertThat(terminal.run(asked(problem))).isEqualTo(Scholion.PROBLEM);
            assertThat(terminal.err).contains(problem[1].replace("asha,", ""));
        }
        assertThat(terminal.run("agreement")).isEqualTo(Scholion.USAGE);
        assertThat(terminal.run("agreement", "--study", "x.csv")).isEqualTo(Scholion.USAGE);
    }
}
