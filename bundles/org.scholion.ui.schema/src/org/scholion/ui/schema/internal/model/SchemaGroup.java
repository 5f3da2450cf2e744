/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.schema.internal.model;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.scholion.schema.model.SchemaDefinition;
import org.scholion.schema.model.SchemaElement;
import org.scholion.schema.model.SchemaPackage;

/** What the elements of a schema are shown under. */
public enum SchemaGroup {
    ENTITIES(SchemaPackage.Literals.SCHEMA_DEFINITION__ENTITIES),
    RELATIONS(SchemaPackage.Literals.SCHEMA_DEFINITION__RELATIONS),
    STANCES(SchemaPackage.Literals.SCHEMA_DEFINITION__STANCES),
    PASSAGES(SchemaPackage.Literals.SCHEMA_DEFINITION__PASSAGES),
    LABELS(SchemaPackage.Literals.SCHEMA_DEFINITION__DOCUMENT_LABELS),
    TAG_SETS(SchemaPackage.Literals.SCHEMA_DEFINITION__TAG_SETS),
    RULES(SchemaPackage.Literals.SCHEMA_DEFINITION__RULES);

    private final EReference feature;

    SchemaGroup(EReference feature) {
        this.feature = feature;
    }

    /** Returns where its elements are kept. */
    public EReference feature() {
        return feature;
    }

    /** Returns what its elements are. */
    public EClass of() {
        return feature.getEReferenceType();
    }

    /** Returns whether its elements are types, which are in one list with those of other groups. */
    public boolean ofTypes() {
        return this != TAG_SETS && this != RULES;
    }

    /** Returns its elements, in display order. */
    public List<SchemaElement> elements(SchemaDefinition model) {
        return ((List<?>) model.eGet(feature)).stream().map(SchemaElement.class::cast).toList();
    }

    /** Returns the group that an element stands in, if it belongs to the schema itself. */
    public static Optional<SchemaGroup> of(EObject element) {
        for (SchemaGroup group : values()) {
            if (group.of() == element.eClass()) {
                return Optional.of(group);
            }
        }
        return Optional.empty();
    }
}
