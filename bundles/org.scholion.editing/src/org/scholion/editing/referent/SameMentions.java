/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.referent;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationLookup;
import org.scholion.document.Mention;

/** The mentions that mean the same. */
public final class SameMentions {

    private static final Comparator<Mention> IN_TEXT =
            Comparator.<Mention>comparingInt(mention -> mention.span().begin())
                    .thenComparingInt(mention -> mention.span().end())
                    .thenComparing(Mention::id);

    private SameMentions() {}

    /** Returns the mentions of a referent in text order. */
    public static List<Mention> of(AnnotationLookup annotations, AnnotationId referent) {
        return annotations.referringTo(referent).stream()
                .filter(Mention.class::isInstance)
                .map(Mention.class::cast)
                .sorted(IN_TEXT)
                .toList();
    }

    /**
     * Returns the next mention of the same in text order, and after the last one the first.
     *
     * @param onward whether the next one is wanted, not the one before
     * @return nothing when the mention means nobody, or is the only one that means this
     */
    public static Optional<Mention> next(
            AnnotationLookup annotations, Mention mention, boolean onward) {
        List<Mention> all = mention.referent().map(id -> of(annotations, id)).orElseGet(List::of);
        int count = all.size();
        int at = all.stream().map(Mention::id).toList().indexOf(mention.id());
        return count < 2 || at < 0
                ? Optional.empty()
                : Optional.of(all.get(Math.floorMod(at + (onward ? 1 : -1), count)));
    }
}
