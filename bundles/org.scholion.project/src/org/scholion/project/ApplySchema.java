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
import java.util.OptionalInt;
import org.scholion.corpus.StoreException;
import org.scholion.project.internal.SchemaFiles;
import org.scholion.project.session.OpenProject;
import org.scholion.schema.Schema;
import org.scholion.schema.SchemaCompatibility;
import org.scholion.schema.xml.SchemaXml;
import org.scholion.words.Message;

/**
 * Makes a file's schema the project's, if no annotation can be the worse for it.
 *
 * @param file the schema
 * @param dryRun whether only to tell what would happen
 * @param actor who does it
 */
public record ApplySchema(Path file, boolean dryRun, String actor) {

    /**
     * Applies it. An equal schema makes no new version.
     *
     * @throws DataProblemException when the file is no valid schema, or needs a migration
     * @throws StoreException when the project cannot be written
     */
    public SchemaReport run(OpenProject project) throws DataProblemException, StoreException {
        Schema schema = SchemaFiles.read(file);
        SchemaCompatibility.Comparison comparison =
                SchemaCompatibility.compare(project.schema(), schema);
        if (!comparison.additive()) {
            throw new DataProblemException(
                    Message.of(
                            "project.schema.needs-migration",
                            "file",
                            file,
                            "reasons",
                            Message.Lines.of(comparison.reasons())));
        }
        OptionalInt saved = OptionalInt.empty();
        if (!dryRun && !schema.equals(project.schema())) {
            saved =
                    OptionalInt.of(
                            project.store().saveSchema(SchemaXml.write(schema), actor).number());
        }
        return new SchemaReport(comparison.changes(), saved);
    }
}
