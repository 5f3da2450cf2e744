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
import java.util.List;
import java.util.Optional;
import org.scholion.text.TextRange;
import org.scholion.text.clitic.CliticEdges;
import org.scholion.text.clitic.PieceKind;
import org.scholion.text.clitic.WordPiece;
import org.scholion.text.extent.Extents;

/**
 * Goes through the pieces of a written word, one each time the key is pressed, and begins anew at
 * the end. Of several words the first is offered without its prefixes and the last without its
 * ending. A turn keeps its order, whatever is marked meanwhile.
 */
public final class PieceCycle {

    /**
     * A way through offers.
     *
     * @param offers in the order in which they come
     * @param last the one given last
     */
    private record Turn(List<TextRange> offers, TextRange last) {}

    private final Extents extents;
    private Optional<Turn> turn = Optional.empty();

    /** Creates a cycle over the words of a text. */
    public PieceCycle(Extents extents) {
        this.extents = extents;
    }

    /**
     * The next piece.
     *
     * @param selection what is selected, or the caret as an empty range
     * @param attested what is known; asked when a turn begins
     * @return nothing where there is no word, or no other piece of it
     */
    public Optional<TextRange> next(TextRange selection, Attested attested) {
        Optional<Turn> running = turn.filter(t -> t.last().equals(selection));
        List<TextRange> offers =
                running.map(Turn::offers).orElseGet(() -> offers(selection, attested));
        int after = running.map(t -> t.offers().indexOf(t.last()) + 1).orElse(0);
        for (int i = 0; i < offers.size(); i++) {
            TextRange offer = offers.get((after + i) % offers.size());
            if (!offer.equals(selection)) {
                turn = Optional.of(new Turn(offers, offer));
                return Optional.of(offer);
            }
        }
        return Optional.empty();
    }

    private List<TextRange> offers(TextRange selection, Attested attested) {
        PieceOffers words = new PieceOffers(extents, attested);
        TextRange first = extents.boundaries().wordAt(selection.begin());
        if (selection.isEmpty() || selection.end() <= first.end()) {
            return words.at(selection.begin());
        }
        return several(selection, first, attested);
    }

    private List<TextRange> several(TextRange selection, TextRange first, Attested attested) {
        TextRange last = extents.boundaries().wordAt(selection.end() - 1);
        int begin = Math.min(first.begin(), selection.begin());
        int end = Math.max(last.end(), selection.end());
        List<TextRange> offers = new ArrayList<>();
        offers.add(new TextRange(begin, end));
        CliticEdges edges = extents.edges(first);
        for (WordPiece piece : edges.pieces()) {
            if (piece.kind().isPrefix() && piece.kind() != PieceKind.ARTICLE) {
                offers.add(new TextRange(first.begin() + piece.range().end(), end));
            }
        }
        extents.edges(last)
                .piece(PieceKind.ENDING)
                .ifPresent(
                        ending ->
                                offers.add(
                                        new TextRange(
                                                begin, last.begin() + ending.range().begin())));
        String text = extents.boundaries().text();
        return offers.stream()
                .sorted(
                        (a, b) ->
                                Boolean.compare(
                                        marked(b, text, attested), marked(a, text, attested)))
                .toList();
    }

    private static boolean marked(TextRange offer, String text, Attested attested) {
        return attested.isMarked(offer.of(text));
    }
}
