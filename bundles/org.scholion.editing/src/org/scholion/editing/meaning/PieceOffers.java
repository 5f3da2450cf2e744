/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.meaning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scholion.text.TextRange;
import org.scholion.text.clitic.CliticEdges;
import org.scholion.text.clitic.PieceKind;
import org.scholion.text.clitic.WordPiece;
import org.scholion.text.extent.Extents;

/**
 * What of a written word is offered to be marked, in order: the whole, without its conjunction,
 * without its preposition (the article stays), the stem, each prefix, each ending.
 *
 * <p>A word that has been marked whole before is offered whole first. Else what is left without
 * conjunction, preposition or ending comes first if that has been marked before; and what is left
 * without conjunction or preposition if it is a word of the text, while the whole stands nowhere
 * else. Among the other pieces those whose rest is known come before those of which nothing is.
 */
public final class PieceOffers {

    /** How well an offer is attested, best first. */
    private enum Rank {
        WHOLE_MARKED,
        MARKED,
        LIKELY,
        WHOLE,
        KNOWN,
        OTHER
    }

    /** A rest of fewer letters is a word of the text by chance too often. */
    private static final int SHORTEST_KNOWN = 3;

    private final Extents extents;
    private final Attested attested;

    /** Creates the offers of a text. */
    public PieceOffers(Extents extents, Attested attested) {
        this.extents = extents;
        this.attested = attested;
    }

    /**
     * The offers for the word at an offset, each once; one that is whole where nothing is written
     * together, none where there is no word.
     */
    public List<TextRange> at(int offset) {
        TextRange word = extents.boundaries().wordAt(offset);
        String written = word.of(extents.boundaries().text());
        if (written.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return List.of();
        }
        CliticEdges edges = extents.edges(word);
        boolean functionWord = extents.functionWords().contains(written);
        Map<TextRange, Rank> ranks = new LinkedHashMap<>();
        for (Offer offer : offers(edges)) {
            ranks.merge(offer.piece(), rank(edges, offer, functionWord), PieceOffers::better);
        }
        return ranks.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .map(Map.Entry::getKey)
                .map(r -> new TextRange(word.begin() + r.begin(), word.begin() + r.end()))
                .toList();
    }

    private static Rank better(Rank one, Rank other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** What an offer takes from the word. */
    private enum Sort {
        WHOLE,
        /** The word without conjunction or preposition. */
        PREFIXED,
        /** The word without its ending, and no article. */
        ENDED,
        /** What is seldom marked: the word without its article, a verb, a prefix, an ending. */
        RARE
    }

    /**
     * A piece of a word.
     *
     * @param piece what would be marked, from the word's begin
     * @param rest what speaks for the cut if it is known: the piece itself where something is taken
     *     from it, what remains where the piece is a prefix or an ending
     * @param sort what kind of piece it is
     */
    private record Offer(TextRange piece, TextRange rest, Sort sort) {}

    private static List<Offer> offers(CliticEdges edges) {
        int length = edges.word().length();
        TextRange whole = new TextRange(0, length);
        List<Offer> offers = new ArrayList<>();
        offers.add(new Offer(whole, whole, Sort.WHOLE));
        boolean verb = false;
        boolean article = false;
        int stemBegin = 0;
        int stemEnd = length;
        for (WordPiece piece : edges.pieces()) {
            int end = piece.range().end();
            verb |= piece.kind() == PieceKind.QUESTION || piece.kind() == PieceKind.FUTURE;
            article |= piece.kind() == PieceKind.ARTICLE;
            if (piece.kind().isPrefix()) {
                stemBegin = end;
            } else if (piece.kind() == PieceKind.STEM) {
                stemEnd = end;
            }
            if (piece.kind().isPrefix() && piece.kind() != PieceKind.ARTICLE && end < length) {
                TextRange after = new TextRange(end, length);
                offers.add(new Offer(after, after, verb ? Sort.RARE : Sort.PREFIXED));
            }
        }
        if (stemBegin < stemEnd) {
            TextRange stem = new TextRange(stemBegin, stemEnd);
            offers.add(new Offer(stem, stem, verb || article ? Sort.RARE : Sort.ENDED));
        }
        addWithoutEnding(offers, edges, stemEnd, article);
        for (WordPiece piece : edges.pieces()) {
            if (piece.kind().isPrefix()) {
                TextRange rest = new TextRange(piece.range().end(), length);
                offers.add(new Offer(piece.range(), rest, Sort.RARE));
            }
        }
        addEndings(offers, edges);
        return offers;
    }

    /**
     * The word without its ending but with prefixes: what looks like one often is none (وزيرها).
     */
    private static void addWithoutEnding(
            List<Offer> offers, CliticEdges edges, int end, boolean article) {
        if (end < edges.word().length() && !article) {
            for (int begin : edges.begins()) {
                if (begin < end) {
                    TextRange piece = new TextRange(begin, end);
                    offers.add(new Offer(piece, piece, Sort.ENDED));
                }
            }
        }
    }

    /** Each ending, once for every place where what is before it may begin. */
    private static void addEndings(List<Offer> offers, CliticEdges edges) {
        int length = edges.word().length();
        for (int end : edges.ends()) {
            for (int begin : edges.begins()) {
                if (begin < end && end < length) {
                    TextRange ending = new TextRange(end, length);
                    offers.add(new Offer(ending, new TextRange(begin, end), Sort.RARE));
                }
            }
        }
    }

    /**
     * A marked pronoun or conjunction says nothing of the next word that ends or begins so, nor
     * does مدينة of المدينة; only what is left when something is taken off speaks for taking it
     * off.
     */
    private Rank rank(CliticEdges edges, Offer offer, boolean functionWord) {
        if (offer.sort() == Sort.WHOLE) {
            return isMarked(edges, offer.piece()) ? Rank.WHOLE_MARKED : Rank.WHOLE;
        }
        if (offer.sort() != Sort.RARE && isLong(offer.rest()) && !functionWord) {
            if (isMarked(edges, offer.piece())) {
                return Rank.MARKED;
            }
            boolean likely =
                    offer.sort() == Sort.PREFIXED
                            && isWord(edges, offer.piece())
                            && attested.places(edges.word()) < 2;
            if (likely) {
                return Rank.LIKELY;
            }
        }
        return isKnown(edges, offer.rest()) ? Rank.KNOWN : Rank.OTHER;
    }

    private boolean isKnown(CliticEdges edges, TextRange rest) {
        return extents.functionWords().contains(rest.of(edges.word()))
                || (isLong(rest) && (isMarked(edges, rest) || isWord(edges, rest)));
    }

    private static boolean isLong(TextRange piece) {
        return piece.length() >= SHORTEST_KNOWN;
    }

    private boolean isMarked(CliticEdges edges, TextRange piece) {
        return edges.alone(piece).stream().anyMatch(attested::isMarked);
    }

    private boolean isWord(CliticEdges edges, TextRange piece) {
        return edges.alone(piece).stream().anyMatch(word -> attested.places(word) > 0);
    }
}
