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
import java.util.Optional;
import java.util.OptionalInt;
import org.scholion.project.internal.SchemaFiles;
import org.scholion.project.session.OpenProject;
import org.scholion.schema.Schema;
import org.scholion.schema.SchemaCompatibility;
import org.scholion.schema.SchemaProblem;
import org.scholion.schema.SchemaValidator;
import org.scholion.words.Message;

/**
 * Tells whether a schema is valid: the project's own, or that of a file and how it differs from the
 * project's.
 */
public final class ValidateSchema {

    private final OpenProject project;

    /** Creates the use case. */
    public ValidateSchema(OpenProject project) {
        this.project = project;
    }

    /**
     * What is to be validated.
     *
     * @param file empty for the project's own schema
     */
    public record Request(Optional<Path> file) {}

    /**
     * Validates.
     *
     * @throws DataProblemException when the file cannot be read or the schema is not valid, with
     *     every problem in a line of its own
     * @throws CancelledException when cancelled before it began
     */
    public SchemaReport run(Request request, Progress progress)
            throws DataProblemException, CancelledException {
        progress.begin(Message.of("project.task.schema"), 1);
        progress.check();
        if (request.file().isPresent()) {
            Schema schema = SchemaFiles.read(request.file().get());
            return new SchemaReport(
                    SchemaCompatibility.compare(project.schema(), schema).changes(),
                    OptionalInt.empty());
        }
        List<SchemaProblem> problems = SchemaValidator.validate(project.schema());
        if (!problems.isEmpty()) {
            throw new DataProblemException(
                    Message.of("words.lines", "lines", Message.Lines.of(problems)));
        }
        return new SchemaReport(List.of(), OptionalInt.empty());
    }
}
