/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.several;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationKind;
import org.scholion.document.AnnotationLookup;
import org.scholion.document.Mention;
import org.scholion.document.Span;

/**
 * Annotations that are selected together.
 *
 * @param all the annotations as they are now, in text order
 */
public record SeveralMarks(List<Annotation> all) {

    private static final Comparator<Annotation> IN_TEXT =
            Comparator.<Annotation, Integer>comparing(one -> one.begin().orElse(Integer.MAX_VALUE))
                    .thenComparing(one -> one.end().orElse(Integer.MAX_VALUE))
                    .thenComparing(Annotation::id);

    /** None. */
    public static final SeveralMarks NONE = new SeveralMarks(List.of());

    /** Puts them in order. */
    public SeveralMarks {
        all = all.stream().sorted(IN_TEXT).toList();
    }

    /** Returns those of some ids that are there; each once. */
    public static SeveralMarks of(AnnotationLookup annotations, Collection<AnnotationId> ids) {
        return new SeveralMarks(
                new LinkedHashSet<>(ids)
                        .stream().flatMap(id -> annotations.find(id).stream()).toList());
    }

    /**
     * Returns the mentions, or passages, with the same words as a mark: the same text once runs of
     * white space count as one space. Of other kinds, whose words are not their own, the mark
     * alone.
     */
    public static SeveralMarks withWordsOf(
            AnnotationLookup annotations, String text, Annotation mark) {
        Optional<String> words = words(text, mark);
        return new SeveralMarks(
                words.isEmpty()
                        ? List.of(mark)
                        : matching(
                                annotations,
                                one ->
                                        one.kind() == mark.kind()
                                                && words(text, one).equals(words)));
    }

    /** Returns all annotations of the type of a mark. */
    public static SeveralMarks withTypeOf(AnnotationLookup annotations, Annotation mark) {
        return ofType(annotations, mark.typeId(), mark.kind());
    }

    /**
     * Returns all annotations of a type.
     *
     * @param kind of which kind they are; a referent has the type of its mentions
     */
    public static SeveralMarks ofType(
            AnnotationLookup annotations, String typeId, AnnotationKind kind) {
        return new SeveralMarks(
                matching(annotations, one -> one.kind() == kind && one.typeId().equals(typeId)));
    }

    private static List<Annotation> matching(
            AnnotationLookup annotations, Predicate<Annotation> wanted) {
        return annotations.all().stream().filter(wanted).<Annotation>map(one -> one).toList();
    }

    private static Optional<String> words(String text, Annotation mark) {
        return mark.kind() == AnnotationKind.ENTITY || mark.kind() == AnnotationKind.PASSAGE
                ? mark.spans().stream()
                        .map(span -> brief(span, text))
                        .reduce((first, second) -> first + " " + second)
                : Optional.empty();
    }

    private static String brief(Span span, String text) {
        return span.coveredText(text).strip().replaceAll("\\s+", " ");
    }

    /** Returns their ids, in text order. */
    public List<AnnotationId> ids() {
        return all.stream().map(Annotation::id).toList();
    }

    /** Returns how many there are. */
    public int size() {
        return all.size();
    }

    /** Returns those that are mentions. */
    public List<Mention> mentions() {
        return all.stream()
                .filter(Mention.class::isInstance)
                .<Mention>map(Mention.class::cast)
                .toList();
    }

    /** Returns the kind of all of them; empty when there are several kinds, or none. */
    public Optional<AnnotationKind> kind() {
        List<AnnotationKind> kinds = all.stream().map(Annotation::kind).distinct().toList();
        return kinds.size() == 1 ? Optional.of(kinds.get(0)) : Optional.empty();
    }

    /** Returns the id of the type of all of them; empty when there are several types, or none. */
    public Optional<String> typeId() {
        List<String> types = all.stream().map(Annotation::typeId).distinct().toList();
        return types.size() == 1 ? Optional.of(types.get(0)) : Optional.empty();
    }
}
