/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.flavour;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholion.document.AnnotationId;
import org.scholion.document.DocumentLabel;
import org.scholion.document.Mention;
import org.scholion.document.Relation;
import org.scholion.document.Stance;
import org.scholion.exchange.internal.rows.LabelNames;
import org.scholion.exchange.internal.rows.LaidOut;
import org.scholion.exchange.internal.rows.PlacedMention;
import org.scholion.exchange.internal.rows.RowLosses;
import org.scholion.exchange.internal.rows.RowRange;
import org.scholion.text.TextRange;

/**
 * What is in a row.
 *
 * @param laid its document
 * @param range where it is
 * @param names the labels
 * @param losses takes what is lost, and what is written
 * @param mentions those that lie in it, first and longest first
 * @param placed those that lie in it on whole tokens
 * @param relations those between two of its mentions
 * @param stances those whose words lie in it
 * @param labels those of the document, in the row it begins with
 */
record RowContent(
        LaidOut laid,
        RowRange range,
        LabelNames names,
        RowLosses losses,
        List<Mention> mentions,
        List<PlacedMention> placed,
        List<Link> relations,
        List<Stance> stances,
        List<DocumentLabel> labels) {

    /**
     * A relation of two mentions.
     *
     * @param label the name of its type
     */
    record Link(Relation relation, String label, Mention head, Mention tail) {}

    /** The text of the row. */
    String text() {
        return laid.text(range);
    }

    /** The tokens of the row, as UTF-16 ranges of the document. */
    List<TextRange> tokens() {
        return laid.tokens().subList(range.firstToken(), range.endToken());
    }

    /** An offset of the document in code points from the begin of the row. */
    int at(int offset) {
        return laid.codePoints(range, offset);
    }

    String label(Mention mention) {
        return names.type(mention.typeId());
    }

    /** Whether all that is not marked is known not to be there. */
    boolean isComplete() {
        return masked().isEmpty();
    }

    /** The stretches of tokens of which it is not known, without what is marked. */
    List<TextRange> masked() {
        List<TextRange> found = new ArrayList<>();
        boolean[] marked = new boolean[range.endToken() - range.firstToken()];
        for (PlacedMention one : placed) {
            for (int i = one.first(); i < one.end(); i++) {
                marked[i - range.firstToken()] = true;
            }
        }
        int begin = -1;
        int end = -1;
        for (int i = range.firstToken(); i < range.endToken(); i++) {
            if (!marked[i - range.firstToken()] && laid.isMasked(i)) {
                begin = begin < 0 ? laid.tokens().get(i).begin() : begin;
                end = laid.tokens().get(i).end();
            } else if (begin >= 0) {
                found.add(new TextRange(begin, end));
                begin = -1;
            }
        }
        if (begin >= 0) {
            found.add(new TextRange(begin, end));
        } else if (marked.length == 0 && laid.unsaid()) {
            found.add(range.range());
        }
        return found;
    }

    /** The mentions on tokens without those that share a token with a longer one before them. */
    List<PlacedMention> flat() {
        List<PlacedMention> order = new ArrayList<>(placed);
        order.sort(
                java.util.Comparator.comparingInt(PlacedMention::length)
                        .reversed()
                        .thenComparingInt(PlacedMention::first)
                        .thenComparingInt(PlacedMention::label)
                        .thenComparing(p -> p.mention().id()));
        List<PlacedMention> kept = new ArrayList<>();
        for (PlacedMention one : order) {
            if (kept.stream().noneMatch(one::meets)) {
                kept.add(one);
            }
        }
        kept.sort(java.util.Comparator.comparingInt(PlacedMention::first));
        return kept;
    }

    Optional<PlacedMention> onTokens(AnnotationId mention) {
        return placed.stream().filter(p -> p.mention().id().equals(mention)).findFirst();
    }
}
