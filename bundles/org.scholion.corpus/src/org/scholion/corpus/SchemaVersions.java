/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import java.util.Optional;

/** The versions of a project's schema; there is always one at least. */
public interface SchemaVersions {

    /** Returns the newest version, possibly with an empty schema. */
    SchemaVersion newest() throws StoreException;

    /** Returns the version with a number; empty if there is none. */
    Optional<SchemaVersion> version(int number) throws StoreException;

    /**
     * Saves a new version that needs no migration and returns it.
     *
     * @param xml the schema as the schema bundle writes it
     */
    SchemaVersion save(String xml, String actor) throws StoreException;
}
