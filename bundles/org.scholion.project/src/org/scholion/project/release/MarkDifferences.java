/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.release;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.curation.adjudication.Meaning;
import org.scholion.curation.adjudication.MemberMarks;
import org.scholion.curation.adjudication.Place;
import org.scholion.curation.adjudication.Places;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationKind;
import org.scholion.document.AttributeValue;
import org.scholion.schema.AttributeKind;
import org.scholion.schema.Schema;

/**
 * Tells which annotations came, went or say something else. Ids are made anew in each release, so
 * annotations are found by what they say: those at one place are put together as adjudication does
 * it, where an end that has changed changes no annotation that points to it.
 */
final class MarkDifferences {

    private static final String BEFORE = "before";
    private static final String AFTER = "after";

    private final Schema schemaBefore;
    private final Schema schemaAfter;
    private final SortedMap<Label, Counts> counts = new TreeMap<>();
    private final SortedMap<Relabelled, Integer> relabelled = new TreeMap<>();

    MarkDifferences(Schema before, Schema after) {
        this.schemaBefore = before;
        this.schemaAfter = after;
    }

    /** A kind of annotation and the id of a type. */
    record Label(AnnotationKind kind, String type) implements Comparable<Label> {

        static Label of(Annotation annotation) {
            return new Label(annotation.kind(), annotation.typeId());
        }

        @Override
        public int compareTo(Label other) {
            return Comparator.comparing(Label::kind)
                    .thenComparing(Label::type)
                    .compare(this, other);
        }
    }

    /** Annotations of one kind that have another type. */
    record Relabelled(Label before, Label after) implements Comparable<Relabelled> {

        @Override
        public int compareTo(Relabelled other) {
            return Comparator.comparing(Relabelled::before)
                    .thenComparing(Relabelled::after)
                    .compare(this, other);
        }
    }

    /** Counts of a label. */
    static final class Counts {
        private int before;
        private int after;
        private int added;
        private int removed;
        private int changed;

        int before() {
            return before;
        }

        int after() {
            return after;
        }

        ReleaseDifference.Changes changes() {
            return new ReleaseDifference.Changes(added, removed, changed);
        }
    }

    SortedMap<Label, Counts> counts() {
        return counts;
    }

    SortedMap<Relabelled, Integer> relabelled() {
        return relabelled;
    }

    private Counts at(Annotation annotation) {
        return counts.computeIfAbsent(Label.of(annotation), l -> new Counts());
    }

    /** Notes what is there no more. */
    void removed(List<ComparedRelease.Marks> sets) {
        for (ComparedRelease.Marks set : sets) {
            for (Annotation annotation : set.annotations()) {
                at(annotation).before++;
                at(annotation).removed++;
            }
        }
    }

    /** Notes what was not there before. */
    void added(List<ComparedRelease.Marks> sets) {
        for (ComparedRelease.Marks set : sets) {
            for (Annotation annotation : set.annotations()) {
                at(annotation).after++;
                at(annotation).added++;
            }
        }
    }

    /**
     * Compares the sets of one document.
     *
     * @param one whether each release has one set a document, whoever's it is
     */
    void compare(
            List<ComparedRelease.Marks> before, List<ComparedRelease.Marks> after, boolean one) {
        if (one && before.size() == 1 && after.size() == 1) {
            compare(before.getFirst(), after.getFirst());
        } else {
            compareByMember(before, after);
        }
    }

    private void compareByMember(
            List<ComparedRelease.Marks> before, List<ComparedRelease.Marks> after) {
        List<ComparedRelease.Marks> gone = new ArrayList<>(before);
        List<ComparedRelease.Marks> come = new ArrayList<>(after);
        for (ComparedRelease.Marks one : before) {
            Optional<ComparedRelease.Marks> same =
                    come.stream()
                            .filter(o -> one.key().isPresent() && o.key().equals(one.key()))
                            .findFirst();
            if (same.isPresent()) {
                gone.remove(one);
                come.remove(same.get());
                compare(one, same.get());
            }
        }
        for (Alike pair : alike(gone, come)) {
            // what is known to be somebody else's is no other's work
            if (gone.contains(pair.before()) && come.contains(pair.after())) {
                gone.remove(pair.before());
                come.remove(pair.after());
                compare(pair.before(), pair.after());
            }
        }
        removed(gone);
        added(come);
    }

    /** Sets that may be one member's. */
    private record Alike(ComparedRelease.Marks before, ComparedRelease.Marks after, int inCommon) {}

    /** Pairs those of whom no more than a pseudonym is known, most in common first. */
    private static List<Alike> alike(
            List<ComparedRelease.Marks> before, List<ComparedRelease.Marks> after) {
        List<Alike> pairs = new ArrayList<>();
        for (ComparedRelease.Marks one : before) {
            Set<List<Object>> said = said(one);
            for (ComparedRelease.Marks other : after) {
                if (one.key().isEmpty() || other.key().isEmpty()) {
                    Set<List<Object>> both = said(other);
                    both.retainAll(said);
                    pairs.add(new Alike(one, other, both.size()));
                }
            }
        }
        pairs.sort(Comparator.comparingInt(pair -> -pair.inCommon()));
        return pairs;
    }

    private static Set<List<Object>> said(ComparedRelease.Marks marks) {
        Set<List<Object>> said = new HashSet<>();
        for (Annotation annotation : marks.annotations()) {
            said.add(List.of(annotation.kind(), annotation.typeId(), annotation.spans()));
        }
        return said;
    }

    private void compare(ComparedRelease.Marks before, ComparedRelease.Marks after) {
        List<Annotation> one = plain(before.annotations(), schemaBefore);
        List<Annotation> other = plain(after.annotations(), schemaAfter);
        one.forEach(annotation -> at(annotation).before++);
        other.forEach(annotation -> at(annotation).after++);
        if (one.equals(other)) {
            return;
        }
        Places places =
                Places.of(
                        after.text(),
                        List.of(
                                new MemberMarks(BEFORE, BEFORE, one),
                                new MemberMarks(AFTER, AFTER, other)),
                        // what a release holds points to what stands already
                        Meaning.PLAIN);
        for (Place place : places.all()) {
            compare(place);
        }
    }

    private void compare(Place place) {
        List<Annotation> were = place.marks().getOrDefault(BEFORE, List.of());
        List<Annotation> are = place.marks().getOrDefault(AFTER, List.of());
        int both = Math.min(were.size(), are.size());
        for (int i = 0; i < both; i++) {
            Annotation was = were.get(i);
            Annotation is = are.get(i);
            if (!was.typeId().equals(is.typeId())) {
                at(was).removed++;
                at(is).added++;
                relabelled.merge(new Relabelled(Label.of(was), Label.of(is)), 1, Integer::sum);
            } else if (place.isContested() || !isAsSure(was.header(), is.header())) {
                at(is).changed++;
            }
        }
        were.subList(both, were.size()).forEach(annotation -> at(annotation).removed++);
        are.subList(both, are.size()).forEach(annotation -> at(annotation).added++);
    }

    private static boolean isAsSure(AnnotationHeader one, AnnotationHeader other) {
        return one.confidence().equals(other.confidence()) && one.unsure() == other.unsure();
    }

    /** Returns annotations without makers, and what they link to by where that stands. */
    private static List<Annotation> plain(List<Annotation> annotations, Schema schema) {
        Map<AnnotationId, Annotation> byId = new HashMap<>();
        annotations.forEach(annotation -> byId.put(annotation.id(), annotation));
        List<Annotation> plain = new ArrayList<>();
        for (Annotation annotation : annotations) {
            AnnotationHeader header = annotation.header();
            SortedMap<String, AttributeValue> values = new TreeMap<>(header.attributes());
            schema.type(header.typeId())
                    .ifPresent(
                            type ->
                                    type.attributes().stream()
                                            .filter(a -> a.kind() == AttributeKind.LINK)
                                            .forEach(
                                                    a ->
                                                            values.computeIfPresent(
                                                                    a.id(),
                                                                    (id, v) -> link(v, byId))));
            plain.add(
                    annotation.withHeader(
                            new AnnotationHeader(
                                    header.id(),
                                    header.typeId(),
                                    "",
                                    Instant.EPOCH,
                                    1,
                                    Optional.empty(),
                                    header.confidence(),
                                    header.unsure(),
                                    values)));
        }
        plain.sort(Comparator.comparing(Annotation::id));
        return plain;
    }

    private static AttributeValue link(AttributeValue value, Map<AnnotationId, Annotation> byId) {
        if (value instanceof AttributeValue.Text(String id)) {
            Optional<Annotation> end = AnnotationId.parse(id).map(byId::get);
            return end.isPresent()
                    ? new AttributeValue.Text(
                            end.get().kind().word() + end.get().typeId() + end.get().spans())
                    : value;
        }
        return value;
    }
}
