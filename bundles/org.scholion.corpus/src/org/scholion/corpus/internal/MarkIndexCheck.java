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
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.scholion.corpus.StoreException;
import org.scholion.document.Annotation;
import org.scholion.words.Message;

/** Compares the index of marked strings with what is in the sets. */
final class MarkIndexCheck {

    private final Session session;

    /** How many entries each set has in the index. */
    private final Map<Long, Long> found = new HashMap<>();

    private final Set<Long> seen = new HashSet<>();
    private long lastDocument = -1;
    private boolean lastIsSound;

    /** Counts what the index has. */
    MarkIndexCheck(Session session) throws SQLException, StoreException {
        this.session = session;
        session.forEach(
                "SELECT set_id, sum(times) FROM marked_string GROUP BY set_id",
                row -> found.put(row.getLong(1), row.getLong(2)));
    }

    /**
     * What is wrong about a set.
     *
     * @param missing how many entries are not there
     * @param extra how many are too many
     */
    record Difference(long missing, long extra) {

        private static final Difference NONE = new Difference(0, 0);

        boolean isNone() {
            return equals(NONE);
        }

        Message words() {
            return Message.of("store.check.marked-other", "missing", missing, "extra", extra);
        }
    }

    /** Passes over a set of which is not known what is to be in it. */
    void skip(long setId) {
        seen.add(setId);
    }

    /**
     * Compares a set with what is to be in it. A text that is not what was imported tells nothing.
     */
    Difference of(long setId, long documentId, Collection<? extends Annotation> annotations)
            throws SQLException, StoreException {
        seen.add(setId);
        if (!isSound(documentId)) {
            return Difference.NONE;
        }
        MarkIndex index = new MarkIndex(session, setId);
        Map<MarkEntry, Integer> expected = new HashMap<>();
        for (Annotation annotation : annotations) {
            index.entry(annotation).ifPresent(entry -> expected.merge(entry, 1, Integer::sum));
        }
        long right = 0;
        long missing = 0;
        for (Map.Entry<MarkEntry, Integer> each : expected.entrySet()) {
            int there = Math.min(index.times(each.getKey()), each.getValue());
            right += there;
            missing += each.getValue() - there;
        }
        return new Difference(missing, found.getOrDefault(setId, 0L) - right);
    }

    private boolean isSound(long documentId) throws SQLException, StoreException {
        if (documentId != lastDocument) {
            lastDocument = documentId;
            lastIsSound =
                    session.first(
                                    "SELECT content, sha256 FROM document_text"
                                            + " WHERE document_id = ?",
                                    row ->
                                            Arrays.equals(
                                                    DocumentRows.sha256(row.getBytes(1)),
                                                    row.getBytes(2)),
                                    documentId)
                            .orElse(false);
        }
        return lastIsSound;
    }

    /** Returns how many entries are of sets that there are not. */
    long leftOver() {
        return found.entrySet().stream()
                .filter(each -> !seen.contains(each.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
