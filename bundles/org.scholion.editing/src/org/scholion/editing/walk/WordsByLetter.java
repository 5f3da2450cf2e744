/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.walk;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.scholion.document.Annotation;
import org.scholion.document.Mention;
import org.scholion.document.Passage;
import org.scholion.document.Span;
import org.scholion.document.open.AnnotatedDocument;
import org.scholion.editing.meaning.DocumentAttested;
import org.scholion.editing.meaning.PieceOffers;
import org.scholion.text.TextRange;
import org.scholion.text.clitic.CliticEdges;
import org.scholion.text.extent.Extents;

/**
 * Goes to words by the letter they begin with, where nothing is marked yet, or to mentions. In
 * Arabic a word also begins behind what is joined to it, and an ending is found by its own letter.
 * Words that stand between phrases and excluded passages are passed over.
 */
public final class WordsByLetter {

    /**
     * How far one goes at most, in UTF-16 units; so many words are looked at within a frame or two.
     */
    private static final int REACH = 100_000;

    private final AnnotatedDocument document;
    private final Extents extents;

    /** Creates the way through a document. */
    public WordsByLetter(AnnotatedDocument document, Extents extents) {
        this.document = document;
        this.extents = extents;
    }

    /**
     * The next pieces of words that begin with a letter, one of each word: the best where several
     * pieces do. They lie behind an offset, or, if none does, from the begin of the text on.
     *
     * @param from the offset to go on from
     * @param most how many at most
     * @return nothing if no unmarked word begins so, within 100,000 UTF-16 units
     */
    public List<WalkStep> next(int from, WordLetter letter, int most) {
        int length = document.text().length();
        BitSet taken = taken(length);
        List<TextRange> onward = between(from, Math.min(length, from + REACH), letter, taken, most);
        if (!onward.isEmpty()) {
            return steps(onward, false);
        }
        int end = Math.clamp(from + (long) REACH - length, 0, from);
        return steps(between(0, end, letter, taken, most), true);
    }

    private static List<WalkStep> steps(List<TextRange> ranges, boolean round) {
        return ranges.stream().map(range -> new WalkStep(WalkPlace.text(range), round)).toList();
    }

    /**
     * The next mention that begins with a letter, once round the text.
     *
     * @param from the offset to go on from; a mention that begins there counts
     * @return nothing if no mention begins so
     */
    public Optional<WalkStep> nextMention(int from, WordLetter letter) {
        String text = document.text();
        List<Mention> all =
                document.all().stream()
                        .filter(Mention.class::isInstance)
                        .map(Mention.class::cast)
                        .filter(mention -> letter.begins(mention.span().coveredText(text)))
                        .sorted(Comparator.comparingInt(mention -> mention.span().begin()))
                        .toList();
        return all.stream()
                .filter(mention -> mention.span().begin() >= from)
                .findFirst()
                .map(mention -> step(mention, false))
                .or(() -> all.stream().findFirst().map(mention -> step(mention, true)));
    }

    private static WalkStep step(Mention mention, boolean round) {
        TextRange range = new TextRange(mention.span().begin(), mention.span().end());
        return new WalkStep(new WalkPlace(Optional.of(range), Optional.of(mention.id())), round);
    }

    private List<TextRange> between(int begin, int end, WordLetter letter, BitSet taken, int most) {
        List<TextRange> found = new ArrayList<>();
        int at = begin;
        while (at < end && found.size() < most) {
            TextRange word = extents.boundaries().wordAt(at);
            if (word.end() <= at) {
                at++;
                continue;
            }
            boolean free = taken.nextClearBit(Math.max(at, word.begin())) < word.end();
            if (free) {
                piece(word, at, letter, taken).ifPresent(found::add);
            }
            at = word.end();
        }
        return found;
    }

    /** The first of a word's pieces that begins with the letter, at or behind an offset. */
    private Optional<TextRange> piece(TextRange word, int from, WordLetter letter, BitSet taken) {
        String text = document.text();
        if (!begins(word, letter)) {
            return Optional.empty();
        }
        // of a word between phrases the pronoun alone may be meant, as in لها
        boolean pronounOnly = extents.functionWords().contains(word.of(text));
        List<Integer> ends = pronounOnly ? extents.edges(word).ends() : List.of();
        List<TextRange> offers =
                new PieceOffers(
                                extents,
                                new DocumentAttested(document, word.begin(), Optional.empty()))
                        .at(word.begin());
        return offers.stream()
                .filter(offer -> offer.begin() >= from)
                .filter(offer -> !pronounOnly || ends.contains(offer.begin() - word.begin()))
                .filter(
                        offer ->
                                taken.nextSetBit(offer.begin()) < 0
                                        || taken.nextSetBit(offer.begin()) >= offer.end())
                .filter(offer -> letter.begins(offer.of(text)))
                .findFirst();
    }

    /** Whether some piece may begin so; asked before what is known of the word is looked for. */
    private boolean begins(TextRange word, WordLetter letter) {
        String written = word.of(document.text());
        CliticEdges edges = extents.edges(word);
        return IntStream.concat(
                        IntStream.of(0),
                        IntStream.concat(
                                edges.begins().stream().mapToInt(Integer::intValue),
                                edges.ends().stream().mapToInt(Integer::intValue)))
                .filter(at -> at < written.length())
                .anyMatch(at -> letter.begins(written.substring(at)));
    }

    /** Where mentions are, and what is excluded. */
    private BitSet taken(int length) {
        BitSet taken = new BitSet(length);
        for (Annotation annotation : document.all()) {
            boolean counts =
                    annotation instanceof Mention
                            || annotation instanceof Passage passage && passage.excluded();
            if (counts) {
                for (Span span : annotation.spans()) {
                    span.fragments().forEach(piece -> taken.set(piece.begin(), piece.end()));
                }
            }
        }
        return taken;
    }
}
