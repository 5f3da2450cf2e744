/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.edit;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationIds;
import org.scholion.document.DocumentLabel;
import org.scholion.document.Mention;
import org.scholion.document.Passage;
import org.scholion.document.Referent;
import org.scholion.document.Relation;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.document.StanceSide;

/**
 * Copies of annotations for another set. Each gets an id of its own, and what points to another one
 * points to its copy; what points to an annotation that is not copied points to it still.
 */
public final class AnnotationCopies {

    private final Map<AnnotationId, AnnotationId> copies = new HashMap<>();
    private final UnaryOperator<AnnotationHeader> headers;

    private AnnotationCopies(UnaryOperator<AnnotationHeader> headers) {
        this.headers = headers;
    }

    /**
     * Returns copies, in the same order.
     *
     * @param headers makes a copy's header of one that has its new id, such as another maker
     */
    public static List<Annotation> of(
            Collection<? extends Annotation> annotations,
            AnnotationIds ids,
            UnaryOperator<AnnotationHeader> headers) {
        AnnotationCopies work = new AnnotationCopies(headers);
        annotations.forEach(a -> work.copies.put(a.id(), ids.next()));
        return annotations.stream().map(work::copy).toList();
    }

    private Annotation copy(Annotation annotation) {
        Annotation pointing =
                switch (annotation) {
                    case Mention m -> m.withReferent(m.referent().map(this::copy));
                    case Referent r -> r.withMembers(copy(r.members()));
                    case Relation r -> new Relation(r.header(), copy(r.roles()), r.anchor());
                    case Stance s -> copy(s);
                    case Passage p ->
                            new Passage(
                                    p.header(),
                                    p.span(),
                                    p.author().map(this::copy),
                                    p.authorName(),
                                    p.date(),
                                    p.excluded());
                    case DocumentLabel l -> l;
                };
        return pointing.withHeader(headers.apply(copy(annotation.header())));
    }

    private AnnotationId copy(AnnotationId id) {
        return copies.getOrDefault(id, id);
    }

    private List<AnnotationId> copy(List<AnnotationId> ids) {
        return ids.stream().map(this::copy).toList();
    }

    private SortedMap<String, List<AnnotationId>> copy(
            SortedMap<String, List<AnnotationId>> roles) {
        SortedMap<String, List<AnnotationId>> copied = new TreeMap<>();
        roles.forEach((role, fillers) -> copied.put(role, copy(fillers)));
        return copied;
    }

    private Stance copy(Stance stance) {
        Stance copied = stance;
        for (StanceSide side : StanceSide.values()) {
            copied = copied.withEnds(side, stance.ends(side).stream().map(this::copy).toList());
        }
        return copied;
    }

    private StanceEnd copy(StanceEnd end) {
        return switch (end) {
            case StanceEnd.Annotated annotated -> new StanceEnd.Annotated(copy(annotated.id()));
            case StanceEnd.Implicit implicit ->
                    new StanceEnd.Implicit(implicit.referent().map(this::copy));
            case StanceEnd.Author author -> author;
            case StanceEnd.Catalogued catalogued -> catalogued;
            case StanceEnd.Cued cued -> copy(cued.end()).withCues(cued.cues());
        };
    }

    private AnnotationHeader copy(AnnotationHeader header) {
        return new AnnotationHeader(
                copy(header.id()),
                header.typeId(),
                header.madeBy(),
                header.madeAt(),
                header.schemaVersion(),
                header.note(),
                header.confidence(),
                header.unsure(),
                header.attributes());
    }
}
