/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view.mark;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The mentions of whom or what someone is at: they light up together. It is no part of a document's
 * drawing, so that what is drawn without anyone at work shows none.
 *
 * @param mentions all that mean the same, the one that is asked about among them; none where that
 *     is the only one
 */
public record SameReferent(Set<MarkId> mentions) {

    /** Nobody is meant. */
    public static final SameReferent NONE = new SameReferent(Set.of());

    /** Copies the ids. */
    public SameReferent {
        mentions = Set.copyOf(mentions);
    }

    /**
     * Looks for whom the selected mark means, or without one the shortest mention at the caret that
     * means someone.
     *
     * @param caret an offset; a mention is at it from its begin to its end, both included
     */
    public static SameReferent of(DocumentMarks marks, Optional<MarkId> selected, int caret) {
        Optional<MentionMark> mention =
                selected.isPresent()
                        ? selected.flatMap(marks::find).flatMap(SameReferent::meaning)
                        : marks.overlapping(Math.max(0, caret - 1), caret + 1).stream()
                                .flatMap(mark -> meaning(mark).stream())
                                .min(Comparator.comparingInt(SameReferent::length));
        return mention.map(one -> of(marks, one)).orElse(NONE);
    }

    private static SameReferent of(DocumentMarks marks, MentionMark mention) {
        List<MentionMark> all =
                mention.references().stream()
                        .flatMap(referent -> marks.referringTo(referent).stream())
                        .flatMap(mark -> meaning(mark).stream())
                        .toList();
        return all.size() < 2
                ? NONE
                : new SameReferent(
                        all.stream().map(MentionMark::id).collect(Collectors.toUnmodifiableSet()));
    }

    private static Optional<MentionMark> meaning(Mark mark) {
        return mark instanceof MentionMark mention && mention.referent().isPresent()
                ? Optional.of(mention)
                : Optional.empty();
    }

    private static int length(MentionMark mention) {
        return mention.span().end() - mention.span().begin();
    }
}
