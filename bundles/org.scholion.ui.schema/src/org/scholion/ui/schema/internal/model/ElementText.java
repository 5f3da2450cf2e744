/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.schema.internal.model;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.FeatureMap;
import org.eclipse.emf.ecore.util.FeatureMapUtil;
import org.scholion.schema.InvalidSchemaException;
import org.scholion.schema.Schema;
import org.scholion.schema.compile.SchemaResource;
import org.scholion.schema.model.AttributeDefinition;
import org.scholion.schema.model.EntityDefinition;
import org.scholion.schema.model.RelationDefinition;
import org.scholion.schema.model.RoleDefinition;
import org.scholion.schema.model.RuleDefinition;
import org.scholion.schema.model.SchemaDefinition;
import org.scholion.schema.model.SchemaElement;
import org.scholion.schema.model.SchemaFactory;
import org.scholion.schema.model.TagDefinition;
import org.scholion.schema.model.TagSetDefinition;
import org.scholion.schema.model.TypeDefinition;

/**
 * Elements as a text for the clipboard, which any editor of schemas and any other program can take:
 * the XML of a schema that has them and nothing else. What is part of another stands in one without
 * an id.
 */
final class ElementText {

    private static final SchemaFactory FACTORY = SchemaFactory.eINSTANCE;

    private ElementText() {}

    /** Returns the text; empty for no elements. */
    static String write(List<EObject> elements) {
        if (elements.isEmpty()) {
            return "";
        }
        SchemaDefinition schema = FACTORY.createSchemaDefinition();
        schema.setFormat(Schema.FORMAT);
        EntityDefinition type = FACTORY.createEntityDefinition();
        RelationDefinition relation = FACTORY.createRelationDefinition();
        TagSetDefinition tagSet = FACTORY.createTagSetDefinition();
        for (EObject element : elements) {
            switch (EcoreUtil.copy(element)) {
                case TypeDefinition each -> add(schema, each);
                case TagSetDefinition each -> schema.getTagSets().add(each);
                case RuleDefinition each -> schema.getRules().add(each);
                case AttributeDefinition each -> type.getAttributes().add(each);
                case RoleDefinition each -> relation.getRoles().add(each);
                case TagDefinition each -> tagSet.getTags().add(each);
                default -> throw new IllegalArgumentException(element.eClass().getName());
            }
        }
        if (!tagSet.getTags().isEmpty()) {
            schema.getTagSets().add(tagSet);
        }
        if (!type.getAttributes().isEmpty()) {
            add(schema, type);
        }
        if (!relation.getRoles().isEmpty()) {
            add(schema, relation);
        }
        return SchemaResource.save(schema);
    }

    private static void add(SchemaDefinition schema, TypeDefinition type) {
        schema.getTypes()
                .add(
                        FeatureMapUtil.createEntry(
                                SchemaGroup.of(type).orElseThrow().feature(), type));
    }

    /** Returns the elements of a text, in the order of the schema; none if it is no schema. */
    static List<SchemaElement> read(String text) {
        if (!text.stripLeading().startsWith("<")) {
            return List.of();
        }
        SchemaDefinition schema;
        try {
            schema = SchemaResource.load(text, "");
        } catch (InvalidSchemaException other) {
            // some other text that was copied somewhere else
            return List.of();
        }
        List<SchemaElement> elements = new ArrayList<>();
        for (TagSetDefinition tagSet : List.copyOf(schema.getTagSets())) {
            elements.addAll(isNameless(tagSet) ? tagSet.getTags() : List.of(tagSet));
        }
        for (FeatureMap.Entry entry : List.copyOf(schema.getTypes())) {
            TypeDefinition type = (TypeDefinition) entry.getValue();
            if (!isNameless(type)) {
                elements.add(type);
            } else {
                elements.addAll(type.getAttributes());
                if (type instanceof RelationDefinition relation) {
                    elements.addAll(relation.getRoles());
                }
            }
        }
        elements.addAll(schema.getRules());
        return elements;
    }

    private static boolean isNameless(SchemaElement element) {
        return element.getId() == null && element.getName() == null;
    }
}
