/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.NewEntry;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationIds;
import org.scholion.document.Mention;
import org.scholion.document.Span;
import org.scholion.document.operation.CreateAnnotation;
import org.scholion.document.operation.DeleteAnnotation;

/**
 * A file of brat that nobody changed comes back byte for byte, and a changed one with its changes.
 */
class UnchangedBratTest {

    private static final String TEXT = "Mira met Nora in Pune, and Asha told her of it.\n";

    private static final String ANN =
            "T7\tPerson 9 13\tNora\n"
                    + "T2\tPerson 0 4\tMira\n"
                    + "R4\tMet Arg2:T7 Arg1:T2\t\n"
                    + "A9\tSure R4\n"
                    + "T3\tCity 17 21\tPune\n"
                    + "E2\tTell:T12 What:E1 Who:T5\n"
                    + "T12\tTell 27 31;32 36\tAsha told\n"
                    + "T5\tPerson 27 31\tAsha\n"
                    + "M1\tNegation E2\n"
                    + "E1\tMeet:T13 Who2:T7 Who:T2 \n"
                    + "T13\tMeet 5 8\tmet\n"
                    + "\n"
                    + "*\tEquiv T7 T14\n"
                    + "T14\tPerson 37 40\ther\n"
                    + "#3\tAnnotatorNotes E2\tlook again \n"
                    + "N2\tReference T3 Wiki:Pune\tPune\n"
                    + "#1\tAnnotatorNotes T3\tthe city\n";

    @TempDir Path folder = Path.of("");

    private String there(TestProject project) throws Exception {
        Path out = folder.resolve("out");
        assertThat(project.export("brat", out).problems()).isEmpty();
        return Files.readString(out.resolve("a.ann"));
    }

    private String back(String ann) throws Exception {
        try (TestProject project = new TestProject(folder)) {
            project.write("in/a.txt", TEXT);
            project.write("in/a.ann", ann);
            assertThat(project.adopt(folder.resolve("in")).problems()).isEmpty();
            return there(project);
        }
    }

    @Test
    void thatIdsAndTheOrderOfLinesAndArgumentsAreKept() throws Exception {
        assertThat(back(ANN)).isEqualTo(ANN);
    }

    @Test
    void thatLineEndsAreKept() throws Exception {
        String ann = ANN.replace("\n", "\r\n");
        assertThat(back(ann.substring(0, ann.length() - 2)))
                .isEqualTo(ann.substring(0, ann.length() - 2));
    }

    @Test
    void thatWhatIsChangedIsTheOnlyDifference() throws Exception {
        try (TestProject project = new TestProject(folder)) {
            project.write("in/a.txt", TEXT);
            project.write("in/a.ann", ANN);
            project.adopt(folder.resolve("in"));
            long document = project.store().documents().find("a").orElseThrow().id();
            AnnotationSet set = project.store().sets().find(document, "imported").orElseThrow();
            List<Annotation> all = project.annotations("a", "imported");
            Annotation told =
                    all.stream().filter(a -> a.typeId().equals("Tell")).findFirst().orElseThrow();
            project.store()
                    .journal()
                    .append(
                            set.id(),
                            set.lastSequence(),
                            NewEntry.of("imported", new DeleteAnnotation(told)));
            project.store()
                    .journal()
                    .append(
                            set.id(),
                            set.lastSequence() + 1,
                            NewEntry.of(
                                    "imported",
                                    new CreateAnnotation(
                                            new Mention(
                                                    AnnotationHeader.of(
                                                            AnnotationIds.system().next(),
                                                            "Person",
                                                            "imported",
                                                            java.time.Instant.EPOCH,
                                                            1),
                                                    Span.of(44, 46),
                                                    Optional.empty()))));
            List<String> expected = new ArrayList<>(ANN.lines().toList());
            expected.removeIf(
                    line ->
                            line.startsWith("E2\t")
                                    || line.startsWith("T12\t")
                                    || line.startsWith("M1\t")
                                    || line.startsWith("#3\t"));
            expected.add("T15\tPerson 44 46\tit");
            assertThat(there(project).lines().toList()).isEqualTo(expected);
        }
    }

    @Test
    void thatATextThatWasThereBeforeKeepsWhatComesWithItsMarks() throws Exception {
        try (TestProject project = new TestProject(folder)) {
            project.write("in/a.txt", TEXT);
            project.add(folder.resolve("in"));
            project.write("in/a.ann", ANN);
            project.adopt(folder.resolve("in"));
            assertThat(there(project)).isEqualTo(ANN);
        }
    }

    @Test
    void thatEachMemberHasTheirOwnFile() throws Exception {
        try (TestProject project = new TestProject(folder)) {
            project.write("mira/a.txt", TEXT);
            project.write("mira/a.ann", ANN);
            project.write("ben/a.txt", TEXT);
            String other = "T9\tCity 17 21\tPune\nT2\tPerson 9 13\tNora\n";
            project.write("ben/a.ann", other);
            for (String member : List.of("mira", "ben")) {
                ImportResult result =
                        project.run(
                                ImportRequest.of(List.of(folder.resolve(member)))
                                        .withMember(member)
                                        .withAdoptSchema(true));
                assertThat(result.problems()).isEmpty();
            }
            for (String member : List.of("mira", "ben")) {
                Path out = folder.resolve("out-" + member);
                project.export("brat", out, member);
                assertThat(Files.readString(out.resolve("a.ann")))
                        .isEqualTo(member.equals("ben") ? other : ANN);
            }
        }
    }

    @Test
    void thatTokensOfAnotherFormatTakeThePlaceOfALayerWithoutAny() throws Exception {
        try (TestProject project = new TestProject(folder)) {
            project.write("in/a.txt", "Mira met\n");
            project.write("in/a.ann", "T4\tPerson 0 4\tMira\n");
            assertThat(project.adopt(folder.resolve("in")).problems()).isEmpty();
            long document = project.store().documents().find("a").orElseThrow().id();
            assertThat(project.store().documents().baseLayer(document).orElseThrow().isEmpty())
                    .isTrue();
            project.export("conllu", folder.resolve("other"), "imported");
            ImportResult result =
                    project.run(
                            ImportRequest.of(List.of(folder.resolve("other"))).withMember("me"));
            assertThat(result.problems()).isEmpty();
            assertThat(project.store().documents().baseLayer(document).orElseThrow().tokens())
                    .hasSize(2);
            Path out = folder.resolve("out");
            project.export("brat", out, "imported");
            assertThat(Files.readString(out.resolve("a.ann"))).isEqualTo("T4\tPerson 0 4\tMira\n");
        }
    }

    /** An extra check on corpora that are not part of the project. */
    @Test
    void thatPublishedCorporaComeBackByteForByte() throws Exception {
        String shared = System.getProperty("scholion.shared", "");
        assumeTrue(!shared.isEmpty(), "no folder of shared texts is named");
        List<String> others = new ArrayList<>();
        int count = 0;
        for (String corpus :
                List.of("BioNLP-ST_2011_REL", "CoNLL-ST_2002", "tutorial-bio", "tutorial-news")) {
            Path in = Path.of(shared, "data", "brat", corpus);
            Path own = Files.createDirectories(folder.resolve(corpus));
            try (TestProject project = new TestProject(own)) {
                assertThat(project.adopt(in).problems()).isEmpty();
                project.export("brat", own.resolve("out"));
            }
            List<Path> files;
            try (Stream<Path> all = Files.walk(in)) {
                files = all.filter(f -> f.toString().matches(".*\\.(ann|txt)")).sorted().toList();
            }
            for (Path file : files) {
                count++;
                Path other = own.resolve("out").resolve(in.relativize(file).toString());
                if (Files.mismatch(file, other) >= 0) {
                    others.add(
                            file
                                    + "\n"
                                    + Files.readString(file, StandardCharsets.ISO_8859_1)
                                    + "\n----\n"
                                    + Files.readString(other, StandardCharsets.ISO_8859_1));
                }
            }
        }
        assertThat(count).isGreaterThan(100);
        assertThat(others).isEmpty();
    }
}
