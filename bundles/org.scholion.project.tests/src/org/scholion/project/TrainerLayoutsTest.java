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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.Member;
import org.scholion.corpus.NewEntry;
import org.scholion.corpus.SetState;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationIds;
import org.scholion.document.Mention;
import org.scholion.document.Passage;
import org.scholion.document.Span;
import org.scholion.document.operation.CreateAnnotation;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.schema.EntityType;
import org.scholion.schema.PassageType;
import org.scholion.words.Message;

/** What an absence means, from the project to the file. */
class TrainerLayoutsTest {

    @TempDir Path folder = Path.of("");

    private final AnnotationIds ids = AnnotationIds.system();

    private String tags(Path out) throws IOException {
        String line = Files.readString(out.resolve("ner/corpus.jsonl")).lines().findFirst().get();
        int begin = line.indexOf("\"ner_tags\":") + "\"ner_tags\":".length();
        return line.substring(begin, line.indexOf(']', begin) + 1);
    }

    private TestProject begun() throws Exception {
        TestProject project = new TestProject(folder, "news-stance");
        project.write("in/d.txt", "Advertisement here. Mira lives.");
        project.add(folder.resolve("in"));
        project.store().members().save(new Member("ann", Member.Role.ANNOTATOR), "me");
        AnnotationSet set = set(project);
        project.store()
                .journal()
                .append(
                        set.id(),
                        0,
                        NewEntry.of(
                                "ann",
                                new CreateAnnotation(
                                        new Mention(
                                                header(entity(project)),
                                                Span.of(20, 24),
                                                Optional.empty()))));
        return project;
    }

    private static AnnotationSet set(TestProject project) throws Exception {
        long document = project.store().documents().find("d").orElseThrow().id();
        return project.store().sets().open(document, "ann");
    }

    private static String entity(TestProject project) {
        return project.open.schema().types(EntityType.class).get(0).id();
    }

    private AnnotationHeader header(String type) {
        return AnnotationHeader.of(ids.next(), type, "ann", java.time.Instant.EPOCH, 1);
    }

    @Test
    void thatOnlyADoneSetSaysWhatIsNotThere() throws Exception {
        try (TestProject project = begun()) {
            project.export("hf-jsonl", folder.resolve("a"), "ann");
            assertThat(tags(folder.resolve("a"))).isEqualTo("[-100,-100,-100,1,-100,-100]");
            project.store()
                    .sets()
                    .saveState(set(project).id(), SetState.DONE, Optional.empty(), "ann");
            project.export("hf-jsonl", folder.resolve("b"), "ann");
            assertThat(tags(folder.resolve("b"))).isEqualTo("[0,0,0,1,0,0]");
            project.store()
                    .sets()
                    .saveState(set(project).id(), SetState.SKIPPED, Optional.of("spam"), "ann");
            project.export("hf-jsonl", folder.resolve("c"), "ann");
            assertThat(tags(folder.resolve("c"))).startsWith("[-100");
        }
    }

    @Test
    void thatWhatWasExcludedIsMaskedInADoneSet() throws Exception {
        try (TestProject project = begun()) {
            String passage = project.open.schema().types(PassageType.class).get(0).id();
            project.store()
                    .journal()
                    .append(
                            set(project).id(),
                            1,
                            NewEntry.of(
                                    "ann",
                                    new CreateAnnotation(
                                            new Passage(
                                                    header(passage),
                                                    Span.of(0, 19),
                                                    Optional.empty(),
                                                    Optional.empty(),
                                                    Optional.empty(),
                                                    true))));
            project.store()
                    .sets()
                    .saveState(set(project).id(), SetState.DONE, Optional.empty(), "ann");
            project.export("hf-jsonl", folder.resolve("out"), "ann");
            assertThat(tags(folder.resolve("out"))).isEqualTo("[-100,-100,-100,1,0,0]");
        }
    }

    @Test
    void thatWhatCameWithItsDocumentFromAnAnnotatedFormatIsAllThereIs() throws Exception {
        try (TestProject project = new TestProject(folder)) {
            project.write("in/d.txt", "Mira lives.");
            project.write("in/d.ann", "T1\tPerson 0 4\tMira\n");
            project.write("in/e.txt", "Nobody lives.");
            project.write("in/e.ann", "");
            project.adopt(folder.resolve("in"));
            project.export("hf-jsonl", folder.resolve("out"));
            List<String> lines = Files.readAllLines(folder.resolve("out/ner/corpus.jsonl"));
            assertThat(lines.get(0)).contains("\"ner_tags\":[1,0,0]");
            assertThat(lines.get(1)).as("an empty one, too").contains("\"ner_tags\":[0,0,0]");
        }
    }

    @Test
    void thatAnAnnotatedFileThatWasNotDoneDoesNotSayWhatIsNotThere() throws Exception {
        try (TestProject project = begun()) {
            project.export("xmi", folder.resolve("xmi"), "ann");
            project.run(
                    ImportRequest.of(List.of(folder.resolve("xmi/d.xmi"))).withMember("second"));
            project.export("hf-jsonl", folder.resolve("out"), "second");
            assertThat(tags(folder.resolve("out"))).startsWith("[-100").contains("1");
        }
    }

    @Test
    void thatTextsNobodyHasBegunAreLeftOutAndCounted() throws Exception {
        try (TestProject project = new TestProject(folder, "news-stance")) {
            project.write("in/d.txt", "Mira lives.");
            project.add(folder.resolve("in"));
            ExportResult result = project.export("hf-jsonl", folder.resolve("out"));
            assertThat(result.losses().count("exchange.lost.not-begun")).isEqualTo(1);
            assertThat(folder.resolve("out/ner")).doesNotExist();
        }
    }

    @Test
    void thatEachMemberHasAFolder() throws Exception {
        try (TestProject project = new TestProject(folder)) {
            project.write("in/d.txt", "Mira lives.");
            project.write("in/d.ann", "T1\tPerson 0 4\tMira\n");
            project.adopt(folder.resolve("in"));
            project.run(ImportRequest.of(List.of(folder.resolve("in"))).withMember("second"));
            for (String format : List.of("hf-jsonl", "spacy", "label-studio", "csv")) {
                Path out = folder.resolve(format);
                ExportResult result = project.export(format, out, "all");
                assertThat(result.common()).as(format).isNotEmpty();
                for (String file : result.common()) {
                    assertThat(out.resolve(file)).exists();
                }
                assertThat(result.common()).anyMatch(file -> file.startsWith("second/"));
            }
        }
    }

    @Test
    void thatACancelledExportLeavesNoHalfWrittenTable() throws Exception {
        try (TestProject project = new TestProject(folder)) {
            for (int i = 0; i < 5; i++) {
                project.write("in/d" + i + ".txt", "Mira lives.");
                project.write("in/d" + i + ".ann", "T1\tPerson 0 4\tMira\n");
            }
            project.adopt(folder.resolve("in"));
            Path out = folder.resolve("out");
            Progress stop =
                    new Progress() {

                        private int done;

                        @Override
                        public void begin(Message task, long total) {
                            done = 0;
                        }

                        @Override
                        public void worked(long amount, String current) {
                            done++;
                        }

                        @Override
                        public boolean cancelled() {
                            return done >= 3;
                        }
                    };
            ExportRequest request =
                    new ExportRequest("hf-jsonl", out, Optional.empty(), Optional.empty());
            assertThatThrownBy(
                            () ->
                                    new ExportDocuments(project.open, InstalledFormats.builtIn())
                                            .run(request, stop))
                    .isInstanceOf(CancelledException.class);
            try (var files = Files.walk(out)) {
                assertThat(files.filter(Files::isRegularFile))
                        .extracting(file -> file.getFileName().toString())
                        .containsExactly("export-report.json");
            }
            assertThat(Files.readString(out.resolve("export-report.json")))
                    .as("nothing is said to be written")
                    .contains("\"documents\": []");
        }
    }

    @Test
    void thatATableOfTextsSaysNothingOfMarks() throws Exception {
        try (TestProject project = new TestProject(folder, "news-stance")) {
            project.write("in/news.csv", "name,text,source\none,Mira lives.,Desk\ntwo,Rain.,\n");
            project.add(folder.resolve("in"));
            assertThat(project.names()).containsExactly("one", "two");
            assertThat(project.store().sets().all()).isEmpty();
            assertThat(project.store().documents().find("one").orElseThrow().metadata())
                    .containsEntry("source", "Desk");
        }
    }
}
