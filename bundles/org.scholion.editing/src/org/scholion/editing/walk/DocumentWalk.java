/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.walk;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationLookup;
import org.scholion.document.DocumentLabel;
import org.scholion.document.Passage;
import org.scholion.document.Span;
import org.scholion.text.TextRange;
import org.scholion.text.extent.Extents;

/** Steps from place to place in an open document, once round and on from the other end. */
public final class DocumentWalk {

    private final AnnotationLookup annotations;
    private final Extents extents;
    private final AnnotationPlaces places;

    /** Creates the steps of a document. */
    public DocumentWalk(AnnotationLookup annotations, Extents extents) {
        this.annotations = annotations;
        this.extents = extents;
        this.places = new AnnotationPlaces(annotations);
    }

    /** Returns the place of an annotation. */
    public WalkPlace place(AnnotationId id) {
        Optional<AnnotationId> shown = places.shown(id);
        return new WalkPlace(shown.flatMap(places::of), shown);
    }

    /**
     * Returns the next annotation.
     *
     * @param wanted which ones count; asked of all but the one that is walked from
     * @param from the place to go from
     * @param forward whether to go in reading order
     * @return nothing if there is none, or none but that at the place
     */
    public Optional<WalkStep> annotation(
            Predicate<Annotation> wanted, WalkPlace from, boolean forward) {
        return among(
                annotations.all().stream().filter(wanted).map(Annotation::id).toList(),
                from,
                forward);
    }

    /**
     * Returns the next of some annotations.
     *
     * @param some those to walk between, each counts once
     * @param from the place to go from
     * @param forward whether to go in reading order
     * @return nothing if there is none, or none but that at the place
     */
    public Optional<WalkStep> among(
            Collection<AnnotationId> some, WalkPlace from, boolean forward) {
        List<WalkPlace> stops =
                some.stream()
                        .map(this::place)
                        .filter(place -> !place.equals(from))
                        .distinct()
                        .sorted()
                        .toList();
        if (stops.isEmpty()) {
            return Optional.empty();
        }
        // the first that lies behind the place walked from
        int behind = 0;
        while (behind < stops.size() && stops.get(behind).compareTo(from) < 0) {
            behind++;
        }
        int next = forward ? behind : behind - 1;
        int size = stops.size();
        return Optional.of(
                new WalkStep(stops.get(Math.floorMod(next, size)), next < 0 || next >= size));
    }

    /**
     * Returns the next sentence in which nothing is marked: no word of it belongs to a mention, to
     * a trigger, a cue or evidence. Sentences without letters or digits and excluded passages are
     * passed over.
     *
     * @param from the place to go from; its own sentence is passed over
     * @param forward whether to go in reading order
     * @return nothing if there is no other
     */
    public Optional<WalkStep> unmarkedSentence(WalkPlace from, boolean forward) {
        int length = extents.boundaries().text().length();
        BitSet taken = taken(length);
        TextRange start = from.range().orElse(new TextRange(length, length));
        TextRange own = extents.sentences().around(start);
        Optional<TextRange> found =
                forward ? after(own.end(), length, taken) : before(own.begin(), 0, taken);
        if (found.isPresent()) {
            return found.map(sentence -> new WalkStep(WalkPlace.text(sentence), false));
        }
        Optional<TextRange> other =
                forward ? after(0, own.begin(), taken) : before(length, own.end(), taken);
        return other.map(sentence -> new WalkStep(WalkPlace.text(sentence), true));
    }

    /** Where something is marked, and what is excluded. */
    private BitSet taken(int length) {
        BitSet taken = new BitSet(length);
        for (Annotation annotation : annotations.all()) {
            boolean counts =
                    annotation instanceof Passage passage
                            ? passage.excluded()
                            : !(annotation instanceof DocumentLabel);
            if (counts) {
                for (Span span : annotation.spans()) {
                    span.fragments().forEach(piece -> taken.set(piece.begin(), piece.end()));
                }
            }
        }
        return taken;
    }

    private Optional<TextRange> after(int offset, int limit, BitSet taken) {
        int at = letter(offset, limit);
        while (at < limit) {
            TextRange sentence = extents.sentences().at(at);
            if (isUnmarked(sentence, taken)) {
                return Optional.of(sentence);
            }
            at = letter(Math.max(at + 1, sentence.end()), limit);
        }
        return Optional.empty();
    }

    private Optional<TextRange> before(int offset, int limit, BitSet taken) {
        int at = letterBefore(offset, limit);
        while (at >= limit) {
            TextRange sentence = extents.sentences().at(at);
            if (isUnmarked(sentence, taken)) {
                return Optional.of(sentence);
            }
            at = letterBefore(Math.min(at, sentence.begin()), limit);
        }
        return Optional.empty();
    }

    private static boolean isUnmarked(TextRange sentence, BitSet taken) {
        int first = taken.nextSetBit(sentence.begin());
        return !sentence.isEmpty() && (first < 0 || first >= sentence.end());
    }

    /** The first letter or digit at or after an offset; the limit if there is none before it. */
    private int letter(int offset, int limit) {
        String text = extents.boundaries().text();
        int at = offset;
        while (at < limit && !Character.isLetterOrDigit(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return Math.min(at, limit);
    }

    /** The last letter or digit before an offset; below the limit if there is none. */
    private int letterBefore(int offset, int limit) {
        String text = extents.boundaries().text();
        int at = offset;
        while (at > limit) {
            int c = text.codePointBefore(at);
            at -= Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                return at;
            }
        }
        return limit - 1;
    }
}
