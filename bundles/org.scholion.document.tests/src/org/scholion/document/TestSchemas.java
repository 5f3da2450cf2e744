/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.scholion.schema.Attribute;
import org.scholion.schema.AttributeKind;
import org.scholion.schema.DocumentLabelType;
import org.scholion.schema.EntityType;
import org.scholion.schema.PassageType;
import org.scholion.schema.RelationType;
import org.scholion.schema.Role;
import org.scholion.schema.Schema;
import org.scholion.schema.StanceType;
import org.scholion.schema.Tag;
import org.scholion.schema.TagSet;
import org.scholion.schema.TypeColor;
import org.scholion.schema.TypeDescription;

/** A small schema with a type of every kind and an attribute of every kind. */
public final class TestSchemas {

    /** The schema. */
    public static final Schema SCHEMA =
            new Schema(
                    "test",
                    "Test",
                    "",
                    List.of(
                            new EntityType(
                                    type(
                                            "person",
                                            attribute("level", AttributeKind.TAG, "high"),
                                            attribute("topics", AttributeKind.TAGS, ""),
                                            attribute("dead", AttributeKind.FLAG, ""),
                                            attribute("age", AttributeKind.INTEGER, ""))),
                            new EntityType(
                                    type(
                                            "place",
                                            attribute("size", AttributeKind.DECIMAL, ""),
                                            attribute("seen", AttributeKind.DATE, ""))),
                            new EntityType(
                                    type("जगह-1", attribute("level", AttributeKind.TAG, ""))),
                            new RelationType(
                                    type("member", attribute("realis", AttributeKind.TAG, "high")),
                                    List.of(role("who"), role("of")),
                                    false,
                                    false),
                            new RelationType(
                                    type("event"),
                                    List.of(role("who"), role("where")),
                                    true,
                                    false),
                            new StanceType(
                                    type("stance", attribute("act", AttributeKind.TEXT, "")),
                                    "polarity",
                                    Optional.of("levels"),
                                    List.of(),
                                    List.of()),
                            new PassageType(type("quote"), false),
                            new PassageType(type("boilerplate"), true),
                            new DocumentLabelType(type("genre"), "levels", true)),
                    List.of(
                            tagSet("levels", "high", "low", "Merge-org"),
                            tagSet("polarity", "support", "neutral", "oppose", "mixed")));

    private TestSchemas() {}

    private static TypeDescription type(String id, Attribute... attributes) {
        return new TypeDescription(
                id,
                id,
                id,
                "",
                new TypeColor(0x336699, 0x99CCFF),
                Optional.empty(),
                List.of(attributes));
    }

    private static Attribute attribute(String id, AttributeKind kind, String defaultValue) {
        boolean tags = kind == AttributeKind.TAG || kind == AttributeKind.TAGS;
        return new Attribute(
                id,
                id,
                "",
                kind,
                tags ? Optional.of("levels") : Optional.empty(),
                false,
                Optional.of(defaultValue).filter(value -> !value.isEmpty()));
    }

    private static Role role(String id) {
        return new Role(id, id, 0, Role.UNBOUNDED, List.of());
    }

    private static TagSet tagSet(String id, String... tags) {
        return new TagSet(
                id,
                id,
                true,
                false,
                List.of(tags).stream()
                        .map(
                                tag ->
                                        new Tag(
                                                tag,
                                                tag,
                                                "",
                                                OptionalDouble.empty(),
                                                Optional.empty(),
                                                Optional.empty()))
                        .toList());
    }
}
