/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import org.scholion.corpus.StoreException;
import org.scholion.corpus.Ulid;
import org.scholion.words.Message;

/**
 * What the column {@code outcome} of a decision holds: {@code {"set":…,"entry":…,"decided":…}}.
 *
 * @param goldSet the lasting name of the gold set
 * @param entry the sequence number of the entry that goes with the decision
 * @param decided what was decided, a JSON object
 */
record DecisionOutcome(Ulid goldSet, long entry, String decided) {

    private static final String SET = "{\"set\":\"";
    private static final String ENTRY = "\",\"entry\":";
    private static final String DECIDED = ",\"decided\":";

    /** Returns what the column holds. */
    String column() throws StoreException {
        return SET
                + goldSet.value()
                + ENTRY
                + entry
                + DECIDED
                + StoredJson.requireObject(decided)
                + "}";
    }

    /** Reads a column that this class has written. */
    static DecisionOutcome of(String column) throws StoreException {
        int entryAt = column.indexOf(ENTRY);
        int decidedAt = column.indexOf(DECIDED);
        if (!column.startsWith(SET) || entryAt < 0 || decidedAt < entryAt) {
            throw new StoreException(Message.of("store.damaged.decision"));
        }
        StoredJson.requireObject(column);
        try {
            return new DecisionOutcome(
                    new Ulid(column.substring(SET.length(), entryAt)),
                    Long.parseLong(column.substring(entryAt + ENTRY.length(), decidedAt)),
                    column.substring(decidedAt + DECIDED.length(), column.length() - 1));
        } catch (IllegalArgumentException e) {
            throw new StoreException(Message.of("store.damaged.decision"), e);
        }
    }
}
