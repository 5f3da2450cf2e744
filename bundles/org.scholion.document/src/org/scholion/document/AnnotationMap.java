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
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.scholion.document.internal.ReferenceIndex;

/** Annotations in memory, by id and by what they refer to. Not safe for use by several threads. */
public final class AnnotationMap implements AnnotationLookup {

    private final TreeMap<AnnotationId, Annotation> annotations = new TreeMap<>();
    private final ReferenceIndex references = new ReferenceIndex();

    /** Creates an empty map. */
    public AnnotationMap() {}

    /**
     * Creates a map of these annotations.
     *
     * @throws IllegalArgumentException when two of them share an id
     */
    public AnnotationMap(Collection<? extends Annotation> annotations) {
        for (Annotation annotation : annotations) {
            if (this.annotations.containsKey(annotation.id())) {
                throw new IllegalArgumentException(
                        "two annotations have the id " + annotation.id());
            }
            this.annotations.put(annotation.id(), annotation);
            references.add(annotation);
        }
    }

    /**
     * Makes these changes, in order.
     *
     * @throws IllegalStateException when an annotation is not what a change says it was; the
     *     changes up to it have been made
     */
    public void apply(List<AnnotationChange> changes) {
        for (AnnotationChange change : changes) {
            Optional<Annotation> current = find(change.id());
            if (!current.equals(change.before())) {
                throw new IllegalStateException(
                        "the change of " + change.id() + " was made for another state: " + change);
            }
            change.before().ifPresent(references::remove);
            change.after()
                    .ifPresentOrElse(
                            after -> {
                                annotations.put(after.id(), after);
                                references.add(after);
                            },
                            () -> annotations.remove(change.id()));
        }
    }

    @Override
    public Optional<Annotation> find(AnnotationId id) {
        return Optional.ofNullable(annotations.get(id));
    }

    @Override
    public Collection<Annotation> referringTo(AnnotationId id) {
        List<Annotation> found = new ArrayList<>();
        for (AnnotationId from : references.referringTo(id)) {
            find(from).ifPresent(found::add);
        }
        return Collections.unmodifiableList(found);
    }

    /** Returns all annotations, ordered by id: a view that changes with this map. */
    @Override
    public Collection<Annotation> all() {
        return Collections.unmodifiableCollection(annotations.values());
    }

    /** Returns how many annotations there are. */
    public int size() {
        return annotations.size();
    }
}
