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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.scholion.corpus.StoreException;
import org.scholion.project.CancelledException;
import org.scholion.project.DataProblemException;
import org.scholion.project.Problem;
import org.scholion.project.Progress;
import org.scholion.project.internal.SchemaFiles;
import org.scholion.project.session.OpenProject;
import org.scholion.schema.Schema;
import org.scholion.schema.migration.MigrationPlan;
import org.scholion.schema.migration.PlanJson;
import org.scholion.schema.migration.SchemaDifference;
import org.scholion.words.Message;

/** Tells how a file's schema differs from the project's, and what can become of annotations. */
public final class DiffSchema {

    private final OpenProject project;

    /** Creates the use case. */
    public DiffSchema(OpenProject project) {
        this.project = project;
    }

    /**
     * What is to be compared.
     *
     * @param file the schema
     * @param plan where to write the plan that is proposed, for people to change
     */
    public record Request(Path file, Optional<Path> plan) {}

    /**
     * How they differ.
     *
     * @param schema that of the file
     * @param difference by ids, with the choices there are
     * @param plan the first choice of each
     */
    public record Result(Schema schema, SchemaDifference difference, MigrationPlan plan) {}

    /**
     * Returns the plan that takes the first choice of every decision; of what no annotation has,
     * nothing is kept and nobody is asked.
     *
     * @param schema the new version
     */
    public MigrationPlan proposed(Schema schema) throws StoreException {
        boolean decides = !SchemaDifference.of(project.schema(), schema).decisions().isEmpty();
        Set<String> used = new TreeSet<>();
        if (decides) {
            // looked for among all annotations, and so not for a mere name
            used.addAll(project.store().migrations().used());
            used.addAll(new CatalogueMigration(project.store()).types());
        }
        return MigrationPlan.proposed(project.schema(), schema, used::contains);
    }

    /**
     * Compares them.
     *
     * @throws DataProblemException when the file is no valid schema, or the plan cannot be written
     */
    public Result run(Request request, Progress progress)
            throws DataProblemException, StoreException, CancelledException {
        progress.begin(Message.of("project.task.schema"), 1);
        progress.check();
        Schema schema = SchemaFiles.read(request.file());
        MigrationPlan plan = proposed(schema);
        if (request.plan().isPresent()) {
            Path file = request.plan().get();
            try {
                Files.writeString(file, PlanJson.write(plan), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new DataProblemException(Problem.message(file, Problem.unwritable(e)), e);
            }
        }
        return new Result(schema, SchemaDifference.of(project.schema(), schema), plan);
    }
}
