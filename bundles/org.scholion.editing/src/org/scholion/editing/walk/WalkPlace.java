/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.walk;

import java.util.Comparator;
import java.util.Optional;
import org.scholion.document.AnnotationId;
import org.scholion.text.TextRange;

/**
 * A place one walks from or to: an annotation, or words alone.
 *
 * @param range where it is; empty for an annotation that has no place in the text, which comes
 *     after all that have one
 * @param annotation what is there, if it is an annotation
 */
public record WalkPlace(Optional<TextRange> range, Optional<AnnotationId> annotation)
        implements Comparable<WalkPlace> {

    private static final Comparator<WalkPlace> ORDER =
            Comparator.comparingInt(WalkPlace::begin)
                    .thenComparingInt(WalkPlace::end)
                    .thenComparing(
                            WalkPlace::annotation,
                            Comparator.comparing(id -> id.map(AnnotationId::toString).orElse("")));

    /** The place of a caret. */
    public static WalkPlace caret(int offset) {
        return text(new TextRange(offset, offset));
    }

    /** Words. */
    public static WalkPlace text(TextRange range) {
        return new WalkPlace(Optional.of(range), Optional.empty());
    }

    private int begin() {
        return range.map(TextRange::begin).orElse(Integer.MAX_VALUE);
    }

    private int end() {
        return range.map(TextRange::end).orElse(Integer.MAX_VALUE);
    }

    /** In the order of the text; of those at the same place in the order of their ids. */
    @Override
    public int compareTo(WalkPlace other) {
        return ORDER.compare(this, other);
    }
}
