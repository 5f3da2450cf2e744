/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.curation.adjudication;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;

/**
 * The places of a document: what those who worked on it have marked, put together where it is about
 * the same thing. Entities and passages belong together if they share a grapheme, one type before
 * two and the same before what is not; document labels if they have one type; referents if they
 * share mentions, an entry of the catalogue, an identifier or a name; relations by their ends and
 * anchor, stances by their words and ends. Immutable.
 */
public final class Places {

    private final List<String> workers;
    private final List<Place> all;
    private final Map<String, Map<AnnotationId, Place>> byId;
    private final Meaning meaning;

    private Places(
            List<String> workers,
            List<Place> all,
            Map<String, Map<AnnotationId, Place>> byId,
            Meaning meaning) {
        this.meaning = meaning;
        this.workers = workers;
        this.all = all;
        this.byId = byId;
    }

    /**
     * Finds them.
     *
     * @param text the text, in which spans count UTF-16 units
     * @param marks of all who worked on it, also those who marked nothing; no member twice
     * @param meaning what marks say
     */
    public static Places of(String text, List<MemberMarks> marks, Meaning meaning) {
        List<MemberMarks> workers =
                marks.stream().sorted(Comparator.comparing(MemberMarks::member)).toList();
        List<String> names = workers.stream().map(MemberMarks::member).toList();
        if (new HashSet<>(names).size() != names.size()) {
            throw new IllegalArgumentException("a member is named twice: " + names);
        }
        Aligner aligner = new Aligner(text, workers, meaning);
        List<List<Item>> groups = new ArrayList<>(aligner.run());
        Map<List<Item>, Integer> begins = new HashMap<>();
        groups.forEach(group -> begins.put(group, begin(group)));
        groups.sort(
                Comparator.<List<Item>>comparingInt(group -> begins.getOrDefault(group, 0))
                        .thenComparing(group -> group.get(0).annotation().kind())
                        .thenComparing(group -> group.get(0).annotation().typeId())
                        .thenComparing(group -> group.get(0).index()));
        List<Place> all = new ArrayList<>();
        Map<String, Map<AnnotationId, Place>> byId = new HashMap<>();
        names.forEach(name -> byId.put(name, new HashMap<>()));
        for (List<Item> group : groups) {
            Place place = place(all.size(), group, names, aligner);
            all.add(place);
            place.marks()
                    .forEach(
                            (member, each) ->
                                    each.forEach(
                                            a ->
                                                    byId.getOrDefault(member, new HashMap<>())
                                                            .put(a.id(), place)));
        }
        return new Places(names, Collections.unmodifiableList(all), byId, meaning);
    }

    private static int begin(List<Item> group) {
        return group.stream().mapToInt(item -> begin(item, new HashSet<>())).min().orElse(0);
    }

    /** What has no place of its own is where the first of its ends is. */
    private static int begin(Item item, Set<Item> seen) {
        Optional<Integer> own = item.annotation().begin();
        if (own.isPresent()) {
            return own.get();
        }
        int first = Integer.MAX_VALUE;
        if (seen.add(item)) {
            for (Item.Link link : item.out()) {
                first = Math.min(first, begin(link.item(), seen));
            }
            if (first == Integer.MAX_VALUE) {
                for (Item.Link link : item.in()) {
                    first = Math.min(first, link.item().annotation().begin().orElse(first));
                }
            }
        }
        return first;
    }

    private static Place place(int number, List<Item> group, List<String> names, Aligner aligner) {
        SortedMap<String, List<Annotation>> marks = new TreeMap<>();
        Map<Annotation, SortedSet<String>> members = new LinkedHashMap<>();
        Map<Annotation, Annotation> examples = new HashMap<>();
        List<Item> ordered =
                group.stream()
                        .sorted(
                                Comparator.comparingInt(Item::member)
                                        .thenComparing(item -> item.annotation().id()))
                        .toList();
        for (Item item : ordered) {
            String name = names.get(item.member());
            List<Annotation> own = marks.computeIfAbsent(name, n -> new ArrayList<>());
            own.add(item.annotation());
            if (own.size() == 1) {
                Annotation form = aligner.form(item);
                members.computeIfAbsent(form, f -> new TreeSet<>()).add(name);
                examples.putIfAbsent(form, item.annotation());
            }
        }
        List<Version> versions = new ArrayList<>();
        members.forEach(
                (form, who) -> versions.add(new Version(who, examples.getOrDefault(form, form))));
        versions.sort(
                Comparator.<Version>comparingInt(v -> -v.members().size())
                        .thenComparing(Version::first));
        return new Place(number, group.get(0).annotation().kind(), marks, versions);
    }

    /** Returns the members who worked on the document, by name. */
    public List<String> workers() {
        return workers;
    }

    /** Returns all places, in reading order. */
    public List<Place> all() {
        return all;
    }

    /** Returns the place that a member's annotation belongs to. */
    public Optional<Place> of(String member, AnnotationId id) {
        return Optional.ofNullable(byId.getOrDefault(member, Map.of()).get(id));
    }

    /** Returns the places of what a version points to, without repetition. */
    public List<Place> ends(Version version) {
        List<Place> ends = new ArrayList<>();
        List<AnnotationId> pointed = new ArrayList<>(version.annotation().references());
        pointed.addAll(meaning.links(version.annotation()));
        for (AnnotationId id : pointed) {
            of(version.first(), id).filter(p -> !ends.contains(p)).ifPresent(ends::add);
        }
        return ends;
    }

    /** Returns what is to be known to tell whether annotations say the same. */
    Meaning meaning() {
        return meaning;
    }

    /**
     * Returns what a member's annotation says, in a form that is equal for all who say the same at
     * the same places.
     *
     * @param names gives the place of what the annotation points to
     */
    Annotation form(
            Annotation annotation,
            java.util.function.Function<AnnotationId, Optional<Place>> names) {
        return CanonicalForm.of(
                annotation,
                meaning,
                id ->
                        names.apply(id)
                                .map(place -> CanonicalForm.token(place.number() + 1L))
                                .orElseGet(() -> CanonicalForm.token(0)));
    }
}
