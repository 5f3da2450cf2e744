/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.NewDocument;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationIds;
import org.scholion.document.OperationRefusedException;
import org.scholion.document.Span;
import org.scholion.document.edit.Edit;
import org.scholion.document.edit.Edits;
import org.scholion.document.rules.Finding;
import org.scholion.document.rules.Rule;
import org.scholion.project.CheckProject;
import org.scholion.project.CreateProject;
import org.scholion.project.Progress;
import org.scholion.schema.EntityType;
import org.scholion.schema.Schema;
import org.scholion.schema.xml.SchemaXml;
import org.scholion.text.CharsetOrigin;
import org.scholion.text.TextDirection;

/** A set with annotations of a type that the schema lost, as an older program could leave one. */
class DamagedSetTest {

    @TempDir
    @NonNullByDefault({})
    Path folder;

    @NonNullByDefault({})
    private OpenProject project;

    @NonNullByDefault({})
    private DocumentRecord document;

    @NonNullByDefault({})
    private AnnotationId lost;

    @NonNullByDefault({})
    private AnnotationId kept;

    @BeforeEach
    void damage() throws Exception {
        Path file = folder.resolve("d.scholion");
        new CreateProject()
                .run(
                        new CreateProject.Request(
                                new FileAddress(file), Optional.of("news-stance"), "lea"),
                        Progress.NONE);
        project = OpenProject.open(new FileAddress(file));
        document =
                project.store()
                        .documents()
                        .add(
                                new NewDocument(
                                        "a",
                                        "Asha met Ben.",
                                        "0".repeat(64),
                                        "UTF-8",
                                        CharsetOrigin.VALID_UTF8,
                                        100,
                                        false,
                                        Optional.of("en"),
                                        TextDirection.LEFT_TO_RIGHT,
                                        Map.of(),
                                        Optional.empty()));
        Schema schema = project.schema();
        List<EntityType> types = schema.types(EntityType.class);
        AnnotationSession session = project.session(document, "asha");
        Edits edits =
                new Edits(
                        session.annotations(),
                        schema,
                        "asha",
                        1,
                        Clock.systemUTC(),
                        AnnotationIds.system());
        lost = make(session, edits.newMention(types.get(0).id(), Span.of(0, 4)));
        kept = make(session, edits.newMention(types.get(1).id(), Span.of(9, 12)));
        project.release(session);
        Schema less =
                new Schema(
                        schema.id(),
                        schema.name(),
                        "",
                        schema.types().stream()
                                .filter(EntityType.class::isInstance)
                                .filter(type -> !type.id().equals(types.get(0).id()))
                                .toList(),
                        schema.tagSets());
        project.store().schemas().save(SchemaXml.write(less), "lea");
        project.close();
        project = OpenProject.open(new FileAddress(file));
    }

    private static AnnotationId make(AnnotationSession session, Edit edit) throws Exception {
        session.apply(edit.operation());
        return edit.id();
    }

    @AfterEach
    void close() throws Exception {
        project.close();
    }

    @Test
    void thatItOpensReadOnlyAndNamesWhatDoesNotFit() throws Exception {
        AnnotationSession session = project.session(document, "asha");
        assertThat(session.annotations().find(kept)).isPresent();
        assertThat(session.annotations().find(lost)).isEmpty();
        assertThat(session.misfits()).extracting(Finding::rule).containsOnly(Rule.TYPE_UNKNOWN);
        assertThat(session.misfits()).extracting(Finding::annotation).containsExactly(lost);
        assertThat(session.readOnlyReason().orElseThrow().toString())
                .contains(lost.value(), "no type");
        Edits edits =
                new Edits(
                        session.annotations(),
                        project.schema(),
                        "asha",
                        2,
                        Clock.systemUTC(),
                        AnnotationIds.system());
        assertThatThrownBy(() -> session.apply(edits.deletion(List.of(kept)).orElseThrow()))
                .isInstanceOf(OperationRefusedException.class)
                .hasMessageContaining(lost.value());
        assertThatThrownBy(session::undo).isInstanceOf(OperationRefusedException.class);
        assertThat(project.store().annotations().of(session.set().orElseThrow().id())).hasSize(2);
    }

    @Test
    void thatOtherSetsOpenAsEver() throws Exception {
        AnnotationSession session = project.session(document, "omar");
        assertThat(session.readOnlyReason()).isEmpty();
        Edits edits =
                new Edits(
                        session.annotations(),
                        project.schema(),
                        "omar",
                        2,
                        Clock.systemUTC(),
                        AnnotationIds.system());
        String type = project.schema().types(EntityType.class).get(0).id();
        make(session, edits.newMention(type, Span.of(0, 4)));
        assertThat(session.annotations().size()).isEqualTo(1);
    }

    @Test
    void thatTheCheckNamesTheRule() throws Exception {
        CheckProject.Result result = new CheckProject(project).run(Progress.NONE);
        assertThat(result.problems())
                .singleElement()
                .satisfies(
                        problem ->
                                assertThat(problem.breach().map(Finding::rule))
                                        .contains(Rule.TYPE_UNKNOWN));
    }
}
