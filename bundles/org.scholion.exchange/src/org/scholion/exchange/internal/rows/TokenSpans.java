/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholion.document.Fragment;
import org.scholion.document.Mention;
import org.scholion.exchange.layout.Alignment;
import org.scholion.words.Message;

/** Puts mentions on tokens. What does not fit is counted by its label. */
public final class TokenSpans {

    private final LaidOut laid;
    private final LabelNames names;
    private final RowLosses losses;

    /** Puts mentions on the tokens of a document. */
    public TokenSpans(LaidOut laid, LabelNames names, RowLosses losses) {
        this.laid = laid;
        this.names = names;
        this.losses = losses;
    }

    /** Returns the mentions that have tokens, first and longest first. */
    public List<PlacedMention> all() {
        List<PlacedMention> placed = new ArrayList<>();
        for (Mention mention : laid.mentions()) {
            place(mention).ifPresent(placed::add);
        }
        return placed;
    }

    private Optional<PlacedMention> place(Mention mention) {
        int label = names.entity(mention.typeId());
        if (label < 0) {
            return lose("exchange.lost.tag-abstract", mention);
        }
        if (mention.span().fragments().size() > 1) {
            return lose("exchange.lost.tag-pieces", mention);
        }
        Fragment fragment = mention.span().fragments().get(0);
        int first = laid.tokenEndingAfter(fragment.begin());
        int end = first;
        while (end < laid.tokens().size() && laid.tokens().get(end).begin() < fragment.end()) {
            end++;
        }
        if (first == end || fragment.length() == 0) {
            return lose("exchange.lost.tag-no-token", mention);
        }
        boolean early = laid.tokens().get(first).begin() < fragment.begin();
        boolean late = laid.tokens().get(end - 1).end() > fragment.end();
        // blanks and other stretches without tokens cannot be told to belong to it
        boolean shorter =
                laid.tokens().get(first).begin() > fragment.begin()
                        || laid.tokens().get(end - 1).end() < fragment.end();
        if (early || late) {
            Alignment align = laid.options().align();
            if (align == Alignment.DROP) {
                return lose("exchange.lost.tag-dropped", mention);
            }
            if (align == Alignment.CONTRACT) {
                first += early ? 1 : 0;
                end -= late ? 1 : 0;
                if (first >= end) {
                    return lose("exchange.lost.tag-within-token", mention);
                }
                losses.lose(said("exchange.lost.tag-narrowed", mention), mention);
            } else {
                losses.lose(said("exchange.lost.tag-widened", mention), mention);
            }
        } else if (shorter) {
            losses.lose(said("exchange.lost.tag-narrowed", mention), mention);
        }
        return Optional.of(new PlacedMention(mention, label, first, end, 0));
    }

    private Optional<PlacedMention> lose(String code, Mention mention) {
        losses.lose(said(code, mention), mention);
        return Optional.empty();
    }

    private Message said(String code, Mention mention) {
        return switch (code) {
            case "exchange.lost.tag-abstract" ->
                    Message.of("exchange.lost.tag-abstract", "label", label(mention));
            case "exchange.lost.tag-pieces" ->
                    Message.of("exchange.lost.tag-pieces", "label", label(mention));
            case "exchange.lost.tag-dropped" ->
                    Message.of("exchange.lost.tag-dropped", "label", label(mention));
            case "exchange.lost.tag-within-token" ->
                    Message.of("exchange.lost.tag-within-token", "label", label(mention));
            case "exchange.lost.tag-narrowed" ->
                    Message.of("exchange.lost.tag-narrowed", "label", label(mention));
            case "exchange.lost.tag-widened" ->
                    Message.of("exchange.lost.tag-widened", "label", label(mention));
            default -> Message.of("exchange.lost.tag-no-token", "label", label(mention));
        };
    }

    private String label(Mention mention) {
        return names.type(mention.typeId());
    }
}
