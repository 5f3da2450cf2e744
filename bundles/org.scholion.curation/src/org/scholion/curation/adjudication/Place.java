/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.curation.adjudication;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationKind;

/**
 * One thing that there is to be decided: annotations of one kind, of one member or of several, that
 * are the same or that differ from each other. Each annotation belongs to one place.
 *
 * @param number 0, 1, … in reading order
 * @param kind what kind of annotation it is about
 * @param marks what each member had; the first of several stands for the others, which are the same
 * @param versions the different things members had, what most had first
 */
public record Place(
        int number,
        AnnotationKind kind,
        SortedMap<String, List<Annotation>> marks,
        List<Version> versions) {

    public Place {
        SortedMap<String, List<Annotation>> copy = new TreeMap<>();
        marks.forEach((member, all) -> copy.put(member, List.copyOf(all)));
        marks = Collections.unmodifiableSortedMap(copy);
        versions = List.copyOf(versions);
    }

    /** Returns the version a member had, if any. */
    public Optional<Version> version(String member) {
        return versions.stream().filter(v -> v.members().contains(member)).findFirst();
    }

    /** Returns whether a member has this annotation here. */
    public boolean has(String member, AnnotationId id) {
        return marks.getOrDefault(member, List.of()).stream().anyMatch(a -> a.id().equals(id));
    }

    /** Returns the annotation that stands for all at this place: that of the first version. */
    public Annotation example() {
        return versions.get(0).annotation();
    }

    /** Returns whether several members had something, and not the same. */
    public boolean isContested() {
        return versions.size() > 1;
    }

    /** Returns where the first of its annotations begins, if it has a place in the text. */
    public Optional<Integer> begin() {
        return all().flatMap(a -> a.begin().stream()).min(Integer::compare);
    }

    /** Returns where the last of its annotations ends, if it has a place in the text. */
    public Optional<Integer> end() {
        return all().flatMap(a -> a.end().stream()).max(Integer::compare);
    }

    /** By the number alone: places are keys, and what they hold is large. */
    @Override
    public int hashCode() {
        return number;
    }

    private Stream<Annotation> all() {
        return marks.values().stream().flatMap(List::stream);
    }
}
