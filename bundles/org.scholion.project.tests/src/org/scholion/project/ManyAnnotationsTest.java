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

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.project.ImportResult.Outcome;
import org.scholion.words.Message;

/** A document with very many annotations is filled in slices, and comes out like any other. */
class ManyAnnotationsTest {

    private final Path folder;
    private final TestProject project;

    ManyAnnotationsTest(@TempDir Path folder) throws Exception {
        this.folder = folder;
        project = new TestProject(folder);
    }

    @AfterEach
    void closeProject() throws Exception {
        assertThat(project.store().check()).isEmpty();
        project.close();
    }

    /** Writes a document of words each of which is marked, and returns its annotations' file. */
    private Path write(String name, int words) throws Exception {
        StringBuilder text = new StringBuilder();
        StringBuilder marks = new StringBuilder();
        for (int i = 1; i <= words; i++) {
            marks.append("T%d\tWord %d %d\tword\n".formatted(i, text.length(), text.length() + 4));
            text.append("word ");
        }
        project.write(name + ".txt", text.toString());
        return project.write(name + ".ann", marks.toString());
    }

    private ImportRequest request(boolean atomic) {
        return ImportRequest.of(List.of(folder.resolve("in")))
                .withAdoptSchema(true)
                .withAtomic(atomic);
    }

    @ParameterizedTest
    @CsvSource({"false, 199", "false, 200", "false, 450", "true, 199", "true, 200", "true, 450"})
    void thatHoweverManyThereAreAllComeAndAreCounted(boolean atomic, int many) throws Exception {
        write("in/a", many);
        write("in/b", 2);
        ImportResult result = project.run(request(atomic));
        assertThat(result.problems()).isEmpty();
        assertThat(result.documents())
                .extracting(item -> item.name() + " " + item.outcome() + " " + item.annotations())
                .containsExactly("a ADDED " + many, "b ADDED 2");
        assertThat(project.annotations("a", "imported")).hasSize(many);
        ImportResult again = project.run(request(atomic));
        assertThat(again.count(Outcome.UNCHANGED)).isEqualTo(2);
        assertThat(again.documents()).allMatch(item -> item.annotations() == 0);
    }

    @Test
    void thatEveryFileIsAStepWhateverBecomesOfIt() throws Exception {
        write("in/a", 250);
        write("in/b", 2);
        project.write("in/c.txt", "Mira");
        project.write("in/c.ann", "T1\tWord 0 400\tMira\n");
        List<String> told = new ArrayList<>();
        long[] steps = new long[2];
        new ImportDocuments(project.open, InstalledFormats.builtIn())
                .run(
                        request(false).withAdoptSchema(false),
                        new Progress() {
                            @Override
                            public void begin(Message task, long total) {
                                steps[0] = total;
                            }

                            @Override
                            public void worked(long amount, String current) {
                                steps[1] += amount;
                                told.add(String.valueOf(Path.of(current).getFileName()));
                            }

                            @Override
                            public boolean cancelled() {
                                return false;
                            }
                        });
        assertThat(told).containsExactlyInAnyOrder("a.ann", "b.ann", "c.ann");
        assertThat(steps).containsExactly(3, 3);
    }

    @Test
    void thatADocumentIsReplacedByOneWithVeryMany() throws Exception {
        write("in/a", 2);
        project.run(request(false));
        Path file = write("second/x", 300);
        ReplaceDocument.Result result =
                new ReplaceDocument(project.open, InstalledFormats.builtIn())
                        .run(
                                new ReplaceDocument.Request(
                                        "a", file, "imported", "lea", Optional.empty()),
                                Progress.NONE);
        assertThat(result.annotations()).isEqualTo(300);
        assertThat(project.annotations("a", "imported")).hasSize(300);
    }
}
