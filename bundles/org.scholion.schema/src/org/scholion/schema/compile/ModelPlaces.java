/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema.compile;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.schema.SchemaPlace;
import org.scholion.schema.model.SchemaElement;

/** Says which element of a schema one of the model is. */
final class ModelPlaces {

    private ModelPlaces() {}

    /** Returns the place of an element that belongs to the schema itself. */
    static SchemaPlace of(SchemaElement element) {
        return SchemaPlace.of(kind(element.eClass()), name(element));
    }

    /** Returns the place of an element that belongs to another. */
    static SchemaPlace of(SchemaElement element, SchemaPlace parent) {
        return parent.child(kind(element.eClass()), name(element));
    }

    /** Returns what elements of a class are. */
    static SchemaPlace.Kind kind(EClass of) {
        return switch (of.getName()) {
            case "SchemaDefinition" -> SchemaPlace.Kind.SCHEMA;
            case "TagSetDefinition" -> SchemaPlace.Kind.TAGSET;
            case "TagDefinition" -> SchemaPlace.Kind.TAG;
            case "EntityDefinition" -> SchemaPlace.Kind.ENTITY;
            case "RelationDefinition" -> SchemaPlace.Kind.RELATION;
            case "StanceDefinition" -> SchemaPlace.Kind.STANCE;
            case "PassageDefinition" -> SchemaPlace.Kind.PASSAGE;
            case "DocumentLabelDefinition" -> SchemaPlace.Kind.LABEL;
            case "AttributeDefinition" -> SchemaPlace.Kind.ATTRIBUTE;
            case "RoleDefinition" -> SchemaPlace.Kind.ROLE;
            case "RuleDefinition" -> SchemaPlace.Kind.RULE;
            default -> throw new IllegalStateException("no element of a schema: " + of.getName());
        };
    }

    /** Returns the id, or else the name. */
    private static String name(SchemaElement element) {
        @Nullable String id = element.getId();
        if (id != null && !id.isEmpty()) {
            return id;
        }
        @Nullable String name = element.getName();
        return name == null ? "" : name;
    }
}
