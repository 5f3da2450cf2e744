/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.intent;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationIds;
import org.scholion.document.AnnotationMisfitException;
import org.scholion.document.OperationRefusedException;
import org.scholion.document.Span;
import org.scholion.document.edit.Edit;
import org.scholion.document.edit.Edits;
import org.scholion.document.open.AnnotatedDocument;
import org.scholion.document.operation.Operation;
import org.scholion.schema.InvalidSchemaException;
import org.scholion.schema.Schema;
import org.scholion.schema.xml.BuiltInSchemas;
import org.scholion.schema.xml.SchemaXml;
import org.scholion.text.TextBoundaries;

/** A document with the built-in news schema, to be annotated by tests; ids and times are fixed. */
@NonNullByDefault
public final class News {

    /** The text of most tests. */
    public static final String TEXT =
            "Foreign Minister Sergey Lavrov rejected the West's line in Moscow on Monday. "
                    + "He praised India.";

    private final AnnotatedDocument document;
    private final Edits edits;

    private News(AnnotatedDocument document) {
        this.document = document;
        InstantSource clock = InstantSource.fixed(Instant.parse("2026-03-01T10:00:00Z"));
        this.edits =
                new Edits(
                        document,
                        document.schema(),
                        "tester",
                        1,
                        clock,
                        new AnnotationIds(clock, new Random(7)));
    }

    /** Returns a document without annotations. */
    public static News of(String text) {
        try {
            return new News(
                    AnnotatedDocument.open(
                            text, Optional.of("en"), schema(), Optional.empty(), List.of()));
        } catch (AnnotationMisfitException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Returns the schema, which proposes levels of mentions, as the built-in one does not. */
    public static Schema schema() {
        String asked = "tagSet=\"mention-level\"";
        String xml =
                SchemaXml.write(BuiltInSchemas.load(BuiltInSchemas.NEWS_STANCE).orElseThrow())
                        .replace(asked, asked + " default=\"name\"")
                        .replace("tagSet=\"realis\"", "tagSet=\"realis\" default=\"actual\"");
        try {
            return SchemaXml.read(xml, "news.xml");
        } catch (InvalidSchemaException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Returns the document. */
    public AnnotatedDocument document() {
        return document;
    }

    /** Returns edits of it. */
    public Edits edits() {
        return edits;
    }

    /** Returns words for it. */
    public AnnotationTexts texts() {
        return new AnnotationTexts(document, document.schema(), document.text());
    }

    /** Returns the boundaries of its text. */
    public TextBoundaries boundaries() {
        return TextBoundaries.of(document.text(), "en");
    }

    /** Returns the place of the first occurrence of some words. */
    public Span span(String words) {
        int begin = document.text().indexOf(words);
        return Span.of(begin, begin + words.length());
    }

    /** Marks the first occurrence of some words. */
    public AnnotationId mark(String type, String words) {
        return make(edits.newMention(type, span(words)));
    }

    /** Relates two annotations. */
    public AnnotationId relate(
            String type, String role, AnnotationId first, String other, AnnotationId second) {
        return make(
                edits.newRelation(
                        type,
                        Map.of(role, List.of(first), other, List.of(second)),
                        Optional.empty()));
    }

    /** Does an edit. */
    public AnnotationId make(Edit edit) {
        apply(edit.operation());
        return edit.id();
    }

    /** Does an operation. */
    public void apply(Operation operation) {
        try {
            document.apply(operation);
        } catch (OperationRefusedException refused) {
            throw new IllegalStateException(refused);
        }
    }
}
