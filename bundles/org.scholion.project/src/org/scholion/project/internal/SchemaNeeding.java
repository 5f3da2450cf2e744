/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;
import org.scholion.exchange.SchemaBinding;
import org.scholion.exchange.SchemaNeeds;
import org.scholion.project.CancelledException;
import org.scholion.project.Problem;
import org.scholion.project.Progress;
import org.scholion.project.internal.DocumentReading.Outcome;
import org.scholion.project.internal.DocumentReading.Prepared;
import org.scholion.project.internal.DocumentReading.Read;
import org.scholion.project.internal.SourceSorter.Document;
import org.scholion.schema.Schema;
import org.scholion.schema.SchemaUnion;
import org.scholion.schema.SchemaValidator;
import org.scholion.words.Message;

/**
 * Finds out what a schema lacks for the documents that will be imported. Where no schema can have
 * what a document needs, that is the problem of this one: the schema is extended for the others.
 */
final class SchemaNeeding {

    private final ProjectStore store;
    private final Schema schema;
    private final String member;
    private final Function<List<Document>, OrderedWork<List<Document>, List<Outcome>>> reading;
    private final Progress progress;

    /**
     * Creates it.
     *
     * @param member whose sets the annotations become
     * @param reading reads documents in order, some to a result
     */
    SchemaNeeding(
            ProjectStore store,
            Schema schema,
            String member,
            Function<List<Document>, OrderedWork<List<Document>, List<Outcome>>> reading,
            Progress progress) {
        this.store = store;
        this.schema = schema;
        this.member = member;
        this.reading = reading;
        this.progress = progress;
    }

    /**
     * What came of it.
     *
     * @param schema the schema with all that is needed
     * @param documents those to import
     * @param problems of the documents that are left out
     */
    record Extended(Schema schema, List<Document> documents, List<Problem> problems) {}

    /** Extends the schema for the documents. */
    Extended extend(List<Document> documents) throws StoreException, CancelledException {
        SchemaNeeds needs = SchemaNeeds.NONE;
        Set<Schema> carried = new LinkedHashSet<>();
        try (OrderedWork<List<Document>, List<Outcome>> work = reading.apply(documents)) {
            while (work.hasNext()) {
                progress.check();
                for (Outcome outcome : work.next()) {
                    needs = needs.plus(needsOf(outcome));
                    carried.addAll(carriedBy(outcome));
                    progress.worked(1, "");
                }
            }
        }
        Attempt all = attempt(with(schema, carried), needs);
        return all.problem().isEmpty()
                ? new Extended(all.schema(), documents, List.of())
                : oneByOne(documents);
    }

    /** Reads all a second time, which only a document that is at odds with schemas costs. */
    private Extended oneByOne(List<Document> documents) throws StoreException, CancelledException {
        Schema extended = schema;
        List<Problem> problems = new ArrayList<>();
        Set<Document> leftOut = new HashSet<>();
        try (OrderedWork<List<Document>, List<Outcome>> work = reading.apply(documents)) {
            while (work.hasNext()) {
                progress.check();
                for (Outcome outcome : work.next()) {
                    Attempt one = attempt(with(extended, carriedBy(outcome)), needsOf(outcome));
                    if (one.problem().isPresent() && outcome instanceof Read read) {
                        problems.add(
                                Problem.in(
                                        read.source().main().displayName(), one.problem().get()));
                        leftOut.add(read.source());
                    } else {
                        extended = one.schema();
                    }
                }
            }
        }
        return new Extended(
                extended, documents.stream().filter(d -> !leftOut.contains(d)).toList(), problems);
    }

    /** A schema with more in it, or why there is none. */
    private record Attempt(Schema schema, Optional<Message> problem) {}

    private static Attempt attempt(Schema schema, SchemaNeeds needs) {
        try {
            Schema extended = SchemaAdoption.extend(schema, SchemaBinding.missing(needs, schema));
            return new Attempt(
                    extended,
                    SchemaValidator.validate(extended).stream()
                            .findFirst()
                            .map(p -> Message.of("project.import.no-schema", "problem", p)));
        } catch (RuntimeException | VirtualMachineError e) {
            return new Attempt(
                    schema,
                    Optional.of(Message.of("project.import.failed", "reason", Message.of(e))));
        }
    }

    /** What documents carry is taken as it is where it fits; the rest is made from their needs. */
    private static Schema with(Schema schema, Set<Schema> carried) {
        Schema all = schema;
        for (Schema each : carried) {
            all = SchemaUnion.of(all, each).orElse(all);
        }
        return all;
    }

    private Set<Schema> carriedBy(Outcome outcome) throws StoreException {
        Set<Schema> carried = new LinkedHashSet<>();
        if (outcome instanceof Read read) {
            for (Prepared prepared : read.documents()) {
                if (isWelcome(prepared)) {
                    prepared.imported().schema().ifPresent(carried::add);
                }
            }
        }
        return carried;
    }

    private SchemaNeeds needsOf(Outcome outcome) throws StoreException {
        SchemaNeeds needs = SchemaNeeds.NONE;
        if (outcome instanceof Read read) {
            for (Prepared prepared : read.documents()) {
                if (isWelcome(prepared)) {
                    needs = needs.plus(prepared.imported().needs());
                }
            }
        }
        return needs;
    }

    /**
     * Whether a document will not be refused. One whose set is not empty is either refused or just
     * the same, and needs nothing new.
     */
    private boolean isWelcome(Prepared prepared) throws StoreException {
        Optional<DocumentRecord> there = store.documents().find(prepared.stored().name());
        if (there.isEmpty()) {
            return true;
        }
        Optional<AnnotationSet> set = store.sets().find(there.get().id(), member);
        boolean empty = set.isEmpty() || set.get().lastSequence() == 0;
        if (new Misread(store, member).by(prepared.stored()).isPresent()) {
            return true;
        }
        return empty && store.documents().text(there.get().id()).equals(prepared.stored().text());
    }
}
