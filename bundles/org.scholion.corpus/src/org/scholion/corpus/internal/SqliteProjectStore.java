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
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.scholion.corpus.AnnotationSets;
import org.scholion.corpus.Assignments;
import org.scholion.corpus.Catalogue;
import org.scholion.corpus.Comments;
import org.scholion.corpus.Decisions;
import org.scholion.corpus.Dismissals;
import org.scholion.corpus.DocumentCare;
import org.scholion.corpus.DocumentOverviews;
import org.scholion.corpus.Documents;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.Journal;
import org.scholion.corpus.MarkedStrings;
import org.scholion.corpus.Members;
import org.scholion.corpus.Migrations;
import org.scholion.corpus.Packages;
import org.scholion.corpus.ProjectAddress;
import org.scholion.corpus.ProjectHistory;
import org.scholion.corpus.ProjectRepair;
import org.scholion.corpus.ProjectSettings;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.ProjectWriting;
import org.scholion.corpus.Releases;
import org.scholion.corpus.Rounds;
import org.scholion.corpus.SchemaVersions;
import org.scholion.corpus.StoreCheck;
import org.scholion.corpus.StoreException;
import org.scholion.corpus.StoreListener;
import org.scholion.corpus.StoredAnnotations;
import org.scholion.words.Message;

/** A project in one SQLite file. */
final class SqliteProjectStore implements ProjectStore {

    private final Path file;
    private final Database database;
    private final Closeable release;
    private final AtomicBoolean released = new AtomicBoolean();
    private final StoreEvents events;
    private final String name;
    private final ProjectWriting writing;
    private final SchemaVersions schemas;
    private final Migrations migrations;
    private final ProjectSettings settings;
    private final Members members;
    private final Documents documents;
    private final DocumentOverviews overviews;
    private final AnnotationSets sets;
    private final Assignments assignments;
    private final Packages packages;
    private final Releases releases;
    private final Rounds rounds;
    private final Comments comments;
    private final SqliteJournal journal;
    private final Decisions decisions;
    private final StoredAnnotations annotations;
    private final Dismissals dismissals;
    private final Catalogue catalogue;
    private final MarkedStrings markedStrings;
    private final ProjectHistory history;
    private final DocumentCare documentCare;
    private final ProjectRepair repair;

    /**
     * Creates a store.
     *
     * @param release what to do once the connections are closed
     */
    SqliteProjectStore(Path file, Database database, Closeable release) throws StoreException {
        this.file = file;
        this.database = database;
        this.release = release;
        CompiledSchemas compiled = new CompiledSchemas();
        events = new StoreEvents(database);
        name = database.read(session -> ProjectRows.value(session, "name"));
        writing = new SqliteProjectWriting(database, events);
        schemas = new SqliteSchemaVersions(database, events);
        migrations = new SqliteMigrations(database, events, compiled);
        settings = new SqliteProjectSettings(database, events);
        members = new SqliteMembers(database, events);
        documents = new SqliteDocuments(database, events);
        overviews = new SqliteDocumentOverviews(database);
        sets = new SqliteAnnotationSets(database, events);
        assignments = new SqliteAssignments(database, events);
        packages = new SqlitePackages(database, events, compiled);
        releases = new SqliteReleases(database);
        rounds = new SqliteRounds(database, events);
        comments = new SqliteComments(database, events);
        journal = new SqliteJournal(database, events, compiled);
        decisions = new SqliteDecisions(database, journal, events);
        annotations = new SqliteStoredAnnotations(database, compiled);
        catalogue = new SqliteCatalogue(database, events);
        dismissals = new SqliteDismissals(database, events, compiled);
        markedStrings = new SqliteMarkedStrings(database);
        history = new SqliteProjectHistory(database);
        documentCare = new SqliteDocumentCare(database, events::tell);
        repair = new SqliteProjectRepair(writing, file, database, compiled, events::tell);
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
    public Optional<Message> readOnlyReason() {
        return database.readOnlyReason();
    }

    @Override
    public void addListener(StoreListener listener) {
        events.addListener(listener);
    }

    @Override
    public void removeListener(StoreListener listener) {
        events.removeListener(listener);
    }

    @Override
    public ProjectWriting writing() {
        return writing;
    }

    @Override
    public SchemaVersions schemas() {
        return schemas;
    }

    @Override
    public Migrations migrations() {
        return migrations;
    }

    @Override
    public ProjectSettings settings() {
        return settings;
    }

    @Override
    public Members members() {
        return members;
    }

    @Override
    public Documents documents() {
        return documents;
    }

    @Override
    public DocumentOverviews overviews() {
        return overviews;
    }

    @Override
    public AnnotationSets sets() {
        return sets;
    }

    @Override
    public Assignments assignments() {
        return assignments;
    }

    @Override
    public Packages packages() {
        return packages;
    }

    @Override
    public Releases releases() {
        return releases;
    }

    @Override
    public Rounds rounds() {
        return rounds;
    }

    @Override
    public Comments comments() {
        return comments;
    }

    @Override
    public Journal journal() {
        return journal;
    }

    @Override
    public Decisions decisions() {
        return decisions;
    }

    @Override
    public StoredAnnotations annotations() {
        return annotations;
    }

    @Override
    public Dismissals dismissals() {
        return dismissals;
    }

    @Override
    public Catalogue catalogue() {
        return catalogue;
    }

    @Override
    public MarkedStrings markedStrings() {
        return markedStrings;
    }

    @Override
    public ProjectHistory history() {
        return history;
    }

    @Override
    public DocumentCare documentCare() {
        return documentCare;
    }

    @Override
    public ProjectRepair repair() {
        return repair;
    }

    @Override
    public StoreCheck check() throws StoreException {
        return database.snapshot(session -> new Check(session).run());
    }

    @Override
    public void saveCopy(ProjectAddress target) throws StoreException {
        switch (target) {
            case FileAddress copy -> ProjectCopy.save(database, copy.path(), projectName());
        }
    }

    @Override
    public void saveCopy(ProjectAddress target, String projectName) throws StoreException {
        StoredText.name(Kept.PROJECT, projectName);
        switch (target) {
            case FileAddress copy -> ProjectCopy.save(database, copy.path(), projectName);
        }
    }

    @Override
    public void close() throws StoreException {
        try {
            journal.saveCheckpoints();
        } finally {
            try {
                database.close();
            } finally {
                release();
            }
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
                    Message.of("store.file.lock-left", "file", file, "reason", Message.of(e)), e);
        }
    }
}
