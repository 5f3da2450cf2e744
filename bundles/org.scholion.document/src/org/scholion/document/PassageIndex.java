/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.document.internal.FragmentIndex;

/**
 * The passages of a document by place: whose words stand where, and what is left out. A snapshot;
 * later changes do not show.
 */
public final class PassageIndex {

    private static final Comparator<Passage> INNERMOST_FIRST =
            Comparator.<Passage>comparingInt(p -> p.span().end() - p.span().begin())
                    .thenComparing(Passage::id, Comparator.reverseOrder());

    private final Map<AnnotationId, Passage> passages = new HashMap<>();
    private final FragmentIndex places = new FragmentIndex();
    private final List<Fragment> excluded;

    /** Whose words stand somewhere. */
    public sealed interface Author {

        /** No passage is there: the author of the document. */
        record OfDocument() implements Author {}

        /** An annotation of the document. */
        record Annotated(AnnotationId id) implements Author {}

        /** Someone whose name is known. */
        record Named(String name) implements Author {}

        /** The innermost passage does not say. */
        record Unknown() implements Author {}
    }

    /** Creates an index of the passages among these annotations. */
    public PassageIndex(Collection<? extends Annotation> annotations) {
        List<Fragment> left = new ArrayList<>();
        for (Annotation annotation : annotations) {
            if (annotation instanceof Passage passage) {
                passages.put(passage.id(), passage);
                places.add(passage);
                if (passage.excluded() && passage.span().begin() < passage.span().end()) {
                    left.add(new Fragment(passage.span().begin(), passage.span().end()));
                }
            }
        }
        excluded = merged(left);
    }

    private static List<Fragment> merged(List<Fragment> stretches) {
        List<Fragment> merged = new ArrayList<>();
        for (Fragment next : stretches.stream().sorted().toList()) {
            int last = merged.size() - 1;
            if (last >= 0 && next.begin() <= merged.get(last).end()) {
                Fragment before = merged.get(last);
                merged.set(last, new Fragment(before.begin(), Math.max(before.end(), next.end())));
            } else {
                merged.add(next);
            }
        }
        return List.copyOf(merged);
    }

    /** Returns the passages around the unit at an offset, the innermost (shortest) first. */
    public List<Passage> at(int offset) {
        return places.overlapping(offset, offset + 1).stream()
                .flatMap(id -> Optional.ofNullable(passages.get(id)).stream())
                .filter(p -> p.span().overlaps(offset, offset + 1))
                .sorted(INNERMOST_FIRST)
                .toList();
    }

    /** Returns the innermost passage around the unit at an offset. */
    public Optional<Passage> innermost(int offset) {
        return at(offset).stream().findFirst();
    }

    /** Returns whose words stand at an offset: those of the innermost passage's author. */
    public Author author(int offset) {
        Optional<Passage> passage = innermost(offset);
        if (passage.isEmpty()) {
            return new Author.OfDocument();
        }
        Optional<Author> annotated = passage.get().author().map(Author.Annotated::new);
        return annotated
                .or(() -> passage.get().authorName().map(Author.Named::new))
                .orElseGet(Author.Unknown::new);
    }

    /** Returns the stretches that are left out, in order, none touching another. */
    public List<Fragment> excluded() {
        return excluded;
    }

    /** Tells whether the unit at an offset is left out: any passage around it says so. */
    public boolean excluded(int offset) {
        return excluded.stream().anyMatch(f -> f.begin() <= offset && offset < f.end());
    }

    /**
     * Tells whether an annotation is left out: it has a place, and every fragment of it lies in one
     * of the stretches that are.
     */
    public boolean excluded(Annotation annotation) {
        List<Fragment> fragments =
                annotation.spans().stream().flatMap(span -> span.fragments().stream()).toList();
        return !fragments.isEmpty()
                && fragments.stream()
                        .allMatch(
                                f ->
                                        excluded.stream()
                                                .anyMatch(
                                                        out ->
                                                                out.begin() <= f.begin()
                                                                        && f.end() <= out.end()));
    }
}
