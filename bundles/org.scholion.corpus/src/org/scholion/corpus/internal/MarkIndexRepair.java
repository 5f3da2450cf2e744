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
import java.util.List;
import java.util.Optional;
import org.scholion.corpus.RepairAction;
import org.scholion.corpus.StoreException;

/** Whether the index of marked strings is to be made anew: of all sets, if it is wrong in one. */
final class MarkIndexRepair {

    private static final String TABLES =
            "SELECT count(*) FROM sqlite_schema WHERE type = 'table'"
                    + " AND name IN ('marked_string', 'mark_label')";

    private static final int NEEDED = 2;

    private final Session session;

    /** Empty when the tables are not there, and nothing can be made. */
    private final Optional<MarkIndexCheck> check;

    private boolean wrong;

    /** Whether rows are written anew over what is in the index. */
    private boolean torn;

    /** Begins with what the index has, before anything is mended. */
    MarkIndexRepair(Session session) throws SQLException, StoreException {
        this.session = session;
        boolean there = session.number(TABLES) == NEEDED;
        wrong = !there;
        check = there ? Optional.of(new MarkIndexCheck(session)) : Optional.empty();
    }

    /** Looks at a set before it is mended. */
    void look(SetRepair repair) throws SQLException, StoreException {
        if (check.isPresent()) {
            wrong |= repair.hasOtherMarks(check.get());
            torn |= repair.rebuildsRows();
        }
    }

    /** Passes over a set that is not mended. */
    void skip(long setId) {
        check.ifPresent(each -> each.skip(setId));
    }

    /** Returns what is to be done, once all sets were looked at; empty when nothing is wrong. */
    List<RepairAction> actions() {
        return isWrong() ? List.of(new RepairAction.MarkedStringsIndexed()) : List.of();
    }

    private boolean isWrong() {
        return wrong || check.filter(each -> each.leftOver() > 0).isPresent();
    }

    /** Does what {@link #actions} says, once the rows are mended. */
    void apply() throws SQLException, StoreException {
        if (isWrong() || torn) {
            MarkIndex.rebuild(session);
        }
    }
}
