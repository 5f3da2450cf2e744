/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.dataset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.Mention;
import org.scholion.document.Relation;
import org.scholion.exchange.internal.rows.LaidOut;
import org.scholion.schema.RelationType;
import org.scholion.schema.Schema;

/**
 * The pairs of mentions in a sentence that some relation of two roles could join, by the types its
 * roles allow, and none joins in either direction.
 */
final class Candidates {

    /** Two mentions, and where the first of them begins. */
    record Pair(AnnotationId head, AnnotationId tail, int begin) {}

    private Candidates() {}

    static List<Pair> in(LaidOut laid, Schema schema) {
        Set<Set<AnnotationId>> joined = new HashSet<>();
        for (Annotation annotation : laid.annotations()) {
            if (annotation instanceof Relation relation) {
                List<AnnotationId> ends = List.copyOf(relation.references());
                for (AnnotationId one : ends) {
                    for (AnnotationId other : ends) {
                        joined.add(new HashSet<>(List.of(one, other)));
                    }
                }
            }
        }
        List<RelationType> types =
                schema.types(RelationType.class).stream()
                        .filter(type -> type.roles().size() == 2)
                        .toList();
        TreeMap<Integer, List<Mention>> sentences = new TreeMap<>();
        for (Mention mention : laid.mentions()) {
            Integer begin = laid.sentences().sentences().floor(mention.span().begin());
            Integer last =
                    laid.sentences()
                            .sentences()
                            .floor(Math.max(mention.span().begin(), mention.span().end() - 1));
            if (begin != null && begin.equals(last)) {
                sentences.computeIfAbsent(begin, b -> new ArrayList<>()).add(mention);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (List<Mention> together : sentences.values()) {
            for (Mention head : together) {
                for (Mention tail : together) {
                    boolean apart =
                            !head.id().equals(tail.id())
                                    && !joined.contains(Set.of(head.id(), tail.id()));
                    if (apart && types.stream().anyMatch(t -> joins(schema, t, head, tail))) {
                        pairs.add(new Pair(head.id(), tail.id(), head.span().begin()));
                    }
                }
            }
        }
        return pairs;
    }

    private static boolean joins(Schema schema, RelationType type, Mention head, Mention tail) {
        boolean ordered = head.id().compareTo(tail.id()) < 0;
        return (!type.symmetric() || ordered)
                && schema.allows(type.roles().get(0).allowedTypes(), head.typeId())
                && schema.allows(type.roles().get(1).allowedTypes(), tail.typeId());
    }
}
