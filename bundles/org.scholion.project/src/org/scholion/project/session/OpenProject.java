/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.session;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.scholion.corpus.Access;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.Projects;
import org.scholion.corpus.SchemaVersion;
import org.scholion.corpus.StoreException;
import org.scholion.document.AnnotationMisfitException;
import org.scholion.document.open.AnnotatedDocument;
import org.scholion.schema.InvalidSchemaException;
import org.scholion.schema.Schema;
import org.scholion.schema.SchemaXml;

/** An open project: its store, its compiled schema and the annotation sets open in it. */
public final class OpenProject implements AutoCloseable {

    private record SessionKey(long documentId, String member) {}

    private static final class SharedSession {
        private final AnnotationSession session;
        private int users;

        private SharedSession(AnnotationSession session) {
            this.session = session;
        }
    }

    private final Path file;
    private final ProjectStore store;
    private final Map<SessionKey, SharedSession> sessions = new HashMap<>();
    private volatile Schema schema;
    private volatile int schemaVersion;

    private OpenProject(Path file, ProjectStore store, SchemaVersion version, Schema schema) {
        this.file = file;
        this.store = store;
        this.schema = schema;
        this.schemaVersion = version.number();
    }

    /**
     * Opens a project, for reading only when another process writes it or its medium is read-only.
     *
     * @throws StoreException when the file is no project or cannot be read; the message is for the
     *     user
     */
    public static OpenProject open(Path file) throws StoreException {
        ProjectStore store = Projects.open(file, Access.READ_WRITE);
        try {
            SchemaVersion version = store.schema();
            return new OpenProject(file, store, version, compile(file, version));
        } catch (StoreException | RuntimeException failure) {
            store.close();
            throw failure;
        }
    }

    private static Schema compile(Path file, SchemaVersion version) throws StoreException {
        try {
            return SchemaXml.read(version.xml(), "schema version " + version.number());
        } catch (InvalidSchemaException invalid) {
            throw new StoreException(
                    file + ": its schema cannot be read. " + invalid.getMessage(), invalid);
        }
    }

    /** Returns the project's file. */
    public Path file() {
        return file;
    }

    /** Returns the store. */
    public ProjectStore store() {
        return store;
    }

    /** Returns the newest schema. */
    public Schema schema() {
        return schema;
    }

    /** Returns the number of the newest schema version. */
    public int schemaVersion() {
        return schemaVersion;
    }

    /** Reads the newest schema from the store again, after it was saved. */
    public void refreshSchema() throws StoreException {
        SchemaVersion version = store.schema();
        schema = compile(file, version);
        schemaVersion = version.number();
    }

    /**
     * Opens a member's set on a document, or joins the session that has it open. Each call is
     * matched by one {@link #release}.
     */
    public synchronized AnnotationSession session(DocumentRecord document, String member)
            throws StoreException {
        SessionKey key = new SessionKey(document.id(), member);
        SharedSession shared = sessions.get(key);
        if (shared == null) {
            AnnotationSet set = store.openSet(document.id(), member);
            AnnotatedDocument annotations = read(document, set);
            shared =
                    new SharedSession(
                            new AnnotationSession(store, document, set, member, annotations));
            sessions.put(key, shared);
        }
        shared.users++;
        return shared.session;
    }

    private AnnotatedDocument read(DocumentRecord document, AnnotationSet set)
            throws StoreException {
        try {
            return AnnotatedDocument.open(
                    store.text(document.id()),
                    document.language(),
                    schema,
                    store.baseLayer(document.id()),
                    store.annotations(set.id()));
        } catch (AnnotationMisfitException misfit) {
            throw new StoreException(
                    document.name()
                            + ", set of "
                            + set.member()
                            + ": an annotation does not fit the schema. "
                            + misfit.getMessage()
                            + " Run the check on the project.",
                    misfit);
        }
    }

    /** Gives a session back; the last one to do so closes it. */
    public synchronized void release(AnnotationSession session) {
        SessionKey key = new SessionKey(session.document().id(), session.set().member());
        SharedSession shared = sessions.get(key);
        if (shared != null && --shared.users == 0) {
            sessions.remove(key);
        }
    }

    @Override
    public void close() throws StoreException {
        synchronized (this) {
            sessions.clear();
        }
        store.close();
    }
}
