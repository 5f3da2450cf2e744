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
import org.scholion.corpus.Excerpt;
import org.scholion.corpus.StoreException;
import org.scholion.corpus.StoreProblem;
import org.scholion.words.Message;

/** Takes what a check finds, and goes on where something cannot be read. */
final class Findings {

    private final Excerpt.Gathering<StoreProblem> problems = new Excerpt.Gathering<>();

    /** A part of a check. */
    @FunctionalInterface
    interface Part {
        void run() throws SQLException, StoreException;
    }

    void report(StoreProblem problem) {
        problems.add(problem.kind(), problem);
    }

    void report(Message where, Message what) {
        report(new StoreProblem(where, what));
    }

    /**
     * Says that a value is none of those that are possible.
     *
     * @param column what the value is of, as the file calls it
     */
    void value(Message where, String column, Object value) {
        report(
                where,
                Message.of("store.check.value", "column", column, "value", String.valueOf(value)));
    }

    /** The same, unless it is possible. */
    void require(boolean possible, Message where, String column, Object value) {
        if (!possible) {
            value(where, column, value);
        }
    }

    /** Runs a part to its end or to what cannot be read, which is a problem of this place. */
    void guard(Message where, Part part) {
        try {
            part.run();
        } catch (StoreException e) {
            report(where, e.said());
        } catch (SQLException | RuntimeException e) {
            report(where, Message.of("store.check.unreadable", "reason", Message.of(e)));
        }
    }

    Excerpt<StoreProblem> all() {
        return problems.excerpt();
    }
}
