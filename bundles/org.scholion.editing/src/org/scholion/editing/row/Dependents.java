/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.row;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationChange;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationLookup;
import org.scholion.document.Mention;
import org.scholion.document.Referent;
import org.scholion.document.Relation;
import org.scholion.document.Stance;

/**
 * Which annotations may have other words or another place than before, since they or what they
 * point to changed.
 */
public final class Dependents {

    /**
     * How many references words and places are followed over: a problem names an end, and what an
     * end is called reaches over three more.
     */
    private static final int DEEPEST = 4;

    private final AnnotationLookup annotations;

    /** Creates it for the annotations of one document, as they are after the changes. */
    public Dependents(AnnotationLookup annotations) {
        this.annotations = annotations;
    }

    /**
     * Returns the ids of the annotations that changed, and of those whose words or place may be
     * others for it.
     *
     * @param changes in their order; later ones may have been made since
     */
    public SortedSet<AnnotationId> of(Collection<AnnotationChange> changes) {
        SortedSet<AnnotationId> all = new TreeSet<>();
        for (AnnotationChange change : changes) {
            all.add(change.id());
            Stream.of(change.before(), change.after())
                    .flatMap(annotation -> annotation.stream())
                    .forEach(annotation -> namedBy(annotation, all));
        }
        Collection<AnnotationId> last = List.copyOf(all);
        for (int depth = 0; depth < DEEPEST && !last.isEmpty(); depth++) {
            SortedSet<AnnotationId> next = new TreeSet<>();
            for (AnnotationId id : last) {
                for (Annotation referring : annotations.referringTo(id)) {
                    if (all.add(referring.id()) && passesOn(referring)) {
                        next.add(referring.id());
                    }
                }
            }
            last = next;
        }
        return all;
    }

    /** A referent without a name is called by the words of its longest mention. */
    private void namedBy(Annotation annotation, SortedSet<AnnotationId> all) {
        if (annotation instanceof Mention mention) {
            mention.referent()
                    .filter(
                            id ->
                                    annotations
                                            .find(id)
                                            .filter(Referent.class::isInstance)
                                            .map(Referent.class::cast)
                                            .filter(referent -> referent.name().isBlank())
                                            .isPresent())
                    .ifPresent(all::add);
        }
    }

    /**
     * Mentions and passages have words and a place of their own; only what is said of their
     * problems names what they point to.
     */
    private static boolean passesOn(Annotation annotation) {
        return annotation instanceof Relation
                || annotation instanceof Stance
                || annotation instanceof Referent;
    }
}
