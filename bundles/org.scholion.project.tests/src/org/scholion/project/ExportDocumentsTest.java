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
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.Member;
import org.scholion.corpus.NewEntry;
import org.scholion.corpus.SetState;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationIds;
import org.scholion.document.Mention;
import org.scholion.document.Passage;
import org.scholion.document.Span;
import org.scholion.document.operation.CreateAnnotation;
import org.scholion.exchange.CanonicalText;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.text.OffsetUnit;
import org.scholion.text.TextDirection;
import org.scholion.words.Message;

class ExportDocumentsTest {

    private static final String TEXT = "Mira lives in Delhi, \uD83D\uDE00 she says.\r\nनमस्ते\n";
    private static final String ANN =
            "T1\tPerson 0 4\tMira\nT2\tCity 14 19\tDelhi\nT3\tPerson 0 4;23 26\tMira she\n"
                    + "R1\tLivesIn Arg1:T1 Arg2:T2\n*\tEquiv T1 T3\nA1\tKnown T1\n"
                    + "#1\tAnnotatorNotes T2\tsee the map\n";

    @TempDir Path folder = Path.of("");

    @Test
    void thatTextComesBackByteForByte() throws Exception {
        try (TestProject project = new TestProject(folder)) {
            Map<String, byte[]> files = new TreeMap<>();
            files.put("plain.txt", TEXT.getBytes(StandardCharsets.UTF_8));
            files.put("deep/marked.txt", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8));
            files.put("wide.txt", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE));
            files.put("cr.txt", "one\rtwo\r\nthree\n\n".getBytes(StandardCharsets.UTF_8));
            files.put("control.txt", "a\u0001b\u000Bc".getBytes(StandardCharsets.UTF_8));
            files.put(
                    "old.txt",
                    "قال الوزير إن الحكومة تدعم الخطة الجديدة في المدينة\n"
                            .repeat(9)
                            .getBytes(Charset.forName("windows-1256")));
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                project.write("in/" + file.getKey(), file.getValue());
            }
            assertThat(project.add(folder.resolve("in")).problems()).isEmpty();
            Path out = folder.resolve("out");
            assertThat(project.export("txt", out).problems()).isEmpty();
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                assertThat(Files.readAllBytes(out.resolve(file.getKey())))
                        .as(file.getKey())
                        .isEqualTo(file.getValue());
            }
            assertThat(Files.readString(out.resolve("export-report.json")))
                    .contains("\"name\": \"deep/marked\"");
        }
    }

    @Test
    void thatACancelledExportLeavesAReportOfWhatItWrote() throws Exception {
        try (TestProject project = new TestProject(folder)) {
            for (String name : List.of("a", "b", "c")) {
                project.write("in/" + name + ".txt", name);
            }
            project.add(folder.resolve("in"));
            Path out = folder.resolve("out");
            ExportDocuments export = new ExportDocuments(project.open, InstalledFormats.builtIn());
            ExportRequest request =
                    new ExportRequest("txt", out, Optional.empty(), Optional.empty());
            AtomicInteger left = new AtomicInteger(2);
            Progress twice =
                    new Progress() {
                        @Override
                        public void begin(Message task, long total) {
                            // it is not cancelled by then
                        }

                        @Override
                        public void worked(long amount, String current) {
                            left.addAndGet((int) -amount);
                        }

                        @Override
                        public boolean cancelled() {
                            return left.get() == 0;
                        }
                    };
            assertThatThrownBy(() -> export.run(request, twice))
                    .isInstanceOf(CancelledException.class);
            assertThat(Files.readString(out.resolve("export-report.json")))
                    .contains("\"a.txt\"", "\"b.txt\"", "the export was cancelled before it")
                    .doesNotContain("\"c.txt\"");
            assertThat(out.resolve("c.txt")).doesNotExist();
            // what stays there is known as an export's, so it may be replaced
            assertThat(export.run(request, Progress.NONE).notWritten()).isEmpty();
            assertThat(out.resolve("c.txt")).exists();
        }
    }

    @Test
    void thatBratComesBackAsTheSameAnnotations() throws Exception {
        try (TestProject project = new TestProject(folder)) {
            project.write("in/d.txt", TEXT);
            project.write("in/d.ann", ANN);
            assertThat(project.adopt(folder.resolve("in")).problems()).isEmpty();
            project.export("brat", folder.resolve("out"));
            Path second = Files.createDirectories(folder.resolve("second"));
            try (TestProject again = new TestProject(second)) {
                assertThat(again.adopt(folder.resolve("out")).problems()).isEmpty();
                assertThat(CanonicalText.of(again.annotations("d", "imported")))
                        .isEqualTo(CanonicalText.of(project.annotations("d", "imported")))
                        .contains("LivesIn");
            }
        }
    }

    @Test
    void thatWhatLiesInAnExcludedPassageIsLeftOutAndCounted() throws Exception {
        try (TestProject project = new TestProject(folder, "news-stance")) {
            project.write("in/d.txt", "Advertisement here. Mira lives in Delhi.");
            project.add(folder.resolve("in"));
            DocumentRecord document = project.store().documents().find("d").orElseThrow();
            project.store().members().save(new Member("ann", Member.Role.ANNOTATOR), "me");
            AnnotationSet set = project.store().sets().open(document.id(), "ann");
            AnnotationIds ids = AnnotationIds.system();
            String passage =
                    project.open.schema().types(org.scholion.schema.PassageType.class).get(0).id();
            String entity =
                    project.open.schema().types(org.scholion.schema.EntityType.class).get(0).id();
            project.store()
                    .journal()
                    .appendAll(
                            set.id(),
                            0,
                            List.of(
                                    NewEntry.of(
                                            "ann",
                                            new CreateAnnotation(
                                                    new Passage(
                                                            header(ids, passage),
                                                            Span.of(0, 19),
                                                            Optional.empty(),
                                                            Optional.empty(),
                                                            Optional.empty(),
                                                            true))),
                                    NewEntry.of(
                                            "ann",
                                            new CreateAnnotation(
                                                    new Mention(
                                                            header(ids, entity),
                                                            Span.of(0, 13),
                                                            Optional.empty()))),
                                    NewEntry.of(
                                            "ann",
                                            new CreateAnnotation(
                                                    new Mention(
                                                            header(ids, entity),
                                                            Span.of(20, 24),
                                                            Optional.empty())))));
            ExportResult result = project.export("brat", folder.resolve("out"));
            assertThat(result.losses().count("project.export.excluded")).isEqualTo(2);
            assertThat(Files.readString(folder.resolve("out/d.ann")))
                    .contains("Mira")
                    .doesNotContain("Advertisement");
            assertThat(Files.readString(folder.resolve("out/d.txt"))).startsWith("Advertisement");
        }
    }

    private static AnnotationHeader header(AnnotationIds ids, String type) {
        return AnnotationHeader.of(ids.next(), type, "ann", Instant.ofEpochMilli(0), 1);
    }

    @Test
    void thatSeveralMembersAreNotMixedUp() throws Exception {
        try (TestProject project = new TestProject(folder)) {
            project.write("in/d.txt", TEXT);
            project.write("in/d.ann", "T1\tPerson 0 4\tMira\n");
            project.adopt(folder.resolve("in"));
            project.run(ImportRequest.of(List.of(folder.resolve("in"))).withMember("second"));
            assertThatThrownBy(() -> project.export("brat", folder.resolve("out")))
                    .isInstanceOf(BadRequestException.class)
                    .hasMessageContaining("second");
            assertThat(folder.resolve("out")).doesNotExist();
            project.export("brat", folder.resolve("out"), "all");
            assertThat(folder.resolve("out/imported/d.ann")).exists();
            assertThat(folder.resolve("out/second/d.ann")).exists();
            project.export("brat", folder.resolve("one"), "second");
            assertThat(folder.resolve("one/d.ann")).exists();
            long document = project.store().documents().find("d").orElseThrow().id();
            AnnotationSet gold = project.store().sets().open(document, Member.GOLD);
            project.store()
                    .sets()
                    .saveState(gold.id(), SetState.IN_PROGRESS, Optional.empty(), Member.GOLD);
            ExportResult adjudicated = project.export("brat", folder.resolve("gold"));
            assertThat(adjudicated.written())
                    .as("gold, where there is any and nobody is named")
                    .extracting(w -> w.member().orElse(""))
                    .containsExactly(Member.GOLD);
            assertThatThrownBy(() -> project.export("brat", folder.resolve("out"), "nobody"))
                    .isInstanceOf(BadRequestException.class);
        }
    }

    @Test
    void thatAMembersExportHasNobodyElsesAnnotations() throws Exception {
        try (TestProject project = new TestProject(folder)) {
            project.write("1/d.txt", TEXT);
            project.write("1/d.ann", "T1\tPerson 0 4\tMira\n");
            project.write("2/d.txt", TEXT);
            project.write("2/d.ann", "T1\tCity 14 19\tDelhi\n");
            adopt(project, "1", "asha");
            adopt(project, "2", "ben");
            project.export("brat", folder.resolve("out"), "ben");
            assertThat(Files.readString(folder.resolve("out/d.ann")))
                    .contains("Delhi")
                    .doesNotContain("Mira");
        }
    }

    private void adopt(TestProject project, String name, String member) throws Exception {
        assertThat(
                        project.run(
                                        ImportRequest.of(List.of(folder.resolve(name)))
                                                .withMember(member)
                                                .withAdoptSchema(true))
                                .problems())
                .isEmpty();
    }

    @Test
    void thatEverythingOfTheOnlyMemberNeedsNoFolderAndWhatNobodyBeganIsLeftOut() throws Exception {
        try (TestProject project = new TestProject(folder)) {
            project.write("in/d.txt", TEXT);
            project.write("in/d.ann", "T1\tPerson 0 4\tMira\n");
            project.write("in/e.txt", "Nobody has begun this.");
            project.adopt(folder.resolve("in"));
            ExportResult result = project.export("brat", folder.resolve("out"), "all");
            assertThat(folder.resolve("out/d.ann")).exists();
            assertThat(folder.resolve("out/e.ann")).doesNotExist();
            assertThat(result.notWritten())
                    .singleElement()
                    .satisfies(
                            left -> {
                                assertThat(left.name()).isEqualTo("e");
                                assertThat(left.problem()).isFalse();
                            });
            assertThat(result.problems()).isEmpty();
            assertThat(result.common()).contains("annotation.conf");
            assertThat(folder.resolve("out").resolve(result.reportFile())).exists();
        }
    }

    @Test
    void thatWhereNobodyHasBegunTheTextsAloneAreWritten() throws Exception {
        try (TestProject project = new TestProject(folder)) {
            project.add(project.write("e.txt", "Nobody has begun this."));
            ExportResult result = project.export("brat", folder.resolve("out"));
            assertThat(result.written())
                    .singleElement()
                    .satisfies(
                            written -> {
                                assertThat(written.member()).isEmpty();
                                assertThat(written.annotations()).isZero();
                            });
            assertThat(folder.resolve("out/e.txt")).hasContent("Nobody has begun this.");
        }
    }

    private static ExportResult export(TestProject project, Path out, Progress progress)
            throws Exception {
        return new ExportDocuments(project.open, InstalledFormats.builtIn())
                .run(
                        new ExportRequest(
                                "conll2003",
                                out,
                                Optional.of(Whose.parse("asha")),
                                Optional.of(OffsetUnit.CODE_POINT)),
                        progress);
    }

    @Test
    void thatTheReportSaysOfEachDocumentWhatWasWrittenLeftOutAndWhyItWasNot() throws Exception {
        try (TestProject project = new TestProject(folder)) {
            project.write("in/d.txt", "Mira lives in Delhi.\n");
            project.write(
                    "in/d.ann",
                    "T1\tPerson 0 4\tMira\nT2\tCity 14 19\tDelhi\nR1\tLivesIn Arg1:T1 Arg2:T2\n");
            adopt(project, "in", "asha");
            project.add(project.write("e.txt", "Nobody has begun this."));
            List<String> told = new ArrayList<>();
            ExportResult result =
                    export(
                            project,
                            folder.resolve("out"),
                            new Progress() {
                                @Override
                                public void begin(Message task, long total) {
                                    told.add("of " + total);
                                }

                                @Override
                                public void worked(long amount, String current) {
                                    told.add(amount + " " + current);
                                }

                                @Override
                                public boolean cancelled() {
                                    return false;
                                }
                            });
            assertThat(told).containsExactly("of 1", "1 d");
            assertThat(result.written().get(0).member()).contains("asha");
            assertThat(Files.readString(folder.resolve("out/export-report.json")))
                    .contains(
                            """
                              "documents": [
                                {
                                  "annotations": 2,
                                  "files": [
                                    "d.conll"
                                  ],
                                  "lost": [
                                    {
                                      "count": 1,
                            """)
                    .contains("\"member\": \"asha\",\n      \"name\": \"d\"")
                    .contains("\"format\": \"conll2003\"", "\"of\": \"asha\"")
                    .contains("\"offsets\": \"code_point\"", "\"project\": \"test\"")
                    .contains("\"reason\": \"asha has no annotation set on it\"");
        }
    }

    @Test
    void thatWhatIsInTheWayOfOneFileStopsNoOther() throws Exception {
        try (TestProject project = new TestProject(folder)) {
            project.write("in/d.txt", TEXT);
            project.write("in/d.ann", "T1\tPerson 0 4\tMira\n");
            project.write("in/e.txt", TEXT);
            project.write("in/e.ann", "T1\tPerson 0 4\tMira\n");
            adopt(project, "in", "asha");
            Files.createDirectories(folder.resolve("out/d.ann/in-the-way"));
            ExportResult result = project.export("brat", folder.resolve("out"), "asha");
            assertThat(result.written()).extracting(w -> w.name()).containsExactly("e");
            assertThat(result.problems())
                    .singleElement()
                    .satisfies(
                            left -> {
                                assertThat(left.name()).isEqualTo("d");
                                assertThat(left.member()).contains("asha");
                                assertThat(left.why().toString()).contains("d");
                            });
            assertThat(folder.resolve("out/d.ann/in-the-way")).exists();
        }
    }

    /** An extra check on texts that are not part of the project. */
    @Test
    void thatSeedsComeBackByteForByteInTheRightLanguage() throws Exception {
        Path seeds = shared().resolve("seeds");
        try (TestProject project = new TestProject(folder)) {
            assertThat(project.add(seeds).problems()).isEmpty();
            List<DocumentRecord> documents = project.store().documents().all();
            assertThat(documents.stream().map(d -> d.language().orElse("")))
                    .containsExactly("ar", "hi", "ar", "ar", "ar");
            assertThat(documents.stream().map(DocumentRecord::direction))
                    .containsExactly(
                            TextDirection.RIGHT_TO_LEFT,
                            TextDirection.LEFT_TO_RIGHT,
                            TextDirection.RIGHT_TO_LEFT,
                            TextDirection.RIGHT_TO_LEFT,
                            TextDirection.RIGHT_TO_LEFT);
            project.export("txt", folder.resolve("out"));
            for (DocumentRecord document : documents) {
                String file = document.name() + ".txt";
                assertThat(Files.mismatch(seeds.resolve(file), folder.resolve("out/" + file)))
                        .isEqualTo(-1);
            }
        }
    }

    /** An extra check on corpora that are not part of the project. */
    @Test
    void thatBratCorporaGoInAndComeBackTheSame() throws Exception {
        Path corpora = shared().resolve("data/brat");
        for (String corpus :
                List.of("BioNLP-ST_2011_REL", "CoNLL-ST_2002", "tutorial-bio", "tutorial-news")) {
            Path first = Files.createDirectories(folder.resolve(corpus + "-1"));
            Path second = Files.createDirectories(folder.resolve(corpus + "-2"));
            try (TestProject one = new TestProject(first);
                    TestProject two = new TestProject(second)) {
                ImportResult result = one.adopt(corpora.resolve(corpus));
                assertThat(result.problems()).as(corpus).isEmpty();
                one.export("brat", first.resolve("out"));
                assertThat(lines(first.resolve("out"), result.losses().total()))
                        .as(corpus)
                        .isGreaterThanOrEqualTo(lines(corpora.resolve(corpus), 0));
                assertThat(two.adopt(first.resolve("out")).problems()).as(corpus).isEmpty();
                assertThat(two.names()).isEqualTo(one.names());
                for (String name : one.names()) {
                    assertThat(CanonicalText.of(two.annotations(name, "imported")))
                            .as(name)
                            .isEqualTo(CanonicalText.of(one.annotations(name, "imported")));
                }
            }
        }
    }

    private static long lines(Path folder, long more) throws Exception {
        long lines = more;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".ann")).toList()) {
                lines += Files.readAllLines(file).stream().filter(l -> !l.isBlank()).count();
            }
        }
        return lines;
    }

    private static Path shared() {
        String shared = System.getProperty("scholion.shared", "");
        assumeTrue(!shared.isEmpty(), "no folder of shared texts is named");
        return Path.of(shared);
    }
}
