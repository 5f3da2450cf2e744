/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.migration;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.scholion.corpus.Migration;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;
import org.scholion.project.CancelledException;
import org.scholion.project.DataProblemException;
import org.scholion.project.Progress;
import org.scholion.project.internal.SchemaOwner;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;

/** Takes the latest migration of the schema back, as a whole, also after a restart. */
public final class UndoMigration {

    private final OpenProject project;

    /** Creates the use case. */
    public UndoMigration(OpenProject project) {
        this.project = project;
    }

    /**
     * What is wanted.
     *
     * @param actor who does it
     */
    public record Request(String actor) {}

    /**
     * What was done.
     *
     * @param migration the one that does not hold any more
     * @param version the number of the schema's new version, which is as the one before it
     */
    public record Result(Migration migration, int version) {}

    /**
     * Does it.
     *
     * @throws DataProblemException when the project is a package
     * @throws StoreException when there is none, something came after it, which is named, or the
     *     project cannot be written; nothing was changed
     */
    public Result run(Request request, Progress progress)
            throws DataProblemException, StoreException, CancelledException {
        SchemaOwner.require(project);
        progress.begin(Message.of("project.migration.undoing"), 1);
        progress.check();
        ProjectStore store = project.store();
        AtomicReference<Optional<Migration>> undone = new AtomicReference<>(Optional.empty());
        store.writing()
                .<StoreException>exclusively(
                        Message.of("project.migration.undoing"),
                        () -> {
                            Migration migration = store.migrations().undo(request.actor());
                            new CatalogueMigration(store).undo(migration, request.actor());
                            undone.set(Optional.of(migration));
                        });
        return new Result(undone.get().orElseThrow(), store.schemas().newest().number());
    }
}
