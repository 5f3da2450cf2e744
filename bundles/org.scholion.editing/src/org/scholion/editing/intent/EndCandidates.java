/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.intent;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationLookup;
import org.scholion.document.Mention;
import org.scholion.document.Passage;
import org.scholion.document.Referent;
import org.scholion.document.Relation;
import org.scholion.document.Stance;
import org.scholion.words.Message;

/** Lists what can be picked as the other end of a relation or stance, the nearest first. */
public final class EndCandidates {

    /** More are not offered: nobody walks that far, and typing narrows among the nearest. */
    private static final int MOST = 2_000;

    /** A relation or stance counts as so many characters farther away: a mention is likelier. */
    private static final int LINK_PENALTY = 200;

    private record Placed(Annotation annotation, int distance) {}

    private final AnnotationLookup annotations;
    private final AnnotationTexts texts;

    /** Creates candidates from the annotations of one document. */
    public EndCandidates(AnnotationLookup annotations, AnnotationTexts texts) {
        this.annotations = annotations;
        this.texts = texts;
    }

    /**
     * Returns what may fill a role.
     *
     * @param allowedTypes ids of types; empty for any
     * @param excluded annotations that may not
     * @param near the offset from which distances are counted
     */
    public List<EndCandidate> fillers(
            Collection<String> allowedTypes, Collection<AnnotationId> excluded, int near) {
        return nearest(
                annotation ->
                        isEnd(annotation)
                                && !excluded.contains(annotation.id())
                                && (allowedTypes.isEmpty()
                                        || allowedTypes.contains(annotation.typeId())),
                near,
                false);
    }

    /**
     * Returns what may be the holder or source of a stance: mentions and referents of allowed
     * types, those before the cue first, then the author and nobody who is named.
     */
    public List<EndCandidate> holders(Collection<String> allowedTypes, int near) {
        List<EndCandidate> found =
                new ArrayList<>(
                        nearest(
                                annotation ->
                                        (annotation instanceof Mention
                                                        || annotation instanceof Referent)
                                                && (allowedTypes.isEmpty()
                                                        || allowedTypes.contains(
                                                                annotation.typeId())),
                                near,
                                true));
        addPlaceless(found);
        return List.copyOf(found);
    }

    /**
     * Returns what may be a further holder of a stance.
     *
     * @param excluded annotations that may not
     */
    public List<EndCandidate> holders(
            Collection<String> allowedTypes, Collection<AnnotationId> excluded, int near) {
        return without(holders(allowedTypes, near), excluded);
    }

    /**
     * Returns what may be a further source of a stance, as with holders.
     *
     * @param excluded annotations that may not
     * @param unlikely annotations that come last, since they are something else in it already
     */
    public List<EndCandidate> sources(
            Collection<String> allowedTypes,
            Collection<AnnotationId> excluded,
            Collection<AnnotationId> unlikely,
            int near) {
        List<EndCandidate> likely = without(holders(allowedTypes, excluded, near), unlikely);
        List<EndCandidate> found = new ArrayList<>(likely);
        holders(allowedTypes, excluded, near).stream()
                .filter(candidate -> !likely.contains(candidate))
                .forEach(found::add);
        return List.copyOf(found);
    }

    private static List<EndCandidate> without(
            List<EndCandidate> candidates, Collection<AnnotationId> excluded) {
        return candidates.stream()
                .filter(c -> c.annotation().filter(excluded::contains).isEmpty())
                .toList();
    }

    /**
     * Returns the referents that an implicit end may mean, the one mentioned nearest first and
     * those that are mentioned nowhere last, and then nobody who is named. Where there are no
     * referents there is nothing to choose, and nothing is returned.
     */
    public List<EndCandidate> meant(Collection<String> allowedTypes, int near) {
        Map<AnnotationId, Integer> distances = new HashMap<>();
        List<Referent> referents = new ArrayList<>();
        for (Annotation annotation : annotations.all()) {
            if (annotation instanceof Mention mention) {
                mention.referent()
                        .ifPresent(
                                id ->
                                        distances.merge(
                                                id, distance(mention, near, true), Math::min));
            } else if (annotation instanceof Referent referent
                    && (allowedTypes.isEmpty()
                            || referent.typeId().isEmpty()
                            || allowedTypes.contains(referent.typeId()))) {
                referents.add(referent);
            }
        }
        List<EndCandidate> found = new ArrayList<>();
        referents.stream()
                .sorted(
                        Comparator.comparingInt(
                                r -> distances.getOrDefault(r.id(), Integer.MAX_VALUE)))
                .limit(MOST)
                .map(this::candidate)
                .forEach(found::add);
        if (!found.isEmpty()) {
            found.add(
                    new EndCandidate(
                            EndCandidate.IMPLICIT,
                            Optional.empty(),
                            Message.of("editing.nobody-named"),
                            Message.of("editing.implicit-hint")));
        }
        return List.copyOf(found);
    }

    /** Returns what may be the target of a stance: any annotation of allowed types. */
    public List<EndCandidate> targets(
            Collection<String> allowedTypes, Collection<AnnotationId> excluded, int near) {
        List<EndCandidate> found = new ArrayList<>(fillers(allowedTypes, excluded, near));
        addPlaceless(found);
        return List.copyOf(found);
    }

    /** Returns the mentions and referents that may mean the same as a mention. */
    public List<EndCandidate> sameAs(Mention mention) {
        String words = texts.covered(mention.span());
        List<EndCandidate> near =
                nearest(
                        annotation ->
                                !annotation.id().equals(mention.id())
                                        && (annotation instanceof Mention
                                                || annotation instanceof Referent referent
                                                        && !mention.referent()
                                                                .equals(
                                                                        Optional.of(
                                                                                referent.id()))),
                        mention.span().begin(),
                        true);
        // those with the same type come first, and before them those that share the words
        return near.stream()
                .sorted(
                        Comparator.comparing(
                                        (EndCandidate candidate) ->
                                                !candidate
                                                        .label()
                                                        .toString()
                                                        .equalsIgnoreCase(words))
                                .thenComparing(
                                        candidate ->
                                                candidate
                                                        .annotation()
                                                        .flatMap(annotations::find)
                                                        .filter(
                                                                other ->
                                                                        other.typeId()
                                                                                .equals(
                                                                                        mention
                                                                                                .typeId()))
                                                        .isEmpty()))
                .toList();
    }

    private static void addPlaceless(List<EndCandidate> found) {
        found.add(
                new EndCandidate(
                        EndCandidate.AUTHOR,
                        Optional.empty(),
                        Message.of("editing.author"),
                        Message.of("editing.author-hint")));
        found.add(
                new EndCandidate(
                        EndCandidate.IMPLICIT,
                        Optional.empty(),
                        Message.of("editing.implicit"),
                        Message.of("editing.implicit-hint")));
    }

    private static boolean isEnd(Annotation annotation) {
        return annotation instanceof Mention
                || annotation instanceof Referent
                || annotation instanceof Relation
                || annotation instanceof Stance;
    }

    private List<EndCandidate> nearest(
            Predicate<Annotation> wanted, int near, boolean beforeFirst) {
        List<Placed> placed = new ArrayList<>();
        for (Annotation annotation : annotations.all()) {
            if (wanted.test(annotation)) {
                placed.add(new Placed(annotation, distance(annotation, near, beforeFirst)));
            }
        }
        return placed.stream()
                .sorted(Comparator.comparingInt(Placed::distance))
                .limit(MOST)
                .map(p -> candidate(p.annotation()))
                .toList();
    }

    private int distance(Annotation annotation, int near, boolean beforeFirst) {
        Optional<Integer> begin = begin(annotation, 0);
        if (begin.isEmpty()) {
            return Integer.MAX_VALUE;
        }
        boolean link = annotation instanceof Relation || annotation instanceof Stance;
        int away = begin.get() - near;
        if (link) {
            return Math.abs(away) + LINK_PENALTY;
        }
        // a holder mostly stands before its cue: what follows counts as three times as far
        return away <= 0 ? -away : beforeFirst ? away * 3 : away;
    }

    private Optional<Integer> begin(Annotation annotation, int depth) {
        Optional<Integer> own = annotation.begin();
        if (own.isPresent() || depth > 3 || annotation instanceof Passage) {
            return own;
        }
        return annotation.references().stream()
                .flatMap(id -> annotations.find(id).stream())
                .flatMap(end -> begin(end, depth + 1).stream())
                .min(Integer::compare);
    }

    private EndCandidate candidate(Annotation annotation) {
        String type = texts.typeName(annotation.typeId());
        Message detail = Message.verbatim(type);
        if (annotation instanceof Referent) {
            detail =
                    type.isEmpty()
                            ? Message.of("editing.referent")
                            : Message.of("editing.referent-of-type", "type", type);
        }
        return new EndCandidate(
                annotation.id().value(),
                Optional.of(annotation.id()),
                texts.label(annotation),
                detail);
    }
}
