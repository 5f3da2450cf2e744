/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.before;

import java.util.Collection;
import java.util.List;
import org.scholion.corpus.Dismissal;
import org.scholion.document.Annotation;
import org.scholion.document.Fragment;
import org.scholion.document.Mention;
import org.scholion.document.Span;
import org.scholion.document.open.AnnotatedDocument;
import org.scholion.text.TextRange;

/**
 * Which suggestions are offered: none where a mention of the same type shares a character with the
 * words or any mention covers just these, none that touches an excluded passage, and none that was
 * dismissed.
 */
public final class OpenSuggestions {

    private final AnnotatedDocument annotations;
    private final List<Fragment> excluded;
    private final Collection<Dismissal> dismissed;

    /**
     * Creates it.
     *
     * @param excluded the stretches that are left out, see {@link
     *     org.scholion.document.PassageIndex#excluded}
     * @param dismissed what the annotator does not want
     */
    public OpenSuggestions(
            AnnotatedDocument annotations,
            List<Fragment> excluded,
            Collection<Dismissal> dismissed) {
        this.annotations = annotations;
        this.excluded = excluded;
        this.dismissed = dismissed;
    }

    /** Returns those that are offered as the annotations are now, in their order. */
    public List<Suggestion> of(List<Suggestion> found) {
        return found.stream().filter(this::isOpen).toList();
    }

    /** Returns whether one is offered as the annotations are now. */
    public boolean isOpen(Suggestion suggestion) {
        TextRange range = suggestion.range();
        return !isExcluded(range)
                && !dismissed.contains(
                        new Dismissal(
                                new Fragment(range.begin(), range.end()),
                                suggestion.label().typeId()))
                && annotations.overlapping(range.begin(), range.end()).stream()
                        .noneMatch(annotation -> stands(annotation, suggestion));
    }

    private boolean isExcluded(TextRange range) {
        int low = 0;
        int high = excluded.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (excluded.get(middle).end() <= range.begin()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < excluded.size() && excluded.get(low).begin() < range.end();
    }

    private static boolean stands(Annotation annotation, Suggestion suggestion) {
        TextRange range = suggestion.range();
        return annotation instanceof Mention mention
                && (mention.span().equals(Span.of(range.begin(), range.end()))
                        || mention.typeId().equals(suggestion.label().typeId())
                                && mention.span().overlaps(range.begin(), range.end()));
    }
}
