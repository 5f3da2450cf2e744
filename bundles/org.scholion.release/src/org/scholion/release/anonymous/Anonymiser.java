/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.release.anonymous;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationId;
import org.scholion.document.AttributeValue;
import org.scholion.document.DocumentLabel;
import org.scholion.document.EntryId;
import org.scholion.document.Mention;
import org.scholion.document.Passage;
import org.scholion.document.Referent;
import org.scholion.document.Relation;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.schema.AttributeKind;
import org.scholion.schema.Schema;

/**
 * Takes out of annotations who made them and when, their notes and the reasons given for what was
 * passed over, and gives them numbers in the order of the text.
 */
public final class Anonymiser {

    private static final char[] CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();
    private static final int ULID = 26;

    private static final Comparator<Annotation> ORDER =
            Comparator.<Annotation>comparingInt(a -> a.begin().orElse(Integer.MAX_VALUE))
                    .thenComparingInt(a -> a.end().orElse(Integer.MAX_VALUE))
                    .thenComparing(Annotation::kind)
                    .thenComparing(Annotation::typeId)
                    .thenComparing(Annotation::id);

    private final Pseudonyms pseudonyms;
    private final Schema schema;
    private final Instant time;

    /**
     * Creates it.
     *
     * @param time what stands for the time at which an annotation was made
     */
    public Anonymiser(Pseudonyms pseudonyms, Schema schema, Instant time) {
        this.pseudonyms = pseudonyms;
        this.schema = schema;
        this.time = time;
    }

    /**
     * Annotations without names.
     *
     * @param annotations in the order of the text
     * @param ids the new ids by the former ones
     * @param notes how many notes were left out
     */
    public record Anonymous(
            List<Annotation> annotations, Map<AnnotationId, AnnotationId> ids, int notes) {

        /** Copies. */
        public Anonymous {
            annotations = List.copyOf(annotations);
            ids = Map.copyOf(ids);
        }
    }

    /** Returns the annotations of one set without names. */
    public Anonymous of(List<Annotation> annotations) {
        List<Annotation> ordered = annotations.stream().sorted(ORDER).toList();
        Map<AnnotationId, AnnotationId> ids = new HashMap<>();
        for (Annotation annotation : ordered) {
            ids.put(annotation.id(), number(ids.size() + 1));
        }
        List<Annotation> anonymous = new ArrayList<>();
        int notes = 0;
        for (Annotation annotation : ordered) {
            notes += annotation.header().note().isPresent() ? 1 : 0;
            anonymous.add(of(annotation, ids));
        }
        return new Anonymous(anonymous, ids, notes);
    }

    /** A number in the form of an id, which sorts as the numbers do. */
    private static AnnotationId number(int number) {
        char[] digits = new char[ULID];
        for (int i = ULID - 1, left = number; i >= 0; i--, left >>>= 5) {
            digits[i] = CROCKFORD[left & 31];
        }
        return new AnnotationId(new String(digits));
    }

    private Annotation of(Annotation annotation, Map<AnnotationId, AnnotationId> ids) {
        AnnotationHeader header = header(annotation.header(), ids);
        return switch (annotation) {
            case Mention m -> new Mention(header, m.span(), m.referent().map(id -> to(id, ids)));
            case Referent r ->
                    new Referent(
                            header,
                            r.name(),
                            r.identifier(),
                            r.entry().map(pseudonyms::entry),
                            all(r.members(), ids));
            case Relation r -> {
                SortedMap<String, List<AnnotationId>> roles = new TreeMap<>();
                r.roles().forEach((role, fillers) -> roles.put(role, all(fillers, ids)));
                yield new Relation(header, roles, r.anchor());
            }
            case Stance s ->
                    new Stance(
                            header,
                            ends(s.holders(), ids),
                            ends(s.targets(), ids),
                            ends(s.sources(), ids),
                            s.polarity().map(Anonymiser::value),
                            s.intensity().map(Anonymiser::value),
                            s.cues(),
                            s.evidence());
            case Passage p ->
                    new Passage(
                            header,
                            p.span(),
                            p.author().map(id -> to(id, ids)),
                            p.authorName(),
                            p.date(),
                            p.excluded());
            case DocumentLabel l -> new DocumentLabel(header, value(l.value()));
        };
    }

    private AnnotationHeader header(AnnotationHeader header, Map<AnnotationId, AnnotationId> ids) {
        SortedMap<String, AttributeValue> attributes = new TreeMap<>();
        header.attributes()
                .forEach(
                        (id, value) ->
                                attributes.put(
                                        id,
                                        isLink(header.typeId(), id)
                                                ? link(value, ids)
                                                : value(value)));
        return new AnnotationHeader(
                to(header.id(), ids),
                header.typeId(),
                pseudonyms.member(header.madeBy()),
                time,
                header.schemaVersion(),
                Optional.empty(),
                header.confidence(),
                header.unsure(),
                attributes);
    }

    private boolean isLink(String typeId, String attributeId) {
        return schema.type(typeId)
                .flatMap(type -> type.attribute(attributeId))
                .filter(attribute -> attribute.kind() == AttributeKind.LINK)
                .isPresent();
    }

    private static AttributeValue link(AttributeValue value, Map<AnnotationId, AnnotationId> ids) {
        if (!(value instanceof AttributeValue.Text(String text))) {
            return value(value);
        }
        Optional<AnnotationId> known = AnnotationId.parse(text).map(ids::get);
        // what it named is gone, and its former id would tell a time
        return new AttributeValue.Text(known.map(AnnotationId::value).orElse(""));
    }

    private static AttributeValue value(AttributeValue value) {
        return value instanceof AttributeValue.Skipped ? new AttributeValue.Skipped("") : value;
    }

    private static AnnotationId to(AnnotationId id, Map<AnnotationId, AnnotationId> ids) {
        AnnotationId known = ids.get(id);
        if (known == null) {
            throw new IllegalArgumentException("points to what is not there: " + id);
        }
        return known;
    }

    private static List<AnnotationId> all(
            List<AnnotationId> some, Map<AnnotationId, AnnotationId> ids) {
        return some.stream().map(id -> to(id, ids)).toList();
    }

    private List<StanceEnd> ends(List<StanceEnd> ends, Map<AnnotationId, AnnotationId> ids) {
        return ends.stream().map(end -> end(end, ids)).toList();
    }

    private StanceEnd end(StanceEnd end, Map<AnnotationId, AnnotationId> ids) {
        return switch (end) {
            case StanceEnd.Annotated(AnnotationId id) -> new StanceEnd.Annotated(to(id, ids));
            case StanceEnd.Author author -> author;
            case StanceEnd.Implicit(Optional<AnnotationId> referent) ->
                    new StanceEnd.Implicit(referent.map(id -> to(id, ids)));
            case StanceEnd.Catalogued(EntryId entry) ->
                    new StanceEnd.Catalogued(pseudonyms.entry(entry));
            case StanceEnd.Cued cued -> new StanceEnd.Cued(end(cued.end(), ids), cued.cues());
        };
    }
}
