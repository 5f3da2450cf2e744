/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.scholion.document.Annotation;
import org.scholion.document.Passage;
import org.scholion.exchange.ExportDocument;
import org.scholion.text.TextRange;

/** The stretches of a text that its passages exclude. */
public final class ExcludedText {

    private final List<TextRange> ranges;

    private ExcludedText(List<TextRange> ranges) {
        this.ranges = ranges;
    }

    /** Returns what these annotations exclude. */
    public static ExcludedText of(Collection<? extends Annotation> annotations) {
        List<TextRange> ranges = new ArrayList<>();
        for (Annotation annotation : annotations) {
            if (annotation instanceof Passage passage && passage.excluded()) {
                ranges.add(new TextRange(passage.span().begin(), passage.span().end()));
            }
        }
        return new ExcludedText(ranges);
    }

    /** Returns what a document's annotations exclude, and what was excluded before. */
    public static ExcludedText of(ExportDocument document) {
        List<TextRange> all = new ArrayList<>(of(document.annotations()).ranges);
        document.coverage()
                .excluded()
                .forEach(left -> all.add(new TextRange(left.begin(), left.end())));
        return new ExcludedText(all);
    }

    /** Returns whether nothing is excluded, as in most documents. */
    public boolean isNothing() {
        return ranges.isEmpty();
    }

    /** Returns whether a stretch lies in one excluded passage. */
    public boolean covers(int begin, int end) {
        // asked for each token
        for (TextRange range : ranges) {
            if (range.begin() <= begin && end <= range.end()) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether an annotation has a place and all of it is excluded. A passage never is. */
    public boolean covers(Annotation annotation) {
        return !isNothing()
                && !(annotation instanceof Passage)
                && !annotation.spans().isEmpty()
                && annotation.spans().stream()
                        .flatMap(s -> s.fragments().stream())
                        .allMatch(f -> covers(f.begin(), f.end()));
    }
}
