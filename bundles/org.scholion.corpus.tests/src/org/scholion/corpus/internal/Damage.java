/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import java.nio.file.Path;
import java.util.List;

/** Changes a file as another program can that keeps to no rules. */
final class Damage {

    private Damage() {}

    /** Runs statements without triggers, which are as they were afterwards, and without checks. */
    static void run(Path file, String sql) throws Exception {
        try (Session session = Connections.writer(file)) {
            session.execute("PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF");
            List<List<String>> triggers =
                    session.list(
                            "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'",
                            row -> List.of(row.getString(1), row.getString(2)));
            session.update("BEGIN IMMEDIATE");
            for (List<String> trigger : triggers) {
                session.execute("DROP TRIGGER " + trigger.get(0));
            }
            session.execute(sql);
            for (List<String> trigger : triggers) {
                session.execute(trigger.get(1));
            }
            session.update("COMMIT");
        }
    }
}
