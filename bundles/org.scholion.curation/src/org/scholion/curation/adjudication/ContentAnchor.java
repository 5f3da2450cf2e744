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
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationKind;
import org.scholion.document.AnnotationLookup;
import org.scholion.document.DocumentLabel;
import org.scholion.document.Fragment;
import org.scholion.document.Mention;
import org.scholion.document.Referent;
import org.scholion.document.Span;

/**
 * Which annotation is meant, in terms of the content: so that it is found again when it was
 * imported again, or deleted and made anew, and has another id.
 *
 * @param kind what kind of annotation it is
 * @param typeId the id of its type
 * @param spans where it stands, in order; of a referent where its first mentions do; none if it has
 *     no place
 * @param name the identifier or else the name of a referent, or the value of a document label;
 *     empty for others
 * @param ends what it points to, by role
 */
public record ContentAnchor(
        AnnotationKind kind,
        String typeId,
        List<Stretch> spans,
        String name,
        SortedMap<String, List<ContentAnchor>> ends) {

    /** So deep ends are followed: a stance about a relation of mentions of a referent. */
    private static final int DEPTH = 3;

    /** So many mentions tell a referent from others. */
    private static final int MENTIONS = 3;

    public ContentAnchor {
        spans = List.copyOf(spans);
        ends = Collections.unmodifiableSortedMap(new TreeMap<>(ends));
    }

    /**
     * A piece of the text.
     *
     * @param begin UTF-16 offset
     * @param end UTF-16 offset after the last unit
     * @param text what stands there
     */
    public record Stretch(int begin, int end, String text) {}

    /**
     * Returns the anchor of an annotation.
     *
     * @param text the text it stands in
     * @param set the annotations it is one of
     */
    public static ContentAnchor of(Annotation annotation, String text, AnnotationLookup set) {
        return of(annotation, text, set, DEPTH);
    }

    /** Returns the anchor of what an annotation of a set points to, as it stands in that one's. */
    static Optional<ContentAnchor> ofEnd(AnnotationId id, String text, AnnotationLookup set) {
        return set.find(id).map(end -> of(end, text, set, DEPTH - 1));
    }

    /**
     * Returns the anchor of an annotation whose set is not there any more.
     *
     * @param ends the anchors of what it points to
     */
    static ContentAnchor of(
            Annotation annotation,
            String text,
            Function<AnnotationId, Optional<ContentAnchor>> ends) {
        return of(annotation, stretches(annotation.spans(), text), ends);
    }

    private static ContentAnchor of(
            Annotation annotation, String text, AnnotationLookup set, int depth) {
        List<Span> spans = annotation.spans();
        if (annotation instanceof Referent) {
            spans =
                    set.referringTo(annotation.id()).stream()
                            .filter(Mention.class::isInstance)
                            .flatMap(mention -> mention.spans().stream())
                            .sorted(Comparator.comparingInt(Span::begin))
                            .limit(MENTIONS)
                            .toList();
        }
        return of(
                annotation,
                stretches(spans, text),
                id ->
                        depth == 0
                                ? Optional.empty()
                                : set.find(id).map(end -> of(end, text, set, depth - 1)));
    }

    private static ContentAnchor of(
            Annotation annotation,
            List<Stretch> stretches,
            Function<AnnotationId, Optional<ContentAnchor>> anchors) {
        SortedMap<String, List<ContentAnchor>> ends = new TreeMap<>();
        for (Ends.End end : Ends.of(annotation)) {
            anchors.apply(end.id())
                    .ifPresent(
                            other ->
                                    ends.computeIfAbsent(end.role(), r -> new ArrayList<>())
                                            .add(other));
        }
        ends.replaceAll(
                (role, all) ->
                        all.stream()
                                .sorted(Comparator.comparing(ContentAnchor::toString))
                                .toList());
        return new ContentAnchor(
                annotation.kind(), annotation.typeId(), stretches, name(annotation), ends);
    }

    private static List<Stretch> stretches(List<Span> spans, String text) {
        List<Stretch> stretches = new ArrayList<>();
        for (Span span : spans) {
            for (Fragment f : span.fragments()) {
                int end = Math.min(f.end(), text.length());
                int begin = Math.min(f.begin(), end);
                stretches.add(new Stretch(f.begin(), f.end(), text.substring(begin, end)));
            }
        }
        stretches.sort(Comparator.comparingInt(Stretch::begin).thenComparingInt(Stretch::end));
        return stretches;
    }

    private static String name(Annotation annotation) {
        return switch (annotation) {
            case Referent referent -> referent.identifier().orElse(referent.name());
            case DocumentLabel label -> label.value().toString();
            default -> "";
        };
    }

    /** Returns the spans, each stretch as one of its own. */
    List<Span> places() {
        return spans.stream().map(s -> Span.of(s.begin(), s.end())).toList();
    }
}
