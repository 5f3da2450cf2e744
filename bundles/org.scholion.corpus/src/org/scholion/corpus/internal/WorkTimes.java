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
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.scholion.corpus.ProjectHistory.WorkTime;
import org.scholion.corpus.StoreException;

/** How long members worked, read from the times in journals and states; nothing else is read. */
final class WorkTimes {

    /** The sets of members on documents that were not removed, and who each belongs to. */
    private static final String OWN =
            " JOIN annotation_set s ON s.id = t.set_id"
                    + " JOIN member m ON m.id = s.member_id AND m.name = t.actor"
                    + " JOIN document d ON d.id = s.document_id AND d.removed_at IS NULL";

    // members are told apart by their numbers: sorting by names takes a quarter longer
    private static final String SELECT =
            "SELECT who.name, count(*), total(iif(gap <= ?, gap, 0)) FROM"
                    + " (SELECT id, at - lag(at) OVER (PARTITION BY id ORDER BY at) AS gap FROM"
                    + " (SELECT m.id AS id, t.at AS at FROM journal t"
                    + OWN
                    + " UNION ALL SELECT m.id, t.at FROM set_state t"
                    + OWN
                    + ")) JOIN member who USING (id) GROUP BY id";

    private WorkTimes() {}

    static Map<String, WorkTime> of(Session session, Duration pause)
            throws SQLException, StoreException {
        Map<String, WorkTime> times = new HashMap<>();
        session.forEach(
                SELECT,
                row ->
                        times.put(
                                row.getString(1),
                                new WorkTime(Duration.ofMillis(row.getLong(3)), row.getInt(2))),
                pause.toMillis());
        return times;
    }
}
