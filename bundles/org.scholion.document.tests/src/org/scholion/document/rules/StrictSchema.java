/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.rules;

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

/** A schema that asks for something everywhere it can. */
final class StrictSchema {

    static final Schema SCHEMA =
            new Schema(
                    "strict",
                    "Strict",
                    "",
                    List.of(
                            new EntityType(
                                    type(
                                            "person",
                                            attribute("level", AttributeKind.TAG, "levels", true),
                                            attribute("topic", AttributeKind.TAG, "open", false),
                                            attribute("age", AttributeKind.INTEGER, "", false))),
                            new EntityType(type("place")),
                            new RelationType(
                                    type("member"),
                                    List.of(
                                            role("who", 1, Role.UNBOUNDED, List.of()),
                                            role("where", 0, 1, List.of("place"))),
                                    false,
                                    false),
                            stance("stance", Optional.of("levels"), List.of(), List.of()),
                            stance("plain", Optional.empty(), List.of(), List.of()),
                            stance("strict", Optional.empty(), List.of("person"), List.of("place")),
                            new PassageType(type("quote"), false),
                            new DocumentLabelType(type("genre"), "levels", false)),
                    List.of(tagSet("levels", false, "high", "low"), tagSet("open", true, "a")));

    private StrictSchema() {}

    private static StanceType stance(
            String id, Optional<String> intensity, List<String> holders, List<String> targets) {
        return new StanceType(type(id), "levels", intensity, holders, targets);
    }

    private static TypeDescription type(String id, Attribute... attributes) {
        return new TypeDescription(
                id,
                name(id),
                id,
                "",
                new TypeColor(0x336699, 0x99CCFF),
                Optional.empty(),
                List.of(attributes));
    }

    private static Attribute attribute(
            String id, AttributeKind kind, String tagSet, boolean required) {
        return new Attribute(
                id,
                name(id),
                "",
                kind,
                Optional.of(tagSet).filter(set -> !set.isEmpty()),
                required,
                Optional.empty());
    }

    private static Role role(String id, int minimum, int maximum, List<String> allowed) {
        return new Role(id, name(id), minimum, maximum, allowed);
    }

    private static TagSet tagSet(String id, boolean open, String... tags) {
        return new TagSet(
                id,
                name(id),
                true,
                open,
                List.of(tags).stream()
                        .map(
                                tag ->
                                        new Tag(
                                                tag,
                                                name(tag),
                                                "",
                                                OptionalDouble.empty(),
                                                Optional.empty(),
                                                Optional.empty()))
                        .toList());
    }

    private static String name(String id) {
        return Character.toUpperCase(id.charAt(0)) + id.substring(1);
    }
}
