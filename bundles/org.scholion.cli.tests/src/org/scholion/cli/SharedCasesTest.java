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

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Small inputs that went wrong once, each taken in by the command line as someone would and held
 * against what is right. A case without an entry here fails. Skipped where they are not.
 */
class SharedCasesTest {

    @TempDir Path folder = Path.of("");

    private final Terminal terminal = new Terminal();

    /** What is right of a case. */
    @FunctionalInterface
    private interface Right {
        void check(Path input) throws Exception;
    }

    private SortedMap<String, Right> cases() {
        SortedMap<String, Right> all = new TreeMap<>();
        all.put("02", in -> counted(in, "UTF-16 units", 2));
        all.put("03", in -> counted(in, "bytes of UTF-8", 2));
        all.put("04", in -> counted(in, "characters (code points) with each CRLF as one", 3));
        all.put("12", in -> notice(in, "differs from the text in white space"));
        all.put("14", this::changedNames);
        all.put("17", this::cutAndJoined);
        all.put("18", this::severalValues);
        all.put("19", in -> notice(in, "differs from the text in white space"));
        all.put("21", this::brokenUtf8);
        all.put("22", this::unsureCharsets);
        all.put("23", this::wayBack);
        all.put("25", this::noLanguage);
        all.put("30", this::namesOutsideAscii);
        all.put("34", this::pair);
        all.put("36", this::plainTexts);
        all.put("45", this::unlisted);
        all.put("46", this::oneNameForAType);
        all.put("48", in -> reported(in, "x.Ent:fsa", "Left out 2 ×"));
        all.put("49", in -> reported(in, "empty element or value of x.Ent:strs", "Left out 1 ×"));
        all.put("60", this::nobodyMet);
        all.put("62", this::noRatings);
        all.put("63", this::missing);
        all.put("65", this::lookAlike);
        all.put("66", this::withinRange);
        return all;
    }

    private static List<Path> folders() throws IOException {
        String shared = System.getProperty("scholion.shared", "");
        assumeTrue(!shared.isEmpty(), "the property scholion.shared names no folder");
        try (Stream<Path> all = Files.list(Path.of(shared, "data", "cases"))) {
            return all.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static String number(Path input) {
        return input.getFileName().toString().split("-")[0];
    }

    @Test
    void thatNoCaseIsWithoutAnEntryAndNoEntryWithoutACase() throws Exception {
        assertThat(folders().stream().map(SharedCasesTest::number))
                .containsExactlyElementsOf(cases().keySet());
    }

    @TestFactory
    Stream<DynamicTest> thatWhatIsRightComesOut() throws Exception {
        Map<String, Right> cases = cases();
        return folders().stream()
                .filter(input -> cases.containsKey(number(input)))
                .map(
                        input ->
                                DynamicTest.dynamicTest(
                                        input.getFileName().toString(),
                                        () -> cases.get(number(input)).check(input)));
    }

    private String made(Path input) {
        String project = folder.resolve(number(input) + ".scholion").toString();
        terminal.done("init", project);
        return project;
    }

    /** Imports the case, all of it, into a project of its own. */
    private String imported(Path input) {
        String project = made(input);
        terminal.done("import", project, input.toString(), "--adopt-schema");
        return project;
    }

    private Path exported(String project, String format) {
        Path out = folder.resolve("out-" + Path.of(project).getFileName());
        terminal.done("export", project, "--format", format, "--out", out.toString());
        return out;
    }

    private void counted(Path input, String unit, int annotations) {
        imported(input);
        assertThat(terminal.err)
                .contains("the offsets count " + unit, "this fits all quoted texts")
                .contains("with " + annotations + " annotations");
    }

    private void notice(Path input, String words) {
        imported(input);
        assertThat(terminal.err.lines().filter(line -> line.contains(words)))
                .as("one, counted")
                .hasSize(1);
    }

    private void changedNames(Path input) throws Exception {
        Path out = exported(imported(input), "brat");
        assertThat(terminal.err).contains("Not written 3 ×", "a name the format does not allow");
        assertThat(Files.readString(out.resolve("u.ann")).lines())
                .allMatch(line -> line.split("\t")[1].matches("[\\x00-\\x7F]*"));
        assertThat(Files.readString(out.resolve("visual.conf")))
                .contains("| شخص", "| Place-City/Capital");
    }

    private void cutAndJoined(Path input) throws Exception {
        Path out = exported(imported(input), "brat");
        String ann = Files.readString(out.resolve("nl.ann"));
        assertThat(ann).contains("0 3;4 12");
        String again = folder.resolve("again.scholion").toString();
        terminal.done("init", again);
        terminal.done("import", again, out.toString(), "--adopt-schema");
        Path jsonl = exported(again, "jsonl");
        assertThat(Files.readString(jsonl.resolve("documents.jsonl"))).contains("[[0,12]]");
    }

    private void severalValues(Path input) throws Exception {
        String project = imported(input);
        String ann = Files.readString(exported(project, "brat").resolve("d.ann"));
        assertThat(ann).contains("Colour T1 red", "Colour T1 blue");
    }

    private void brokenUtf8(Path input) {
        String project = made(input);
        assertThat(terminal.run("import", project, input.toString())).isEqualTo(Scholion.PROBLEM);
        assertThat(terminal.err)
                .contains("onebad.txt, offset 200: Byte 0xFF")
                .contains("cut.txt, offset 480: Byte 0xC3")
                .contains("cesu.txt, offset 5: Byte 0xED")
                .contains("0 documents, 3 refused");
    }

    private void unsureCharsets(Path input) throws IOException {
        String project = made(input);
        try (Stream<Path> all = Files.list(input)) {
            for (Path file : all.toList()) {
                assertThat(terminal.run("import", project, file.toString()))
                        .isEqualTo(Scholion.PROBLEM);
                assertThat(terminal.err).contains(file.getFileName().toString());
                assertThat(terminal.err.lines().filter(l -> l.matches("[\\w-]+: .+")))
                        .as("the likeliest with a line each: " + terminal.err)
                        .hasSizeBetween(2, 3);
            }
        }
        assertThat(terminal.done("list", project, "documents", "--json").strip()).isEqualTo("[]");
    }

    private void wayBack(Path input) throws Exception {
        String project = made(input);
        String file = input.resolve("short-1256.txt").toString();
        terminal.done("import", project, file, "--encoding", "ISO-8859-1");
        terminal.done("import", project, file, "--encoding", "windows-1256");
        assertThat(terminal.err).contains("1 read anew");
        Path out = exported(project, "jsonl");
        assertThat(Files.readString(out.resolve("documents.jsonl")))
                .contains(Files.readString(Path.of(file), Charset.forName("windows-1256")).strip());
        terminal.done("documents", "rename", project, "short-1256", "greeting");
        terminal.done("documents", "remove", project, "greeting", "--yes");
    }

    private void noLanguage(Path input) {
        assertThat(terminal.done("list", imported(input), "documents", "--json"))
                .containsPattern("\"language\": ?null");
    }

    /** How it goes with another locale is seen where scripts start. */
    private void namesOutsideAscii(Path input) throws Exception {
        Path out = exported(imported(input), "txt");
        assertThat(out.resolve("ok.txt")).exists();
        assertThat(out.resolve("خبر.txt")).exists();
    }

    private void pair(Path input) {
        assertThat(terminal.done("list", imported(input), "annotations", "--json"))
                .containsPattern("\"documents\": ?1")
                .containsPattern("\"X\": ?1");
    }

    private void plainTexts(Path input) {
        String project = made(input);
        assertThat(terminal.run("import", project, input.toString())).isEqualTo(Scholion.PROBLEM);
        assertThat(terminal.err)
                .as("what is begun as a format is, and is not one")
                .contains("tsv.txt", "name the format txt", "1 refused");
        terminal.done("import", project, input.resolve("tsv.txt").toString(), "--format", "txt");
        assertThat(terminal.done("list", project, "documents"))
                .contains("blog1", "blog2", "conll", "j ", "md", "page", "tsv");
        assertThat(terminal.done("list", project, "annotations", "--json"))
                .containsPattern("\"members\": ?\\{\\}");
    }

    private void unlisted(Path input) {
        imported(input);
        assertThat(terminal.err).contains("2 ×: a my.Person that no view lists as a member");
    }

    private void oneNameForAType(Path input) {
        assertThat(terminal.done("list", imported(input), "annotations", "--json"))
                .containsPattern("\"my.Person\": ?4")
                .containsPattern("\"other.Person\": ?1");
    }

    private void reported(Path input, String what, String count) {
        imported(input);
        assertThat(terminal.err.lines().filter(line -> line.contains(what)))
                .singleElement()
                .satisfies(line -> assertThat(line).contains(count, "adv.xmi"));
    }

    private String study(Path file, String kind, String measure, String... more) {
        List<String> all =
                new java.util.ArrayList<>(
                        List.of(
                                "agreement",
                                "--study",
                                file.toString(),
                                "--kind",
                                kind,
                                "--measure",
                                measure,
                                "--json"));
        all.addAll(List.of(more));
        terminal.run(all.toArray(new String[0]));
        return terminal.out + terminal.err;
    }

    private void nobodyMet(Path input) {
        for (String measure :
                List.of("percent", "cohen-kappa", "fleiss-kappa", "krippendorff-alpha-nominal")) {
            assertThat(study(input.resolve("disjoint-items.csv"), "coding", measure))
                    .containsPattern("\"undefined\": ?\"no item was rated by two annotators")
                    .containsPattern("\"value\": ?null");
        }
        for (String measure : List.of("krippendorff-alpha-u", "gamma", "span-f1-exact")) {
            assertThat(study(input.resolve("disjoint.csv"), "unitizing", measure))
                    .containsPattern(
                            "\"undefined\": ?\"no two annotators marked anything in the same")
                    .containsPattern("\"value\": ?null");
        }
    }

    private void noRatings(Path input) {
        String alpha = "krippendorff-alpha-nominal";
        for (String file : List.of("idcol.csv", "docidcol.csv", "longother.csv")) {
            assertThat(study(input.resolve(file), "coding", alpha))
                    .contains(file, "cannot be ratings by its name", "call it");
        }
        assertThat(study(input.resolve("idcol.csv"), "coding", alpha, "--annotators", "A,B"))
                .containsPattern("\"value\": ?0.533");
    }

    private void missing(Path input) {
        String alpha = "krippendorff-alpha-nominal";
        assertThat(study(input.resolve("r-na.csv"), "coding", alpha))
                .containsPattern("\"value\": ?1.0")
                .contains("taken as missing");
        assertThat(study(input.resolve("pandas-nan.csv"), "coding", alpha, "--missing", "none"))
                .doesNotContainPattern("\"value\": ?1.0,?\\s*\\}\\s*\\]");
    }

    private void lookAlike(Path input) {
        for (String file : List.of("case.csv", "nfd.csv")) {
            assertThat(study(input.resolve(file), "coding", "krippendorff-alpha-nominal"))
                    .contains("look alike and count as different");
        }
    }

    private void withinRange(Path input) {
        for (String file : List.of("case.csv", "quoted.csv")) {
            assertThat(study(input.resolve(file), "coding", "krippendorff-alpha-nominal"))
                    .containsPattern("\"high\": ?1.0")
                    .doesNotContainPattern("\"(low|high)\": ?-?(1\\.[0-9]*[1-9]|[2-9])");
        }
    }
}
