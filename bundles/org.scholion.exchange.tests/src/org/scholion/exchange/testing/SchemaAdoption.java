/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholion.document.AnnotationKind;
import org.scholion.exchange.SchemaBinding;
import org.scholion.exchange.SchemaNeeds;
import org.scholion.exchange.SchemaNeeds.AttributeNeed;
import org.scholion.exchange.SchemaNeeds.TypeNeed;
import org.scholion.exchange.internal.SchemaNames;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.Schema;
import org.scholion.schema.SchemaExtension;

/** Adds to a schema what foreign annotations need, as a project does when asked to adopt it. */
public final class SchemaAdoption {

    private SchemaAdoption() {}

    /**
     * Returns the schema with everything added that is needed and not there. What is there stays as
     * it is; an equal schema comes back when nothing is missing.
     */
    public static Schema adopt(Schema schema, SchemaNeeds needs) {
        SchemaNeeds missing = SchemaBinding.missing(needs, schema);
        Schema adopted = schema;
        for (TypeNeed need : missing.types().values()) {
            adopted = addType(adopted, schema, need);
        }
        for (TypeNeed need : missing.types().values()) {
            adopted = addAttributes(adopted, need);
        }
        return adopted;
    }

    private static Schema addType(Schema schema, Schema before, TypeNeed need) {
        // a type known by its display name is extended under its id
        String name = typeId(before, need).orElse(need.key().name());
        SchemaExtension extension = SchemaExtension.of(schema);
        String[] roles = need.roles().keySet().toArray(String[]::new);
        switch (need.key().kind()) {
            case ENTITY, REFERENT -> extension.entity(name);
            case RELATION -> {
                if (need.anchored()) {
                    extension.event(name, roles);
                } else {
                    extension.relation(name, roles);
                }
            }
            case STANCE -> extension.stance(name, need.polarities().toArray(String[]::new));
            case PASSAGE -> extension.passage(name);
            case DOCUMENT_LABEL ->
                    extension.documentLabel(name, need.values().toArray(String[]::new));
        }
        return extension.build();
    }

    private static Schema addAttributes(Schema schema, TypeNeed need) {
        Optional<String> id = typeId(schema, need);
        if (id.isEmpty()) {
            return schema;
        }
        SchemaExtension extension = SchemaExtension.of(schema);
        for (AttributeNeed attribute : need.attributes().values()) {
            String name = attributeId(schema, id.get(), attribute.name());
            List<String> tags = new ArrayList<>(attribute.tags());
            switch (attribute.kind()) {
                case TAG, TAGS ->
                        extension.tagAttribute(id.get(), name, tags.toArray(String[]::new));
                case TEXT, FLAG, INTEGER, DECIMAL, DATE, IDENTIFIER ->
                        extension.attribute(id.get(), name, attribute.kind());
            }
        }
        return extension.build();
    }

    private static String attributeId(Schema schema, String typeId, String name) {
        return schema.type(typeId).stream()
                .flatMap(t -> t.attributes().stream())
                .filter(a -> a.id().equals(name) || a.name().equals(name))
                .map(a -> a.id())
                .findFirst()
                .orElse(name);
    }

    private static Optional<String> typeId(Schema schema, TypeNeed need) {
        AnnotationKind kind = need.key().kind();
        return new SchemaNames(schema).type(kind, need.key().name()).map(AnnotationType::id);
    }
}
