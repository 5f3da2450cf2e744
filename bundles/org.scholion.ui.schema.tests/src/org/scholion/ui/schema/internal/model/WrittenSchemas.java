/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.schema.internal.model;

import org.scholion.schema.compile.SchemaCompiler;
import org.scholion.schema.compile.SchemaResource;
import org.scholion.schema.model.EntityDefinition;
import org.scholion.schema.xml.BuiltInSchemas;

/** Schemas for tests. */
public final class WrittenSchemas {

    private WrittenSchemas() {}

    /** Returns the built-in schema, to be edited. */
    public static SchemaEditing news() {
        return new SchemaEditing(
                SchemaCompiler.decompile(
                        BuiltInSchemas.load(BuiltInSchemas.NEWS_STANCE).orElseThrow()));
    }

    /** Returns what adds to a schema. */
    public static Arranging arranging(SchemaEditing editing) {
        return new Arranging(editing, of -> "New " + of.getName());
    }

    /** Returns a schema as it is written now. */
    public static String xml(SchemaEditing editing) {
        return SchemaResource.save(editing.copy());
    }

    /** Returns an entity type. */
    public static EntityDefinition entity(SchemaEditing editing, String id) {
        return editing.model().getEntities().stream()
                .filter(type -> id.equals(type.getId()))
                .findFirst()
                .orElseThrow();
    }
}
