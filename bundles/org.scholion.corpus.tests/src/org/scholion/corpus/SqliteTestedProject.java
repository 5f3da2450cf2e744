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

/** A project in one SQLite file with a name that is not easy to write. */
record SqliteTestedProject(Path folder) implements TestedProject {

    private Path file() {
        return folder.resolve("what? a #100% مشروع.scholion");
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
