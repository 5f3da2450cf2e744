/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.migration;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.scholion.corpus.Migration;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;
import org.scholion.project.CancelledException;
import org.scholion.project.DataProblemException;
import org.scholion.project.Problem;
import org.scholion.project.Progress;
import org.scholion.project.internal.SchemaFiles;
import org.scholion.project.internal.SchemaOwner;
import org.scholion.project.session.OpenProject;
import org.scholion.schema.Schema;
import org.scholion.schema.migration.MigrationPlan;
import org.scholion.schema.migration.PlanJson;
import org.scholion.schema.migration.PlanMisfitException;
import org.scholion.schema.xml.SchemaXml;
import org.scholion.words.Message;
import org.scholion.words.WordedException;
import org.scholion.words.file.BoundedFile;

/**
 * Makes a schema the project's and takes all annotations there, of every member, and the gold: all
 * of it or nothing. A dry run tells what that does.
 */
public final class MigrateSchema {

    /** A plan is a few lines for each difference of two schemas. */
    private static final int MAXIMUM_BYTES = 16 << 20;

    private final OpenProject project;

    /** Creates the use case. */
    public MigrateSchema(OpenProject project) {
        this.project = project;
    }

    /**
     * What is to be done.
     *
     * @param schema the new version
     * @param plan what becomes of annotations
     * @param dryRun whether only to tell what would happen
     * @param acceptLoss whether it may lose anything
     * @param actor who does it
     */
    public record Request(
            Schema schema, MigrationPlan plan, boolean dryRun, boolean acceptLoss, String actor) {}

    /**
     * Reads a request from files.
     *
     * @param file the schema
     * @param plan the plan; without one, what is proposed
     * @throws DataProblemException when one of them cannot be read
     */
    public Request request(
            Path file, Optional<Path> plan, boolean dryRun, boolean acceptLoss, String actor)
            throws DataProblemException, StoreException {
        Schema schema = SchemaFiles.read(file);
        MigrationPlan chosen =
                plan.isPresent() ? read(plan.get()) : new DiffSchema(project).proposed(schema);
        return new Request(schema, chosen, dryRun, acceptLoss, actor);
    }

    private static MigrationPlan read(Path file) throws DataProblemException {
        try (InputStream in = BoundedFile.open(file, MAXIMUM_BYTES)) {
            return PlanJson.read(
                    new String(in.readAllBytes(), StandardCharsets.UTF_8), file.toString());
        } catch (PlanMisfitException e) {
            throw new DataProblemException(Message.of(e), e);
        } catch (IOException e) {
            throw new DataProblemException(Problem.message(file, Problem.unreadable(e)), e);
        }
    }

    /**
     * Does it. Where nothing differs, nothing is done.
     *
     * @throws DataProblemException when the plan does not fit, or the project is a package; nothing
     *     was changed
     * @throws WouldLoseException when something would be lost that may not be
     * @throws StoreException when the project cannot be written; nothing was changed
     * @throws CancelledException when cancelled; nothing was changed
     */
    public MigrationReport run(Request request, Progress progress)
            throws DataProblemException, WouldLoseException, StoreException, CancelledException {
        SchemaOwner.require(project);
        Schema old = project.schema();
        try {
            request.plan().requireFit(old, request.schema());
        } catch (PlanMisfitException e) {
            throw new DataProblemException(Message.of(e), e);
        }
        ProjectStore store = project.store();
        MigrationRun run = new MigrationRun(store, old, request.schema(), request.plan(), progress);
        SchemaFiles.require(run.target(), Path.of(request.schema().id()));
        CatalogueMigration catalogue = new CatalogueMigration(store);
        catalogue.requireTypes(request.plan(), run.target());
        if (request.dryRun()) {
            run.look();
            return run.report(Optional.empty());
        }
        if (request.schema().equals(old)) {
            return run.report(Optional.empty());
        }
        AtomicReference<Optional<MigrationReport>> done = new AtomicReference<>(Optional.empty());
        try {
            store.writing()
                    .<WordedException>exclusively(
                            Message.of("project.migration.doing"),
                            () -> done.set(Optional.of(carryOut(run, old, request))));
        } catch (DataProblemException
                | WouldLoseException
                | CancelledException
                | StoreException e) {
            throw e;
        } catch (WordedException e) {
            throw new IllegalStateException("a plan that fits was refused: " + e.getMessage(), e);
        }
        return done.get().orElseThrow();
    }

    private MigrationReport carryOut(MigrationRun run, Schema old, Request request)
            throws WordedException {
        if (!project.schema().equals(old)) {
            // another one came before this had the project to itself
            throw new DataProblemException(Message.of("project.migration.meanwhile"));
        }
        ProjectStore store = project.store();
        Migration migration =
                store.migrations()
                        .begin(
                                SchemaXml.write(run.target()),
                                PlanJson.writeShort(request.plan()),
                                request.actor());
        run.carryOut(migration);
        new CatalogueMigration(store).carryOut(request.plan(), run.target(), request.actor());
        MigrationReport report = run.report(Optional.of(migration.toVersion()));
        if (!request.acceptLoss() && !report.losses().isEmpty()) {
            throw new WouldLoseException(report.losses(), report.names());
        }
        Map<String, String> told = new TreeMap<>();
        told.put("sets", Integer.toString(report.sets().size()));
        told.put("lost", Integer.toString(MigrationReport.number(report.losses())));
        store.migrations().end(migration, told);
        return report;
    }
}
