/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import java.nio.file.Path;
import java.util.Optional;
import org.scholion.corpus.FileAddress;
import org.scholion.project.migration.MigrateSchema;
import org.scholion.project.migration.UndoMigration;
import org.scholion.project.session.OpenProject;

/**
 * A process that migrates a project and says on a line how many sets it has done, or takes the
 * latest migration back. It is there to be killed, or to come after another one.
 */
final class MigrationVictim {

    private MigrationVictim() {}

    /**
     * Migrates the project of the first argument to the schema of the second; without a second one
     * takes its latest migration back.
     */
    public static void main(String[] arguments) throws Exception {
        try (OpenProject project = OpenProject.open(new FileAddress(Path.of(arguments[0])))) {
            if (arguments.length == 1) {
                new UndoMigration(project)
                        .run(new UndoMigration.Request("lea"), new ToldProgress());
                return;
            }
            MigrateSchema migrate = new MigrateSchema(project);
            migrate.run(
                    migrate.request(Path.of(arguments[1]), Optional.empty(), false, false, "lea"),
                    new ToldProgress());
        }
    }
}
