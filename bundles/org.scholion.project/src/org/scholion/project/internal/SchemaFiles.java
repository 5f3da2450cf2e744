/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.scholion.project.DataProblemException;
import org.scholion.project.Problem;
import org.scholion.schema.InvalidSchemaException;
import org.scholion.schema.Schema;
import org.scholion.schema.SchemaProblem;
import org.scholion.schema.SchemaValidator;
import org.scholion.schema.xml.SchemaXml;
import org.scholion.words.Message;
import org.scholion.words.file.BoundedFile;

/** Reads schemas from files, with messages for people. */
public final class SchemaFiles {

    private SchemaFiles() {}

    /**
     * Reads a schema.
     *
     * @throws DataProblemException when it cannot be read or is none
     */
    public static Schema read(Path file) throws DataProblemException {
        try (InputStream in = BoundedFile.open(file, SchemaXml.MAXIMUM_BYTES)) {
            Schema schema = SchemaXml.read(in, file.toString());
            List<SchemaProblem> unfillable = SchemaValidator.unfillable(schema);
            if (!unfillable.isEmpty()) {
                throw new InvalidSchemaException(file.toString(), unfillable);
            }
            return schema;
        } catch (InvalidSchemaException e) {
            throw new DataProblemException(Message.of(e), e);
        } catch (IOException e) {
            throw new DataProblemException(Problem.message(file, Problem.unreadable(e)), e);
        }
    }

    /**
     * Makes sure that a schema is valid and can be used.
     *
     * @throws DataProblemException when it is not, with every problem
     */
    public static void require(Schema schema, Path file) throws DataProblemException {
        List<SchemaProblem> problems = SchemaValidator.validate(schema);
        if (problems.isEmpty()) {
            problems = SchemaValidator.unfillable(schema);
        }
        if (!problems.isEmpty()) {
            InvalidSchemaException e = new InvalidSchemaException(file.toString(), problems);
            throw new DataProblemException(Message.of(e), e);
        }
    }
}
