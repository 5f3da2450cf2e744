/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.benchmarks.canvas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.scholion.benchmarks.Workplace;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.StoreException;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationIds;
import org.scholion.document.AttributeValue;
import org.scholion.document.Mention;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.document.operation.CompoundOperation;
import org.scholion.document.operation.CreateAnnotation;
import org.scholion.document.operation.Operation;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.project.CreateProject;
import org.scholion.project.ImportDocuments;
import org.scholion.project.ImportRequest;
import org.scholion.project.Progress;
import org.scholion.project.session.AnnotationSession;
import org.scholion.project.session.OpenProject;
import org.scholion.schema.EntityType;
import org.scholion.schema.RelationType;
import org.scholion.schema.Schema;
import org.scholion.schema.StanceType;
import org.scholion.schema.Tag;
import org.scholion.schema.xml.BuiltInSchemas;
import org.scholion.text.TextBoundaries;
import org.scholion.text.TextRange;

/**
 * A project with one long document, marked densely: an entity for every {@value #PER_ENTITY}
 * characters, a relation for every {@value #PER_RELATION}, a stance for every {@value #PER_STANCE}.
 * It lies in memory where the system has a place for that.
 */
final class LongDocument implements AutoCloseable {

    private static final int PER_ENTITY = 20;
    private static final int PER_RELATION = 100;
    private static final int PER_STANCE = 500;
    private static final int SENTENCES_A_PARAGRAPH = 5;
    private static final String MEMBER = "benchmark";
    private static final Path IN_MEMORY = Path.of("/dev/shm");

    private final AnnotationIds ids = AnnotationIds.system();
    private final Path folder;
    private final OpenProject project;
    private final Schema schema;
    private final DocumentRecord document;
    private Optional<AnnotationSession> session;
    private final List<TextRange> unmarked = new ArrayList<>();

    /**
     * Makes it.
     *
     * @param characters how long it is at least, in UTF-16
     * @param oneParagraph whether it has no line break
     */
    LongDocument(Workplace workplace, Sentences sentences, int characters, boolean oneParagraph)
            throws Exception {
        folder =
                Files.isWritable(IN_MEMORY)
                        ? Files.createTempDirectory(IN_MEMORY, "scholion-canvas")
                        : Files.createTempDirectory(workplace.scratch(), "canvas");
        schema = BuiltInSchemas.load(BuiltInSchemas.NEWS_STANCE).orElseThrow();
        FileAddress file = new FileAddress(folder.resolve("long.scholion"));
        new CreateProject()
                .run(
                        new CreateProject.Request(
                                file, Optional.of(BuiltInSchemas.NEWS_STANCE), MEMBER),
                        Progress.NONE);
        Path text = folder.resolve("long.txt");
        Files.writeString(text, text(sentences.sentences(), characters, oneParagraph));
        project = OpenProject.open(file);
        new ImportDocuments(project, InstalledFormats.all())
                .run(ImportRequest.of(List.of(text)), Progress.NONE);
        document = project.store().documents().all().get(0);
        AnnotationSession opened = project.session(document, MEMBER);
        session = Optional.of(opened);
        List<Operation> creations = new ArrayList<>();
        annotations(opened.annotations().text())
                .forEach(annotation -> creations.add(new CreateAnnotation(annotation)));
        opened.apply(new CompoundOperation("everything", creations));
    }

    /** Whether projects lie in memory here. */
    static boolean inMemory() {
        return Files.isWritable(IN_MEMORY);
    }

    /** The open session. */
    AnnotationSession session() {
        return session.orElseThrow();
    }

    /** Closes the document, whose project stays open. */
    void closeSession() {
        session.ifPresent(project::release);
        session = Optional.empty();
    }

    /** Opens the document again. */
    void openSession() throws StoreException {
        session = Optional.of(project.session(document, MEMBER));
    }

    Schema schema() {
        return schema;
    }

    /** The member whose marks these are. */
    String member() {
        return MEMBER;
    }

    /** Words without a mark when it was made, in the order of the text. */
    List<TextRange> unmarked() {
        return unmarked;
    }

    /** An entity that is not in the document yet. */
    Mention entity(TextRange place) {
        List<EntityType> types = schema.types(EntityType.class);
        String type = types.get(place.begin() % types.size()).id();
        return new Mention(header(type), Span.of(place.begin(), place.end()), Optional.empty());
    }

    private static String text(List<String> sentences, int characters, boolean oneParagraph) {
        StringBuilder text = new StringBuilder(characters + 1_000);
        for (int i = 0; text.length() < characters; i++) {
            text.append(sentences.get(i % sentences.size()));
            boolean ends = i % SENTENCES_A_PARAGRAPH == SENTENCES_A_PARAGRAPH - 1;
            text.append(ends && !oneParagraph ? '\n' : ' ');
        }
        return text.toString();
    }

    private List<Annotation> annotations(String text) {
        List<Annotation> made = new ArrayList<>();
        List<Mention> entities = new ArrayList<>();
        int relations = 0;
        int stances = 0;
        for (TextRange word : TextBoundaries.of(text, "").words(0, text.length())) {
            if (entities.size() < word.begin() / PER_ENTITY) {
                Mention entity = entity(word);
                entities.add(entity);
                made.add(entity);
            } else if (entities.size() > 1 && stances < word.begin() / PER_STANCE) {
                stances++;
                made.add(stance(entities, word));
            } else {
                unmarked.add(word);
            }
            if (entities.size() > 1 && relations < word.begin() / PER_RELATION) {
                relations++;
                made.add(relation(entities));
            }
        }
        return made;
    }

    private AnnotationHeader header(String type) {
        return AnnotationHeader.of(ids.next(), type, MEMBER, Instant.now(), 1);
    }

    private static AnnotationId back(List<Mention> entities, int count) {
        return entities.get(entities.size() - count).id();
    }

    private Relation relation(List<Mention> entities) {
        RelationType type = schema.types(RelationType.class).get(0);
        TreeMap<String, List<AnnotationId>> roles = new TreeMap<>();
        roles.put(type.roles().get(0).id(), List.of(back(entities, 2)));
        roles.put(type.roles().get(1).id(), List.of(back(entities, 1)));
        return new Relation(header(type.id()), roles, Optional.empty());
    }

    private Stance stance(List<Mention> entities, TextRange cue) {
        StanceType type = schema.types(StanceType.class).get(0);
        List<Tag> tags = schema.tagSet(type.polarity()).orElseThrow().tags();
        return new Stance(
                header(type.id()),
                List.of(new StanceEnd.Annotated(back(entities, 2))),
                List.of(new StanceEnd.Annotated(back(entities, 1))),
                List.of(),
                Optional.of(AttributeValue.Tags.of(tags.get(cue.begin() % tags.size()).id())),
                Optional.empty(),
                List.of(Span.of(cue.begin(), cue.end())),
                List.of());
    }

    @Override
    public void close() throws StoreException, IOException {
        project.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
