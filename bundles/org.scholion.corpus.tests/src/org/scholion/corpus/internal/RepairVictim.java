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
import java.util.Optional;
import org.scholion.corpus.Access;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.Projects;

/** A process that repairs a project, or does all of that but the commit, and is to be killed. */
public final class RepairVictim {

    private RepairVictim() {}

    /**
     * Runs.
     *
     * @param arguments the project, and whether to commit; if not, this says when it is that far,
     *     else when it begins
     */
    public static void main(String[] arguments) throws Exception {
        FileAddress file = new FileAddress(Path.of(arguments[0]));
        try (SqliteProjectStore store =
                (SqliteProjectStore) Projects.open(file, Access.READ_WRITE)) {
            if (Boolean.parseBoolean(arguments[1])) {
                System.out.println("repairing");
                store.repair().run("lea");
                return;
            }
            store.database()
                    .<Optional<String>, Exception>write(
                            session -> {
                                // So that changed pages go to the log before they are committed.
                                session.execute("PRAGMA cache_size = 2");
                                // a part of this transaction, which is never committed
                                store.repair().run("lea");
                                System.out.println("repaired");
                                // Ends also when whoever was to kill this process is gone.
                                while (System.in.read() >= 0) {
                                    Thread.onSpinWait();
                                }
                                return Optional.empty();
                            });
        }
    }
}
