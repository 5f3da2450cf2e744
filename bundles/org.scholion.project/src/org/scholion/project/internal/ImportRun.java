/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.internal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.scholion.corpus.DocumentAdditions;
import org.scholion.corpus.DocumentConflictException;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.NewDocument;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;
import org.scholion.document.AnnotationIds;
import org.scholion.exchange.Format;
import org.scholion.exchange.Losses;
import org.scholion.exchange.Notice;
import org.scholion.exchange.ReadOptions;
import org.scholion.project.CancelledException;
import org.scholion.project.ImportRequest;
import org.scholion.project.ImportResult;
import org.scholion.project.ImportResult.Outcome;
import org.scholion.project.Progress;
import org.scholion.project.internal.DocumentReading.Failed;
import org.scholion.project.internal.DocumentReading.Prepared;
import org.scholion.project.internal.DocumentReading.Read;
import org.scholion.project.internal.SourceFinder.Found;
import org.scholion.project.internal.SourceSorter.Document;
import org.scholion.project.internal.SourceSorter.Sorted;
import org.scholion.project.session.OpenProject;
import org.scholion.schema.Schema;
import org.scholion.schema.xml.SchemaXml;
import org.scholion.words.Message;

/** One import from beginning to end. */
public final class ImportRun {

    private final ProjectStore store;
    private final SourceSorter sorter;
    private final ImportRequest request;
    private final Progress progress;
    private final ImportReport report = new ImportReport();
    private final AnnotationIds ids = AnnotationIds.system();

    /** What types there are: of the project, and then also those that this import adds. */
    private Schema schema;

    private int schemaVersion;

    /** Creates a run; it is used once. */
    public ImportRun(
            OpenProject project, SourceSorter sorter, ImportRequest request, Progress progress) {
        this.store = project.store();
        this.sorter = sorter;
        this.request = request;
        this.progress = progress;
        this.schema = project.schema();
        this.schemaVersion = project.schemaVersion();
    }

    /** Imports what was found. */
    public ImportResult run(SourceFinder finder, Optional<Format> format)
            throws StoreException, CancelledException {
        report.problems().addAll(finder.problems());
        report.skipped().addAll(finder.skipped());
        return run(() -> sort(finder.found(), format));
    }

    /** Imports documents that are known already. */
    public ImportResult run(List<Document> documents) throws StoreException, CancelledException {
        return run(() -> documents);
    }

    private ImportResult run(Supplier<List<Document>> sorted)
            throws StoreException, CancelledException {
        try {
            List<Document> documents = new BatchNames(store, report).of(sorted.get());
            if (request.atomic()) {
                store.writing()
                        .<CancelledException>exclusively(
                                Message.of("project.task.importing"), () -> add(documents));
            } else {
                add(documents);
            }
            return report.result(documents);
        } catch (StoppedException e) {
            throw new CancelledException();
        }
    }

    private List<Document> sort(List<Found> found, Optional<Format> format) {
        Function<Found, Sorted> sort =
                format.<Function<Found, Sorted>>map(f -> each -> sorter.sort(each, f))
                        .orElse(sorter::sort);
        List<Sorted> sorted = new ArrayList<>(found.size());
        try (OrderedWork<List<Found>, List<Sorted>> work =
                new OrderedWork<>(
                        Batches.of(found, f -> 0), batch -> batch.stream().map(sort).toList())) {
            while (work.hasNext()) {
                stopIfCancelled();
                sorted.addAll(work.next());
            }
        }
        return SourceSorter.distinct(sorted, report.skipped(), report.problems());
    }

    private void add(List<Document> documents) throws StoreException, CancelledException {
        List<Document> plain =
                documents.stream().filter(d -> !d.format().readsAnnotations()).toList();
        List<Document> annotated =
                documents.stream().filter(d -> d.format().readsAnnotations()).toList();
        long steps = documents.size() + (request.adoptSchema() ? annotated.size() : 0);
        progress.begin(Message.of("project.task.importing"), steps);
        addPlain(plain);
        if (!annotated.isEmpty()) {
            addAnnotated(request.adoptSchema() ? adopt(annotated) : annotated);
        }
    }

    private OrderedWork<List<Document>, List<DocumentReading.Outcome>> reading(
            List<Document> documents) {
        ReadOptions options =
                ReadOptions.of(
                                request.member(),
                                schema,
                                schemaVersion,
                                Instant.now().truncatedTo(ChronoUnit.MILLIS),
                                ids)
                        .withHints(request.hints());
        DocumentReading reading = new DocumentReading(options);
        return new OrderedWork<>(
                Batches.of(documents, Document::bytes),
                batch -> batch.stream().map(reading::read).toList());
    }

    private void stopIfCancelled() {
        if (progress.cancelled()) {
            throw new StoppedException();
        }
    }

    // Texts alone: a stream into the store, many documents to a transaction.

    private void addPlain(List<Document> documents) throws StoreException {
        try (OrderedWork<List<Document>, List<DocumentReading.Outcome>> work = reading(documents)) {
            PlainDocuments plain = new PlainDocuments(work);
            store.documents()
                    .addAll(
                            StreamSupport.stream(
                                    Spliterators.spliteratorUnknownSize(plain, Spliterator.ORDERED),
                                    false),
                            plain);
            plain.settleConflicts();
            store.documents()
                    .addAll(
                            StreamSupport.stream(
                                    Spliterators.spliteratorUnknownSize(plain, Spliterator.ORDERED),
                                    false),
                            plain);
        }
    }

    /** The stream of plain documents; the store answers in the order it was given them. */
    private final class PlainDocuments implements Iterator<NewDocument>, DocumentAdditions {

        private final OrderedWork<List<Document>, List<DocumentReading.Outcome>> work;
        private final Deque<NewDocument> ready = new ArrayDeque<>();
        private final Deque<Document> sources = new ArrayDeque<>();
        private final List<Conflict> conflicts = new ArrayList<>();

        /** Names that were given because others are taken; there is no third one. */
        private final Map<String, String> instead = new HashMap<>();

        PlainDocuments(OrderedWork<List<Document>, List<DocumentReading.Outcome>> work) {
            this.work = work;
        }

        @Override
        public boolean hasNext() {
            while (ready.isEmpty() && work.hasNext()) {
                stopIfCancelled();
                for (DocumentReading.Outcome outcome : work.next()) {
                    take(outcome);
                }
            }
            return !ready.isEmpty();
        }

        private void take(DocumentReading.Outcome outcome) {
            switch (outcome) {
                case Failed failed -> failed(failed);
                case Read read -> {
                    String file = read.source().main().displayName();
                    report.read(read);
                    for (Prepared prepared : read.documents()) {
                        report.notices(prepared.notices());
                        sources.add(read.source());
                        ready.add(prepared.stored());
                    }
                    progress.worked(1, file);
                }
            }
        }

        @Override
        public NewDocument next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return ready.remove();
        }

        @Override
        public void added(DocumentRecord document, boolean existed) {
            Outcome outcome = existed ? Outcome.UNCHANGED : Outcome.ADDED;
            String file = sources.remove().main().displayName();
            String wanted = instead.get(document.name());
            if (!existed && wanted != null) {
                report.notices(
                        List.of(
                                Notice.in(
                                        file,
                                        Message.of("project.import.name-taken", "name", wanted))));
            }
            report.done(
                    new ImportResult.Item(
                            file,
                            document.name(),
                            outcome,
                            0,
                            Losses.NONE,
                            document.charset(),
                            document.language()));
        }

        @Override
        public void refused(NewDocument document, StoreException reason) {
            Document source = sources.remove();
            if (reason instanceof DocumentConflictException
                    && !instead.containsKey(document.name())) {
                conflicts.add(new Conflict(source, document, reason));
            } else {
                report.refused(source.main().displayName(), reason);
            }
        }

        /**
         * A document that was read in the wrong charset before, and that nobody has begun with,
         * gives way to the same bytes read otherwise. What was made out of a file of another kind
         * keeps its extension, and is ready to be added by that name.
         */
        void settleConflicts() throws StoreException {
            for (Conflict conflict : conflicts) {
                Optional<DocumentRecord> misread =
                        new Misread(store, request.member()).by(conflict.document());
                Optional<String> whole =
                        BatchNames.instead(store, conflict.source(), conflict.document());
                if (misread.isEmpty() && whole.isPresent()) {
                    instead.put(whole.get(), conflict.document().name());
                    sources.add(conflict.source());
                    ready.add(conflict.document().named(whole.get()));
                    continue;
                }
                String file = conflict.source().main().displayName();
                if (misread.isEmpty()) {
                    report.refused(file, conflict.reason());
                    continue;
                }
                DocumentRecord now =
                        store.documentCare()
                                .replace(
                                        misread.get().id(),
                                        conflict.document(),
                                        request.member(),
                                        Optional.empty());
                report.done(
                        new ImportResult.Item(
                                file,
                                now.name(),
                                Outcome.REPLACED,
                                0,
                                Losses.NONE,
                                now.charset(),
                                now.language()));
            }
        }
    }

    /** A document of whose name there is another. */
    private record Conflict(Document source, NewDocument document, StoreException reason) {}

    private void failed(Failed failed) {
        report.failed(failed);
        progress.worked(1, failed.problem().file());
    }

    private void addAnnotated(List<Document> documents) throws StoreException, CancelledException {
        AnnotatedImport annotated =
                new AnnotatedImport(
                        store,
                        new SetImport(store, schema, request.member()),
                        report,
                        progress,
                        request.atomic());
        try (OrderedWork<List<Document>, List<DocumentReading.Outcome>> work = reading(documents)) {
            while (work.hasNext()) {
                progress.check();
                annotated.add(work.next());
            }
        }
    }

    /**
     * Adds to the schema what the documents need, and returns those that it has what they need for.
     */
    private List<Document> adopt(List<Document> documents)
            throws StoreException, CancelledException {
        SchemaNeeding needing =
                new SchemaNeeding(store, schema, request.member(), this::reading, progress);
        SchemaNeeding.Extended extended = needing.extend(documents);
        report.problems().addAll(extended.problems());
        if (!extended.schema().equals(schema)) {
            schemaVersion =
                    store.schemas()
                            .save(SchemaXml.write(extended.schema()), request.member())
                            .number();
            schema = extended.schema();
            report.adopted(schemaVersion);
        }
        return extended.documents();
    }
}
