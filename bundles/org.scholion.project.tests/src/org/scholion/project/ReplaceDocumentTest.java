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

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.DocumentConflictException;
import org.scholion.corpus.RemovedDocument;
import org.scholion.exchange.installed.InstalledFormats;

/** Another text under a document's name. */
class ReplaceDocumentTest {

    @TempDir
    @NonNullByDefault({})
    Path folder;

    @NonNullByDefault({})
    private TestProject project;

    @BeforeEach
    void createProject() throws Exception {
        project = new TestProject(folder);
        project.write("in/a.txt", "Mira lives in Delhi.\n");
        project.write("in/a.ann", "T1\tPerson 0 4\tMira\n");
        assertThat(project.adopt(folder.resolve("in")).problems()).isEmpty();
    }

    @AfterEach
    void closeProject() throws Exception {
        assertThat(new CheckProject(project.open).run(Progress.NONE).problems()).isEmpty();
        project.close();
    }

    private ReplaceDocument.Result replace(Path file) throws Exception {
        return new ReplaceDocument(project.open, InstalledFormats.builtIn())
                .run(
                        new ReplaceDocument.Request(
                                "a", file, "imported", "lea", Optional.of("a new edition")),
                        Progress.NONE);
    }

    @Test
    void thatAFileOfAnyNameTakesThePlaceOfADocument() throws Exception {
        ReplaceDocument.Result result =
                replace(project.write("second.txt", "Mira lived in Delhi.\n"));
        assertThat(project.names()).containsExactly("a");
        assertThat(project.store().documents().text(result.after().id()))
                .isEqualTo("Mira lived in Delhi.\n");
        assertThat(project.store().sets().all()).isEmpty();
        assertThat(project.store().documentCare().removed())
                .extracting(RemovedDocument::reason)
                .containsExactly(Optional.of("a new edition"));
    }

    @Test
    void thatTheCharsetThatIsNamedIsTheFiles() throws Exception {
        Path file = folder.resolve("arabic.txt");
        String text = "\u0645\u0631\u062d\u0628\u0627\n";
        Files.write(file, text.getBytes("windows-1256"));
        ReplaceDocument.Result result =
                new ReplaceDocument(project.open, InstalledFormats.builtIn())
                        .run(
                                new ReplaceDocument.Request(
                                        "a",
                                        file,
                                        "imported",
                                        "lea",
                                        Optional.empty(),
                                        Optional.of(Charset.forName("windows-1256"))),
                                Progress.NONE);
        assertThat(project.store().documents().text(result.after().id())).isEqualTo(text);
    }

    @Test
    void thatItsAnnotationsComeWithIt() throws Exception {
        project.write("new/second.txt", "Now Mira lived in Delhi.\n");
        Path file = project.write("new/second.ann", "T1\tPerson 4 8\tMira\n");
        assertThat(replace(file).annotations()).isEqualTo(1);
        assertThat(project.annotations("a", "imported")).hasSize(1);
    }

    @Test
    void thatWhatCannotReplaceItLeavesItAsItWas() throws Exception {
        String before = project.content();
        assertThatThrownBy(() -> replace(folder.resolve("none.txt")))
                .isInstanceOf(DataProblemException.class)
                .hasMessageContaining("none.txt: there is no such file");
        Path bytes =
                project.write(
                        "bytes.txt",
                        new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 0xFF});
        assertThatThrownBy(() -> replace(bytes)).isInstanceOf(DataProblemException.class);
        Path same = project.write("same.txt", "Mira lives in Delhi.\n");
        assertThatThrownBy(() -> replace(same)).isInstanceOf(DocumentConflictException.class);
        project.write("many/1.txt", "one");
        project.write("many/2.txt", "two");
        assertThatThrownBy(() -> replace(folder.resolve("many")))
                .isInstanceOf(DataProblemException.class)
                .hasMessageContaining("2 documents");
        assertThat(project.content()).isEqualTo(before);
    }

    @Test
    void thatAnnotationsThatDoNotFitTakeTheReplacementBack() throws Exception {
        String before = project.content();
        project.write("new/second.txt", "Now Mira lived in Delhi.\n");
        Path file = project.write("new/second.ann", "T1\tPerson 400 408\tMira\n");
        assertThatThrownBy(() -> replace(file)).isInstanceOf(DataProblemException.class);
        assertThat(project.content()).isEqualTo(before);
    }
}
