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
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.NewEntry;
import org.scholion.document.Annotation;
import org.scholion.document.operation.DeleteAnnotation;
import org.scholion.project.ImportResult.Outcome;

/** What a second import of the same documents does. */
class ImportAgainTest {

    private static final String ANN =
            "T1\tPerson 0 4\tMira\nT2\tCity 14 19\tDelhi\nR1\tLivesIn Arg1:T1 Arg2:T2\n";
    private static final String TEXT = "Mira lives in Delhi.\n";

    @TempDir Path folder = Path.of("");

    @Test
    void thatWhoFoundNothingHasBegunAndASecondTimeIsNothingNew() throws Exception {
        try (TestProject project = new TestProject(folder)) {
            Path text = project.write("in/d.txt", TEXT);
            project.add(text);
            Path marks = project.write("in/d.ann", "");
            assertThat(outcome(project, marks)).isEqualTo(Outcome.ANNOTATED);
            assertThat(outcome(project, marks)).isEqualTo(Outcome.UNCHANGED);
            project.write("in/d.ann", "T1\tPerson 0 4\tMira\n");
            assertThat(outcome(project, marks)).isEqualTo(Outcome.ANNOTATED);
            assertThat(outcome(project, marks)).isEqualTo(Outcome.UNCHANGED);
        }
    }

    private static Outcome outcome(TestProject project, Path file) throws Exception {
        return project.adopt(file).documents().get(0).outcome();
    }

    @Test
    void thatASecondImportOfTheSameChangesNothing() throws Exception {
        try (TestProject project = new TestProject(folder)) {
            project.write("in/d.txt", TEXT);
            project.write("in/d.ann", ANN);
            project.adopt(folder.resolve("in"));
            String before = project.content();
            ImportResult again = project.adopt(folder.resolve("in"));
            assertThat(again.problems()).isEmpty();
            assertThat(again.documents())
                    .as("what was there was not given")
                    .allMatch(i -> i.annotations() == 0);
            assertThat(again.count(Outcome.UNCHANGED)).isEqualTo(1);
            assertThat(again.adoptedVersion()).isEmpty();
            assertThat(project.content()).isEqualTo(before);
        }
    }

    @Test
    void thatASetIsNeverOverwrittenNorItsTypesAdopted() throws Exception {
        try (TestProject project = new TestProject(folder)) {
            project.write("in/d.txt", TEXT);
            project.write("in/d.ann", ANN);
            project.adopt(folder.resolve("in"));
            String before = project.content();
            project.write("in/d.ann", "T1\tPlanet 0 4\tMira\n");
            ImportResult result = project.adopt(folder.resolve("in"));
            assertThat(result.problems()).hasSize(1);
            assertThat(result.problems().get(0).toString()).contains("imported", "d");
            assertThat(project.content()).isEqualTo(before);
            ImportResult other =
                    project.run(
                            ImportRequest.of(List.of(folder.resolve("in")))
                                    .withMember("second")
                                    .withAdoptSchema(true));
            assertThat(other.problems()).isEmpty();
            assertThat(project.annotations("d", "second")).hasSize(1);
        }
    }

    @Test
    void thatAnEmptiedSetTakesAnnotationsAgain() throws Exception {
        try (TestProject project = new TestProject(folder)) {
            project.write("in/d.txt", TEXT);
            project.write("in/d.ann", "T1\tPerson 0 4\tMira\n");
            project.adopt(folder.resolve("in"));
            Annotation only = project.annotations("d", "imported").get(0);
            DocumentRecord document = project.store().documents().find("d").orElseThrow();
            AnnotationSet set =
                    project.store().sets().find(document.id(), "imported").orElseThrow();
            project.store()
                    .journal()
                    .append(
                            set.id(),
                            set.lastSequence(),
                            NewEntry.of("imported", new DeleteAnnotation(only)));
            assertThat(project.adopt(folder.resolve("in")).count(Outcome.ANNOTATED)).isEqualTo(1);
            assertThat(project.annotations("d", "imported")).hasSize(1);
        }
    }
}
