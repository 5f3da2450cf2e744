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
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code scholion agreement --study} as people use it. */
class AgreementCommandTest {
    @TempDir Path folder = Path.of("");

    private final Terminal terminal = new Terminal();

    private String file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return file.toString();
    }

    private static String[] asked(String file, String kind, String measure, String... more) {
        List<String> all = new ArrayList<>();
        all.addAll(List.of("agreement", "--study", file, "--kind", kind, "--measure", measure));
        all.addAll(List.of(more));
        return all.toArray(new String[0]);
    }

    private String ratings(int documents) throws IOException {
        Random random = new Random(documents);
        StringBuilder table = new StringBuilder("item,document,A,B,C\n");
        for (int i = 0; i < documents * 8; i++) {
            String label = random.nextBoolean() ? "yes" : "no";
            table.append(i).append(",d").append(i / 8);
            for (int a = 0; a < 3; a++) {
                table.append(',').append(random.nextInt(6) == 0 ? "no" : label);
            }
            table.append('\n');
        }
        return file("ratings" + documents + ".csv", table.toString());
    }

    @Test
    void thatDifferencesOfPairsHaveATableOfTheirOwn() throws IOException {
        String table = ratings(12);
        String said = terminal.done(asked(table, "coding", "cohen-kappa", "--by", "difference"));
        assertThat(said).contains("undefined: Cohen's κ is for exactly two annotators");
        assertThat(said).contains("DIFFERENCE", "P CORRECTED", "A and B, less A and C");
        assertThat(terminal.err).contains("Differences: bootstrap over documents, BCa");
        assertThat(
                        terminal.done(
                                asked(
                                        table,
                                        "coding",
                                        "fleiss-kappa",
                                        "--by",
                                        "difference",
                                        "--no-interval")))
                .containsPattern("B and C +-?[0-9.E-]+ +- +-  -");
    }

    @Test
    void thatRatingsThatAreNumbersHaveMeasuresOfTheirOwn() throws IOException {
        String table = file("numbers.csv", "item,A,B\n1,3,4\n2,5,7\n3,1,2\n4,8,9\n5,2,NA\n6,6,6\n");
        for (String measure :
                List.of("icc-1-1", "icc-1-k", "icc-2-1", "icc-2-k", "icc-3-1", "icc-3-k")) {
            assertThat(terminal.done(asked(table, "coding", measure))).contains(measure, "[");
            assertThat(terminal.err).contains("by the distribution F (Shrout, Fleiss 1979");
        }
        assertThat(terminal.done(asked(table, "coding", "lin-ccc", "--json")))
                .contains("not all annotators rated", "\"accuracy\":");
        assertThat(terminal.done(asked(table, "coding", "kendall-w", "--json")))
                .contains("\"chi-square\":");
        assertThat(terminal.done(asked(ratings(12), "coding", "icc-2-1")))
                .contains("undefined: icc-2-1 needs numbers as labels; \"");
    }

    @Test
    void thatTheColumnsTakenAndTheWayOfTheIntervalAreSaid() throws IOException {
        assertThat(terminal.done(asked(ratings(12), "coding", "fleiss-kappa")))
                .contains("fleiss-kappa", "[");
        assertThat(terminal.err)
                .contains("a column for each annotator: A, B, C", "bootstrap over documents, BCa");
        terminal.done(asked(ratings(7), "coding", "fleiss-kappa"));
        assertThat(terminal.err).contains("approximate: jackknife over 7 documents");
        terminal.done(asked(ratings(3), "coding", "fleiss-kappa"));
        assertThat(terminal.err).contains("no interval: 3 documents were worked on");
    }

    @Test
    void thatAnIntervalCanBeChosenOrLeftOut() throws IOException {
        String file = ratings(12);
        assertThat(terminal.done(asked(file, "coding", "percent", "--json", "--confidence", "0.8")))
                .contains("\"level\": 0.8");
        assertThat(terminal.done(asked(file, "coding", "percent", "--json", "--no-interval")))
                .contains("\"ci\": null")
                .doesNotContain("\"interval\"");
        assertThat(terminal.done(asked(file, "coding", "percent", "--json", "--resamples", "200")))
                .isNotEqualTo(terminal.done(asked(file, "coding", "percent", "--json")));
        for (String[] wrong :
                new String[][] {
                    {"--confidence", "95"},
                    {"--resamples", "10"},
                    {"--by", "colour"},
                    {"--documents", file},
                    {"--weights", "heavy"},
                }) {
            assertThat(terminal.run(asked(file, "coding", "percent", wrong)))
                    .as(String.join(" ", wrong))
                    .isEqualTo(Scholion.USAGE);
        }
    }

    @Test
    void thatPartsAreMeasuredApart() throws IOException {
        String file = ratings(12);
        assertThat(terminal.done(asked(file, "coding", "conger-kappa", "--by", "pair")))
                .contains("OF", "all", "A and B", "A and C", "B and C");
        assertThat(terminal.done(asked(file, "coding", "conger-kappa", "--by", "without")))
                .contains("without A", "without C");
        assertThat(terminal.done(asked(file, "coding", "percent", "--by", "label", "--json")))
                .contains("\"label\": \"yes\"", "\"label\": \"no\"");
        assertThat(terminal.done(asked(file, "coding", "percent", "--by", "document", "--json")))
                .contains("\"document\": \"d11\"");
    }

    @Test
    void thatWhoWorkedOnWhatComesFromASecondTable() throws IOException {
        String units =
                file(
                        "units.csv",
                        "annotator,label,start,end,document\nA,X,0,3,d1\nB,X,0,3,d1\nA,X,0,4,d2\n"
                                + "C,X,0,4,d2\n");
        terminal.done(asked(units, "unitizing", "span-f1-exact"));
        assertThat(terminal.err).contains("say who worked on what");
        String documents =
                file(
                        "documents.csv",
                        "document,annotator,length\nd1,A,9\nd1,B,9\nd2,A,8\nd2,C,8\n");
        assertThat(
                        terminal.done(
                                asked(
                                        units,
                                        "unitizing",
                                        "span-f1-exact",
                                        "--documents",
                                        documents,
                                        "--json")))
                .contains("\"value\": 1.0")
                .doesNotContain("warnings");
        String wrong = file("wrong.csv", "document,annotator\nd1,A\n");
        assertThat(terminal.run(asked(units, "unitizing", "gamma", "--documents", wrong)))
                .isEqualTo(Scholion.PROBLEM);
        assertThat(terminal.err).contains("line 3");
    }

    @Test
    void thatNoTwoOnOneDocumentIsUndefinedForEveryMeasureOfUnits() throws IOException {
        String apart =
                file("apart.csv", "annotator,label,start,end,document\nA,X,0,3,d1\nB,X,0,3,d2\n");
        for (String measure :
                new String[] {
                    "krippendorff-alpha-u",
                    "gamma",
                    "gamma-cat",
                    "span-f1-exact",
                    "span-f1-token",
                    "krippendorff-u-alpha",
                    "windowdiff",
                    "boundary-similarity"
                }) {
            assertThat(terminal.done(asked(apart, "unitizing", measure)))
                    .contains("undefined: no two annotators");
        }
    }

    @Test
    void thatMissingWordsLabelsAndAnnotatorsAreTakenAsNamed() throws IOException {
        String file = file("r.csv", "id,A,B\n1,low,low\n2,high,mid\n3,.,low\n4,high,high\n");
        assertThat(terminal.run(asked(file, "coding", "cohen-kappa"))).isEqualTo(Scholion.PROBLEM);
        assertThat(terminal.err).contains("\"id\"", "\"item\"");
        assertThat(
                        terminal.done(
                                asked(
                                        file,
                                        "coding",
                                        "cohen-kappa",
                                        "--annotators",
                                        "A, B",
                                        "--labels",
                                        "low,mid,high",
                                        "--missing",
                                        ".",
                                        "--weights",
                                        "linear",
                                        "--json")))
                .contains("\"units\": 3");
        assertThat(
                        terminal.run(
                                asked(
                                        file,
                                        "coding",
                                        "cohen-kappa",
                                        "--annotators",
                                        "A,B",
                                        "--labels",
                                        "low,high")))
                .isEqualTo(Scholion.PROBLEM);
    }

    @Test
    void thatWeightsMayBeATableThatIsNotSymmetric() throws IOException {
        String file = file("two.csv", "item,A,B\n1,a,a\n2,a,b\n3,b,a\n4,b,b\n5,b,b\n6,a,b\n");
        String weights = file("weights.csv", ",a,b\na,1,0.5\nb,0,1\n");
        assertThat(
                        terminal.done(
                                asked(
                                        file,
                                        "coding",
                                        "cohen-kappa",
                                        "--weights",
                                        weights,
                                        "--json")))
                .contains("\"distance\": \"matrix\"");
        assertThat(terminal.run(asked(file, "coding", "fleiss-kappa", "--weights", weights)))
                .isEqualTo(Scholion.USAGE);
        String even = file("even.csv", ",a,b\na,1,0.5\nb,0.5,1\n");
        terminal.done(asked(file, "coding", "fleiss-kappa", "--weights", even));
    }

    @Test
    void thatARareLabelMarksTheIntervalAsTooNarrow() throws IOException {
        StringBuilder table = new StringBuilder("item,document,A,B\n");
        for (int i = 0; i < 120; i++) {
            String own = i % 40 == 0 ? "rare" : i % 3 == 0 ? "x" : "y";
            table.append(i + ",d" + i / 6 + ',' + own + ',' + (i % 7 == 0 ? "x" : own) + '\n');
        }
        String file = file("rare.csv", table.toString());
        terminal.done(asked(file, "coding", "cohen-kappa"));
        assertThat(terminal.err).contains("too narrow: \"rare\" has only 3 units");
        assertThat(terminal.done(asked(file, "coding", "cohen-kappa", "--json", "--by", "label")))
                .contains("no interval: \\\"rare\\\" has only 3 units");
    }

    @Test
    void thatTheHelpSaysWhatAnIntervalSpeaksOf() {
        assertThat(terminal.done("agreement", "--help").replaceAll("\\s+", " "))
                .contains(
                        "new documents by the same annotators, not of new annotators",
                        "--annotators",
                        "--labels",
                        "--missing",
                        "--documents",
                        "--seed",
                        "--confidence",
                        "--resamples",
                        "--no-interval");
    }
}
