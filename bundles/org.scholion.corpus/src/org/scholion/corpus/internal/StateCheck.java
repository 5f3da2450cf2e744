/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.scholion.corpus.SetState;
import org.scholion.corpus.StoreException;
import org.scholion.words.Message;

/** Verifies the state of an annotation set, and how it came into it. */
final class StateCheck {

    private static final String CHANGES =
            "SELECT number, seq, state, actor FROM set_state WHERE set_id = ? ORDER BY number";

    private final Session session;
    private final CheckedSet set;
    private final Message where;
    private final Findings findings;
    private String last = SetState.NEW.word();
    private long number;
    private long sequence;

    /**
     * Creates it.
     *
     * @param where which set it is
     */
    StateCheck(Session session, CheckedSet set, Message where, Findings findings) {
        this.session = session;
        this.set = set;
        this.where = where;
        this.findings = findings;
    }

    void run() throws SQLException, StoreException {
        session.forEach(CHANGES, row -> findings.guard(where, () -> change(row)), set.id());
        findings.guard(where, this::present);
    }

    private void change(ResultSet row) throws SQLException, StoreException {
        if (row.getLong(1) != number + 1) {
            findings.report(where, Message.of("store.check.state-gap", "number", number + 1));
        }
        number = row.getLong(1);
        long at = row.getLong(2);
        if (at < sequence || at > set.lastSequence()) {
            findings.report(
                    where,
                    Message.of(
                            "store.check.state-entry",
                            "number",
                            number,
                            "entry",
                            at,
                            "last",
                            set.lastSequence()));
        }
        sequence = Math.max(sequence, at);
        last = row.getString(3);
        Words.state(last);
        StoredText.name(Kept.ACTOR, row.getString(4));
    }

    private void present() throws StoreException {
        SetState state = Words.state(set.state());
        Optional<String> reason = set.reason();
        findings.require(
                reason.isEmpty() || state == SetState.SKIPPED,
                where,
                "skipped_reason",
                reason.orElse(""));
        if (!last.equals(set.state())) {
            findings.report(
                    where,
                    Message.of(
                            "store.check.state-wrong", "state", state, "last", Words.state(last)));
        }
    }
}
