/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.scholion.project.SchemaReport;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.Attribute;
import org.scholion.schema.DocumentLabelType;
import org.scholion.schema.EntityType;
import org.scholion.schema.PassageType;
import org.scholion.schema.RelationType;
import org.scholion.schema.Role;
import org.scholion.schema.Schema;
import org.scholion.schema.SchemaChange;
import org.scholion.schema.StanceType;
import org.scholion.schema.Tag;
import org.scholion.schema.TagSet;

/** Schemas as trees for JSON. */
final class SchemaTree {

    private SchemaTree() {}

    static Object of(SchemaReport report) {
        List<Object> changes = new ArrayList<>();
        for (SchemaChange change : report.changes()) {
            changes.add(
                    Map.of(
                            "element", change.element().toString(),
                            "message", change.message().toString(),
                            "needsMigration", change.needsMigration()));
        }
        return Map.of("changes", changes, "saved", number(report.saved()));
    }

    private static Optional<Integer> number(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    static Object of(Schema schema, int version) {
        Map<String, Object> tree = new TreeMap<>();
        tree.put("id", schema.id());
        tree.put("name", schema.name());
        tree.put("description", schema.description());
        tree.put("version", version);
        tree.put("types", schema.types().stream().map(SchemaTree::type).toList());
        tree.put("tagSets", schema.tagSets().stream().map(SchemaTree::tagSet).toList());
        return tree;
    }

    private static Object type(AnnotationType type) {
        Map<String, Object> tree = new TreeMap<>();
        tree.put("id", type.id());
        tree.put("name", type.name());
        tree.put("description", type.description().description());
        tree.put("attributes", type.attributes().stream().map(SchemaTree::attribute).toList());
        switch (type) {
            case EntityType entity -> {
                tree.put("kind", "entity");
                tree.put("wholeWords", entity.wholeWords());
            }
            case RelationType relation -> {
                tree.put("kind", "relation");
                tree.put("anchored", relation.anchored());
                tree.put("symmetric", relation.symmetric());
                tree.put("roles", relation.roles().stream().map(SchemaTree::role).toList());
            }
            case StanceType stance -> {
                tree.put("kind", "stance");
                tree.put("polarity", stance.polarity());
                tree.put("intensity", stance.intensity());
                tree.put("holderTypes", stance.holderTypes());
                tree.put("targetTypes", stance.targetTypes());
            }
            case PassageType passage -> {
                tree.put("kind", "passage");
                tree.put("excludedByDefault", passage.excludedByDefault());
            }
            case DocumentLabelType label -> {
                tree.put("kind", "document");
                tree.put("tagSet", label.tagSet());
            }
        }
        return tree;
    }

    private static Object role(Role role) {
        Optional<Integer> most =
                role.maximum() == Role.UNBOUNDED ? Optional.empty() : Optional.of(role.maximum());
        return Map.of(
                "id", role.id(),
                "name", role.name(),
                "minimum", role.minimum(),
                "maximum", most,
                "allowedTypes", role.allowedTypes());
    }

    private static Object attribute(Attribute attribute) {
        return Map.of(
                "id", attribute.id(),
                "name", attribute.name(),
                "kind", attribute.kind().name().toLowerCase(Locale.ROOT),
                "tagSet", attribute.tagSet(),
                "required", attribute.required(),
                "default", attribute.defaultValue());
    }

    private static Object tagSet(TagSet set) {
        return Map.of(
                "id", set.id(),
                "name", set.name(),
                "ordered", set.ordered(),
                "open", set.open(),
                "tags", set.tags().stream().map(SchemaTree::tag).toList());
    }

    private static Object tag(Tag tag) {
        return Map.of("id", tag.id(), "name", tag.name());
    }
}
