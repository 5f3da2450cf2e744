/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import java.util.List;
import java.util.OptionalInt;
import org.scholion.schema.SchemaChange;

/**
 * How a schema compares with the project's.
 *
 * @param changes what is different, in the order of the project's schema
 * @param saved number of the version that was saved, if one was
 */
public record SchemaReport(List<SchemaChange> changes, OptionalInt saved) {

    public SchemaReport {
        changes = List.copyOf(changes);
    }

    /** Returns the changes that need a migration. */
    public List<SchemaChange> needingMigration() {
        return changes.stream().filter(SchemaChange::needsMigration).toList();
    }
}
