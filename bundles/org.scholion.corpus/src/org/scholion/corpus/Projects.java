/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import java.nio.file.Path;
import org.scholion.corpus.internal.ProjectFiles;

/**
 * Makes and opens projects, each one file.
 *
 * <p>While a project is open no other code of this process may open its file directly, not even for
 * reading: on POSIX systems closing it would drop the locks that keep other processes from writing.
 * Use {@link ProjectStore#saveCopy} to copy it.
 */
public final class Projects {

    /** How the names of project files end. */
    public static final String EXTENSION = ".scholion";

    private Projects() {}

    /**
     * Makes a project and opens it. On failure nothing is left behind.
     *
     * @param file where; must not exist, its folder must
     * @param projectName what people call it
     * @param schemaXml the first version of its schema, as the schema bundle writes it
     * @param actor who makes it
     */
    public static ProjectStore create(Path file, String projectName, String schemaXml, String actor)
            throws StoreException {
        return ProjectFiles.SYSTEM.create(file, projectName, schemaXml, actor);
    }

    /**
     * Opens a project. When it cannot be written (another process writes it, its folder or medium
     * is read-only) it opens for reading, and {@link ProjectStore#readOnlyReason()} says why.
     *
     * @throws NotAProjectException when the file is something else, which is not touched, or was
     *     written by a newer version
     */
    public static ProjectStore open(Path file, Access access) throws StoreException {
        return ProjectFiles.SYSTEM.open(file, access);
    }
}
