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
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.scholion.project.DataProblemException;
import org.scholion.schema.InvalidSchemaException;
import org.scholion.schema.Schema;
import org.scholion.schema.xml.SchemaXml;

/** Reads schemas from files, with messages for people. */
public final class SchemaFiles {

    private SchemaFiles() {}

    /**
     * Reads a schema.
     *
     * @throws DataProblemException when it cannot be read or is none
     */
    public static Schema read(Path file) throws DataProblemException {
        if (Files.isDirectory(file)) {
            throw new DataProblemException(file + ": this is a folder. Name a schema file.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return SchemaXml.read(in, file.toString());
        } catch (InvalidSchemaException e) {
            throw new DataProblemException(String.valueOf(e.getMessage()), e);
        } catch (NoSuchFileException e) {
            throw new DataProblemException(file + ": there is no such file.", e);
        } catch (AccessDeniedException e) {
            throw new DataProblemException(file + ": this file may not be read.", e);
        } catch (IOException e) {
            throw new DataProblemException(file + ": reading failed: " + e.getMessage() + ".", e);
        }
    }
}
