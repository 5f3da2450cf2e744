/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A relation between annotations.
 *
 * @param roles the fillers of each role by role id, in their order; roles without fillers are left
 *     out
 * @param anchor the words that express it, if marked
 */
public record Relation(
        AnnotationHeader header, SortedMap<String, List<AnnotationId>> roles, Optional<Span> anchor)
        implements Annotation {

    public Relation {
        SortedMap<String, List<AnnotationId>> copy = new TreeMap<>();
        roles.forEach(
                (role, fillers) -> {
                    if (!fillers.isEmpty()) {
                        copy.put(role, List.copyOf(fillers));
                    }
                });
        roles = Collections.unmodifiableSortedMap(copy);
    }

    @Override
    public AnnotationKind kind() {
        return AnnotationKind.RELATION;
    }

    @Override
    public Relation withHeader(AnnotationHeader newHeader) {
        return new Relation(newHeader, roles, anchor);
    }

    /** Returns this relation with the fillers of one role replaced; an empty list clears it. */
    public Relation withRole(String roleId, List<AnnotationId> fillers) {
        SortedMap<String, List<AnnotationId>> changed = new TreeMap<>(roles);
        changed.put(roleId, fillers);
        return new Relation(header, changed, anchor);
    }

    /** Returns this relation with another anchor, or none. */
    public Relation withAnchor(Optional<Span> newAnchor) {
        return new Relation(header, roles, newAnchor);
    }

    /** Returns the fillers of a role, empty if it has none. */
    public List<AnnotationId> fillers(String roleId) {
        return roles.getOrDefault(roleId, List.of());
    }

    @Override
    public List<Span> spans() {
        return anchor.map(List::of).orElseGet(List::of);
    }

    @Override
    public Set<AnnotationId> references() {
        Set<AnnotationId> ids = new LinkedHashSet<>();
        roles.values().forEach(ids::addAll);
        return Collections.unmodifiableSet(ids);
    }
}
