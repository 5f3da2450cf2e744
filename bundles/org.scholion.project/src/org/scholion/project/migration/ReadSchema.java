/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.migration;

import java.nio.file.Path;
import org.scholion.project.DataProblemException;
import org.scholion.project.internal.SchemaFiles;
import org.scholion.schema.Schema;

/** Reads a schema from a file. */
public final class ReadSchema {

    /** Creates the use case. */
    public ReadSchema() {
        // it needs no project
    }

    /**
     * Reads it.
     *
     * @throws DataProblemException when it cannot be read or is none, with every problem
     */
    public Schema run(Path file) throws DataProblemException {
        return SchemaFiles.read(file);
    }
}
