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

/**
 * A project in one SQLite file.
 *
 * @param name of the file
 */
record SqliteTestedProject(Path folder, String name) implements TestedProject {

    /** Creates one whose name is not easy to write. */
    SqliteTestedProject(Path folder) {
        this(folder, "what? a #100% مشروع.scholion");
    }

    /** Returns the file. */
    Path file() {
        return folder.resolve(name);
    }

    @Override
    public ProjectStore create() throws StoreException {
        return Projects.create(new FileAddress(file()), "Sample", Samples.schemaXml(), "lea");
    }

    @Override
    public ProjectStore reopen() throws StoreException {
        return Projects.open(new FileAddress(file()), Access.READ_WRITE);
    }
}
