/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.cli.internal;

import java.math.BigDecimal;
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
import org.scholion.schema.AttributeTerms;
import org.scholion.schema.DocumentLabelType;
import org.scholion.schema.EntityType;
import org.scholion.schema.MentionShape;
import org.scholion.schema.PassageType;
import org.scholion.schema.RelationType;
import org.scholion.schema.Role;
import org.scholion.schema.Schema;
import org.scholion.schema.SchemaChange;
import org.scholion.schema.SchemaRule;
import org.scholion.schema.StanceTerms;
import org.scholion.schema.StanceType;
import org.scholion.schema.Tag;
import org.scholion.schema.TagSet;

/** Schemas as trees for JSON. */
final class SchemaTree {

    private SchemaTree() {}

    static Map<String, Object> of(SchemaReport report) {
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
        tree.put("format", Schema.FORMAT);
        tree.put("language", schema.language());
        tree.put("rules", schema.rules().stream().map(SchemaTree::rule).toList());
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
            case EntityType entity -> entity(tree, entity);
            case RelationType relation -> {
                tree.put("kind", "relation");
                tree.put("anchored", relation.anchored());
                tree.put("symmetric", relation.symmetric());
                tree.put("sameSentence", relation.sameSentence());
                tree.put("roles", relation.roles().stream().map(SchemaTree::role).toList());
            }
            case StanceType stance -> {
                tree.put("kind", "stance");
                tree.put("polarity", stance.polarity());
                tree.put("intensity", stance.intensity());
                tree.put("holderTypes", stance.holderTypes());
                tree.put("targetTypes", stance.targetTypes());
                terms(tree, stance.terms());
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
        return Map.of(
                "id", role.id(),
                "name", role.name(),
                "minimum", role.minimum(),
                "maximum", most(role.maximum()),
                "allowedTypes", role.allowedTypes());
    }

    private static Object attribute(Attribute attribute) {
        Map<String, Object> tree = new TreeMap<>();
        tree.put("id", attribute.id());
        tree.put("name", attribute.name());
        tree.put("kind", word(attribute.kind()));
        tree.put("tagSet", attribute.tagSet());
        tree.put("required", attribute.required());
        tree.put("default", attribute.defaultValue());
        AttributeTerms terms = attribute.terms();
        tree.put("minimum", terms.minimum().map(BigDecimal::toPlainString));
        tree.put("maximum", terms.maximum().map(BigDecimal::toPlainString));
        tree.put("blocking", terms.blocking());
        tree.put("shown", terms.shown());
        tree.put("only", terms.onlyTypes());
        tree.put("allowedTypes", terms.allowedTypes());
        tree.put(
                "when",
                terms.condition()
                        .map(
                                when ->
                                        Map.of(
                                                "attribute",
                                                when.attribute(),
                                                "values",
                                                when.values())));
        return tree;
    }

    private static Object rule(SchemaRule rule) {
        Map<String, Object> tree = new TreeMap<>();
        tree.put("id", rule.id());
        tree.put("name", rule.name());
        tree.put("message", rule.message());
        tree.put("kind", word(rule.kind()));
        tree.put("type", rule.type());
        tree.put("role", rule.role());
        tree.put("otherRole", rule.otherRole());
        tree.put("within", rule.within());
        tree.put("limit", rule.limit());
        tree.put("blocking", rule.blocking());
        return tree;
    }

    private static void entity(Map<String, Object> tree, EntityType entity) {
        tree.put("kind", "entity");
        tree.put("wholeWords", entity.wholeWords());
        tree.put("parent", entity.parent());
        tree.put("abstract", entity.abstractType());
        MentionShape shape = entity.shape();
        tree.put("overlap", word(shape.overlap()));
        tree.put("nesting", word(shape.nesting()));
        tree.put("discontinuous", shape.discontinuous());
        tree.put("zeroWidth", shape.zeroWidth());
        tree.put("anchor", word(shape.anchor()));
        tree.put("article", word(shape.article()));
        tree.put("referents", entity.referents().allowed());
        tree.put("groups", entity.referents().groups());
        tree.put("identified", entity.referents().identified());
    }

    private static void terms(Map<String, Object> tree, StanceTerms terms) {
        tree.put("authorHolder", terms.authorHolder());
        tree.put("implicitHolder", terms.implicitHolder());
        tree.put("catalogued", terms.catalogued());
        tree.put("intensityRequired", terms.intensityRequired());
        tree.put("cueRequired", terms.cueRequired());
        tree.put("evidenceRequired", terms.evidenceRequired());
        tree.put("maximumSources", most(terms.maximumSources()));
        tree.put("acts", terms.acts());
        tree.put("commitment", terms.commitment());
    }

    private static Optional<Integer> most(int maximum) {
        return maximum == Role.UNBOUNDED ? Optional.empty() : Optional.of(maximum);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
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
        Map<String, Object> tree = new TreeMap<>();
        tree.put("id", tag.id());
        tree.put("name", tag.name());
        tag.parent().ifPresent(parent -> tree.put("parent", parent));
        return tree;
    }
}
