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

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.DocumentRecord;

/** What cannot be imported is named, and the rest goes on. */
class RefusedImportTest {

    private static final String ARABIC =
            "قال الوزير إن الحكومة تدعم خطة المياه الجديدة في المدينة.\n";
    private static final String TEXT = "Mira lives in Delhi.\n";

    @TempDir Path folder = Path.of("");

    @Test
    void thatTheSameNameWithAnotherTextIsRefusedAndTheRestGoesOn() throws Exception {
        try (TestProject project = new TestProject(folder)) {
            project.write("a/x.txt", "The first text.");
            project.add(folder.resolve("a"));
            project.write("b/x.txt", "Quite another text.");
            project.write("b/y.txt", "A text of its own.");
            ImportResult result = project.add(folder.resolve("b"));
            assertThat(result.problems()).hasSize(1);
            assertThat(result.problems().get(0).toString()).contains("x.txt", "another text");
            assertThat(project.names()).containsExactly("x", "y");
            DocumentRecord x = project.store().documents().find("x").orElseThrow();
            assertThat(project.store().documents().text(x.id())).isEqualTo("The first text.");
        }
    }

    @Test
    void thatAnythingUndecodableOrEmptyIsReportedWithItsPlaceAndTheRestIsImported()
            throws Exception {
        try (TestProject project = new TestProject(folder)) {
            project.write("in/a.txt", "A good text to begin with.");
            Path bad = project.write("in/b.txt", new byte[] {'x', (byte) 0xff, 'y'});
            Path empty = project.write("in/c.txt", "");
            project.write("in/d.txt", "A good text to end with.");
            ImportResult result =
                    project.run(
                            ImportRequest.of(List.of(folder.resolve("in")))
                                    .withText(
                                            Optional.of(StandardCharsets.UTF_8), Optional.empty()));
            assertThat(result.problems())
                    .extracting(Problem::file)
                    .containsExactly(bad.toString(), empty.toString());
            assertThat(result.problems().get(0).offset()).hasValue(1);
            assertThat(result.problems().get(1).toString()).contains("empty");
            assertThat(project.names()).containsExactly("a", "d");
        }
    }

    @Test
    void thatAnAnnFileThatDoesNotFitItsTextIsRefusedWithItsLine() throws Exception {
        try (TestProject project = new TestProject(folder)) {
            String before = project.content();
            project.write("in/d.txt", TEXT);
            project.write("in/d.ann", "T1\tPerson 0 4\tMira\nT2\tCity 14 900\tDelhi\n");
            ImportResult result = project.adopt(folder.resolve("in"));
            assertThat(result.problems()).hasSize(1);
            assertThat(result.problems().get(0).line()).hasValue(2);
            assertThat(result.problems().get(0).toString()).contains("d.ann", "line 2");
            assertThat(project.content()).isEqualTo(before);
        }
    }

    @Test
    void thatAProjectIsNeverReadAsADocument() throws Exception {
        try (TestProject project = new TestProject(folder)) {
            project.write("x.txt", "A text beside the project.");
            ImportResult result = project.add(folder);
            assertThat(project.names()).containsExactly("x");
            assertThat(result.skipped()).anyMatch(s -> s.file().endsWith("test.scholion"));
            assertThat(project.add(project.open.address().file().orElseThrow()).problems())
                    .hasSize(1);
            Path link =
                    Files.createSymbolicLink(
                            folder.resolve("l.txt"), project.open.address().file().orElseThrow());
            assertThat(project.add(link).problems())
                    .singleElement()
                    .satisfies(p -> assertThat(p.toString()).contains("l.txt", "a project"));
            assertThat(project.names()).containsExactly("x");
        }
    }

    @Test
    void thatAGuessedCharsetIsReportedAndAnotherCanBeNamed() throws Exception {
        try (TestProject project = new TestProject(folder)) {
            byte[] bytes = ARABIC.repeat(8).getBytes("windows-1256");
            Path file = project.write("in/w.txt", bytes);
            ImportResult result = project.add(file);
            assertThat(result.notices()).hasSize(1);
            assertThat(result.notices().get(0).message().toString()).contains("guessed");
            project.write("in/annotated.txt", bytes);
            Path marks = project.write("in/annotated.ann", "");
            assertThat(project.add(marks).notices()).hasSize(1);
            Path other = project.write("in/v.txt", bytes);
            project.run(
                    ImportRequest.of(List.of(other))
                            .withText(
                                    Optional.of(java.nio.charset.Charset.forName("windows-1256")),
                                    Optional.empty()));
            DocumentRecord document = project.store().documents().find("v").orElseThrow();
            assertThat(project.store().documents().text(document.id())).isEqualTo(ARABIC.repeat(8));
        }
    }

    @Test
    void thatWrongRequestsAreRefusedBeforeAnythingIsDone() throws Exception {
        try (TestProject project = new TestProject(folder)) {
            Path file = project.write("x.txt", "A text.");
            ImportRequest request = ImportRequest.of(List.of(file));
            assertThatThrownBy(() -> project.run(request.withFormat(Optional.of("nothing"))))
                    .isInstanceOf(BadRequestException.class)
                    .hasMessageContaining("brat");
            assertThatThrownBy(
                            () ->
                                    project.run(
                                            request.withText(Optional.empty(), Optional.of("???"))))
                    .isInstanceOf(BadRequestException.class);
            assertThat(project.names()).isEmpty();
        }
    }

    @Test
    void thatAFileThatIsTooLargeIsRefused() throws Exception {
        try (TestProject project = new TestProject(folder)) {
            Path large = folder.resolve("large.txt");
            try (var channel =
                    Files.newByteChannel(
                            large,
                            java.nio.file.StandardOpenOption.CREATE,
                            java.nio.file.StandardOpenOption.WRITE,
                            java.nio.file.StandardOpenOption.SPARSE)) {
                channel.position(300_000_000L);
                channel.write(java.nio.ByteBuffer.wrap("x".getBytes(StandardCharsets.UTF_8)));
            }
            ImportResult result = project.add(large);
            assertThat(result.problems()).hasSize(1);
            assertThat(result.problems().get(0).toString()).contains("large.txt", "300.0 MB");
            assertThat(project.names()).isEmpty();
        }
    }
}
