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

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.NewDocument;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationIds;
import org.scholion.document.Span;
import org.scholion.document.edit.Edit;
import org.scholion.document.edit.Edits;
import org.scholion.project.CreateProject;
import org.scholion.project.Progress;
import org.scholion.text.CharsetOrigin;
import org.scholion.text.TextDirection;

/** A session on a document of a real project, which is whole when the test is over. */
abstract class WithOpenSession {

    static final String TEXT = "Asha met Ben in Cairo. زار الوزير القاهرة أمس.";
    static final String MEMBER = "asha";

    @TempDir
    @NonNullByDefault({})
    Path folder;

    @NonNullByDefault({})
    OpenProject project;

    @NonNullByDefault({})
    DocumentRecord document;

    @NonNullByDefault({})
    AnnotationSession session;

    @BeforeEach
    void open() throws Exception {
        Path file = folder.resolve("s.scholion");
        new CreateProject()
                .run(
                        new CreateProject.Request(
                                new FileAddress(file), Optional.of("news-stance"), "lea"),
                        Progress.NONE);
        project = OpenProject.open(new FileAddress(file));
        document = project.store().documents().add(document("a"));
        session = project.session(document, MEMBER);
    }

    @AfterEach
    void close() throws Exception {
        assertThat(project.store().check()).isEmpty();
        project.close();
    }

    static NewDocument document(String name) {
        return new NewDocument(
                name,
                TEXT,
                "0".repeat(64),
                "UTF-8",
                CharsetOrigin.VALID_UTF8,
                100,
                false,
                Optional.of("en"),
                TextDirection.LEFT_TO_RIGHT,
                Map.of(),
                Optional.empty());
    }

    Edits edits() {
        return new Edits(
                session.annotations(),
                project.schema(),
                MEMBER,
                project.schemaVersion(),
                Clock.systemUTC(),
                AnnotationIds.system());
    }

    String personType() {
        return project.schema().types().stream()
                .filter(org.scholion.schema.EntityType.class::isInstance)
                .findFirst()
                .orElseThrow()
                .id();
    }

    Edit mention(int begin, int end) {
        return edits().newMention(personType(), Span.of(begin, end));
    }

    List<Annotation> rows() throws Exception {
        Optional<AnnotationSet> set = project.store().sets().find(document.id(), MEMBER);
        return set.isEmpty() ? List.of() : project.store().annotations().of(set.get().id());
    }

    void assertShownIsStored() throws Exception {
        assertThat(session.annotations().all()).containsExactlyElementsOf(rows());
        assertThat(session.set().map(AnnotationSet::lastSequence))
                .isEqualTo(
                        project.store()
                                .sets()
                                .find(document.id(), MEMBER)
                                .map(AnnotationSet::lastSequence));
    }
}
