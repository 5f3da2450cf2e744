/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.edit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.DocumentLabel;
import org.scholion.document.Mention;
import org.scholion.document.Passage;
import org.scholion.document.Referent;
import org.scholion.document.Relation;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.document.StanceSide;

/**
 * Points the references of an annotation elsewhere, or removes them. Within one list, what would
 * stand there twice afterwards stands there once.
 */
public final class Redirection {

    private final Function<AnnotationId, Optional<AnnotationId>> target;

    /**
     * Creates a redirection.
     *
     * @param target gives what stands in place of a reference; empty to remove it
     */
    public Redirection(Function<AnnotationId, Optional<AnnotationId>> target) {
        this.target = target;
    }

    /** Returns an annotation with its references pointed elsewhere. */
    public Annotation of(Annotation annotation) {
        return switch (annotation) {
            case Mention mention -> mention.withReferent(mention.referent().flatMap(target));
            case Referent referent -> referent.withMembers(ids(referent.members()));
            case Relation relation -> {
                SortedMap<String, List<AnnotationId>> roles = new TreeMap<>();
                relation.roles().forEach((role, fillers) -> roles.put(role, ids(fillers)));
                yield new Relation(relation.header(), roles, relation.anchor());
            }
            case Stance stance -> {
                Stance changed = stance;
                for (StanceSide side : StanceSide.values()) {
                    changed = changed.withEnds(side, ends(stance.ends(side)));
                }
                yield changed;
            }
            case Passage passage ->
                    new Passage(
                            passage.header(),
                            passage.span(),
                            passage.author().flatMap(target),
                            passage.authorName(),
                            passage.date(),
                            passage.excluded());
            case DocumentLabel label -> label;
        };
    }

    private List<AnnotationId> ids(List<AnnotationId> ids) {
        return distinctIfChanged(
                ids, ids.stream().flatMap(id -> target.apply(id).stream()).toList());
    }

    private List<StanceEnd> ends(List<StanceEnd> ends) {
        List<StanceEnd> changed = new ArrayList<>();
        ends.forEach(end -> end(end).ifPresent(changed::add));
        return distinctIfChanged(ends, changed);
    }

    private Optional<StanceEnd> end(StanceEnd end) {
        return switch (end) {
            case StanceEnd.Annotated annotated ->
                    target.apply(annotated.id()).map(StanceEnd.Annotated::new);
            case StanceEnd.Author author -> Optional.of(author);
            case StanceEnd.Catalogued catalogued -> Optional.of(catalogued);
            case StanceEnd.Implicit implicit ->
                    Optional.of(new StanceEnd.Implicit(implicit.referent().flatMap(target)));
            // the words go with the source they show
            case StanceEnd.Cued cued -> end(cued.end()).map(e -> e.withCues(cued.cues()));
        };
    }

    private static <T> List<T> distinctIfChanged(List<T> before, List<T> after) {
        return before.equals(after) ? before : List.copyOf(new LinkedHashSet<>(after));
    }
}
