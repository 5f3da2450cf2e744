/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.corpus.StoreException;

/**
 * What the index of marked strings is to be told when many sets are changed in one transaction. The
 * index is sorted by words, which the marks of a set are not: told set by set, each change would
 * read and write a page of its own. So changes are collected and made in the order of the index.
 */
final class LaterMarks {

    /** More would only be held longer; a change has some 300 bytes. */
    private static final int MOST = 50_000;

    private final List<Later> later = new ArrayList<>();
    private final Map<MarkIndex.Label, Long> labels = new HashMap<>();

    private record Later(long setId, Optional<MarkEntry> before, Optional<MarkEntry> after) {

        String key() {
            return before.or(() -> after).map(MarkEntry::key).orElse("");
        }
    }

    /** Keeps what changes of a set tell the index, and tells it where that is much by now. */
    void add(Session session, long setId, List<RowChange> changes)
            throws SQLException, StoreException {
        for (RowChange change : changes) {
            if (change.before().isPresent() || change.after().isPresent()) {
                later.add(new Later(setId, change.before(), change.after()));
            }
        }
        if (later.size() >= MOST) {
            write(session);
        }
    }

    /** Tells the index all that is kept; to be called before the transaction ends. */
    void write(Session session) throws SQLException, StoreException {
        // of one key, sets stay in the order in which they came, and so do the marks of each
        later.sort(Comparator.comparing(Later::key));
        Map<Long, MarkIndex> indexes = new HashMap<>();
        for (Later each : later) {
            indexes.computeIfAbsent(each.setId(), id -> new MarkIndex(session, id, labels))
                    .apply(each.before(), each.after());
        }
        later.clear();
    }
}
