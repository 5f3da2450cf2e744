/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationKind;
import org.scholion.document.AttributeValue;
import org.scholion.document.DocumentLabel;
import org.scholion.document.Mention;
import org.scholion.document.Passage;
import org.scholion.document.Referent;
import org.scholion.document.Relation;
import org.scholion.document.Stance;
import org.scholion.schema.AttributeKind;
import org.scholion.text.XmlCharacters;

/**
 * What a schema must have to hold certain annotations: what they use, and what a configuration
 * beside them declares.
 *
 * @param types ordered by kind and name; an entity type that only referents use is among them
 */
public record SchemaNeeds(SortedMap<TypeKey, TypeNeed> types) {

    /** Nothing is needed. */
    public static final SchemaNeeds NONE = new SchemaNeeds(new TreeMap<>());

    public SchemaNeeds {
        types = Collections.unmodifiableSortedMap(new TreeMap<>(types));
    }

    /**
     * A type as a format names it. One name can be that of types of several kinds.
     *
     * @param kind never {@link AnnotationKind#REFERENT}: referents use entity types
     */
    public record TypeKey(AnnotationKind kind, String name) implements Comparable<TypeKey> {

        @Override
        public int compareTo(TypeKey other) {
            int order = kind.compareTo(other.kind);
            return order != 0 ? order : name.compareTo(other.name);
        }
    }

    /**
     * A type that is needed.
     *
     * @param attributes by name
     * @param roles of a relation type, by name
     * @param anchored whether relations of it mark words
     * @param symmetric whether the order of its roles means nothing
     * @param polarities of a stance type: the polarity values
     * @param intensities of a stance type: the intensity values
     * @param values of a document label: its values
     */
    public record TypeNeed(
            TypeKey key,
            SortedMap<String, AttributeNeed> attributes,
            SortedMap<String, RoleNeed> roles,
            boolean anchored,
            boolean symmetric,
            SortedSet<String> polarities,
            SortedSet<String> intensities,
            SortedSet<String> values) {

        public TypeNeed {
            attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
            roles = Collections.unmodifiableSortedMap(new TreeMap<>(roles));
            polarities = Collections.unmodifiableSortedSet(new TreeSet<>(polarities));
            intensities = Collections.unmodifiableSortedSet(new TreeSet<>(intensities));
            values = Collections.unmodifiableSortedSet(new TreeSet<>(values));
        }

        /** Returns a type of which only the name is known. */
        public static TypeNeed named(AnnotationKind kind, String name) {
            return new TypeNeed(
                    new TypeKey(kind, name),
                    new TreeMap<>(),
                    new TreeMap<>(),
                    false,
                    false,
                    new TreeSet<>(),
                    new TreeSet<>(),
                    new TreeSet<>());
        }

        /** Returns a type that has what both have. */
        public TypeNeed plus(TypeNeed other) {
            SortedMap<String, AttributeNeed> allAttributes = new TreeMap<>(attributes);
            other.attributes.forEach((n, a) -> allAttributes.merge(n, a, AttributeNeed::plus));
            SortedMap<String, RoleNeed> allRoles = new TreeMap<>(roles);
            other.roles.forEach((n, r) -> allRoles.merge(n, r, RoleNeed::plus));
            return new TypeNeed(
                    key,
                    allAttributes,
                    allRoles,
                    anchored || other.anchored,
                    symmetric || other.symmetric,
                    union(polarities, other.polarities),
                    union(intensities, other.intensities),
                    union(values, other.values));
        }
    }

    /**
     * An attribute that is needed.
     *
     * @param kind what values it takes
     * @param tags the values seen or declared, for tags
     */
    public record AttributeNeed(String name, AttributeKind kind, SortedSet<String> tags) {

        public AttributeNeed {
            tags = Collections.unmodifiableSortedSet(new TreeSet<>(tags));
        }

        /** Returns an attribute that takes the values of both. */
        public AttributeNeed plus(AttributeNeed other) {
            return new AttributeNeed(name, widest(kind, other.kind), union(tags, other.tags));
        }

        private static AttributeKind widest(AttributeKind a, AttributeKind b) {
            if (a == b) {
                return a;
            }
            if (a == AttributeKind.TEXT || b == AttributeKind.TEXT) {
                return AttributeKind.TEXT;
            }
            boolean numbers = isNumber(a) && isNumber(b);
            return numbers
                    ? AttributeKind.DECIMAL
                    : a == AttributeKind.TAGS || b == AttributeKind.TAGS
                            ? AttributeKind.TAGS
                            : isTag(a) || isTag(b) ? AttributeKind.TAG : AttributeKind.TEXT;
        }

        private static boolean isNumber(AttributeKind kind) {
            return kind == AttributeKind.INTEGER || kind == AttributeKind.DECIMAL;
        }

        private static boolean isTag(AttributeKind kind) {
            return kind == AttributeKind.TAG || kind == AttributeKind.TAGS;
        }
    }

    /**
     * A role that is needed.
     *
     * @param most the largest number of fillers seen or declared, {@link #ANY_NUMBER} for no limit
     * @param fillers the types seen or declared to fill it
     */
    public record RoleNeed(String name, int most, SortedSet<TypeKey> fillers) {

        /** The number of fillers of a role without a limit. */
        public static final int ANY_NUMBER = Integer.MAX_VALUE;

        public RoleNeed {
            fillers = Collections.unmodifiableSortedSet(new TreeSet<>(fillers));
        }

        /** Returns a role that takes what both take. */
        public RoleNeed plus(RoleNeed other) {
            return new RoleNeed(name, Math.max(most, other.most), union(fillers, other.fillers));
        }
    }

    /** Returns a name or tag that no schema can hold, as XML cannot, if there is one. */
    public Optional<String> unwritableName() {
        return types.values().stream()
                .flatMap(SchemaNeeds::names)
                .filter(name -> XmlCharacters.firstForbidden(name).isPresent())
                .findFirst();
    }

    private static Stream<String> names(TypeNeed need) {
        Stream<String> attributes =
                need.attributes().values().stream()
                        .flatMap(a -> Stream.concat(Stream.of(a.name()), a.tags().stream()));
        return Stream.of(
                        Stream.of(need.key().name()),
                        attributes,
                        need.roles().keySet().stream(),
                        need.polarities().stream(),
                        need.intensities().stream(),
                        need.values().stream())
                .flatMap(names -> names);
    }

    /** Returns what these annotations use. */
    public static SchemaNeeds of(Collection<? extends Annotation> annotations) {
        Map<AnnotationId, Annotation> byId = new HashMap<>();
        annotations.forEach(a -> byId.put(a.id(), a));
        SortedMap<TypeKey, TypeNeed> needs = new TreeMap<>();
        Set<List<Object>> seen = new HashSet<>();
        for (Annotation annotation : annotations) {
            boolean common = annotation instanceof Mention || annotation instanceof Relation;
            if (common && !seen.add(shape(annotation, byId))) {
                continue; // most need what one before them needs
            }
            key(annotation)
                    .ifPresent(k -> needs.merge(k, need(k, annotation, byId), TypeNeed::plus));
        }
        return new SchemaNeeds(needs);
    }

    /** Returns all that decides what a mention or relation needs. */
    private static List<Object> shape(Annotation annotation, Map<AnnotationId, Annotation> byId) {
        AnnotationHeader header = annotation.header();
        List<Object> shape = new ArrayList<>(List.of(annotation.kind(), header.typeId()));
        header.attributes()
                .forEach(
                        (name, value) -> {
                            shape.add(name);
                            shape.add(kind(value));
                            shape.add(tags(value));
                        });
        if (annotation instanceof Relation relation) {
            shape.add(relation.anchor().isPresent());
            relation.roles().forEach((n, fillers) -> addRole(shape, n, fillers, byId));
        }
        return shape;
    }

    private static void addRole(
            List<Object> shape,
            String name,
            List<AnnotationId> fillers,
            Map<AnnotationId, Annotation> byId) {
        @Nullable Annotation only = fillers.size() == 1 ? byId.get(fillers.get(0)) : null;
        shape.addAll(
                only == null
                        ? List.of(role(name, fillers, byId))
                        : List.of(name, only.kind(), only.typeId()));
    }

    /** Returns the key of an annotation's type; empty for a referent of unknown type. */
    public static Optional<TypeKey> key(Annotation annotation) {
        if (annotation instanceof Referent && annotation.typeId().isEmpty()) {
            return Optional.empty();
        }
        AnnotationKind kind =
                annotation.kind() == AnnotationKind.REFERENT
                        ? AnnotationKind.ENTITY
                        : annotation.kind();
        return Optional.of(new TypeKey(kind, annotation.typeId()));
    }

    /** Returns what these and the others need. */
    public SchemaNeeds plus(SchemaNeeds other) {
        SortedMap<TypeKey, TypeNeed> sum = new TreeMap<>(types);
        other.types.forEach((key, need) -> sum.merge(key, need, TypeNeed::plus));
        return new SchemaNeeds(sum);
    }

    /** Returns whether nothing is needed. */
    public boolean isEmpty() {
        return types.isEmpty();
    }

    /** Returns the needed types of one kind, ordered by name. */
    public List<TypeNeed> types(AnnotationKind kind) {
        return types.values().stream().filter(t -> t.key().kind() == kind).toList();
    }

    private static TypeNeed need(
            TypeKey key, Annotation annotation, Map<AnnotationId, Annotation> byId) {
        TypeNeed bare = TypeNeed.named(key.kind(), key.name());
        SortedMap<String, RoleNeed> roles = new TreeMap<>();
        SortedSet<String> polarities = new TreeSet<>();
        SortedSet<String> intensities = new TreeSet<>();
        SortedSet<String> values = new TreeSet<>();
        boolean anchored = false;
        switch (annotation) {
            case Referent referent -> {
                // a referent's type is a mention's; its attributes need no declaration
                return bare;
            }
            case Relation relation -> {
                anchored = relation.anchor().isPresent();
                relation.roles().forEach((n, f) -> roles.put(n, role(n, f, byId)));
            }
            case Stance stance -> {
                stance.polarity().ifPresent(v -> polarities.addAll(tags(v)));
                stance.intensity().ifPresent(v -> intensities.addAll(tags(v)));
            }
            case DocumentLabel label -> values.addAll(tags(label.value()));
            case Mention mention -> {
                // attributes only
            }
            case Passage passage -> {
                // attributes only
            }
        }
        TypeNeed need =
                new TypeNeed(
                        key,
                        new TreeMap<>(),
                        roles,
                        anchored,
                        false,
                        polarities,
                        intensities,
                        values);
        return need.plus(withAttributes(bare, annotation.header()));
    }

    private static TypeNeed withAttributes(TypeNeed bare, AnnotationHeader header) {
        SortedMap<String, AttributeNeed> attributes = new TreeMap<>();
        header.attributes()
                .forEach(
                        (name, value) ->
                                kind(value)
                                        .ifPresent(
                                                kind ->
                                                        attributes.put(
                                                                name,
                                                                new AttributeNeed(
                                                                        name,
                                                                        kind,
                                                                        new TreeSet<>(
                                                                                tags(value))))));
        return new TypeNeed(
                bare.key(),
                attributes,
                new TreeMap<>(),
                false,
                false,
                new TreeSet<>(),
                new TreeSet<>(),
                new TreeSet<>());
    }

    private static RoleNeed role(
            String name, List<AnnotationId> fillers, Map<AnnotationId, Annotation> byId) {
        SortedSet<TypeKey> types = new TreeSet<>();
        for (AnnotationId filler : fillers) {
            Annotation annotation = byId.get(filler);
            if (annotation != null) {
                key(annotation).ifPresent(types::add);
            }
        }
        return new RoleNeed(name, fillers.size(), types);
    }

    private static List<String> tags(AttributeValue value) {
        return value instanceof AttributeValue.Tags tags ? tags.tags() : List.of();
    }

    private static Optional<AttributeKind> kind(AttributeValue value) {
        return switch (value) {
            case AttributeValue.Text text -> Optional.of(AttributeKind.TEXT);
            case AttributeValue.Tags tags ->
                    Optional.of(tags.tags().size() > 1 ? AttributeKind.TAGS : AttributeKind.TAG);
            case AttributeValue.Flag flag -> Optional.of(AttributeKind.FLAG);
            case AttributeValue.Number number ->
                    Optional.of(
                            isWhole(number.value())
                                    ? AttributeKind.INTEGER
                                    : AttributeKind.DECIMAL);
            case AttributeValue.Absent absent -> Optional.empty();
            case AttributeValue.Skipped skipped -> Optional.empty();
        };
    }

    private static boolean isWhole(BigDecimal number) {
        return number.scale() <= 0 || number.stripTrailingZeros().scale() <= 0;
    }

    private static <T extends Comparable<T>> SortedSet<T> union(SortedSet<T> a, SortedSet<T> b) {
        List<T> all = new ArrayList<>(a);
        all.addAll(b);
        return new TreeSet<>(all);
    }
}
