/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.find;

import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.scholion.document.AnnotatedText;
import org.scholion.text.TextBoundaries;
import org.scholion.text.TextRange;
import org.scholion.text.find.FindException;
import org.scholion.text.find.FindableText;
import org.scholion.text.find.TextFinder;

/**
 * Searches one document. To be kept while one searches, since the text is folded once. Safe for any
 * number of threads; takes some tenths of a second in a text of a million characters.
 */
public final class DocumentSearch {

    private final AnnotatedText annotations;
    private final FindableText text;

    /**
     * What was found.
     *
     * @param hits the hits
     * @param preview what marking them would do
     */
    public record Outcome(FoundHits hits, HitPreview preview) {

        /** Nothing was found, or nothing was looked for. */
        public static final Outcome NOTHING = new Outcome(FoundHits.NONE, HitPreview.NONE);
    }

    /** Creates the search of a document. */
    public DocumentSearch(AnnotatedText annotations, TextBoundaries boundaries) {
        this.annotations = annotations;
        this.text = new FindableText(boundaries);
    }

    /** The request that finds all mentions of what a mark covers. */
    public FindRequest identical(TextRange mark) {
        return new FindRequest(
                MentionFinder.words(text.boundaries(), mark), Set.of(FindOption.MENTIONS));
    }

    /**
     * Tells whether a request can be searched for.
     *
     * @throws FindException when it should be a regular expression and is none
     */
    public static void check(FindRequest request) throws FindException {
        TextFinder.of(request.query());
    }

    /**
     * Searches.
     *
     * @param wholeWords whether mentions take the little words joined to them along, see {@link
     *     MentionFinder}
     * @param cancelled asked now and then
     * @throws CancellationException when it was cancelled
     * @throws FindException when the request cannot be used, see {@link TextFinder}
     */
    public Outcome run(FindRequest request, boolean wholeWords, BooleanSupplier cancelled)
            throws FindException {
        FoundHits hits =
                new FoundHits(
                        request.has(FindOption.MENTIONS)
                                ? new MentionFinder(text, wholeWords)
                                        .find(request.words(), request.folding(), cancelled)
                                : TextFinder.of(request.query()).find(text, cancelled));
        return new Outcome(hits, HitPreview.of(annotations.all(), text.boundaries(), hits));
    }
}
