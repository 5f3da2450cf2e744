/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.Assignment;
import org.scholion.corpus.Comment;
import org.scholion.corpus.DocumentCare;
import org.scholion.corpus.DocumentOverview;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.HistoryEntry.What;
import org.scholion.corpus.JournalEntry;
import org.scholion.corpus.Member;
import org.scholion.corpus.NewComment;
import org.scholion.corpus.NewDocument;
import org.scholion.corpus.ProjectHistory;
import org.scholion.corpus.ProjectRepair;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.ReadOnlyProjectException;
import org.scholion.corpus.SchemaVersion;
import org.scholion.corpus.SetCounts;
import org.scholion.corpus.SetState;
import org.scholion.corpus.StoreEvent;
import org.scholion.corpus.StoreException;
import org.scholion.corpus.StoreListener;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationKind;
import org.scholion.document.BaseLayer;
import org.scholion.document.OperationRefusedException;

/** A project in one SQLite file. */
final class SqliteProjectStore implements ProjectStore {

    private final Path file;
    private final Database database;
    private final Closeable release;
    private final List<StoreListener> listeners = new CopyOnWriteArrayList<>();

    /** Sets whose journals have grown past a multiple of the distance between checkpoints. */
    private final Set<Long> checkpointsDue = new HashSet<>();

    private final CompiledSchemas schemas = new CompiledSchemas();

    private final AtomicBoolean released = new AtomicBoolean();

    private volatile String name;

    /**
     * Creates a store.
     *
     * @param release what to do once the connections are closed
     */
    SqliteProjectStore(Path file, Database database, Closeable release) throws StoreException {
        this.file = file;
        this.database = database;
        this.release = release;
        this.name = database.read(session -> ProjectRows.value(session, "name"));
    }

    /** Returns the connections, for tests that provoke failures. */
    Database database() {
        return database;
    }

    @Override
    public String projectName() {
        return name;
    }

    @Override
    public Optional<String> readOnlyReason() {
        return database.readOnlyReason();
    }

    @Override
    public void renameProject(String newName, String actor) throws StoreException {
        StoredText.name("project's name", newName);
        database.write(
                session -> {
                    String before = ProjectRows.value(session, "name");
                    ProjectRows.saveValue(session, "name", newName);
                    HistoryRows.add(
                            session,
                            actor,
                            What.PROJECT_RENAMED,
                            Map.of("before", before, "after", newName));
                    database.afterCommit(() -> name = newName);
                    tell(new StoreEvent.ProjectRenamed(newName));
                    return newName;
                });
    }

    @Override
    public ProjectHistory history() {
        return new SqliteProjectHistory(database);
    }

    @Override
    public DocumentCare documentCare() {
        return new SqliteDocumentCare(database, this::tell);
    }

    @Override
    public ProjectRepair repair() {
        return new SqliteProjectRepair(this, file, database, schemas, this::tell);
    }

    @Override
    public <X extends Exception> void together(Batch<X> batch) throws StoreException, X {
        database.<Optional<Object>, X>write(
                session -> {
                    batch.run();
                    return Optional.empty();
                });
    }

    @Override
    public <X extends Exception> void exclusively(String doing, Batch<X> batch)
            throws StoreException, X {
        tell(new StoreEvent.ExclusiveWork(Optional.of(doing)));
        try {
            database.<Optional<Object>, X>writeExclusively(
                    doing,
                    session -> {
                        batch.run();
                        return Optional.empty();
                    });
        } finally {
            tell(new StoreEvent.ExclusiveWork(Optional.empty()));
        }
    }

    @Override
    public Optional<String> exclusiveWork() {
        return database.exclusiveWork();
    }

    @Override
    public <X extends Exception> void inPortions(Iterable<? extends Batch<X>> steps)
            throws StoreException, X {
        List<Database.Step<X>> parts = new ArrayList<>();
        for (Batch<X> step : steps) {
            parts.add(session -> step.run());
        }
        database.<X>writeInPortions(parts.iterator());
        database.settle();
    }

    @Override
    public void addListener(StoreListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(StoreListener listener) {
        listeners.remove(listener);
    }

    /** Tells the listeners, once the transaction of this thread, if there is one, is committed. */
    private void tell(StoreEvent event) {
        Runnable telling = () -> listeners.forEach(listener -> listener.storeChanged(event));
        if (database.isWriting()) {
            database.afterCommit(telling);
        } else {
            telling.run();
        }
    }

    @Override
    public SchemaVersion schema() throws StoreException {
        return database.read(ProjectRows::newestSchema);
    }

    @Override
    public List<SchemaVersion> schemaVersions() throws StoreException {
        return database.read(ProjectRows::schemas);
    }

    @Override
    public SchemaVersion saveSchema(String xml, String actor) throws StoreException {
        return database.write(
                session -> {
                    SchemaVersion version = ProjectRows.addSchema(session, xml, actor);
                    tell(new StoreEvent.SchemaSaved(version));
                    return version;
                });
    }

    @Override
    public List<Member> members() throws StoreException {
        return database.read(ProjectRows::members);
    }

    @Override
    public void saveMember(Member member, String actor) throws StoreException {
        database.write(
                session -> {
                    ProjectRows.saveMember(session, member, actor);
                    tell(new StoreEvent.MemberSaved(member));
                    return member;
                });
    }

    @Override
    public DocumentRecord addDocument(NewDocument document) throws StoreException {
        return database.write(
                session -> {
                    DocumentRows.Addition addition =
                            DocumentRows.add(session, document, Times.now());
                    if (!addition.existed()) {
                        tell(new StoreEvent.DocumentsAdded(List.of(addition.document())));
                    }
                    return addition.document();
                });
    }

    @Override
    public void addDocuments(Stream<NewDocument> documents, AdditionListener listener)
            throws StoreException {
        if (readOnlyReason().isPresent()) {
            throw new ReadOnlyProjectException(readOnlyReason().get());
        }
        try (DocumentBatch batch = new DocumentBatch(database, listener, this::tell)) {
            for (Iterator<NewDocument> each = documents.iterator(); each.hasNext(); ) {
                batch.add(each.next());
            }
            batch.flush();
        }
        database.settle();
    }

    @Override
    public List<DocumentRecord> documents() throws StoreException {
        return database.read(DocumentRows::all);
    }

    @Override
    public List<DocumentOverview> overview(String afterName, int limit) throws StoreException {
        return database.snapshot(session -> new OverviewRows(session).portion(afterName, limit));
    }

    @Override
    public List<DocumentOverview> overview(Collection<Long> documentIds) throws StoreException {
        return database.snapshot(session -> new OverviewRows(session).some(documentIds));
    }

    @Override
    public Optional<DocumentRecord> document(String documentName) throws StoreException {
        return database.read(session -> DocumentRows.find(session, documentName));
    }

    @Override
    public Optional<DocumentRecord> document(long documentId) throws StoreException {
        return database.read(session -> DocumentRows.find(session, documentId));
    }

    @Override
    public String text(long documentId) throws StoreException {
        return database.read(session -> DocumentRows.text(session, documentId));
    }

    @Override
    public Optional<BaseLayer> baseLayer(long documentId) throws StoreException {
        return database.read(session -> DocumentRows.baseLayer(session, documentId));
    }

    @Override
    public void saveBaseLayer(long documentId, BaseLayer layer) throws StoreException {
        database.write(
                session -> {
                    DocumentRows.saveBaseLayer(session, documentId, layer);
                    tell(new StoreEvent.DocumentChanged(documentId));
                    return layer;
                });
    }

    @Override
    public void saveMetadata(
            long documentId, Optional<String> language, Map<String, String> metadata)
            throws StoreException {
        database.write(
                session -> {
                    DocumentRows.saveMetadata(session, documentId, language, metadata);
                    tell(new StoreEvent.DocumentChanged(documentId));
                    return metadata;
                });
    }

    @Override
    public Optional<AnnotationSet> set(long documentId, String member) throws StoreException {
        return database.read(session -> SetRows.find(session, documentId, member));
    }

    @Override
    public Optional<AnnotationSet> set(long setId) throws StoreException {
        return database.read(session -> SetRows.find(session, setId));
    }

    @Override
    public AnnotationSet openSet(long documentId, String member) throws StoreException {
        Optional<AnnotationSet> existing = set(documentId, member);
        if (existing.isPresent()) {
            return existing.get();
        }
        return database.write(
                session -> {
                    Optional<AnnotationSet> meanwhile = SetRows.find(session, documentId, member);
                    if (meanwhile.isPresent()) {
                        return meanwhile.get();
                    }
                    AnnotationSet made = SetRows.make(session, documentId, member);
                    tell(new StoreEvent.SetOpened(made));
                    return made;
                });
    }

    @Override
    public List<AnnotationSet> sets() throws StoreException {
        return database.read(SetRows::all);
    }

    @Override
    public List<AnnotationSet> sets(long documentId) throws StoreException {
        return database.read(session -> SetRows.of(session, documentId));
    }

    @Override
    public AnnotationSet saveState(
            long setId, SetState state, Optional<String> reason, String actor)
            throws StoreException {
        return database.write(
                session -> {
                    AnnotationSet set = SetRows.saveState(session, setId, state, reason, actor);
                    tell(new StoreEvent.StateChanged(set));
                    return set;
                });
    }

    @Override
    public void assign(Collection<Assignment> assignments) throws StoreException {
        database.write(
                session -> {
                    for (Assignment assignment : assignments) {
                        SetRows.assign(session, assignment);
                    }
                    tell(
                            new StoreEvent.AssignmentsChanged(
                                    assignments.stream()
                                            .map(Assignment::member)
                                            .distinct()
                                            .sorted()
                                            .toList()));
                    return assignments;
                });
    }

    @Override
    public void unassign(long documentId, String member) throws StoreException {
        database.write(
                session -> {
                    SetRows.unassign(session, documentId, member);
                    tell(new StoreEvent.AssignmentsChanged(List.of(member)));
                    return member;
                });
    }

    @Override
    public List<Assignment> assignments(String member) throws StoreException {
        return database.read(session -> SetRows.assignments(session, member));
    }

    @Override
    public List<Comment> comments(long documentId) throws StoreException {
        return database.read(session -> CommentRows.of(session, documentId));
    }

    @Override
    public Comment addComment(NewComment comment) throws StoreException {
        return database.write(
                session -> {
                    Comment added = CommentRows.add(session, comment);
                    tell(new StoreEvent.CommentChanged(added));
                    return added;
                });
    }

    @Override
    public Comment resolveComment(long commentId, Optional<String> by) throws StoreException {
        return database.write(
                session -> {
                    Comment changed = CommentRows.resolve(session, commentId, by);
                    tell(new StoreEvent.CommentChanged(changed));
                    return changed;
                });
    }

    @Override
    public JournalEntry append(long setId, long expectedSequence, NewEntry entry, Guard guard)
            throws StoreException, OperationRefusedException {
        return appendAll(setId, expectedSequence, List.of(entry), guard).get(0);
    }

    @Override
    public List<JournalEntry> appendAll(long setId, long expectedSequence, List<NewEntry> entries)
            throws StoreException, OperationRefusedException {
        return appendAll(setId, expectedSequence, entries, Guard.NONE);
    }

    private List<JournalEntry> appendAll(
            long setId, long expectedSequence, List<NewEntry> entries, Guard guard)
            throws StoreException, OperationRefusedException {
        return database.<List<JournalEntry>, OperationRefusedException>write(
                session -> {
                    JournalAppend append =
                            new JournalAppend(session, setId, expectedSequence, schemas);
                    for (NewEntry entry : entries) {
                        append.add(entry, guard);
                    }
                    if (append.passesCheckpoint()) {
                        database.afterCommit(() -> markDue(setId));
                    }
                    StoreEvent.SetChanged event = append.event();
                    tell(event);
                    return event.entries();
                });
    }

    @Override
    public JournalEntry fill(long setId, NewEntry entry)
            throws StoreException, OperationRefusedException {
        SetArrival.Target target = database.snapshot(s -> SetArrival.target(s, setId, schemas));
        StoreEvent.SetChanged event = new SetArrival(database, target, entry).run();
        tell(event);
        return event.entries().get(0);
    }

    private void markDue(long setId) {
        synchronized (checkpointsDue) {
            checkpointsDue.add(setId);
        }
    }

    @Override
    public List<JournalEntry> journal(long setId, long afterSequence) throws StoreException {
        return database.read(session -> JournalRows.after(session, setId, afterSequence));
    }

    @Override
    public Optional<JournalEntry> journalEntry(long setId, long sequence) throws StoreException {
        return database.read(session -> JournalRows.at(session, setId, sequence));
    }

    @Override
    public Optional<JournalEntry> undoable(long setId) throws StoreException {
        return database.snapshot(session -> JournalRows.undoable(session, setId));
    }

    @Override
    public Optional<JournalEntry> redoable(long setId) throws StoreException {
        return database.snapshot(session -> JournalRows.redoable(session, setId));
    }

    @Override
    public SetContents contents(long setId) throws StoreException {
        return database.snapshot(
                session ->
                        new SetContents(
                                SetRows.get(session, setId), AnnotationRows.all(session, setId)));
    }

    @Override
    public List<Annotation> annotations(long setId) throws StoreException {
        return database.read(session -> AnnotationRows.all(session, setId));
    }

    @Override
    public List<Annotation> annotations(long setId, Collection<AnnotationId> ids)
            throws StoreException {
        return database.snapshot(session -> AnnotationRows.some(session, setId, ids));
    }

    @Override
    public List<Annotation> annotations(long setId, AnnotationKind kind, int begin, int end)
            throws StoreException {
        return database.read(session -> AnnotationRows.within(session, setId, kind, begin, end));
    }

    @Override
    public List<Annotation> referringTo(long setId, AnnotationId id) throws StoreException {
        return database.read(session -> AnnotationRows.referringTo(session, setId, id));
    }

    @Override
    public List<Annotation> annotationsAt(long setId, long sequence) throws StoreException {
        return database.snapshot(session -> Replay.annotationsAt(session, setId, sequence));
    }

    @Override
    public Map<String, SetCounts> counts() throws StoreException {
        return database.snapshot(session -> AnnotationRows.counts(session, Optional.empty()));
    }

    @Override
    public Map<String, SetCounts> counts(long documentId) throws StoreException {
        return database.snapshot(
                session -> AnnotationRows.counts(session, Optional.of(documentId)));
    }

    @Override
    public Map<Long, Integer> totals() throws StoreException {
        return database.read(AnnotationRows::totals);
    }

    @Override
    public List<StoreProblem> check() throws StoreException {
        return database.snapshot(session -> new Check(session).run());
    }

    @Override
    public void saveCopy(Path target) throws StoreException {
        ProjectCopy.save(database, target);
    }

    @Override
    public void close() throws StoreException {
        try {
            saveCheckpoints();
        } finally {
            try {
                database.close();
            } finally {
                release();
            }
        }
    }

    private void saveCheckpoints() throws StoreException {
        List<Long> due;
        synchronized (checkpointsDue) {
            due = List.copyOf(checkpointsDue);
            checkpointsDue.clear();
        }
        for (long setId : due) {
            database.write(
                    session -> {
                        Replay.saveCheckpoint(session, setId);
                        return setId;
                    });
        }
    }

    private void release() throws StoreException {
        if (released.getAndSet(true)) {
            return;
        }
        try {
            release.close();
        } catch (IOException e) {
            throw new StoreException(
                    file + ": the lock could not be removed (" + e.getMessage() + ").", e);
        }
    }
}
