/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.cas;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.scholion.schema.Attribute;
import org.scholion.schema.AttributeKind;
import org.scholion.schema.Schema;
import org.scholion.schema.uima.UimaTypes;

/** Which features of a CAS type hold attributes, and which hold roles. */
final class AttributeSlots {

    /** A feature that holds an attribute. */
    record Slot(String attributeId, String feature, AttributeKind kind) {}

    /** What a type has. */
    record Slots(Map<String, Slot> attributes, Map<String, String> roles) {}

    private final Schema schema;
    private final Map<Type, Slots> byType = new HashMap<>();

    AttributeSlots(Schema schema) {
        this.schema = schema;
    }

    Slots of(FeatureStructure fs) {
        return byType.computeIfAbsent(fs.getType(), this::find);
    }

    private Slots find(Type type) {
        Map<String, Slot> attributes = new HashMap<>();
        Map<String, String> roles = new HashMap<>();
        Optional<String> typeId = UimaTypes.typeIdOf(type.getName());
        for (Feature feature : type.getFeatures()) {
            String name = feature.getShortName();
            UimaTypes.roleOf(name).ifPresent(role -> roles.put(role, name));
            UimaTypes.attributeOf(name)
                    .ifPresent(
                            id ->
                                    attributes.put(
                                            id, new Slot(id, name, kind(typeId, id, feature))));
        }
        return new Slots(attributes, roles);
    }

    /** The range decides between one text and several, as a foreign CAS may say otherwise. */
    private AttributeKind kind(Optional<String> typeId, String attributeId, Feature feature) {
        if (feature.getRange().getName().equals(CAS.TYPE_NAME_STRING_ARRAY)) {
            return AttributeKind.TAGS;
        }
        return typeId.flatMap(schema::type)
                .flatMap(type -> type.attribute(attributeId))
                .map(Attribute::kind)
                .filter(kind -> kind != AttributeKind.TAGS)
                .orElse(AttributeKind.TEXT);
    }
}
