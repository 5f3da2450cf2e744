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

/** A process that does all of an upgrade but its commit, says so, and waits to be killed. */
public final class UpgradeVictim {

    private UpgradeVictim() {}

    /**
     * Runs.
     *
     * @param arguments the project
     */
    public static void main(String[] arguments) throws Exception {
        try (Session writer = Connections.writer(Path.of(arguments[0]))) {
            // So that changed pages go to the log before they are committed, as in a large file.
            writer.execute("PRAGMA cache_size = 2; PRAGMA foreign_keys = OFF");
            writer.update("BEGIN IMMEDIATE");
            FormatUpgrade.upgrade(writer);
            System.out.println("upgraded");
            // Ends also when whoever was to kill this process is gone.
            while (System.in.read() >= 0) {
                Thread.onSpinWait();
            }
        }
    }
}
