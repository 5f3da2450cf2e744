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

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.SetState;
import org.scholion.document.AnnotationIds;
import org.scholion.document.AttributeValue;
import org.scholion.document.Span;
import org.scholion.document.edit.Edit;
import org.scholion.document.edit.Edits;
import org.scholion.document.edit.StanceDraft;
import org.scholion.document.rules.Rule;
import org.scholion.document.rules.Severity;
import org.scholion.project.session.AnnotationSession;
import org.scholion.words.Message;

/** What is said of a document that is closed: the worst of its problems, and how many there are. */
class ClosingTest {

    private static final String SCHEMA =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <scholion:schema xmlns:scholion="urn:scholion:schema:1" id="s" name="S">
              <tagSet id="scale" name="Scale" ordered="true">
                <tag id="against" name="Against"/>
                <tag id="for" name="For"/>
              </tagSet>
              <entity id="person" name="Person"/>
              <entity id="place" name="Place">
                <attribute id="kind" name="Kind" kind="text" required="true"/>
              </entity>
              <stance id="view" name="View" polarity="scale"/>
            </scholion:schema>
            """;

    private final TestProject project;

    ClosingTest(@TempDir Path folder) throws Exception {
        Path schema = Files.writeString(folder.resolve("s.xml"), SCHEMA);
        project = new TestProject(folder, schema.toString());
        for (String name : List.of("a", "b", "c")) {
            project.write("in/" + name + ".txt", name + " Mira likes Delhi.");
        }
        project.add(folder.resolve("in"));
    }

    @AfterEach
    void closeProject() throws Exception {
        project.close();
    }

    private void annotate(String name, List<Function<Edits, Edit>> all) throws Exception {
        DocumentRecord document = project.store().documents().find(name).orElseThrow();
        AnnotationSession session = project.open.session(document, "asha");
        AnnotationIds ids = AnnotationIds.system();
        for (Function<Edits, Edit> each : all) {
            Edits edits =
                    new Edits(
                            session.annotations(),
                            project.open.schema(),
                            "asha",
                            project.open.schemaVersion(),
                            Clock.systemUTC(),
                            ids);
            session.apply(each.apply(edits).operation());
        }
        project.open.release(session);
    }

    private static Edit personTwice(Edits edits) {
        return edits.newMention("person", Span.of(2, 6));
    }

    private static Edit placeWithoutKind(Edits edits) {
        return edits.newMention("place", Span.of(13, 18));
    }

    private static Edit stanceOfNobody(Edits edits) {
        return edits.newStance(
                StanceDraft.ofCue("view", Span.of(7, 12))
                        .withPolarity(Optional.of(AttributeValue.Tags.of("for"))));
    }

    private MarkDocuments.Result close(Progress progress) throws Exception {
        List<Long> documents =
                project.store().documents().all().stream().map(DocumentRecord::id).toList();
        return new MarkDocuments(project.open)
                .run(
                        MarkDocuments.Request.own(
                                documents, "asha", SetState.DONE, Optional.of("all of it")),
                        progress);
    }

    @Test
    void thatTheFirstOfTheWorstIsNamedAndNoticesNever() throws Exception {
        annotate("a", List.of(ClosingTest::stanceOfNobody, ClosingTest::placeWithoutKind));
        annotate("b", List.of(ClosingTest::placeWithoutKind, ClosingTest::stanceOfNobody));
        annotate("c", List.of(ClosingTest::personTwice, ClosingTest::personTwice));
        List<MarkDocuments.Closed> closed = close(Progress.NONE).closed();
        assertThat(closed)
                .extracting(each -> each.document().name())
                .containsExactly("a", "b", "c");
        for (MarkDocuments.Closed each : closed.subList(0, 2)) {
            assertThat(each.first().orElseThrow().rule()).isEqualTo(Rule.ATTRIBUTE_REQUIRED);
            assertThat(each.count(Severity.ERROR)).isEqualTo(1);
            assertThat(each.count(Severity.WARNING)).isEqualTo(2);
        }
        assertThat(closed.get(2).first()).isEmpty();
        assertThat(closed.get(2).count(Severity.NOTICE)).isEqualTo(1);
        assertThat(closed.get(2).count(Severity.ERROR)).isZero();
    }

    @Test
    void thatOfSeveralAsBadTheFirstIsNamed() throws Exception {
        annotate("a", List.of(ClosingTest::stanceOfNobody));
        MarkDocuments.Closed closed = close(Progress.NONE).closed().get(0);
        assertThat(closed.first().orElseThrow().rule()).isEqualTo(Rule.HOLDER_MISSING);
        assertThat(closed.count(Severity.WARNING)).isEqualTo(2);
    }

    @Test
    void thatEveryDocumentIsAStepAndTheStepsAddUp() throws Exception {
        List<Long> steps = new ArrayList<>();
        close(
                new Progress() {
                    @Override
                    public void begin(Message task, long total) {
                        steps.add(-total);
                    }

                    @Override
                    public void worked(long amount, String current) {
                        assertThat(amount).isPositive();
                        steps.add(amount);
                    }

                    @Override
                    public boolean cancelled() {
                        return false;
                    }
                });
        assertThat(steps.get(0)).isEqualTo(-3);
        assertThat(steps.stream().mapToLong(Long::longValue).sum()).isZero();
    }
}
