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
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.io.TempDir;

/** The contract of turns, kept by a project in one SQLite file. */
class SqliteWritingTurnsTest extends WritingTurnsContract {

    @TempDir
    @NonNullByDefault({})
    Path folder;

    @Override
    protected ProjectStore create() throws StoreException {
        return Projects.create(
                folder.resolve("turns.scholion"), "Turns", Samples.schemaXml(), "lea");
    }
}
