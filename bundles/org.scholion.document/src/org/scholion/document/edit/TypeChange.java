/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.AttributeValue;
import org.scholion.document.Relation;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.RelationType;
import org.scholion.schema.Role;
import org.scholion.schema.Schema;

/** Gives an annotation another type, and what goes with it. */
final class TypeChange implements UnaryOperator<Annotation> {

    private final Schema schema;
    private final AnnotationType type;

    private TypeChange(Schema schema, AnnotationType type) {
        this.schema = schema;
        this.type = type;
    }

    static TypeChange to(Schema schema, AnnotationType type) {
        return new TypeChange(schema, type);
    }

    @Override
    public Annotation apply(Annotation annotation) {
        if (annotation.typeId().equals(type.id())) {
            return annotation;
        }
        Map<String, AttributeValue> values = new TreeMap<>();
        annotation
                .header()
                .attributes()
                .forEach(
                        (id, value) -> {
                            if (type.attribute(id).isPresent()) {
                                values.put(id, value);
                            }
                        });
        Annotation changed =
                annotation.withHeader(
                        annotation.header().withType(type.id()).withAttributes(values));
        return changed instanceof Relation relation && type instanceof RelationType to
                ? withRoles(relation, roles(annotation.typeId()), to)
                : changed;
    }

    private List<Role> roles(String typeId) {
        return schema.type(typeId, RelationType.class).map(RelationType::roles).orElseGet(List::of);
    }

    private static Relation withRoles(Relation relation, List<Role> from, RelationType to) {
        TreeMap<String, List<AnnotationId>> roles = new TreeMap<>(relation.roles());
        for (int i = 0; i < from.size() && i < to.roles().size(); i++) {
            String old = from.get(i).id();
            List<AnnotationId> fillers = relation.fillers(old);
            if (!fillers.isEmpty() && to.role(old).isEmpty()) {
                roles.remove(old);
                List<AnnotationId> together =
                        new ArrayList<>(roles.getOrDefault(to.roles().get(i).id(), List.of()));
                together.addAll(fillers);
                roles.put(to.roles().get(i).id(), together);
            }
        }
        return new Relation(relation.header(), roles, relation.anchor());
    }
}
