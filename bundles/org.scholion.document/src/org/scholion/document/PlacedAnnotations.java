/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.scholion.document.internal.FragmentIndex;

/**
 * Annotations in memory, by id, by what they refer to and by place. Not safe for use by several
 * threads while it changes.
 */
public final class PlacedAnnotations implements AnnotationLookup {

    private final AnnotationMap annotations;
    private final FragmentIndex places = new FragmentIndex();

    /**
     * Creates the indexes of these annotations.
     *
     * @throws IllegalArgumentException when two of them share an id
     */
    public PlacedAnnotations(Collection<? extends Annotation> annotations) {
        this.annotations = new AnnotationMap(annotations);
        annotations.forEach(places::add);
    }

    /**
     * Makes these changes, in order.
     *
     * @throws IllegalStateException when an annotation is not what a change says it was; the
     *     changes up to it have been made
     */
    public void apply(List<AnnotationChange> changes) {
        for (AnnotationChange change : changes) {
            annotations.apply(List.of(change));
            change.before().ifPresent(places::remove);
            change.after().ifPresent(places::add);
        }
    }

    @Override
    public Optional<Annotation> find(AnnotationId id) {
        return annotations.find(id);
    }

    @Override
    public Collection<Annotation> referringTo(AnnotationId id) {
        return annotations.referringTo(id);
    }

    /** Returns all annotations, ordered by id: a view that changes with this. */
    @Override
    public Collection<Annotation> all() {
        return annotations.all();
    }

    /** Returns how many annotations there are. */
    public int size() {
        return annotations.size();
    }

    /** Returns the annotations in a place; see {@link AnnotatedText#overlapping}. */
    public List<Annotation> overlapping(int begin, int end) {
        List<Annotation> found = new ArrayList<>();
        for (AnnotationId id : places.overlapping(begin, end)) {
            find(id).ifPresent(found::add);
        }
        return List.copyOf(found);
    }
}
