/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.session;

import java.util.List;
import java.util.Optional;
import org.scholion.corpus.Access;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.CatalogueContents;
import org.scholion.corpus.DocumentOverview;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.Member;
import org.scholion.corpus.ProjectAddress;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.Projects;
import org.scholion.corpus.RemovedDocument;
import org.scholion.corpus.SchemaVersion;
import org.scholion.corpus.StoreEvent;
import org.scholion.corpus.StoreException;
import org.scholion.corpus.StoreListener;
import org.scholion.corpus.overview.Overview;
import org.scholion.corpus.overview.WorkQueue;
import org.scholion.document.AnnotationMisfitException;
import org.scholion.document.open.AnnotatedDocument;
import org.scholion.project.catalogue.EntryCandidates;
import org.scholion.schema.InvalidSchemaException;
import org.scholion.schema.Schema;
import org.scholion.schema.xml.SchemaXml;
import org.scholion.words.Message;

/** An open project: its store, its compiled schema and the annotation sets open in it. */
public final class OpenProject implements AutoCloseable {

    private final ProjectAddress address;
    private final ProjectStore store;
    private final Overview overview;
    private final OpenSessions sessions;
    private final KnownCatalogue catalogue;
    private final StoreListener following = this::storeChanged;
    private volatile CompiledSchema compiled;

    /** A schema and the number of its version. */
    private record CompiledSchema(int version, Schema schema) {}

    private OpenProject(ProjectAddress address, ProjectStore store, CompiledSchema compiled) {
        this.address = address;
        this.store = store;
        this.compiled = compiled;
        this.overview = new Overview(store);
        this.sessions = new OpenSessions(store);
        this.catalogue = new KnownCatalogue(store.catalogue());
    }

    /**
     * Opens a project, for reading only when another process writes it or its medium is read-only.
     *
     * @throws UnreadableSchemaException when its schema cannot be read
     * @throws StoreException when there is no project or it cannot be read; the message is for the
     *     user
     */
    public static OpenProject open(ProjectAddress address) throws StoreException {
        ProjectStore store = Projects.open(address, Access.READ_WRITE);
        try {
            OpenProject project =
                    new OpenProject(address, store, compile(address, store.schemas().newest()));
            store.addListener(project.following);
            return project;
        } catch (StoreException | RuntimeException failure) {
            store.close();
            throw failure;
        }
    }

    private static CompiledSchema compile(ProjectAddress address, SchemaVersion version)
            throws StoreException {
        Message which = Message.of("store.place.schema-version", "version", version.number());
        try {
            return new CompiledSchema(
                    version.number(), SchemaXml.read(version.xml(), which.toString()));
        } catch (InvalidSchemaException invalid) {
            throw new UnreadableSchemaException(
                    Message.of(
                            "project.schema.unreadable",
                            "project",
                            address.toString(),
                            "reason",
                            Message.of(invalid)),
                    invalid);
        }
    }

    /** Returns where the project is. */
    public ProjectAddress address() {
        return address;
    }

    /** Returns what people call the project. */
    public String name() {
        return store.projectName();
    }

    /** Returns whether nothing can be writtenand why. */
    public Optional<Message> readOnlyReason() {
        return store.readOnlyReason();
    }

    /** Returns what exclusive work is under way, if any is. */
    public Optional<Message> exclusiveWork() {
        return store.writing().exclusiveWork();
    }

    /** Has a listener hear of every change of the project from now on. */
    public void addListener(StoreListener listener) {
        store.addListener(listener);
    }

    /** Has a listener hear no more. */
    public void removeListener(StoreListener listener) {
        store.removeListener(listener);
    }

    /** Returns who works on the project, by name; gold is none of them. */
    public List<Member> members() throws StoreException {
        return store.members().all();
    }

    /** Returns whose work this is, where the project is a package. */
    public Optional<String> packageOf() throws StoreException {
        return store.packages().lineage().map(lineage -> lineage.made().member());
    }

    /** Returns what was given to a member to work on, in order. */
    public WorkQueue queue(String member) throws StoreException {
        return WorkQueue.of(store.assignments().of(member));
    }

    /** Returns the documents that were removed and can be restored, by name. */
    public List<RemovedDocument> removedDocuments() throws StoreException {
        return store.documentCare().removed();
    }

    /** Returns the names of those who have a set on any document, gold among them, sorted. */
    public List<String> setOwners() throws StoreException {
        return store.sets().all().stream().map(AnnotationSet::member).distinct().sorted().toList();
    }

    /** Returns the document that is the first by name, if there is any. */
    public Optional<DocumentOverview> firstDocument() throws StoreException {
        return store.overviews().portion("", 1).stream().findFirst();
    }

    /** Returns the document of this id. */
    public Optional<DocumentRecord> document(long documentId) throws StoreException {
        return store.documents().find(documentId);
    }

    /** Returns the sets on a document, ordered by member. */
    public List<AnnotationSet> sets(DocumentRecord document) throws StoreException {
        return store.sets().of(document.id());
    }

    /** Returns a document without any annotations, for looking at. */
    public AnnotatedDocument bare(DocumentRecord document) throws StoreException {
        try {
            return AnnotatedDocument.open(
                    store.documents().text(document.id()),
                    document.language(),
                    schema(),
                    store.documents().baseLayer(document.id()),
                    List.of());
        } catch (AnnotationMisfitException impossible) {
            throw new IllegalStateException("no annotation can misfit", impossible);
        }
    }

    /** Returns the store, for use cases; a window calls these, or the methods above. */
    public ProjectStore store() {
        return store;
    }

    /** Returns the list of documents that all who show some share; whoever does starts it. */
    public Overview overview() {
        return overview;
    }

    /** Returns the newest schema. */
    public Schema schema() {
        return compiled.schema();
    }

    /** Returns the number of the newest schema version. */
    public int schemaVersion() {
        return compiled.version();
    }

    /** Returns the catalogue as it is, which is read again only where it has changed. */
    public CatalogueContents catalogue() throws StoreException {
        return catalogue.now();
    }

    /**
     * Returns the catalogue as it was read last, with all changes since, for those who may not wait
     * until it is read; empty before it was read for the first time.
     */
    public CatalogueContents latestCatalogue() {
        return catalogue.latest();
    }

    /**
     * Returns its entries by what their names are like, which takes a while where they are many.
     */
    public EntryCandidates entryCandidates() throws StoreException {
        return catalogue.candidates();
    }

    private void storeChanged(StoreEvent event) {
        if (event instanceof StoreEvent.CatalogueChanged changed) {
            catalogue.changed(changed.change());
        }
        if (event instanceof StoreEvent.SchemaSaved saved
                && saved.version().number() > compiled.version()) {
            try {
                compiled = compile(address, saved.version());
            } catch (StoreException e) {
                throw new IllegalStateException("a schema was saved that cannot be read", e);
            }
        }
    }

    /**
     * Opens a member's set on a document, or joins the session that has it open under the newest
     * schema. Reads outside all locks, so that other documents can be opened and released
     * meanwhile. Each call is matched by one {@link #release}.
     *
     * @throws StoreException when it cannot be read; the message is for the user
     */
    public AnnotationSession session(DocumentRecord document, String member) throws StoreException {
        CompiledSchema now = compiled;
        return sessions.enter(document, member, now.schema(), now.version());
    }

    /**
     * Opens the gold of a document for someone to adjudicate; what is done there is committed with
     * the decisions it follows from. Opening writes nothing. Each call is matched by one {@link
     * #release}.
     *
     * @throws StoreException when it cannot be read; the message is for the user
     */
    public AnnotationSession goldSession(DocumentRecord document, String adjudicator)
            throws StoreException {
        CompiledSchema now = compiled;
        return sessions.enterGold(document, adjudicator, now.schema(), now.version());
    }

    /** Gives a session back; the last one to do so closes it. Waits for nothing. */
    public void release(AnnotationSession session) {
        sessions.leave(session);
    }

    @Override
    public void close() throws StoreException {
        store.removeListener(following);
        sessions.closeAll();
        overview.close();
        store.close();
    }
}
