/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.scholion.schema.AnnotationType;
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

/** Makes schemas at random, with attributes of every kind and names that formats may not take. */
final class RandomSchema {

    private static final List<String> NAMES =
            List.of(
                    "Person",
                    "Two words",
                    "व्यक्ति",
                    "شخص",
                    "a|b",
                    "B-x",
                    "O",
                    "(x)*",
                    "c:d;e,f",
                    "g=h",
                    "\"q\"",
                    "%25",
                    "_",
                    "-",
                    "x.y/z",
                    "👍🏽",
                    "[1]",
                    "back\\slash",
                    "Tab\there",
                    "<a&b>");

    private final Random random;

    RandomSchema(Random random) {
        this.random = random;
    }

    /** Returns a schema with types of every kind; ids are plain, names are not. */
    Schema make() {
        List<AnnotationType> types = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            types.add(new EntityType(type("entity" + i)));
        }
        types.add(new RelationType(type("pair"), roles("from", "to"), false, false));
        types.add(new RelationType(type("many"), roles("who", "what", "where"), false, false));
        types.add(new RelationType(type("event"), roles("by", "of"), true, false));
        types.add(
                new StanceType(
                        type("stance"), "closed", Optional.of("open"), List.of(), List.of()));
        types.add(new PassageType(type("passage"), false));
        types.add(new DocumentLabelType(type("label"), "closed", true));
        return new Schema(
                "random", "Random", "", types, List.of(tags("closed", false), tags("open", true)));
    }

    private TypeDescription type(String id) {
        List<Attribute> attributes = new ArrayList<>();
        for (AttributeKind kind : AttributeKind.values()) {
            if (random.nextBoolean()) {
                boolean tagged = kind == AttributeKind.TAG || kind == AttributeKind.TAGS;
                attributes.add(
                        new Attribute(
                                "of" + kind.name().charAt(0) + kind.ordinal(),
                                name(kind.name()),
                                "",
                                kind,
                                tagged
                                        ? Optional.of(random.nextBoolean() ? "open" : "closed")
                                        : Optional.empty(),
                                false,
                                Optional.empty()));
            }
        }
        return new TypeDescription(
                id,
                name(id),
                id,
                "",
                new TypeColor(0x336699, 0x99CCFF),
                Optional.empty(),
                attributes);
    }

    /** A name of its own, so that it leads back to what has it. */
    private String name(String own) {
        return random.nextInt(3) == 0
                ? own
                : NAMES.get(random.nextInt(NAMES.size())) + (random.nextBoolean() ? " " : "") + own;
    }

    private static List<Role> roles(String... ids) {
        List<Role> roles = new ArrayList<>();
        for (String id : ids) {
            roles.add(new Role(id, id, 0, Role.UNBOUNDED, List.of()));
        }
        return roles;
    }

    private TagSet tags(String id, boolean open) {
        List<Tag> tags = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            tags.add(
                    new Tag(
                            id + i,
                            name(id + i),
                            "",
                            OptionalDouble.empty(),
                            Optional.empty(),
                            Optional.empty()));
        }
        return new TagSet(id, id, false, open, tags);
    }
}
