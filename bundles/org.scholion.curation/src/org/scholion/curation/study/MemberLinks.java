/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.curation.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationKind;
import org.scholion.document.AttributeValue;
import org.scholion.document.Mention;
import org.scholion.document.PassageIndex;
import org.scholion.document.Referent;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;

/**
 * The relations and stances of a member on a document, with their ends as what they mean: the
 * author of a stance is who the innermost passage around it names. Left out are those that stand in
 * text that is left out, or one of whose ends does.
 */
final class MemberLinks {
    private final List<Mark> mentions;
    private final List<Mark> passages;
    private final List<Referent> referents = new ArrayList<>();
    private final Map<AnnotationId, End> ends = new HashMap<>();
    private final List<Linked> links;
    private final int[] referentOf;
    private final int[] firstAlike;
    private final boolean byEntry;

    /** Reads the links of a member. */
    MemberLinks(PreparedDocument document, int member) {
        byEntry = document.counting().byEntry();
        mentions = document.marks(AnnotationKind.ENTITY, member);
        passages = document.marks(AnnotationKind.PASSAGE, member);
        List<Annotation> all = document.annotations(member);
        firstAlike = new int[mentions.size()];
        for (int i = 0; i < firstAlike.length; i++) {
            boolean alike =
                    i > 0
                            && mentions.get(i).type().equals(mentions.get(i - 1).type())
                            && mentions.get(i).place().equals(mentions.get(i - 1).place());
            firstAlike[i] = alike ? firstAlike[i - 1] : i;
            ends.put(mentions.get(i).annotation().id(), new End.OfMention(i));
        }
        for (int i = 0; i < passages.size(); i++) {
            ends.put(passages.get(i).annotation().id(), new End.OfPassage(i));
        }
        for (Annotation annotation : all) {
            if (annotation instanceof Referent referent) {
                ends.put(referent.id(), new End.OfReferent(referents.size()));
                referents.add(referent);
            }
        }
        referentOf = new int[mentions.size()];
        for (int i = 0; i < referentOf.length; i++) {
            referentOf[i] =
                    ((Mention) mentions.get(i).annotation())
                            .referent()
                            .map(ends::get)
                            .map(end -> end instanceof End.OfReferent r ? r.referent() : -1)
                            .orElse(-1);
        }
        links = read(document, all);
    }

    private List<Linked> read(PreparedDocument document, List<Annotation> all) {
        List<Annotation> kept = new ArrayList<>();
        for (Annotation annotation : all) {
            if (annotation.kind() == AnnotationKind.RELATION
                    || annotation.kind() == AnnotationKind.STANCE) {
                kept.add(annotation);
            }
        }
        // those on links follow these, and all are put in an order that has nothing to do with ids
        kept.sort(Comparator.comparing(Annotation::id));
        Map<AnnotationId, Integer> numbers = new HashMap<>();
        kept.forEach(a -> numbers.put(a.id(), numbers.size()));
        numbers.forEach((id, number) -> ends.put(id, new End.OfLink(number)));
        PassageIndex around = new PassageIndex(all);
        List<Linked> read = new ArrayList<>();
        Map<Integer, Integer> places = new HashMap<>();
        for (Annotation annotation : kept) {
            Optional<Linked> link =
                    annotation instanceof Relation relation
                            ? relation(document, relation)
                            : stance(document, (Stance) annotation, around);
            if (link.isPresent()) {
                places.put(numbers.getOrDefault(annotation.id(), -1), read.size());
                read.add(link.get());
            }
        }
        return renumbered(read, places);
    }

    /** Sorts links by what they are, and has those that point to links point to the new numbers. */
    private static List<Linked> renumbered(List<Linked> read, Map<Integer, Integer> places) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing(i -> read.get(i).content()));
        int[] now = new int[read.size()];
        for (int i = 0; i < now.length; i++) {
            now[order.get(i)] = i;
        }
        List<Linked> sorted = new ArrayList<>();
        for (int i : order) {
            Linked link = read.get(i);
            SortedMap<String, List<End>> roles = new TreeMap<>();
            link.roles()
                    .forEach(
                            (role, fillers) ->
                                    roles.put(
                                            role,
                                            fillers.stream()
                                                    .map(end -> renumbered(end, places, now))
                                                    .toList()));
            sorted.add(
                    new Linked(
                            link.annotation(),
                            link.directed(),
                            roles,
                            link.cue(),
                            link.evidence(),
                            link.polarity(),
                            link.intensity(),
                            link.content()));
        }
        return sorted;
    }

    private static End renumbered(End end, Map<Integer, Integer> places, int[] now) {
        if (end instanceof End.OfLink link) {
            Integer place = places.get(link.link());
            return place == null ? End.Other.UNKNOWN : new End.OfLink(now[place]);
        }
        return end;
    }

    private Optional<Linked> relation(PreparedDocument document, Relation relation) {
        SortedMap<String, List<End>> roles = new TreeMap<>();
        for (Map.Entry<String, List<AnnotationId>> role : relation.roles().entrySet()) {
            List<End> fillers = new ArrayList<>();
            for (AnnotationId id : role.getValue()) {
                Optional<End> end = Optional.ofNullable(ends.get(id)).map(this::meant);
                if (end.isEmpty()) {
                    return Optional.empty();
                }
                fillers.add(end.get());
            }
            roles.put(role.getKey(), fillers);
        }
        Optional<Place> anchor = place(document, relation.spans());
        if (anchor.isEmpty() && !relation.spans().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                linked(
                        relation,
                        roles,
                        anchor,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private Optional<Linked> stance(PreparedDocument document, Stance stance, PassageIndex around) {
        Optional<Place> cue = place(document, stance.cues());
        Optional<Place> evidence = place(document, stance.evidence());
        boolean placed = !stance.cues().isEmpty() || !stance.evidence().isEmpty();
        if (placed && cue.isEmpty() && evidence.isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> at =
                Stream.concat(stance.cues().stream(), stance.evidence().stream())
                        .map(Span::begin)
                        .min(Integer::compare);
        PassageIndex.Author author =
                at.map(around::author).orElseGet(PassageIndex.Author.OfDocument::new);
        SortedMap<String, List<End>> roles = new TreeMap<>();
        put(roles, Linked.HOLDERS, stance.holders(), author);
        put(roles, Linked.TARGETS, stance.targets(), author);
        put(roles, Linked.SOURCES, stance.sources(), author);
        return Optional.of(
                linked(stance, roles, cue, evidence, stance.polarity(), stance.intensity()));
    }

    private void put(
            SortedMap<String, List<End>> roles,
            String role,
            List<StanceEnd> given,
            PassageIndex.Author author) {
        List<End> fillers = new ArrayList<>();
        for (StanceEnd end : given) {
            end(end.plain(), author).ifPresent(fillers::add);
        }
        if (!fillers.isEmpty()) {
            roles.put(role, fillers);
        }
    }

    /** What an end means; none where it stands in text that is left out. */
    private Optional<End> end(StanceEnd end, PassageIndex.Author author) {
        return switch (end) {
            case StanceEnd.Annotated annotated ->
                    Optional.ofNullable(ends.get(annotated.id())).map(this::meant);
            case StanceEnd.Catalogued catalogued ->
                    Optional.of(new End.OfEntry(catalogued.entry()));
            case StanceEnd.Implicit implicit ->
                    implicit.referent().isPresent()
                            ? Optional.ofNullable(ends.get(implicit.referent().get()))
                                    .map(this::meant)
                            : Optional.of(End.Other.IMPLICIT);
            default ->
                    switch (author) {
                        case PassageIndex.Author.OfDocument of ->
                                Optional.of(End.Other.AUTHOR_OF_DOCUMENT);
                        case PassageIndex.Author.Annotated of ->
                                Optional.of(ends.getOrDefault(of.id(), End.Other.UNKNOWN));
                        case PassageIndex.Author.Named of -> Optional.of(new End.Named(of.name()));
                        case PassageIndex.Author.Unknown of -> Optional.of(End.Other.UNKNOWN);
                    };
        };
    }

    /** The entry of the catalogue that an end means, where that is what counts. */
    private End meant(End end) {
        if (!byEntry) {
            return end;
        }
        int referent =
                switch (end) {
                    case End.OfMention of -> referentOf[of.mention()];
                    case End.OfReferent of -> of.referent();
                    default -> -1;
                };
        return referent < 0
                ? end
                : referents.get(referent).entry().<End>map(End.OfEntry::new).orElse(end);
    }

    private static Optional<Place> place(PreparedDocument document, List<Span> spans) {
        return spans.isEmpty()
                ? Optional.empty()
                : Place.of(document.graphemes(AnnotationKind.RELATION), spans);
    }

    private Linked linked(
            Annotation annotation,
            SortedMap<String, List<End>> roles,
            Optional<Place> cue,
            Optional<Place> evidence,
            Optional<AttributeValue> polarity,
            Optional<AttributeValue> intensity) {
        StringBuilder content = new StringBuilder(annotation.typeId());
        roles.forEach(
                (role, fillers) -> {
                    content.append('\n').append(role);
                    fillers.forEach(end -> content.append('\t').append(describe(end)));
                });
        content.append('\n').append(cue).append(evidence).append(polarity).append(intensity);
        content.append(annotation.header().attributes());
        return new Linked(
                annotation,
                annotation.kind() == AnnotationKind.RELATION && roles.size() == 2,
                roles,
                cue,
                evidence,
                polarity,
                intensity,
                content.toString());
    }

    /** What an end is, without ids. */
    private String describe(End end) {
        return switch (end) {
            case End.OfMention of ->
                    mentions.get(of.mention()).type() + mentions.get(of.mention()).place();
            case End.OfPassage of ->
                    passages.get(of.passage()).type() + passages.get(of.passage()).place();
            case End.OfReferent of -> referents.get(of.referent()).name();
            case End.OfLink of -> "";
            case End.OfEntry of -> of.entry().value();
            case End.Named of -> of.name();
            case End.Other other -> other.name();
        };
    }

    /** The mentions that count. */
    List<Mark> mentions() {
        return mentions;
    }

    /** All referents. */
    List<Referent> referents() {
        return referents;
    }

    /** Per mention the number of its referent, or −1. */
    int[] referentOf() {
        return referentOf;
    }

    /** Per mention the first one of the same type at the same place. */
    int[] firstAlike() {
        return firstAlike;
    }

    /** The relations and stances that count, by what they are. */
    List<Linked> links() {
        return links;
    }
}
