/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.internal;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scholion.corpus.HistoryEntry;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.RoundDocument;
import org.scholion.corpus.StoreException;

/** The order in which rounds began: each when the first document was put into it. */
final class RoundOrder {
    private final Map<String, Instant> begins;

    private RoundOrder(Map<String, Instant> begins) {
        this.begins = begins;
    }

    /** The order of a project's rounds, by its history. */
    static RoundOrder of(ProjectStore store) throws StoreException {
        Map<String, Instant> begins = new HashMap<>();
        for (HistoryEntry entry : store.history().entries()) {
            if (entry.what() == HistoryEntry.What.ROUND_CHANGED) {
                begins.putIfAbsent(entry.arguments().getOrDefault("round", ""), entry.at());
            }
        }
        return new RoundOrder(begins);
    }

    private Instant begin(String round) {
        return begins.getOrDefault(round, Instant.MIN);
    }

    /** The earlier before the later; of those that began together by name. */
    Comparator<String> comparator() {
        return Comparator.comparing(this::begin).thenComparing(Comparator.naturalOrder());
    }

    /** A time in which what is done belongs to one round; its end is not in it. */
    record Period(Instant begin, Instant end) {
        boolean holds(Instant time) {
            return !time.isBefore(begin) && time.isBefore(end);
        }
    }

    /** When work on a document that is in several rounds belongs to one of them. */
    Period period(String round, List<RoundDocument> all) {
        List<String> order = all.stream().map(RoundDocument::round).sorted(comparator()).toList();
        int at = order.indexOf(round);
        return new Period(
                at == 0 ? Instant.MIN : begin(round),
                at == order.size() - 1 ? Instant.MAX : begin(order.get(at + 1)));
    }
}
