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

/** The contract of the releases, kept by a project in one SQLite file. */
class SqliteReleasesTest extends ReleasesContract {

    @Override
    protected TestedProject project(Path folder) {
        return new SqliteTestedProject(folder);
    }
}
