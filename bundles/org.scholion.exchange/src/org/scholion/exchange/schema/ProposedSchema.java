/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.Attribute;
import org.scholion.schema.AttributeKind;
import org.scholion.schema.AttributeTerms;
import org.scholion.schema.DefaultPalette;
import org.scholion.schema.EntityType;
import org.scholion.schema.RelationType;
import org.scholion.schema.Role;
import org.scholion.schema.Schema;
import org.scholion.schema.Tag;
import org.scholion.schema.TagSet;
import org.scholion.schema.TypeDescription;

/** Makes the schema of a proposal. */
final class ProposedSchema {

    private final SchemaProposal proposal;
    private final Map<String, TypeChoice> choices = new HashMap<>();
    private final Map<String, Integer> sameShort = new HashMap<>();
    private final Map<String, TagSet> tagSets = new LinkedHashMap<>();

    ProposedSchema(SchemaProposal proposal) {
        this.proposal = proposal;
        for (TypeChoice each : proposal.types()) {
            if (each.use() != TypeChoice.Use.LEFT_OUT) {
                choices.put(each.name(), each);
                sameShort.merge(shortName(each.name()), 1, Integer::sum);
            }
        }
    }

    Schema build() {
        List<AnnotationType> types = new ArrayList<>();
        for (TypeChoice each : proposal.types()) {
            if (each.use() == TypeChoice.Use.ENTITY) {
                types.add(entity(each, types.size()));
            } else if (each.isRelation()) {
                types.add(relation(each, types.size()));
            }
        }
        return new Schema(proposal.id(), proposal.name(), "", types, List.copyOf(tagSets.values()));
    }

    private EntityType entity(TypeChoice choice, int number) {
        Optional<TypeChoice> parent = parent(choice);
        Set<String> inherited = new HashSet<>();
        parent.ifPresent(
                p ->
                        attributes(p.features(), Set.of())
                                .forEach(attribute -> inherited.add(attribute.id())));
        EntityType type =
                new EntityType(describe(choice, number, attributes(choice.features(), inherited)));
        return parent.map(p -> type.below(p.name())).orElse(type);
    }

    /** The nearest entity type above; those between, which are none, say nothing. */
    private Optional<TypeChoice> parent(TypeChoice choice) {
        Set<String> seen = new HashSet<>(Set.of(choice.name()));
        Optional<String> at = choice.parent();
        while (at.isPresent() && seen.add(at.get())) {
            Optional<TypeChoice> above = proposal.type(at.get());
            if (above.filter(a -> a.use() == TypeChoice.Use.ENTITY).isPresent()) {
                return above;
            }
            at = above.flatMap(TypeChoice::parent);
        }
        return Optional.empty();
    }

    private RelationType relation(TypeChoice choice, int number) {
        List<Role> roles = new ArrayList<>();
        for (FeatureChoice feature : choice.features()) {
            if (feature.isRole()) {
                boolean one = feature.use() == FeatureChoice.Use.ROLE;
                roles.add(
                        new Role(
                                feature.name(),
                                feature.name(),
                                one ? 1 : 0,
                                one ? 1 : Role.UNBOUNDED,
                                allowed(feature.range())));
            }
        }
        return new RelationType(
                describe(choice, number, attributes(choice.features(), Set.of())),
                roles,
                choice.use() == TypeChoice.Use.EVENT,
                false);
    }

    /** A type with all that are a kind of it; relation types do not inherit in a schema. */
    private List<String> allowed(String range) {
        Set<String> all = new LinkedHashSet<>();
        for (TypeChoice each : proposal.types()) {
            boolean self = each.name().equals(range);
            if (choices.containsKey(each.name())
                    && (self || each.isRelation() && isBelow(each, range))) {
                all.add(each.name());
            }
        }
        return List.copyOf(all);
    }

    private boolean isBelow(TypeChoice choice, String range) {
        Set<String> seen = new HashSet<>();
        Optional<String> at = choice.parent();
        while (at.isPresent() && seen.add(at.get())) {
            if (at.get().equals(range)) {
                return true;
            }
            at = proposal.type(at.get()).flatMap(TypeChoice::parent);
        }
        return false;
    }

    private List<Attribute> attributes(List<FeatureChoice> features, Set<String> without) {
        List<Attribute> attributes = new ArrayList<>();
        for (FeatureChoice feature : features) {
            if (feature.use() == FeatureChoice.Use.ATTRIBUTE && !without.contains(feature.name())) {
                attributes.add(attribute(feature));
            }
        }
        return attributes;
    }

    private Attribute attribute(FeatureChoice feature) {
        boolean tagged =
                feature.kind() == AttributeKind.TAG || feature.kind() == AttributeKind.TAGS;
        if (tagged) {
            tagSets.computeIfAbsent(feature.tagSet(), id -> tagSet(id, feature.values()));
        }
        AttributeTerms plain = AttributeTerms.PLAIN;
        AttributeTerms terms =
                feature.kind() == AttributeKind.LINK
                        ? new AttributeTerms(
                                plain.minimum(),
                                plain.maximum(),
                                plain.blocking(),
                                plain.shown(),
                                plain.onlyTypes(),
                                plain.condition(),
                                allowed(feature.range()))
                        : plain;
        return new Attribute(
                        feature.name(),
                        feature.name(),
                        "",
                        feature.kind(),
                        tagged ? Optional.of(feature.tagSet()) : Optional.empty(),
                        false,
                        Optional.empty())
                .withTerms(terms);
    }

    private static TagSet tagSet(String id, List<String> values) {
        List<Tag> tags =
                values.stream()
                        .distinct()
                        .map(
                                value ->
                                        new Tag(
                                                value,
                                                value,
                                                "",
                                                OptionalDouble.empty(),
                                                Optional.empty(),
                                                Optional.empty()))
                        .toList();
        return new TagSet(id, shortName(id), false, tags.isEmpty(), tags);
    }

    private TypeDescription describe(TypeChoice choice, int number, List<Attribute> attributes) {
        String last = shortName(choice.name());
        boolean alone = sameShort.getOrDefault(last, 0) < 2;
        return new TypeDescription(
                choice.name(),
                alone ? last : choice.name(),
                last,
                choice.description(),
                DefaultPalette.color(number),
                Optional.empty(),
                attributes);
    }

    private static String shortName(String fullName) {
        return fullName.substring(fullName.lastIndexOf('.') + 1);
    }
}
