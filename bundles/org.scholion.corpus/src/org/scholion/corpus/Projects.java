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
     * is read-only, its disk is full, its file has several names) it opens for reading, and {@link
     * ProjectStore#readOnlyReason()} says why. What may not be written is read as it is now, and
     * nothing is made beside it.
     *
     * @throws NotAProjectException when what is there is something else, which is not touched, or
     *     was written by a newer version
     */
    public static ProjectStore open(ProjectAddress address, Access access) throws StoreException {
        return switch (address) {
            case FileAddress file -> ProjectFiles.SYSTEM.open(file.path(), access);
        };
    }

    /**
     * Makes a project whose file has several names (hard links) a file of its own, with all its
     * changes. The other names keep what they have.
     *
     * @return how many names the file had, this one included; with 1 nothing was done
     * @throws StoreException when the project is open anywhere, or cannot be written; nothing was
     *     changed
     */
    public static int detach(ProjectAddress address) throws StoreException {
        return switch (address) {
            case FileAddress file -> ProjectFiles.SYSTEM.detach(file.path());
        };
    }
}
