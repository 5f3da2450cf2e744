/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.benchmarks.migration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentAdditions;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.NewDocument;
import org.scholion.corpus.NewEntry;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationIds;
import org.scholion.document.AttributeValue;
import org.scholion.document.Mention;
import org.scholion.document.Span;
import org.scholion.document.operation.CompoundOperation;
import org.scholion.document.operation.CreateAnnotation;
import org.scholion.document.operation.Operation;
import org.scholion.project.CreateProject;
import org.scholion.project.Progress;
import org.scholion.project.session.OpenProject;
import org.scholion.schema.InvalidSchemaException;
import org.scholion.schema.Schema;
import org.scholion.schema.xml.SchemaXml;
import org.scholion.text.CharsetOrigin;
import org.scholion.text.TextDirection;

/** Makes projects of documents of one length with places marked in them. */
final class MarkedPlaces {

    private static final String MEMBER = "asha";
    private static final String SENTENCE = "The minister went to दिल्ली. ";
    private static final int BEGIN = SENTENCE.indexOf('द');
    private static final int END = SENTENCE.indexOf('.');
    private static final List<String> LEVELS = List.of("name", "nominal", "pronominal");
    private static final Instant WHEN = Instant.parse("2026-02-03T04:05:06Z");

    private static final String SCHEMA =
            """
            <s:schema xmlns:s="urn:scholion:schema:1" format="2" id="places" name="Places">
              <tagSet id="levels" name="Levels"><tag id="name" name="Name"/>
                <tag id="nominal" name="Nominal"/><tag id="pronominal" name="Pronominal"/></tagSet>
              <entity id="place" name="Place">
                <attribute id="level" name="Level" kind="tag" tagSet="levels"/></entity>
            </s:schema>
            """;

    private MarkedPlaces() {}

    /** Returns the schema they have at first. */
    static Schema schema() throws InvalidSchemaException {
        return SchemaXml.read(SCHEMA, "places");
    }

    /** Returns one in which nothing but a name is another. */
    static Schema renamed(String name) throws InvalidSchemaException {
        return SchemaXml.read(SCHEMA.replace("\"Place\"", "\"" + name + "\""), "renamed");
    }

    /** Returns one in which a new type is in the place of the one there was. */
    static Schema merged() throws InvalidSchemaException {
        return SchemaXml.read(SCHEMA.replace("id=\"place\"", "id=\"location\""), "merged");
    }

    /**
     * Makes a project.
     *
     * @param file one that is not there yet
     * @param documents how many documents it has
     * @param marks how many marks each has
     */
    static OpenProject create(Path file, int documents, int marks) throws Exception {
        Path schema = Files.writeString(file.resolveSibling(file.getFileName() + ".xml"), SCHEMA);
        FileAddress address = new FileAddress(file);
        new CreateProject()
                .run(
                        new CreateProject.Request(address, Optional.of(schema.toString()), MEMBER),
                        Progress.NONE);
        OpenProject project = OpenProject.open(address);
        ProjectStore store = project.store();
        String text = SENTENCE.repeat(marks);
        store.documents()
                .addAll(
                        IntStream.range(0, documents).mapToObj(number -> document(number, text)),
                        new Refusing());
        AnnotationIds ids = AnnotationIds.system();
        for (DocumentRecord document : store.documents().all()) {
            AnnotationSet set = store.sets().open(document.id(), MEMBER);
            List<Operation> steps = new ArrayList<>();
            for (int i = 0; i < marks; i++) {
                steps.add(new CreateAnnotation(mark(ids, i)));
            }
            store.journal()
                    .fill(set.id(), NewEntry.of(MEMBER, new CompoundOperation("import", steps)));
        }
        return project;
    }

    private static NewDocument document(int number, String text) {
        return new NewDocument(
                String.format(Locale.ROOT, "d%06d", number),
                text,
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

    private static Mention mark(AnnotationIds ids, int number) {
        int at = number * SENTENCE.length();
        return new Mention(
                AnnotationHeader.of(ids.next(), "place", MEMBER, WHEN, 1)
                        .withAttribute(
                                "level",
                                Optional.of(
                                        AttributeValue.Tags.of(
                                                LEVELS.get(number % LEVELS.size())))),
                Span.of(at + BEGIN, at + END),
                Optional.empty());
    }

    /** Copies a project that is open. */
    static Path copy(OpenProject project, String name) throws StoreException, IOException {
        Path file = project.address().file().orElseThrow().resolveSibling(name + ".scholion");
        Files.deleteIfExists(file);
        project.store().saveCopy(new FileAddress(file));
        return file;
    }

    private static final class Refusing implements DocumentAdditions {
        @Override
        public void added(DocumentRecord document, boolean existed) {
            // as it should be
        }

        @Override
        public void refused(NewDocument document, StoreException reason) {
            throw new IllegalStateException(reason);
        }
    }
}
