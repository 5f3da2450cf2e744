/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.curation.adjudication;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationId;
import org.scholion.document.AttributeValue;
import org.scholion.document.DocumentLabel;
import org.scholion.document.Mention;
import org.scholion.document.Passage;
import org.scholion.document.Referent;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.document.StanceSide;
import org.scholion.document.edit.Redirection;

/**
 * Annotations as what they say: without ids, makers, times, notes and confidence, what they point
 * to by a name that is the same for all members, and what has no order of its own in one. Two that
 * say the same are equal in this form. The order of fillers, holders, targets, group members, cues
 * and evidence is none; that of sources is one.
 */
final class CanonicalForm {

    private static final Instant NEVER = Instant.EPOCH;

    private static final Comparator<Span> BY_PLACE =
            Comparator.comparingInt(Span::begin)
                    .thenComparingInt(Span::end)
                    .thenComparing(Span::toString);

    private CanonicalForm() {}

    /** Returns the name of something that has a number, 0 or more. */
    static AnnotationId token(long number) {
        return new AnnotationId(String.format(java.util.Locale.ROOT, "%026d", number));
    }

    /**
     * Returns the form.
     *
     * @param meaning what it says: entries are those that stand, links name what they point to
     * @param names the name of what has an id
     */
    static Annotation of(
            Annotation annotation, Meaning meaning, Function<AnnotationId, AnnotationId> names) {
        Function<AnnotationId, Optional<AnnotationId>> named = id -> Optional.of(names.apply(id));
        Annotation linking = meaning.linking(meaning.resolved(annotation), named);
        Annotation pointing = new Redirection(named).of(linking);
        Annotation ordered =
                switch (pointing) {
                    case Mention m -> m;
                    case Referent r -> r.withMembers(sorted(r.members()));
                    case Relation r -> relation(r);
                    case Stance s -> stance(s);
                    case Passage p -> p;
                    case DocumentLabel l -> new DocumentLabel(l.header(), value(l.value()));
                };
        return ordered.withHeader(header(linking.header()));
    }

    private static AnnotationHeader header(AnnotationHeader header) {
        SortedMap<String, AttributeValue> values = new TreeMap<>();
        header.attributes().forEach((id, value) -> values.put(id, value(value)));
        return AnnotationHeader.of(token(0), header.typeId(), "", NEVER, 1).withAttributes(values);
    }

    private static AttributeValue value(AttributeValue value) {
        return switch (value) {
            case AttributeValue.Number number ->
                    new AttributeValue.Number(number.value().stripTrailingZeros());
            // why it was passed over is said in everyone's own words
            case AttributeValue.Skipped skipped -> new AttributeValue.Skipped("");
            default -> value;
        };
    }

    private static Relation relation(Relation relation) {
        SortedMap<String, List<AnnotationId>> roles = new TreeMap<>();
        for (Map.Entry<String, List<AnnotationId>> role : relation.roles().entrySet()) {
            roles.put(role.getKey(), sorted(role.getValue()));
        }
        return new Relation(relation.header(), roles, relation.anchor());
    }

    private static Stance stance(Stance stance) {
        return new Stance(
                stance.header(),
                byWord(stance.ends(StanceSide.HOLDER)),
                byWord(stance.ends(StanceSide.TARGET)),
                stance.sources().stream().map(s -> s.withCues(placed(s.cues()))).toList(),
                stance.polarity().map(CanonicalForm::value),
                stance.intensity().map(CanonicalForm::value),
                placed(stance.cues()),
                placed(stance.evidence()));
    }

    private static List<AnnotationId> sorted(List<AnnotationId> ids) {
        return ids.stream().distinct().sorted().toList();
    }

    private static List<StanceEnd> byWord(List<StanceEnd> ends) {
        return ends.stream().distinct().sorted(Comparator.comparing(StanceEnd::toString)).toList();
    }

    private static List<Span> placed(List<Span> spans) {
        return spans.stream().distinct().sorted(BY_PLACE).toList();
    }
}
