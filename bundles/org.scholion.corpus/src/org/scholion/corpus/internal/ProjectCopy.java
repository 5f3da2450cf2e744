/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.scholion.corpus.StoreException;
import org.scholion.words.Message;

/** Writes a consistent copy of a project while it stays open. */
final class ProjectCopy {

    private ProjectCopy() {}

    static void save(Database database, Path target, String projectName) throws StoreException {
        if (Files.exists(target)) {
            throw new StoreException(Message.of("store.copy.exists", "file", target));
        }
        Path draft = NewFiles.draftOf(target);
        try {
            database.read(
                    session -> {
                        try {
                            // It counts as writing, though not to this file.
                            session.execute("PRAGMA query_only = OFF");
                            session.update("VACUUM INTO ?", draft.toString());
                            session.execute("PRAGMA query_only = ON");
                            return Optional.empty();
                        } catch (SQLException e) {
                            // It is the copy that could not be written, not the project.
                            throw new StoreErrors(target).translate(e);
                        }
                    });
            name(draft, projectName);
            NewFiles.publish(draft, target);
        } catch (SQLException e) {
            throw new StoreErrors(target).translate(e);
        } catch (IOException e) {
            throw new StoreException(
                    Message.of("store.copy.not-written", "file", target, "reason", Message.of(e)),
                    e);
        } finally {
            NewFiles.discard(draft);
        }
    }

    private static void name(Path draft, String projectName) throws SQLException, StoreException {
        try (Session session = Connections.draft(draft)) {
            if (!projectName.equals(ProjectRows.value(session, "name"))) {
                session.update("BEGIN");
                ProjectRows.saveValue(session, "name", projectName);
                session.update("COMMIT");
            }
        }
    }
}
