/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationLookup;
import org.scholion.document.AttributeValue;
import org.scholion.document.Mention;
import org.scholion.document.Passage;
import org.scholion.document.Referent;
import org.scholion.document.Relation;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.document.StanceSide;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.RelationType;
import org.scholion.schema.Role;
import org.scholion.schema.Schema;
import org.scholion.schema.StanceType;
import org.scholion.schema.Tag;
import org.scholion.schema.TypeColor;

/**
 * Turns the annotations of one set into marks.
 *
 * @param set key of the set
 * @param schema where labels and colours come from; a type it does not know is drawn grey under its
 *     id
 * @param lookup finds what annotations point to (names of referents)
 * @param suggested whether all of the set's marks are suggestions
 * @param locked whether none of them can be changed
 * @param chips words for ends without a place
 */
public record MarkSource(
        String set,
        Schema schema,
        AnnotationLookup lookup,
        boolean suggested,
        boolean locked,
        ChipLabels chips) {

    private static final TypeColor UNKNOWN = new TypeColor(0x6B6F76, 0xA3A8B0);

    /** The marks of all annotations that have a place or point to a place. */
    public List<Mark> all() {
        List<Mark> marks = new ArrayList<>();
        for (Annotation annotation : lookup.all()) {
            mark(annotation).ifPresent(marks::add);
        }
        return marks;
    }

    /** The mark of an annotation; none for referents and document labels, which have no place. */
    public Optional<Mark> mark(Annotation annotation) {
        return switch (annotation) {
            case Mention mention ->
                    Optional.of(
                            new MentionMark(header(mention), mention.span(), mention.referent()));
            case Relation relation -> Optional.of(relation(relation));
            case Stance stance -> Optional.of(stance(stance));
            case Passage passage ->
                    Optional.of(
                            new PassageMark(header(passage), passage.span(), passage.excluded()));
            default -> Optional.empty();
        };
    }

    /** The name under which this set's annotation is drawn. */
    public MarkId id(AnnotationId annotation) {
        return new MarkId(set, annotation);
    }

    private MarkHeader header(Annotation annotation) {
        AnnotationHeader header = annotation.header();
        Optional<AnnotationType> type = schema.type(header.typeId());
        String shown = type.map(t -> ShownValues.of(schema, t, header.attributes())).orElse("");
        return new MarkHeader(
                id(header.id()),
                annotation.kind(),
                header.typeId(),
                type.map(AnnotationType::name).orElse(header.typeId()) + shown,
                type.map(t -> t.description().shortName()).orElse(header.typeId()) + shown,
                type.map(t -> t.description().color()).orElse(UNKNOWN),
                new MarkState(header.unsure(), suggested, locked));
    }

    private RelationMark relation(Relation relation) {
        MarkHeader header = header(relation);
        Optional<RelationType> type = schema.type(header.typeId(), RelationType.class);
        List<String> roles =
                new ArrayList<>(
                        type.map(t -> t.roles().stream().map(Role::id).toList())
                                .orElseGet(List::of));
        relation.roles().keySet().stream().filter(r -> !roles.contains(r)).forEach(roles::add);
        boolean symmetric = type.map(RelationType::symmetric).orElse(false);
        List<MarkLink> links = new ArrayList<>();
        Optional<MarkId> start = relation.anchor().map(anchor -> header.id());
        int ends = relation.roles().values().stream().mapToInt(List::size).sum();
        for (String role : roles) {
            String name = type.flatMap(t -> t.role(role)).map(Role::name).orElse(role);
            for (AnnotationId filler : relation.fillers(role)) {
                if (start.isEmpty()) {
                    start = Optional.of(id(filler));
                } else if (relation.anchor().isPresent() || ends > 2) {
                    links.add(new MarkLink(start.get(), id(filler), name, name, !symmetric));
                } else {
                    links.add(
                            new MarkLink(
                                    start.get(),
                                    id(filler),
                                    header.label(),
                                    header.shortLabel(),
                                    !symmetric));
                }
            }
        }
        if (links.isEmpty() && relation.anchor().isEmpty()) {
            start.ifPresent(only -> links.add(half(relation, roles, header, only, !symmetric)));
        }
        return new RelationMark(header, links, relation.anchor());
    }

    /** The arc of a relation of which one role alone is filled. */
    private static MarkLink half(
            Relation relation,
            List<String> roles,
            MarkHeader header,
            MarkId only,
            boolean directed) {
        boolean atStart = !relation.fillers(roles.get(0)).isEmpty();
        return new MarkLink(
                only,
                only,
                header.label(),
                header.shortLabel(),
                directed,
                atStart ? MarkLink.Missing.TARGET : MarkLink.Missing.START);
    }

    private StanceMark stance(Stance stance) {
        MarkHeader plain = header(stance);
        Optional<StanceType> type = schema.type(plain.typeId(), StanceType.class);
        Optional<Tag> polarity = type.flatMap(t -> tag(t.polarity(), stance.polarity()));
        Optional<String> scale = type.flatMap(StanceType::intensity);
        Optional<Tag> intensity = scale.flatMap(s -> tag(s, stance.intensity()));
        List<Tag> steps =
                scale.flatMap(schema::tagSet).map(tagSet -> tagSet.tags()).orElseGet(List::of);
        List<StanceEndMark> ends = new ArrayList<>();
        for (StanceSide side : StanceSide.values()) {
            stance.ends(side).forEach(end -> ends.add(end(side, end)));
        }
        StanceSign sign = polarity.map(MarkSource::sign).orElse(StanceSign.OPEN);
        MarkHeader header =
                new MarkHeader(
                        plain.id(),
                        plain.kind(),
                        plain.typeId(),
                        plain.label(),
                        plain.shortLabel(),
                        polarity.flatMap(Tag::color).orElse(sign.color()),
                        plain.state());
        return new StanceMark(
                header,
                sign,
                intensity.map(tag -> steps.indexOf(tag) + 1).orElse(0),
                steps.size(),
                ends,
                stance.cues(),
                Stream.concat(stance.evidence().stream(), stance.sourceCues().stream()).toList());
    }

    private StanceEndMark end(StanceSide side, StanceEnd end) {
        String chip =
                switch (end) {
                    case StanceEnd.Author author -> chips.author();
                    case StanceEnd.Catalogued catalogued ->
                            chips.entries()
                                    .of(catalogued.entry())
                                    .orElse(catalogued.entry().value());
                    case StanceEnd.Implicit implicit ->
                            implicit.referent().flatMap(this::name).orElse(chips.implicit());
                    case StanceEnd.Annotated annotated -> name(annotated.id()).orElse("");
                    case StanceEnd.Cued cued -> end(side, cued.end()).chip();
                };
        boolean placeless = end.plain() instanceof StanceEnd.Implicit;
        return new StanceEndMark(
                side, placeless ? Optional.empty() : end.reference().map(this::id), chip);
    }

    private Optional<String> name(AnnotationId id) {
        return lookup.find(id)
                .filter(Referent.class::isInstance)
                .map(found -> ((Referent) found).name());
    }

    private Optional<Tag> tag(String tagSet, Optional<AttributeValue> value) {
        return value.filter(AttributeValue.Tags.class::isInstance)
                .map(tags -> ((AttributeValue.Tags) tags).tags())
                .filter(tags -> !tags.isEmpty())
                .flatMap(tags -> schema.tagSet(tagSet).flatMap(set -> set.tag(tags.get(0))));
    }

    private static StanceSign sign(Tag polarity) {
        if (polarity.value().isEmpty()) {
            return StanceSign.MIXED;
        }
        double value = polarity.value().getAsDouble();
        return value > 0 ? StanceSign.SUPPORT : value < 0 ? StanceSign.OPPOSE : StanceSign.NEUTRAL;
    }
}
