/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.testing;

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

/** A schema whose elements have names other than their ids, and an attribute of every kind. */
public final class NamedSchema {

    /** The schema. Names are the ids in capitals, but two entity types share one. */
    public static final Schema SCHEMA =
            new Schema(
                    "named",
                    "Named",
                    "",
                    List.of(
                            new EntityType(
                                    type(
                                            "person",
                                            "PERSON",
                                            attribute("tag", AttributeKind.TAG),
                                            attribute("tags", AttributeKind.TAGS),
                                            attribute("flag", AttributeKind.FLAG),
                                            attribute("integer", AttributeKind.INTEGER),
                                            attribute("decimal", AttributeKind.DECIMAL),
                                            attribute("text", AttributeKind.TEXT),
                                            attribute("date", AttributeKind.DATE),
                                            attribute("identifier", AttributeKind.IDENTIFIER))),
                            new EntityType(type("place", "SAME")),
                            new EntityType(type("region", "SAME")),
                            new RelationType(
                                    type("member", "MEMBER OF"),
                                    List.of(role("who", "WHO"), role("of", "OF WHAT")),
                                    false,
                                    false),
                            new StanceType(
                                    type("stance", "STANCE"),
                                    "levels",
                                    Optional.of("levels"),
                                    List.of(),
                                    List.of()),
                            new StanceType(
                                    type("plain", "PLAIN"),
                                    "levels",
                                    Optional.empty(),
                                    List.of(),
                                    List.of()),
                            new PassageType(type("quote", "QUOTE"), false),
                            new DocumentLabelType(type("genre", "GENRE"), "levels", true)),
                    List.of(
                            new TagSet(
                                    "levels",
                                    "Levels",
                                    true,
                                    false,
                                    List.of(
                                            tag("high", "HIGH"),
                                            tag("low", "LOW"),
                                            tag("12", "TWELVE"))),
                            new TagSet("open", "Open", false, true, List.of(tag("any", "ANY")))));

    private NamedSchema() {}

    private static TypeDescription type(String id, String name, Attribute... attributes) {
        return new TypeDescription(
                id,
                name,
                name,
                "",
                new TypeColor(0x336699, 0x99CCFF),
                Optional.empty(),
                List.of(attributes));
    }

    private static Attribute attribute(String id, AttributeKind kind) {
        boolean tags = kind == AttributeKind.TAG || kind == AttributeKind.TAGS;
        return new Attribute(
                id,
                "THE " + id,
                "",
                kind,
                tags ? Optional.of("levels") : Optional.empty(),
                false,
                Optional.empty());
    }

    private static Role role(String id, String name) {
        return new Role(id, name, 0, Role.UNBOUNDED, List.of());
    }

    private static Tag tag(String id, String name) {
        return new Tag(id, name, "", OptionalDouble.empty(), Optional.empty(), Optional.empty());
    }
}
