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

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scholion.exchange.Format;
import org.scholion.exchange.Loss;
import org.scholion.exchange.WriteOptions;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.exchange.layout.LayoutOptions;
import org.scholion.exchange.layout.LayoutUnit;

class PreviewExportTest {

    private static final int MANY = 100_000;

    @TempDir Path folder = Path.of("");

    static Stream<String> formats() {
        return InstalledFormats.builtIn().all().stream().filter(Format::canWrite).map(Format::id);
    }

    private TestProject project() throws Exception {
        TestProject project = new TestProject(folder);
        project.write("in/arabic.txt", "زارت ليلى المدينة.");
        project.write("in/arabic.ann", "T1\tPerson 5 9\tليلى\n");
        project.write("in/hindi.txt", "मीरा दिल्ली में रहती है।\nवह खुश है।\n");
        project.write("in/hindi.ann", "T1\tPerson 0 4\tमीरा\n");
        project.adopt(folder.resolve("in"));
        return project;
    }

    private static Optional<PreviewExport.Result> preview(
            TestProject project, String format, WriteOptions options, int turn, int lines)
            throws Exception {
        return new PreviewExport(project.open, InstalledFormats.builtIn())
                .run(
                        new PreviewExport.Request(format, Optional.empty(), options, turn, lines),
                        Progress.NONE);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void thatItShowsWhatAnExportOfTheDocumentWrites(String format) throws Exception {
        try (TestProject project = new TestProject(folder)) {
            project.write("in/hindi.txt", "मीरा दिल्ली में रहती है।\nवह खुश है।\n");
            project.write("in/hindi.ann", "T1\tPerson 0 4\tमीरा\n");
            project.adopt(folder.resolve("in"));
            Path out = folder.resolve("out");
            project.export(format, out);
            PreviewExport.Result shown =
                    preview(project, format, WriteOptions.DEFAULT, 0, MANY).orElseThrow();
            assertThat(shown.document()).isEqualTo("hindi");
            assertThat(shown.files()).isNotEmpty();
            for (PreviewExport.PreviewFile file : shown.files()) {
                assertThat(file.lines())
                        .as(file.name())
                        .isEqualTo(Files.readString(out.resolve(file.name())).lines().toList());
                assertThat(file.whole()).isTrue();
            }
        }
    }

    @Test
    void thatItFollowsTheLayoutAndShowsOnlyTheFirstLines() throws Exception {
        try (TestProject project = project()) {
            WriteOptions sentences =
                    WriteOptions.DEFAULT.withLayout(
                            LayoutOptions.DEFAULT.withUnit(new LayoutUnit.Paragraph()));
            PreviewExport.PreviewFile rows =
                    preview(project, "spacy", sentences, 1, 1).orElseThrow().files().get(0);
            assertThat(rows.name()).isEqualTo("corpus.jsonl");
            assertThat(rows.lines()).hasSize(1);
            assertThat(rows.whole()).as("there is a second paragraph").isFalse();
        }
    }

    @Test
    void thatDocumentsTakeTurns() throws Exception {
        try (TestProject project = project()) {
            List<String> names =
                    Stream.of(0, 1, 2)
                            .map(
                                    turn -> {
                                        try {
                                            return preview(
                                                            project,
                                                            "brat",
                                                            WriteOptions.DEFAULT,
                                                            turn,
                                                            9)
                                                    .orElseThrow()
                                                    .document();
                                        } catch (Exception e) {
                                            throw new AssertionError(e);
                                        }
                                    })
                            .toList();
            assertThat(names).containsExactly("arabic", "hindi", "arabic");
        }
    }

    @Test
    void thatItWarnsOfTokensThatALibraryWouldCut() throws Exception {
        try (TestProject project = project()) {
            List<String> notices =
                    preview(project, "gliner", WriteOptions.DEFAULT, 1, 9)
                            .orElseThrow()
                            .notices()
                            .all()
                            .stream()
                            .map(Loss::reason)
                            .map(reason -> reason.code())
                            .toList();
            assertThat(notices).contains("exchange.notice.other-splitter");
        }
    }

    @Test
    void thatNothingIsShownWhereNothingWouldBeWrittenAndNothingIsWritten() throws Exception {
        try (TestProject project = new TestProject(folder)) {
            assertThat(preview(project, "brat", WriteOptions.DEFAULT, 0, 9)).isEmpty();
            assertThatThrownBy(() -> preview(project, "none", WriteOptions.DEFAULT, 0, 9))
                    .isInstanceOf(BadRequestException.class);
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .allMatch(name -> name.startsWith("test.scholion"));
        }
    }
}
