/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema;

import java.math.BigDecimal;
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
                                        : Optional.of(color(random)),
                                tags.isEmpty() || random.nextBoolean()
                                        ? Optional.empty()
                                        : Optional.of(tags.get(random.nextInt(tags.size())).id()),
                                texts(random, true)));
            }
            tagSets.add(
                    new TagSet(
                            text(random) + i,
                            text(random),
                            maybe(random),
                            i == 0 || random.nextBoolean(),
                            random.nextBoolean(),
                            tags,
                            texts(random, false)));
        }
        int count = random.nextInt(8);
        List<String> ids = IntStream.range(0, count).mapToObj(i -> text(random) + i).toList();
        List<AnnotationType> types = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            types.add(type(random, i, ids, tagSets, types));
        }
        return new Schema(
                text(random),
                text(random),
                maybe(random),
                random.nextBoolean() ? "" : "en-IN",
                texts(random, false),
                types,
                tagSets,
                rules(random, types));
    }

    private static AnnotationType type(
            Random random,
            int i,
            List<String> ids,
            List<TagSet> tagSets,
            List<AnnotationType> before) {
        String set = tagSets.get(random.nextInt(tagSets.size())).id();
        List<Attribute> attributes = new ArrayList<>();
        for (int j = random.nextInt(3); j > 0; j--) {
            boolean tagged = random.nextBoolean();
            attributes.add(
                    new Attribute(
                            text(random) + i + "-" + j,
                            text(random),
                            maybe(random),
                            tagged ? AttributeKind.TAGS : AttributeKind.TEXT,
                            tagged ? Optional.of(set) : Optional.empty(),
                            random.nextBoolean(),
                            tagged || random.nextBoolean()
                                    ? Optional.empty()
                                    : Optional.of(text(random)),
                            terms(random, ids.get(i), attributes, tagSets),
                            texts(random, false)));
        }
        attributes.add(number(random, i, ids));
        TypeDescription description =
                new TypeDescription(
                        ids.get(i),
                        text(random),
                        text(random),
                        maybe(random),
                        color(random),
                        random.nextBoolean() ? Optional.empty() : Optional.of(String.valueOf(i)),
                        attributes,
                        texts(random, true));
        List<String> some = ids.subList(0, random.nextInt(ids.size() + 1));
        return switch (random.nextInt(5)) {
            case 0 ->
                    new RelationType(
                            description,
                            List.of(
                                    new Role(
                                            "a",
                                            text(random),
                                            maybe(random),
                                            0,
                                            3,
                                            some,
                                            texts(random, false)),
                                    new Role("b", text(random), 1, Role.UNBOUNDED, List.of())),
                            random.nextBoolean(),
                            random.nextBoolean(),
                            random.nextBoolean());
            case 1 ->
                    new StanceType(
                            description,
                            set,
                            Optional.of(tagSets.get(0).id()),
                            List.of(),
                            some,
                            stance(random, attributes, tagSets));
            case 2 -> new PassageType(description, random.nextBoolean());
            case 3 -> new DocumentLabelType(description, set, random.nextBoolean());
            default -> entity(random, description, before);
        };
    }

    private static EntityType entity(
            Random random, TypeDescription description, List<AnnotationType> before) {
        List<String> entities =
                before.stream()
                        .filter(EntityType.class::isInstance)
                        .map(AnnotationType::id)
                        .toList();
        boolean referents = random.nextBoolean();
        return new EntityType(
                description,
                random.nextBoolean(),
                entities.isEmpty() || random.nextBoolean()
                        ? Optional.empty()
                        : Optional.of(entities.get(random.nextInt(entities.size()))),
                random.nextBoolean(),
                new MentionShape(
                        one(random, MentionShape.Neighbours.values()),
                        one(random, MentionShape.Neighbours.values()),
                        random.nextBoolean(),
                        random.nextBoolean(),
                        one(random, MentionShape.AnchorUnit.values()),
                        one(random, MentionShape.ArticleUse.values())),
                new ReferentTerms(
                        referents, random.nextBoolean(), referents && random.nextBoolean()),
                List.of());
    }

    private static StanceTerms stance(
            Random random, List<Attribute> attributes, List<TagSet> tagSets) {
        return new StanceTerms(
                random.nextBoolean(),
                true,
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextInt(4) - 1,
                attributes.stream()
                        .filter(attribute -> attribute.tagSet().isPresent())
                        .map(Attribute::id)
                        .findFirst(),
                random.nextBoolean() ? Optional.empty() : Optional.of(tagSets.get(1).id()));
    }

    /** Terms that ask for a value of an attribute declared before, if one takes tags. */
    private static AttributeTerms terms(
            Random random, String type, List<Attribute> before, List<TagSet> tagSets) {
        Optional<AttributeTerms.Condition> condition =
                before.stream()
                        .filter(attribute -> attribute.tagSet().isPresent())
                        .findFirst()
                        .map(
                                attribute ->
                                        new AttributeTerms.Condition(
                                                attribute.id(),
                                                List.of(firstTag(attribute, tagSets))));
        return new AttributeTerms(
                Optional.empty(),
                Optional.empty(),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean() ? List.of() : List.of(type),
                random.nextBoolean() ? Optional.empty() : condition,
                List.of());
    }

    private static String firstTag(Attribute attribute, List<TagSet> tagSets) {
        return tagSets.stream()
                .filter(set -> attribute.tagSet().filter(set.id()::equals).isPresent())
                .findFirst()
                .orElseThrow()
                .tags()
                .get(0)
                .id();
    }

    /** A number with bounds or a link. */
    private static Attribute number(Random random, int i, List<String> ids) {
        boolean link = random.nextBoolean();
        return new Attribute(
                text(random) + i + "-n",
                text(random),
                maybe(random),
                link
                        ? AttributeKind.LINK
                        : random.nextBoolean() ? AttributeKind.INTEGER : AttributeKind.DECIMAL,
                Optional.empty(),
                random.nextBoolean(),
                Optional.empty(),
                new AttributeTerms(
                        link || random.nextBoolean()
                                ? Optional.empty()
                                : Optional.of(BigDecimal.valueOf(random.nextInt(100), 1)),
                        link || random.nextBoolean()
                                ? Optional.empty()
                                : Optional.of(BigDecimal.valueOf(100 + random.nextInt(100))),
                        random.nextBoolean(),
                        random.nextBoolean(),
                        List.of(),
                        Optional.empty(),
                        link ? ids.subList(0, random.nextInt(ids.size() + 1)) : List.of()),
                texts(random, false));
    }

    private static ElementTexts texts(Random random, boolean guided) {
        List<Translation> translations = new ArrayList<>();
        List<Guideline> guidelines = new ArrayList<>();
        for (String language : List.of("ar", "hi", "pt-BR")) {
            if (random.nextInt(3) == 0) {
                translations.add(
                        new Translation(language, maybe(random), maybe(random), maybe(random)));
            }
            if (guided && random.nextInt(3) == 0) {
                guidelines.add(
                        new Guideline(
                                language.equals("ar") ? "" : language,
                                text(random),
                                List.of(
                                        new Guideline.Example(
                                                random.nextBoolean(),
                                                text(random),
                                                maybe(random)))));
            }
        }
        return new ElementTexts(translations, guidelines);
    }

    private static List<SchemaRule> rules(Random random, List<AnnotationType> types) {
        List<SchemaRule> rules = new ArrayList<>();
        for (AnnotationType type : types) {
            SchemaRule.Kind kind =
                    switch (type) {
                        case RelationType relation -> SchemaRule.Kind.DIFFERENT;
                        case EntityType entity ->
                                entity.referents().allowed()
                                        ? SchemaRule.Kind.IDENTITY
                                        : SchemaRule.Kind.NOT_INSIDE;
                        case PassageType passage -> SchemaRule.Kind.NOT_INSIDE;
                        default -> SchemaRule.Kind.AT_MOST;
                    };
            boolean different = kind == SchemaRule.Kind.DIFFERENT;
            rules.add(
                    new SchemaRule(
                            text(random) + rules.size(),
                            text(random),
                            text(random),
                            kind,
                            type.id(),
                            different ? Optional.of("a") : Optional.empty(),
                            different && random.nextBoolean() ? Optional.of("b") : Optional.empty(),
                            kind == SchemaRule.Kind.NOT_INSIDE
                                    ? Optional.of(type.id())
                                    : Optional.empty(),
                            kind == SchemaRule.Kind.AT_MOST ? 1 + random.nextInt(5) : 1,
                            random.nextBoolean(),
                            texts(random, false)));
        }
        return rules;
    }

    private static <T> T one(Random random, T[] values) {
        return values[random.nextInt(values.length)];
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
