/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.meaning;

import java.util.Optional;
import java.util.function.IntPredicate;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.Mention;
import org.scholion.document.Span;
import org.scholion.document.open.AnnotatedDocument;

/**
 * What one document attests: the words of its text and the strings that the open set has marked.
 * Nothing is kept; the text is searched each time, as far around a place as takes a millisecond.
 */
public final class DocumentAttested implements Attested {

    /** How far to either side of the place the text is searched, in UTF-16 units. */
    private static final int REACH = 250_000;

    /** A string that stands in more places than this has been looked at often enough. */
    private static final int MOST_PLACES = 500;

    private final AnnotatedDocument document;
    private final int begin;
    private final int end;
    private final Optional<AnnotationId> left;

    /**
     * Creates what a document attests.
     *
     * @param offset near which place it is asked for
     * @param left an annotation that does not count, as its own words are in question
     */
    public DocumentAttested(AnnotatedDocument document, int offset, Optional<AnnotationId> left) {
        this.document = document;
        this.begin = Math.max(0, offset - REACH);
        this.end = Math.min(document.text().length(), offset + REACH);
        this.left = left;
    }

    @Override
    public boolean isMarked(String words) {
        return count(
                        words,
                        1,
                        at -> {
                            Span span = Span.of(at, at + words.length());
                            return document.overlapping(span.begin(), span.end()).stream()
                                    .anyMatch(a -> a instanceof Mention m && isOn(m, span));
                        })
                > 0;
    }

    private boolean isOn(Annotation annotation, Span span) {
        return annotation.spans().contains(span) && left.filter(annotation.id()::equals).isEmpty();
    }

    @Override
    public int places(String word) {
        String text = document.text();
        return count(
                word,
                2,
                at -> {
                    int after = at + word.length();
                    return (at == 0 || !isOfWord(text.codePointBefore(at)))
                            && (after == text.length() || !isOfWord(text.codePointAt(after)));
                });
    }

    /** In how many places words stand that fit, up to a number that is enough. */
    private int count(String words, int enough, IntPredicate fits) {
        if (words.isEmpty()) {
            return 0;
        }
        String text = document.text();
        int at = text.indexOf(words, begin, end);
        int found = 0;
        for (int i = 0; at >= 0 && found < enough && i < MOST_PLACES; i++) {
            if (fits.test(at)) {
                found++;
            }
            at = text.indexOf(words, at + 1, end);
        }
        return found;
    }

    private static boolean isOfWord(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK
                || Character.getType(c) == Character.FORMAT
                || c == '_';
    }
}
