/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationMap;
import org.scholion.document.AttributeValue;
import org.scholion.document.Mention;
import org.scholion.document.Passage;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.Attribute;
import org.scholion.schema.DocumentLabelType;
import org.scholion.schema.EntityType;
import org.scholion.schema.PassageType;
import org.scholion.schema.RelationType;
import org.scholion.schema.Role;
import org.scholion.schema.Schema;
import org.scholion.schema.StanceType;
import org.scholion.schema.Tag;
import org.scholion.schema.TagSet;
import org.scholion.view.mark.ChipLabels;
import org.scholion.view.mark.DocumentMarks;
import org.scholion.view.mark.MarkSource;

/**
 * How annotations of a type will look, in a line from right to left and one from left to right:
 * with their label, the values that it shows, and an arc where the schema has one for it.
 *
 * @param text two paragraphs, the first in Arabic, the second in English
 * @param annotations what is marked on it; none for types without a place
 * @param marks the same as it is drawn
 */
public record TypePreview(String text, List<Annotation> annotations, DocumentMarks marks) {

    private static final String SET = "preview";

    /** A line of the text, and the words of it that are marked. */
    private record Words(String text, String who, String whom, String shows) {}

    private static final List<Words> LINES = read();

    private static final String TEXT =
            LINES.stream().map(line -> line.text() + "\n").collect(Collectors.joining());

    private static List<Words> read() {
        try (InputStream in = TypePreview.class.getResourceAsStream("lines.tsv")) {
            if (in == null) {
                throw new IllegalStateException("the bundle lacks lines.tsv");
            }
            List<Words> lines = new ArrayList<>();
            for (String line :
                    new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                String[] parts = line.split("\t");
                lines.add(new Words(parts[0], parts[1], parts[2], parts[3]));
            }
            return List.copyOf(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies the list. */
    public TypePreview {
        annotations = List.copyOf(annotations);
    }

    /** Returns the preview of a type of a schema, which need not be valid. */
    public static TypePreview of(Schema schema, String typeId, ChipLabels chips) {
        Maker maker = new Maker(schema);
        schema.type(typeId).ifPresent(type -> LINES.forEach(line -> maker.line(line, type)));
        return new TypePreview(
                TEXT,
                maker.made,
                DocumentMarks.ofSources(
                        List.of(
                                new MarkSource(
                                        SET,
                                        schema,
                                        new AnnotationMap(maker.made),
                                        false,
                                        true,
                                        chips))));
    }

    private static final class Maker {
        private final Schema schema;
        private final List<Annotation> made = new ArrayList<>();

        Maker(Schema schema) {
            this.schema = schema;
        }

        void line(Words words, AnnotationType type) {
            switch (type) {
                case EntityType entity -> entity(words, entity);
                case RelationType relation -> relation(words, relation, Optional.empty());
                case StanceType stance -> stance(words, stance);
                case PassageType passage -> passage(words, passage);
                case DocumentLabelType label -> {}
            }
        }

        private void entity(Words words, EntityType entity) {
            Optional<RelationType> relation =
                    schema.types(RelationType.class).stream()
                            .filter(each -> each.roles().size() == 2)
                            .filter(
                                    each ->
                                            schema.allows(
                                                    each.roles().get(0).allowedTypes(),
                                                    entity.id()))
                            .findFirst();
            if (relation.isPresent()) {
                relation(words, relation.get(), Optional.of(entity));
            } else {
                mention(words.who(), entity);
            }
        }

        private void relation(Words words, RelationType type, Optional<EntityType> first) {
            SortedMap<String, List<AnnotationId>> roles = new TreeMap<>();
            List<String> fillers = List.of(words.who(), words.whom());
            for (int i = 0; i < Math.min(fillers.size(), type.roles().size()); i++) {
                Role role = type.roles().get(i);
                Optional<EntityType> filler =
                        i == 0 && first.isPresent() ? first : fitting(role.allowedTypes());
                if (filler.isPresent()) {
                    roles.put(role.id(), List.of(mention(fillers.get(i), filler.get())));
                }
            }
            made.add(
                    new Relation(
                            header(type),
                            roles,
                            type.anchored() ? Optional.of(span(words.shows())) : Optional.empty()));
        }

        private void stance(Words words, StanceType type) {
            Optional<EntityType> holder = fitting(type.holderTypes());
            Optional<EntityType> target = fitting(type.targetTypes());
            List<StanceEnd> holders =
                    List.of(
                            holder.<StanceEnd>map(
                                            of -> new StanceEnd.Annotated(mention(words.who(), of)))
                                    .orElseGet(StanceEnd.Author::new));
            List<StanceEnd> targets =
                    target.<StanceEnd>map(of -> new StanceEnd.Annotated(mention(words.whom(), of)))
                            .map(List::of)
                            .orElseGet(List::of);
            made.add(
                    new Stance(
                            header(type),
                            holders,
                            targets,
                            List.of(),
                            first(type.polarity()),
                            type.intensity().flatMap(this::first),
                            List.of(span(words.shows())),
                            List.of()));
        }

        private void passage(Words words, PassageType type) {
            int begin = TEXT.indexOf(words.who());
            int line = TEXT.lastIndexOf('\n', begin) + 1;
            made.add(
                    new Passage(
                            header(type),
                            Span.of(line, TEXT.indexOf('\n', begin)),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            type.excludedByDefault()));
        }

        private Optional<EntityType> fitting(List<String> allowed) {
            return schema.types(EntityType.class).stream()
                    .filter(each -> !each.isAbstract() && schema.allows(allowed, each.id()))
                    .findFirst();
        }

        private AnnotationId mention(String words, EntityType type) {
            Mention mention = new Mention(header(type), span(words), Optional.empty());
            made.add(mention);
            return mention.id();
        }

        private static Span span(String words) {
            int begin = TEXT.indexOf(words);
            return Span.of(begin, begin + words.length());
        }

        private AnnotationHeader header(AnnotationType type) {
            AnnotationId id = new AnnotationId("%026d".formatted(made.size() + 1));
            AnnotationHeader header = AnnotationHeader.of(id, type.id(), SET, Instant.EPOCH, 1);
            for (Attribute attribute : type.attributes()) {
                if (attribute.terms().shown()) {
                    header = header.withAttribute(attribute.id(), value(attribute));
                }
            }
            return header;
        }

        private Optional<AttributeValue> value(Attribute attribute) {
            return switch (attribute.kind()) {
                case TAG, TAGS -> attribute.tagSet().flatMap(this::first);
                case FLAG -> Optional.of(new AttributeValue.Flag(true));
                case INTEGER, DECIMAL ->
                        Optional.of(
                                new AttributeValue.Number(
                                        attribute.terms().minimum().orElse(BigDecimal.ONE)));
                case DATE -> Optional.of(new AttributeValue.Text("2024-05-01"));
                case TEXT, IDENTIFIER ->
                        Optional.of(
                                new AttributeValue.Text(
                                        attribute.defaultValue().orElse(attribute.name())));
                case LINK -> Optional.empty();
            };
        }

        private Optional<AttributeValue> first(String tagSet) {
            return schema.tagSet(tagSet)
                    .map(TagSet::tags)
                    .filter(tags -> !tags.isEmpty())
                    .map(tags -> tags.get(0))
                    .map(Tag::id)
                    .map(AttributeValue.Tags::of);
        }
    }
}
