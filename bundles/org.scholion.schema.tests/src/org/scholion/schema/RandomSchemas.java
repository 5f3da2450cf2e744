/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;

/** Makes valid schemas with awkward texts. */
final class RandomSchemas {

    private static final String[] PIECES = {
        "a", "Z", "_", "-", " ", "  ", "\n", "\t", "\r", "<", "&", "\"", "'", "]]>", "é", "ا", "हि",
        "\u200d", "\u00a0", "😀", "x_z", "0", "#//", ":", "\u0085", "\u2028"
    };

    private RandomSchemas() {}

    static Schema next(Random random) {
        List<TagSet> tagSets = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            List<Tag> tags = new ArrayList<>();
            for (int j = random.nextInt(4); j >= 0; j--) {
                tags.add(
                        new Tag(
                                text(random) + j,
                                text(random),
                                maybe(random),
                                random.nextBoolean()
                                        ? OptionalDouble.empty()
                                        : OptionalDouble.of(random.nextDouble() * 2 - 1),
                                random.nextBoolean()
                                        ? Optional.empty()
                                        : Optional.of(String.valueOf(j)),
                                random.nextBoolean()
                                        ? Optional.empty()
                                        : Optional.of(color(random))));
            }
            tagSets.add(
                    new TagSet(
                            text(random) + i,
                            text(random),
                            maybe(random),
                            i == 0 || random.nextBoolean(),
                            random.nextBoolean(),
                            tags));
        }
        int count = random.nextInt(8);
        List<String> ids = IntStream.range(0, count).mapToObj(i -> text(random) + i).toList();
        List<AnnotationType> types = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            types.add(type(random, i, ids, tagSets));
        }
        return new Schema(text(random), text(random), maybe(random), types, tagSets);
    }

    private static AnnotationType type(
            Random random, int i, List<String> ids, List<TagSet> tagSets) {
        String set = tagSets.get(random.nextInt(tagSets.size())).id();
        List<Attribute> attributes = new ArrayList<>();
        for (int j = random.nextInt(3); j > 0; j--) {
            boolean tagged = random.nextBoolean();
            attributes.add(
                    new Attribute(
                            text(random) + j,
                            text(random),
                            maybe(random),
                            tagged ? AttributeKind.TAGS : AttributeKind.TEXT,
                            tagged ? Optional.of(set) : Optional.empty(),
                            random.nextBoolean(),
                            tagged || random.nextBoolean()
                                    ? Optional.empty()
                                    : Optional.of(text(random))));
        }
        TypeDescription description =
                new TypeDescription(
                        ids.get(i),
                        text(random),
                        text(random),
                        maybe(random),
                        color(random),
                        random.nextBoolean() ? Optional.empty() : Optional.of(String.valueOf(i)),
                        attributes);
        List<String> some = ids.subList(0, random.nextInt(ids.size() + 1));
        return switch (random.nextInt(5)) {
            case 0 ->
                    new RelationType(
                            description,
                            List.of(
                                    new Role("a", text(random), maybe(random), 0, 3, some),
                                    new Role("b", text(random), 1, Role.UNBOUNDED, List.of())),
                            random.nextBoolean(),
                            random.nextBoolean());
            case 1 ->
                    new StanceType(
                            description, set, Optional.of(tagSets.get(0).id()), List.of(), some);
            case 2 -> new PassageType(description, random.nextBoolean());
            case 3 -> new DocumentLabelType(description, set, random.nextBoolean());
            default -> new EntityType(description, random.nextBoolean());
        };
    }

    /** Returns a text of one to five awkward pieces. */
    static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int n = 1 + random.nextInt(5); n > 0; n--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static String maybe(Random random) {
        return random.nextBoolean() ? "" : text(random);
    }

    private static TypeColor color(Random random) {
        return new TypeColor(random.nextInt(1 << 24), random.nextInt(1 << 24));
    }
}
