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
import org.scholion.document.Mention;
import org.scholion.words.Message;

/** Which mentions lie in which rows. Those that lie whole in none are lost. */
public final class RowMentions {

    private final List<Mention> mentions = new ArrayList<>();

    /** Finds the mentions of a document that have labels. */
    public RowMentions(LaidOut laid, LabelNames names, RowLosses losses) {
        for (Mention mention : laid.mentions()) {
            String label = names.type(mention.typeId());
            if (names.entity(mention.typeId()) < 0) {
                losses.lose(Message.of("exchange.lost.tag-abstract", "label", label), mention);
            } else if (laid.rowOf(mention.span().begin(), mention.span().end()).isEmpty()) {
                losses.lose(Message.of("exchange.lost.span-cut", "label", label), mention);
            } else {
                mentions.add(mention);
            }
        }
        mentions.sort(PlacedMention.FIRST_AND_LONGEST);
    }

    /** Returns the mentions that lie whole in a row, first and longest first. */
    public List<Mention> in(RowRange row) {
        List<Mention> found = new ArrayList<>();
        for (int i = from(row.begin()); i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (mention.span().begin() > row.end()) {
                break;
            }
            if (mention.span().end() <= row.end()) {
                found.add(mention);
            }
        }
        return found;
    }

    private int from(int offset) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().begin() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
