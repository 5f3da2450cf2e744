/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.before;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scholion.corpus.Dismissal;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.NewDocument;
import org.scholion.document.AnnotationIds;
import org.scholion.document.AttributeValue;
import org.scholion.document.Span;
import org.scholion.document.edit.Edits;
import org.scholion.document.operation.Operation;
import org.scholion.project.CreateProject;
import org.scholion.project.Progress;
import org.scholion.project.before.LabelMemory;
import org.scholion.project.session.AnnotationSession;
import org.scholion.project.session.OpenProject;
import org.scholion.schema.xml.BuiltInSchemas;
import org.scholion.text.CharsetOrigin;
import org.scholion.text.TextDirection;
import org.scholion.text.TextHash;

/** A project with the schema for news, in which words are labelled. */
final class LabelledProject implements AutoCloseable {

    /** Whose marks they are. */
    static final String MEMBER = "asha";

    final OpenProject open;

    private LabelledProject(OpenProject open) {
        this.open = open;
    }

    /** Makes one in a folder. */
    static LabelledProject create(Path folder) throws Exception {
        FileAddress file = new FileAddress(folder.resolve("p.scholion"));
        new CreateProject()
                .run(
                        new CreateProject.Request(
                                file, Optional.of(BuiltInSchemas.NEWS_STANCE), "lea"),
                        Progress.NONE);
        return new LabelledProject(OpenProject.open(file));
    }

    /** Adds a document and opens it for the member. */
    AnnotationSession document(String name, String text) throws Exception {
        DocumentRecord document =
                open.store()
                        .documents()
                        .add(
                                new NewDocument(
                                        name,
                                        text,
                                        TextHash.sha256(text.getBytes(StandardCharsets.UTF_8)),
                                        "UTF-8",
                                        CharsetOrigin.VALID_UTF8,
                                        100,
                                        false,
                                        Optional.of("en"),
                                        TextDirection.LEFT_TO_RIGHT,
                                        Map.of(),
                                        Optional.empty()));
        return open.session(document, MEMBER);
    }

    /** Labels the first place of words in a document of their own. */
    void label(String words, String type) throws Exception {
        label("before " + open.store().documents().all().size(), words, words, type, Map.of());
    }

    /** Labels the first place of words in a new document. */
    void label(
            String name, String text, String words, String type, Map<String, AttributeValue> values)
            throws Exception {
        AnnotationSession session = document(name, text);
        int begin = text.indexOf(words);
        mark(session, begin, begin + words.length(), type, values);
        open.release(session);
    }

    static void mark(
            AnnotationSession session,
            int begin,
            int end,
            String type,
            Map<String, AttributeValue> values)
            throws Exception {
        apply(session, edits(session).newMention(type, Span.of(begin, end), values).operation());
    }

    static void apply(AnnotationSession session, Operation operation) throws Exception {
        session.apply(operation);
    }

    static Edits edits(AnnotationSession session) {
        return new Edits(
                session.annotations(),
                session.annotations().schema(),
                MEMBER,
                1,
                Clock.systemUTC(),
                AnnotationIds.system());
    }

    /** Returns what is suggested to the member in a document. */
    DocumentSuggestions suggestions(AnnotationSession session, Dismissal... dismissed)
            throws Exception {
        return new DocumentSuggestions(
                session.annotations(), LabelMemory.of(open, MEMBER), Set.of(dismissed));
    }

    @Override
    public void close() throws Exception {
        open.close();
    }
}
