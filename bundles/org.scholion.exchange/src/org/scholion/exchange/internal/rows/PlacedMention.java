/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.rows;

import java.util.Comparator;
import org.scholion.document.Mention;

/**
 * A mention on tokens.
 *
 * @param mention the mention
 * @param label the number of its label among the entity labels, from 0
 * @param first its first token
 * @param end the first token after it
 * @param column in which column of tags it stands, from 0
 */
public record PlacedMention(Mention mention, int label, int first, int end, int column) {

    /** The one that begins first is first, of these the longest. */
    public static final Comparator<Mention> FIRST_AND_LONGEST =
            Comparator.comparingInt((Mention m) -> m.span().begin())
                    .thenComparing(m -> m.span().end(), Comparator.reverseOrder())
                    .thenComparing(Mention::id);

    /** Returns how many tokens it has. */
    public int length() {
        return end - first;
    }

    /** Returns whether it has a token that the other one has. */
    public boolean meets(PlacedMention other) {
        return first < other.end && other.first < end;
    }

    /** Returns it in another column. */
    public PlacedMention in(int other) {
        return new PlacedMention(mention, label, first, end, other);
    }
}
