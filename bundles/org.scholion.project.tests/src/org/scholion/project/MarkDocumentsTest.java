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
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.Addressee;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.Comment;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.Member;
import org.scholion.corpus.NewComment;
import org.scholion.corpus.NewComment.Kind;
import org.scholion.corpus.SetState;
import org.scholion.document.rules.Rule;
import org.scholion.document.rules.Severity;

/** How far a member is, and what keeps a document from being done. */
class MarkDocumentsTest {

    private static final String ASHA = "asha";

    /** A place must say how sure it is. */
    private static final String SCHEMA =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <scholion:schema xmlns:scholion="urn:scholion:schema:1" id="places" name="Places">
              <entity id="place" name="Place" color="#1370F5">
                <attribute id="kind" name="Kind" kind="text" required="true"/>
              </entity>
            </scholion:schema>
            """;

    @TempDir
    @NonNullByDefault({})
    Path folder;

    @NonNullByDefault({})
    private TestProject project;

    @BeforeEach
    void importDocuments() throws Exception {
        Path schema = Files.writeString(folder.resolve("places.xml"), SCHEMA);
        project = new TestProject(folder, schema.toString());
        // a has a mention without its kind, which is an error; b has nothing; c nobody has begun
        project.write("in/a.txt", "Delhi");
        project.write("in/a.ann", "T1\tplace 0 5\tDelhi\n");
        project.write("in/b.txt", "It rains.");
        project.write("in/b.ann", "");
        project.write("in/c.txt", "It rains again.");
        project.run(ImportRequest.of(List.of(folder.resolve("in"))).withMember(ASHA));
    }

    @AfterEach
    void closeProject() throws Exception {
        project.close();
    }

    private List<Long> documents() throws Exception {
        return project.store().documents().all().stream().map(DocumentRecord::id).toList();
    }

    private SortedMap<String, SetState> states() throws Exception {
        SortedMap<String, SetState> states = new TreeMap<>();
        for (AnnotationSet set : project.store().sets().all()) {
            states.put(
                    project.store().documents().find(set.documentId()).orElseThrow().name(),
                    set.state());
        }
        return states;
    }

    private MarkDocuments.Result mark(SetState state, Optional<String> reason) throws Exception {
        return new MarkDocuments(project.open)
                .run(MarkDocuments.Request.own(documents(), ASHA, state, reason), Progress.NONE);
    }

    @Test
    void thatAnImportWithoutAnyAnnotationHasBegunAllTheSame() throws Exception {
        assertThat(states()).containsOnlyKeys("a", "b").containsEntry("b", SetState.IN_PROGRESS);
    }

    @Test
    void thatErrorsKeepADocumentOpenAndTheOthersAreDone() throws Exception {
        MarkDocuments.Result result = mark(SetState.DONE, Optional.empty());
        assertThat(result.marked()).isEqualTo(2);
        assertThat(result.kept())
                .singleElement()
                .satisfies(
                        kept -> {
                            assertThat(kept.document().name()).isEqualTo("a");
                            assertThat(kept.count(Severity.ERROR)).isEqualTo(1);
                            assertThat(kept.first().orElseThrow().rule())
                                    .isEqualTo(Rule.ATTRIBUTE_REQUIRED);
                        });
        assertThat(states())
                .containsEntry("a", SetState.IN_PROGRESS)
                .containsEntry("b", SetState.DONE)
                .containsEntry("c", SetState.DONE);
    }

    @Test
    void thatAReasonClosesItInSpiteOfErrorsAndIsKeptAndListed() throws Exception {
        MarkDocuments.Result result = mark(SetState.DONE, Optional.of(" asked Mira "));
        assertThat(result.marked()).isEqualTo(3);
        assertThat(result.kept()).isEmpty();
        assertThat(result.closed().get(0).count(Severity.ERROR)).isEqualTo(1);
        assertThat(new ListDocuments(project.open).run(Progress.NONE).documents().get(0).reasons())
                .containsEntry(ASHA, "asked Mira");
    }

    private Comment ask(NewComment.Kind kind, Optional<Addressee> to, String author)
            throws Exception {
        return new AddComment(project.open)
                .run(
                        new AddComment.Request(
                                documents().get(0),
                                Optional.of(ASHA),
                                Optional.empty(),
                                Optional.empty(),
                                kind,
                                to,
                                author,
                                "Is Delhi one?"),
                        Progress.NONE)
                .comment();
    }

    private MarkDocuments.Result markAsking() throws Exception {
        return new MarkDocuments(project.open)
                .run(
                        MarkDocuments.Request.own(
                                        documents(), ASHA, SetState.DONE, Optional.empty())
                                .withAsking(),
                        Progress.NONE);
    }

    @Test
    void thatAnOpenQuestionToTheLeadsIsReasonEnoughWhereItMayBe() throws Exception {
        ask(Kind.QUESTION, Optional.of(new Addressee.Leads()), ASHA);
        assertThat(mark(SetState.DONE, Optional.empty()).kept()).hasSize(1);
        assertThat(markAsking().kept()).isEmpty();
        assertThat(states()).containsEntry("a", SetState.DONE);
        assertThat(new ListDocuments(project.open).run(Progress.NONE).documents().get(0).reasons())
                .containsEntry(ASHA, "Is Delhi one?");
    }

    @Test
    void thatNeitherACommentNorAnothersNorAResolvedQuestionIsReasonEnough() throws Exception {
        Optional<Addressee> leads = Optional.of(new Addressee.Leads());
        ask(Kind.COMMENT, leads, ASHA);
        ask(Kind.QUESTION, leads, "omar");
        ask(Kind.QUESTION, Optional.empty(), ASHA);
        Comment settled = ask(Kind.QUESTION, leads, ASHA);
        project.store().comments().resolve(settled.id(), Optional.of("lea"));
        assertThat(markAsking().kept()).hasSize(1);
        assertThat(states()).containsEntry("a", SetState.IN_PROGRESS);
    }

    @Test
    void thatWhatIsSkippedNeedsAReason() throws Exception {
        assertThatExceptionOfType(BadRequestException.class)
                .isThrownBy(() -> mark(SetState.SKIPPED, Optional.of(" ")));
        assertThat(mark(SetState.SKIPPED, Optional.of("a list")).marked()).isEqualTo(3);
        assertThat(states().values()).containsOnly(SetState.SKIPPED);
    }

    @Test
    void thatWhatMayNotBeReopenedIsNamedAndTheOthersAre() throws Exception {
        mark(SetState.DONE, Optional.of("all"));
        long adjudicated = documents().get(1);
        AnnotationSet gold = project.store().sets().open(adjudicated, Member.GOLD);
        project.store()
                .sets()
                .saveState(gold.id(), SetState.IN_PROGRESS, Optional.empty(), Member.GOLD);
        MarkDocuments.Result result = mark(SetState.IN_PROGRESS, Optional.empty());
        assertThat(result.marked()).isEqualTo(2);
        assertThat(result.refused())
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.file()).isEqualTo("b");
                            assertThat(problem).asString().contains("being adjudicated");
                        });
    }

    @Test
    void thatADocumentThatIsGoneStopsNoOther() throws Exception {
        MarkDocuments.Result result =
                new MarkDocuments(project.open)
                        .run(
                                MarkDocuments.Request.own(
                                        List.of(-1L, documents().get(2)),
                                        ASHA,
                                        SetState.DONE,
                                        Optional.empty()),
                                Progress.NONE);
        assertThat(result.marked()).isEqualTo(1);
        assertThat(result.refused()).hasSize(1);
    }

    @Test
    void thatDoneIsClosedToAnImport() throws Exception {
        mark(SetState.DONE, Optional.of("all"));
        project.write("again/b.txt", "It rains.");
        project.write("again/b.ann", "T1\tplace 0 2\tIt\n");
        project.write("again/d.txt", "A new one.");
        project.write("again/d.ann", "T1\tplace 0 1\tA\n");
        ImportResult result =
                project.run(ImportRequest.of(List.of(folder.resolve("again"))).withMember(ASHA));
        assertThat(result.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem).asString().contains("are done"));
        assertThat(project.annotations("b", ASHA)).isEmpty();
        assertThat(project.annotations("d", ASHA)).hasSize(1);
    }

    @Test
    void thatADocumentNobodyHasBegunIsNotExportedAsOneWithoutAnnotations() throws Exception {
        project.store().sets().open(documents().get(2), ASHA);
        ExportResult result = project.export("jsonl", folder.resolve("out"), ASHA);
        assertThat(result.written()).hasSize(2);
        assertThat(Files.readString(folder.resolve("out/export-report.json")))
                .contains("asha has no annotation set on it");
    }
}
