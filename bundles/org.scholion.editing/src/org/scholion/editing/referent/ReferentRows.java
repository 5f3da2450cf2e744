/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.referent;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationChange;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationLookup;
import org.scholion.document.Mention;
import org.scholion.document.Referent;
import org.scholion.editing.row.Dependents;
import org.scholion.editing.row.OrderedRows;

/**
 * The referents of a document that is open, in order of their first mentions, kept current: an edit
 * costs what it touches, however many there are. Not safe for use by several threads.
 */
public final class ReferentRows {

    private final AnnotationLookup annotations;
    private final Dependents dependents;
    private OrderedRows<AnnotationId, ReferentRow> rows;
    private long revision;

    /**
     * Makes the rows of all referents.
     *
     * @param annotations looked at now, and again after changes
     */
    public ReferentRows(AnnotationLookup annotations) {
        this.annotations = annotations;
        this.dependents = new Dependents(annotations);
        this.rows =
                OrderedRows.of(
                        annotations.all().stream()
                                .filter(Referent.class::isInstance)
                                .map(referent -> row((Referent) referent))
                                .toList());
    }

    /** Returns the rows as they are now. */
    public OrderedRows<AnnotationId, ReferentRow> rows() {
        return rows;
    }

    /**
     * Makes the rows anew that changes touched.
     *
     * @param changes those made since the last look, in their order; later ones may have been made
     * @return the rows as they are now; the same object as before if the changes touched none
     */
    public OrderedRows<AnnotationId, ReferentRow> after(List<AnnotationChange> changes) {
        SortedSet<AnnotationId> touched = dependents.of(changes);
        for (AnnotationChange change : changes) {
            Stream.of(change.before(), change.after())
                    .flatMap(annotation -> annotation.stream())
                    .forEach(annotation -> touch(annotation, touched));
        }
        withGroups(touched);
        List<AnnotationId> gone = new ArrayList<>();
        List<ReferentRow> come = new ArrayList<>();
        revision++;
        for (AnnotationId id : touched) {
            Optional<Annotation> referent = annotations.find(id).filter(Referent.class::isInstance);
            if (referent.isPresent()) {
                come.add(row((Referent) referent.get()));
            } else if (rows.find(id).isPresent()) {
                gone.add(id);
            }
        }
        if (!gone.isEmpty() || !come.isEmpty()) {
            rows = rows.with(gone, come);
        }
        return rows;
    }

    private static void touch(Annotation annotation, Set<AnnotationId> touched) {
        if (annotation instanceof Referent referent) {
            touched.addAll(referent.members());
        } else if (annotation instanceof Mention mention) {
            mention.referent().ifPresent(touched::add);
        }
    }

    /** A group has the place of its members, and lists their names. */
    private void withGroups(Set<AnnotationId> touched) {
        List<AnnotationId> open = new ArrayList<>(touched);
        while (!open.isEmpty()) {
            AnnotationId id = open.remove(open.size() - 1);
            for (Annotation group : annotations.referringTo(id)) {
                if (group instanceof Referent && touched.add(group.id())) {
                    open.add(group.id());
                }
            }
        }
    }

    private ReferentRow row(Referent referent) {
        List<Mention> mentions = SameMentions.of(annotations, referent.id());
        return new ReferentRow(
                referent, mentions, place(referent, mentions, new HashSet<>()), revision);
    }

    private int place(Referent referent, List<Mention> mentions, Set<AnnotationId> seen) {
        int first = mentions.isEmpty() ? Integer.MAX_VALUE : mentions.get(0).span().begin();
        seen.add(referent.id());
        for (AnnotationId member : referent.members()) {
            Optional<Referent> found =
                    annotations
                            .find(member)
                            .filter(Referent.class::isInstance)
                            .map(Referent.class::cast)
                            .filter(one -> !seen.contains(one.id()));
            if (found.isPresent()) {
                List<Mention> theirs = SameMentions.of(annotations, member);
                first = Math.min(first, place(found.get(), theirs, seen));
            }
        }
        return first;
    }
}
