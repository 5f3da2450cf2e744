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
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationLookup;
import org.scholion.document.EntryId;
import org.scholion.document.Referent;
import org.scholion.document.operation.DeleteAnnotation;
import org.scholion.document.operation.Operation;

/** Makes several referents one. */
final class ReferentMerge {

    private ReferentMerge() {}

    /** Returns the operations in an order in which they can be applied. */
    static List<Operation> of(
            AnnotationLookup annotations, AnnotationId keptId, Collection<AnnotationId> others) {
        Optional<Referent> found = referent(annotations, keptId);
        Map<AnnotationId, Referent> merged = new TreeMap<>();
        for (AnnotationId id : others) {
            if (!id.equals(keptId)) {
                referent(annotations, id).ifPresent(r -> merged.put(id, r));
            }
        }
        if (found.isEmpty() || merged.isEmpty()) {
            return List.of();
        }
        Referent kept = found.get();
        Redirection toKept =
                new Redirection(id -> Optional.of(merged.containsKey(id) ? keptId : id));
        List<Operation> steps = new ArrayList<>();
        // what is merged lets go of its members first, so that nothing is a member of itself
        for (Map.Entry<AnnotationId, Referent> entry : merged.entrySet()) {
            Referent other = entry.getValue();
            Referent alone = other.withMembers(List.of());
            steps.addAll(Replacement.of(other, alone));
            entry.setValue(alone);
        }
        Set<Annotation> referring = new LinkedHashSet<>();
        for (AnnotationId id : merged.keySet()) {
            referring.addAll(annotations.referringTo(id));
        }
        steps.addAll(Replacement.of(kept, described(annotations, kept, merged.keySet())));
        for (Annotation annotation : referring) {
            if (!merged.containsKey(annotation.id()) && !annotation.id().equals(keptId)) {
                steps.addAll(Replacement.of(annotation, toKept.of(annotation)));
            }
        }
        merged.values().forEach(other -> steps.add(new DeleteAnnotation(other)));
        return steps;
    }

    private static Referent described(
            AnnotationLookup annotations, Referent kept, Set<AnnotationId> merged) {
        String name = kept.name();
        Optional<String> identifier = kept.identifier();
        Optional<EntryId> entry = kept.entry();
        Set<AnnotationId> members = new LinkedHashSet<>(kept.members());
        for (AnnotationId id : merged) {
            Referent other = referent(annotations, id).orElse(kept);
            name = name.isEmpty() ? other.name() : name;
            identifier = identifier.or(other::identifier);
            entry = entry.or(other::entry);
            members.addAll(other.members());
        }
        members.removeAll(merged);
        members.remove(kept.id());
        return new Referent(kept.header(), name, identifier, entry, List.copyOf(members));
    }

    private static Optional<Referent> referent(AnnotationLookup annotations, AnnotationId id) {
        return annotations
                .find(id)
                .flatMap(a -> a instanceof Referent r ? Optional.of(r) : Optional.empty());
    }
}
