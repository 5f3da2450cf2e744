/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.cas;

import java.util.Map;

/**
 * Which document a CAS holds.
 *
 * @param name the document's name
 * @param member whose annotation set it is
 * @param schema the id of the schema
 * @param schemaVersion the version of the schema, from 1; 0 when not known
 * @param metadata the document's metadata
 */
public record CasDocument(
        String name,
        String member,
        String schema,
        int schemaVersion,
        Map<String, String> metadata) {

    public CasDocument {
        metadata = Map.copyOf(metadata);
    }
}
