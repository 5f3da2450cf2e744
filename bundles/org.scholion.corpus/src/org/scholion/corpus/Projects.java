/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import org.scholion.corpus.internal.ProjectFiles;

/**
 * Makes and opens projects.
 *
 * <p>While a project in a file is open no other code of this process may open its file directly,
 * not even for reading: on POSIX systems closing it would drop the locks that keep other processes
 * from writing. Use {@link ProjectStore#saveCopy} to copy it.
 */
public final class Projects {

    private Projects() {}

    /**
     * Makes a project and opens it. On failure nothing is left behind.
     *
     * @param address where; a file must not exist, its folder must
     * @param projectName what people call it
     * @param schemaXml the first version of its schema, as the schema bundle writes it
     * @param actor who makes it
     */
    public static ProjectStore create(
            ProjectAddress address, String projectName, String schemaXml, String actor)
            throws StoreException {
        return switch (address) {
            case FileAddress file ->
                    ProjectFiles.SYSTEM.create(file.path(), projectName, schemaXml, actor);
        };
    }

    /**
     * Opens a project. When it cannot be written (another process writes it, its folder or medium
     * is read-only) it opens for reading, and {@link ProjectStore#readOnlyReason()} says why.
     *
     * @throws NotAProjectException when what is there is something else, which is not touched, or
     *     was written by a newer version
     */
    public static ProjectStore open(ProjectAddress address, Access access) throws StoreException {
        return switch (address) {
            case FileAddress file -> ProjectFiles.SYSTEM.open(file.path(), access);
        };
    }
}
