/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.rules;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationLookup;
import org.scholion.document.Mention;
import org.scholion.document.Passage;
import org.scholion.document.Referent;

/** The rules of structure that need neither schema nor text: what may point to what. */
public final class ReferenceRules {

    private ReferenceRules() {}

    /** Returns what an annotation breaks among these others, which need not contain it. */
    public static List<Finding> breaches(Annotation annotation, AnnotationLookup annotations) {
        if (annotation instanceof Mention mention && mention.referent().isEmpty()) {
            // most annotations there are
            return List.of();
        }
        // a set comes into being with the first breach: documents are opened far oftener than
        // broken
        Set<Finding> found = Set.of();
        for (End end : End.of(annotation)) {
            Optional<Finding> breach = breach(annotation, end, annotations);
            if (breach.isPresent()) {
                found = with(found, breach.get());
            }
        }
        if (annotation instanceof Referent group && isInItself(group, annotations)) {
            found = with(found, Finding.of(Rule.GROUP_CYCLE, group, Map.of()));
        }
        if (annotation instanceof Passage passage && passage.span().fragments().size() != 1) {
            found =
                    with(
                            found,
                            Finding.of(
                                    Rule.PASSAGE_IN_PIECES,
                                    passage,
                                    Map.of(Argument.COUNT, passage.span().fragments().size())));
        }
        return List.copyOf(found);
    }

    private static Set<Finding> with(Set<Finding> found, Finding one) {
        Set<Finding> more = new LinkedHashSet<>(found);
        more.add(one);
        return more;
    }

    /**
     * Returns what an annotation breaks that its former state did not; empty when the former state
     * pointed to the same.
     *
     * @param annotations the others, as they are for both states
     */
    public static List<Finding> added(
            Optional<Annotation> before, Annotation after, AnnotationLookup annotations) {
        if (before.isPresent() && sameEnds(before.get(), after)) {
            return List.of();
        }
        List<Finding> found = breaches(after, annotations);
        return found.isEmpty() || before.isEmpty()
                ? found
                : minus(found, breaches(before.get(), annotations));
    }

    /** Returns whether two states of an annotation stand or fall with the same others. */
    static boolean sameEnds(Annotation before, Annotation after) {
        return End.of(before).equals(End.of(after))
                && !(after instanceof Passage passage && passage.span().fragments().size() != 1);
    }

    /** Returns the findings that are not among the known ones, wherever those were. */
    static List<Finding> minus(List<Finding> found, Collection<Finding> known) {
        List<Finding> breaches = known.stream().map(Finding::breach).toList();
        return found.stream().filter(f -> !breaches.contains(f.breach())).toList();
    }

    private static Optional<Finding> breach(
            Annotation from, End end, AnnotationLookup annotations) {
        if (end.id().equals(from.id())) {
            return Optional.of(Finding.of(Rule.END_OWN, from, Map.of(Argument.AS, end.as())));
        }
        Optional<Annotation> to = annotations.find(end.id());
        if (to.isEmpty()) {
            return Optional.of(
                    Finding.of(
                            Rule.END_MISSING,
                            from,
                            Map.of(Argument.AS, end.as(), Argument.END, end.id().value())));
        }
        return to.filter(found -> !end.kinds().contains(found.kind()))
                .map(
                        found ->
                                Finding.of(
                                        Rule.END_KIND,
                                        from,
                                        Map.of(
                                                Argument.AS,
                                                end.as(),
                                                Argument.END,
                                                end.id().value(),
                                                Argument.END_KIND,
                                                Finding.word(found.kind()))));
    }

    /** Whether a group is reached from its members; one that names itself outright is not meant. */
    private static boolean isInItself(Referent group, AnnotationLookup annotations) {
        Set<AnnotationId> seen = new HashSet<>(group.members());
        seen.remove(group.id());
        Deque<AnnotationId> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            if (annotations.find(open.pop()).orElse(group) instanceof Referent member
                    && !member.id().equals(group.id())) {
                if (member.members().contains(group.id())) {
                    return true;
                }
                member.members().stream().filter(seen::add).forEach(open::push);
            }
        }
        return false;
    }
}
