/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.scholion.corpus.StoreException;
import org.scholion.project.internal.SchemaFiles;
import org.scholion.project.internal.SchemaOwner;
import org.scholion.project.session.OpenProject;
import org.scholion.schema.Schema;
import org.scholion.schema.SchemaCompatibility;
import org.scholion.schema.SchemaProblem;
import org.scholion.schema.SchemaValidator;
import org.scholion.schema.xml.SchemaXml;
import org.scholion.words.Message;

/**
 * Makes a file's schema, or an edited one, the project's, if no annotation can be the worse for it.
 */
public final class ApplySchema {

    private final OpenProject project;

    /** Creates the use case. */
    public ApplySchema(OpenProject project) {
        this.project = project;
    }

    /**
     * What is to be applied.
     *
     * @param file the schema
     * @param dryRun whether only to tell what would happen
     * @param actor who does it
     */
    public record Request(Path file, boolean dryRun, String actor) {}

    /**
     * An edited schema that is to be applied.
     *
     * @param schema valid
     * @param actor who does it
     */
    public record Edited(Schema schema, String actor) {}

    /**
     * Tells what an edited schema comes to; nothing is changed.
     *
     * @return what is different, what needs a migration among it
     */
    public SchemaReport compare(Schema edited) {
        return new SchemaReport(
                SchemaCompatibility.compare(project.schema(), edited).changes(),
                OptionalInt.empty());
    }

    /**
     * Applies an edited schema. An equal one makes no new version.
     *
     * @throws DataProblemException when it needs a migration, or has a role that no type can fill,
     *     or the project is a package
     * @throws StoreException when the project cannot be written
     * @throws CancelledException when cancelled before it began
     */
    public SchemaReport run(Edited edited, Progress progress)
            throws DataProblemException, StoreException, CancelledException {
        progress.begin(Message.of("project.task.schema"), 1);
        progress.check();
        SchemaOwner.require(project);
        List<SchemaProblem> unfillable = SchemaValidator.unfillable(edited.schema());
        if (!unfillable.isEmpty()) {
            throw new DataProblemException(
                    Message.of("words.lines", "lines", Message.Lines.of(unfillable)));
        }
        SchemaCompatibility.Comparison comparison =
                SchemaCompatibility.compare(project.schema(), edited.schema());
        if (!comparison.additive()) {
            throw new DataProblemException(
                    Message.of(
                            "project.schema.edited-needs-migration",
                            "reasons",
                            Message.Lines.of(comparison.reasons())));
        }
        return new SchemaReport(
                comparison.changes(),
                edited.schema().equals(project.schema())
                        ? OptionalInt.empty()
                        : save(edited.schema(), edited.actor()));
    }

    private OptionalInt save(Schema schema, String actor) throws StoreException {
        return OptionalInt.of(
                project.store().schemas().save(SchemaXml.write(schema), actor).number());
    }

    /**
     * Applies it. An equal schema makes no new version.
     *
     * @throws DataProblemException when the file is no valid schema, or needs a migration, or the
     *     project is a package
     * @throws StoreException when the project cannot be written
     * @throws CancelledException when cancelled before it began
     */
    public SchemaReport run(Request request, Progress progress)
            throws DataProblemException, StoreException, CancelledException {
        progress.begin(Message.of("project.task.schema"), 1);
        progress.check();
        SchemaOwner.require(project);
        Schema schema = SchemaFiles.read(request.file());
        SchemaCompatibility.Comparison comparison =
                SchemaCompatibility.compare(project.schema(), schema);
        if (!comparison.additive()) {
            throw new DataProblemException(
                    Message.of(
                            "project.schema.needs-migration",
                            "file",
                            request.file(),
                            "reasons",
                            Message.Lines.of(comparison.reasons())));
        }
        OptionalInt saved = OptionalInt.empty();
        if (!request.dryRun() && !schema.equals(project.schema())) {
            saved = save(schema, request.actor());
        }
        return new SchemaReport(comparison.changes(), saved);
    }
}
