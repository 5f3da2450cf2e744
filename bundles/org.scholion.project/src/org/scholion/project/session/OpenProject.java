/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.session;

import org.scholion.corpus.Access;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.ProjectAddress;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.Projects;
import org.scholion.corpus.SchemaVersion;
import org.scholion.corpus.StoreEvent;
import org.scholion.corpus.StoreException;
import org.scholion.corpus.StoreListener;
import org.scholion.corpus.overview.Overview;
import org.scholion.schema.InvalidSchemaException;
import org.scholion.schema.Schema;
import org.scholion.schema.xml.SchemaXml;

/** An open project: its store, its compiled schema and the annotation sets open in it. */
public final class OpenProject implements AutoCloseable {

    private final ProjectAddress address;
    private final ProjectStore store;
    private final Overview overview;
    private final OpenSessions sessions;
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
    }

    /**
     * Opens a project, for reading only when another process writes it or its medium is read-only.
     *
     * @throws StoreException when there is no project or cannot be read; the message is for the
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
        try {
            return new CompiledSchema(
                    version.number(),
                    SchemaXml.read(version.xml(), "schema version " + version.number()));
        } catch (InvalidSchemaException invalid) {
            throw new StoreException(
                    address + ": its schema cannot be read. " + invalid.getMessage(), invalid);
        }
    }

    /** Returns where the project is. */
    public ProjectAddress address() {
        return address;
    }

    /** Returns the store. */
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

    private void storeChanged(StoreEvent event) {
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
