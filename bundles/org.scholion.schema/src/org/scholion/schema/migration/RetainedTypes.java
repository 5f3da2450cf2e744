/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema.migration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.Attribute;
import org.scholion.schema.AttributeTerms;
import org.scholion.schema.DocumentLabelType;
import org.scholion.schema.EntityType;
import org.scholion.schema.PassageType;
import org.scholion.schema.RelationType;
import org.scholion.schema.Role;
import org.scholion.schema.Schema;
import org.scholion.schema.StanceType;
import org.scholion.schema.TagSet;
import org.scholion.schema.TypeDescription;

/**
 * Keeps types of the old version in the new one until those who marked something as one have chosen
 * what it is: with all that they had, in no line, without a key, and allowed wherever one of those
 * is that it may become.
 */
final class RetainedTypes {

    private final Schema old;
    private final Schema now;
    private final Map<String, MigrationStep.AskType> asked = new LinkedHashMap<>();
    private final Map<String, TagSet> tagSets = new LinkedHashMap<>();

    private RetainedTypes(Schema old, Schema now, List<MigrationStep.AskType> asked) {
        this.old = old;
        this.now = now;
        asked.stream()
                .filter(ask -> now.type(ask.type()).isEmpty())
                .forEach(ask -> this.asked.put(ask.type(), ask));
        now.tagSets().forEach(set -> tagSets.put(set.id(), set));
    }

    static Schema add(Schema old, Schema now, List<MigrationStep.AskType> asked) {
        RetainedTypes retained = new RetainedTypes(old, now, asked);
        return retained.asked.isEmpty() ? now : retained.schema();
    }

    private Schema schema() {
        List<AnnotationType> types = new ArrayList<>();
        now.types().forEach(type -> types.add(allowing(own(type))));
        for (String id : asked.keySet()) {
            old.type(id).ifPresent(type -> types.add(retained(type)));
        }
        return now.with(types, new ArrayList<>(tagSets.values()));
    }

    /** What a type has from those above it is worked out again when the schema is put together. */
    private static AnnotationType own(AnnotationType type) {
        return type.withDescription(type.description());
    }

    private AnnotationType retained(AnnotationType type) {
        List<Attribute> attributes = new ArrayList<>();
        for (Attribute attribute : type.attributes()) {
            attribute.tagSet().ifPresent(this::keep);
            attributes.add(attribute.withTerms(withoutTypes(attribute.terms())));
        }
        TypeDescription before = type.description();
        TypeDescription description =
                new TypeDescription(
                        before.id(),
                        before.name(),
                        before.shortName(),
                        before.description(),
                        before.color(),
                        Optional.empty(),
                        attributes,
                        before.texts());
        return switch (type) {
            case EntityType entity ->
                    new EntityType(
                            description,
                            entity.wholeWords(),
                            Optional.empty(),
                            false,
                            entity.shape(),
                            entity.referents(),
                            attributes);
            case RelationType relation ->
                    relation.withRoles(
                                    relation.roles().stream()
                                            .map(role -> with(role, present(role.allowedTypes())))
                                            .toList())
                            .withDescription(description);
            case StanceType stance -> {
                keep(stance.polarity());
                stance.intensity().ifPresent(this::keep);
                stance.terms().commitment().ifPresent(this::keep);
                yield new StanceType(
                        description,
                        stance.polarity(),
                        stance.intensity(),
                        present(stance.holderTypes()),
                        present(stance.targetTypes()),
                        stance.terms());
            }
            case PassageType passage -> passage.withDescription(description);
            case DocumentLabelType label -> {
                keep(label.tagSet());
                yield label.withDescription(description);
            }
        };
    }

    /** Which types an attribute is for, or links to, need not be there any more. */
    private static AttributeTerms withoutTypes(AttributeTerms terms) {
        return new AttributeTerms(
                terms.minimum(),
                terms.maximum(),
                terms.blocking(),
                terms.shown(),
                List.of(),
                terms.condition(),
                List.of());
    }

    private void keep(String tagSet) {
        old.tagSet(tagSet).ifPresent(set -> tagSets.putIfAbsent(set.id(), set));
    }

    /** Of the types that were allowed, those that are still there; if none is, any is allowed. */
    private List<String> present(List<String> allowed) {
        return allowed.stream()
                .filter(id -> now.type(id).isPresent() || asked.containsKey(id))
                .toList();
    }

    private AnnotationType allowing(AnnotationType type) {
        return switch (type) {
            case RelationType relation ->
                    relation.withRoles(
                            relation.roles().stream()
                                    .map(role -> with(role, allowing(role.allowedTypes())))
                                    .toList());
            case StanceType stance ->
                    new StanceType(
                            stance.description(),
                            stance.polarity(),
                            stance.intensity(),
                            allowing(stance.holderTypes()),
                            allowing(stance.targetTypes()),
                            stance.terms());
            default -> type;
        };
    }

    private List<String> allowing(List<String> allowed) {
        List<String> more = new ArrayList<>(allowed);
        if (!allowed.isEmpty()) {
            asked.forEach(
                    (id, ask) -> {
                        boolean becomes =
                                ask.candidates().stream()
                                        .anyMatch(each -> now.allows(allowed, each));
                        if (becomes && !more.contains(id)) {
                            more.add(id);
                        }
                    });
        }
        return more;
    }

    private static Role with(Role role, List<String> allowed) {
        return new Role(
                role.id(),
                role.name(),
                role.description(),
                role.minimum(),
                role.maximum(),
                allowed,
                role.texts());
    }
}
