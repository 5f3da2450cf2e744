/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.scholion.document.TestSchemas;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.Attribute;
import org.scholion.schema.AttributeKind;
import org.scholion.schema.DocumentLabelType;
import org.scholion.schema.EntityType;
import org.scholion.schema.PassageType;
import org.scholion.schema.RelationType;
import org.scholion.schema.Role;
import org.scholion.schema.Schema;
import org.scholion.schema.SchemaValidator;
import org.scholion.schema.StanceType;
import org.scholion.schema.Tag;
import org.scholion.schema.TagSet;
import org.scholion.schema.TypeDescription;

/**
 * Changes a schema at random in ways that annotations may not fit, and the same for the same seed.
 */
public final class RandomSchemaEdits {

    private final Random random;

    public RandomSchemaEdits(Random random) {
        this.random = random;
    }

    /** Returns the test schema after up to three edits that leave it valid. */
    public Schema edited() {
        Schema schema = TestSchemas.SCHEMA;
        for (int i = random.nextInt(3); i >= 0; i--) {
            Schema after = edit(schema);
            schema = SchemaValidator.validate(after).isEmpty() ? after : schema;
        }
        return schema;
    }

    private Schema edit(Schema schema) {
        return switch (random.nextInt(10)) {
            case 0 -> types(schema, types -> types.remove(random.nextInt(types.size())));
            case 1 -> renamedType(schema);
            case 2 -> otherKind(schema);
            case 3 -> attribute(schema, attribute -> Optional.empty());
            case 4 -> attribute(schema, a -> Optional.of(of(a, a.id() + "-2", a.kind())));
            case 5 -> {
                AttributeKind kind = AttributeKind.values()[random.nextInt(9)];
                yield attribute(schema, a -> Optional.of(of(a, a.id(), kind)));
            }
            case 6 -> tags(schema);
            case 7 -> roles(schema);
            case 8 -> attributeToLabel(schema);
            default -> labelToAttribute(schema);
        };
    }

    private static Attribute of(Attribute a, String id, AttributeKind kind) {
        boolean tags = kind == AttributeKind.TAG || kind == AttributeKind.TAGS;
        return new Attribute(
                id,
                a.name(),
                "",
                kind,
                tags ? Optional.of("levels") : Optional.empty(),
                false,
                Optional.empty());
    }

    private interface Change {
        void make(List<AnnotationType> types);
    }

    private static Schema types(Schema schema, Change change) {
        List<AnnotationType> types = new ArrayList<>(schema.types());
        change.make(types);
        return schema.with(types, schema.tagSets());
    }

    private Schema one(Schema schema, UnaryOperator<AnnotationType> change) {
        return types(
                schema,
                types -> {
                    int at = random.nextInt(types.size());
                    types.set(at, change.apply(types.get(at)));
                });
    }

    private static TypeDescription renamed(TypeDescription d, String id) {
        return new TypeDescription(
                id, d.name(), d.shortName(), "", d.color(), Optional.empty(), d.attributes());
    }

    private Schema renamedType(Schema schema) {
        return one(
                schema,
                type -> type.withDescription(renamed(type.description(), type.id() + "-2")));
    }

    private Schema otherKind(Schema schema) {
        return one(
                schema,
                type ->
                        switch (type) {
                            case EntityType entity ->
                                    new PassageType(entity.description(), random.nextBoolean());
                            case PassageType passage -> new EntityType(passage.description());
                            case StanceType stance ->
                                    new StanceType(
                                            stance.description(),
                                            stance.polarity(),
                                            Optional.empty(),
                                            List.of(),
                                            List.of());
                            case DocumentLabelType label ->
                                    new DocumentLabelType(
                                            label.description(), label.tagSet(), false);
                            default -> type;
                        });
    }

    private Schema attribute(Schema schema, Function<Attribute, Optional<Attribute>> change) {
        return one(
                schema,
                type -> {
                    if (type.attributes().isEmpty()) {
                        return type;
                    }
                    int at = random.nextInt(type.attributes().size());
                    List<Attribute> attributes = new ArrayList<>(type.attributes());
                    Attribute before = attributes.remove(at);
                    change.apply(before).ifPresent(after -> attributes.add(at, after));
                    return type.withDescription(type.description().withAttributes(attributes));
                });
    }

    private Schema tags(Schema schema) {
        List<TagSet> sets = new ArrayList<>(schema.tagSets());
        int at = random.nextInt(sets.size());
        List<Tag> tags = new ArrayList<>(sets.get(at).tags());
        Tag tag = tags.remove(random.nextInt(tags.size()));
        if (random.nextBoolean()) {
            tags.add(
                    new Tag(
                            tag.id() + "-2",
                            tag.name(),
                            "",
                            OptionalDouble.empty(),
                            Optional.empty(),
                            Optional.empty()));
        }
        if (!tags.isEmpty()) {
            sets.set(at, sets.get(at).withTags(tags));
        }
        return schema.with(schema.types(), sets);
    }

    private Schema roles(Schema schema) {
        return one(
                schema,
                type -> {
                    if (!(type instanceof RelationType relation) || relation.roles().size() < 2) {
                        return type;
                    }
                    List<Role> roles = new ArrayList<>(relation.roles());
                    Role role = roles.remove(random.nextInt(2));
                    roles.add(
                            new Role(
                                    role.id() + "-2",
                                    random.nextBoolean() ? role.name() : "Other",
                                    0,
                                    Role.UNBOUNDED,
                                    List.of()));
                    return relation.withRoles(roles);
                });
    }

    private Schema attributeToLabel(Schema schema) {
        if (schema.type("level").isPresent()) {
            return schema;
        }
        boolean multiple = random.nextBoolean();
        return types(
                schema,
                types -> {
                    for (int i = 0; i < types.size(); i++) {
                        AnnotationType type = types.get(i);
                        if (type.attribute("level").isPresent()) {
                            types.set(
                                    i,
                                    type.withDescription(
                                            type.description()
                                                    .withAttributes(
                                                            type.attributes().stream()
                                                                    .filter(
                                                                            a ->
                                                                                    !a.id().equals(
                                                                                                    "level"))
                                                                    .toList())));
                            types.add(
                                    new DocumentLabelType(
                                            renamed(
                                                    type.description().withAttributes(List.of()),
                                                    "level"),
                                            "levels",
                                            multiple));
                            return;
                        }
                    }
                });
    }

    private Schema labelToAttribute(Schema schema) {
        return types(
                schema,
                types -> {
                    boolean gone = types.removeIf(type -> type.id().equals("genre"));
                    Optional<AnnotationType> entity =
                            types.stream().filter(EntityType.class::isInstance).findFirst();
                    if (gone && entity.isPresent()) {
                        AnnotationType type = entity.get();
                        List<Attribute> attributes = new ArrayList<>(type.attributes());
                        attributes.add(
                                new Attribute(
                                        "genre",
                                        "genre",
                                        "",
                                        AttributeKind.TAGS,
                                        Optional.of("levels"),
                                        false,
                                        Optional.empty()));
                        types.set(
                                types.indexOf(type),
                                type.withDescription(
                                        type.description().withAttributes(attributes)));
                    }
                });
    }
}
