/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationChange;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationLookup;
import org.scholion.document.Relation;
import org.scholion.document.Stance;

/**
 * The relations and stances of a document that is open, in text order, kept current: an edit costs
 * what it touches, however many there are. Not safe for use by several threads.
 */
public final class LinkRows {

    private final AnnotationLookup annotations;
    private final Dependents dependents;
    private OrderedRows<AnnotationId, LinkRow> rows;
    private long revision;

    /**
     * Makes the rows of all relations and stances.
     *
     * @param annotations looked at now, and again after changes
     */
    public LinkRows(AnnotationLookup annotations) {
        this.annotations = annotations;
        this.dependents = new Dependents(annotations);
        this.rows =
                OrderedRows.of(
                        annotations.all().stream()
                                .filter(LinkRows::isLink)
                                .map(this::row)
                                .toList());
    }

    /** Returns the rows as they are now. */
    public OrderedRows<AnnotationId, LinkRow> rows() {
        return rows;
    }

    /**
     * Makes the rows anew that changes touched.
     *
     * @param changes those made since the last look, in their order; later ones may have been made
     * @return the rows as they are now; the same object as before if the changes touched none
     */
    public OrderedRows<AnnotationId, LinkRow> after(List<AnnotationChange> changes) {
        if (changes.isEmpty()) {
            return rows;
        }
        revision++;
        List<AnnotationId> gone = new ArrayList<>();
        List<LinkRow> come = new ArrayList<>();
        for (AnnotationId id : dependents.of(changes)) {
            Optional<Annotation> link = annotations.find(id).filter(LinkRows::isLink);
            if (link.isPresent()) {
                come.add(row(link.get()));
            } else if (rows.find(id).isPresent()) {
                gone.add(id);
            }
        }
        if (!gone.isEmpty() || !come.isEmpty()) {
            rows = rows.with(gone, come);
        }
        return rows;
    }

    private static boolean isLink(Annotation annotation) {
        return annotation instanceof Relation || annotation instanceof Stance;
    }

    private LinkRow row(Annotation link) {
        return new LinkRow(link, place(link), revision);
    }

    private int place(Annotation link) {
        Optional<Integer> own = link.begin();
        return own.or(
                        () ->
                                link.references().stream()
                                        .flatMap(id -> annotations.find(id).stream())
                                        .flatMap(end -> end.begin().stream())
                                        .min(Integer::compare))
                .orElse(Integer.MAX_VALUE);
    }
}
