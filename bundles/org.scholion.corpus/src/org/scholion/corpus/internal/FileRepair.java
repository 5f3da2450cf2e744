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
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.scholion.corpus.RepairAction;
import org.scholion.corpus.StoreException;

/**
 * What of the file itself can be made anew without loss: indexes and triggers, which hold nothing
 * of their own, and marks of purges, which none leaves that came to its end.
 */
final class FileRepair {

    /** What SQLite says of an index that does not have what its table has. */
    private static final Pattern INDEX_DIFFERS =
            Pattern.compile(
                    "(?:row\\s\\d+\\smissing\\sfrom|wrong\\s#\\sof\\sentries\\sin)\\sindex\\s(\\S+)");

    /** The one index that may find rows that it cannot stand on. */
    private static final String NAMES = "document_by_name";

    private static final String SAME_NAMES =
            "SELECT count(*) FROM (SELECT 1 FROM document NOT INDEXED WHERE removed_at IS NULL"
                    + " GROUP BY name HAVING count(*) > 1)";

    private final Session session;
    private final List<SchemaObjects.Item> items = new ArrayList<>();
    private final Set<String> differing = new TreeSet<>();
    private final long purges;

    /** Finds out what is wrong, and changes nothing. */
    FileRepair(Session session) throws SQLException, StoreException {
        this.session = session;
        boolean sameNames = session.number(SAME_NAMES) > 0;
        List<SchemaObjects.Difference> differences =
                SchemaObjects.of(session).differences(SchemaObjects.expected());
        Set<String> gone = missingTables(differences);
        for (SchemaObjects.Difference each : differences) {
            boolean standing =
                    !(sameNames && each.item().name().equals(NAMES))
                            && !gone.contains(each.item().table());
            if (each.fault() != SchemaObjects.Fault.FOREIGN
                    && each.item().isDerived()
                    && standing) {
                items.add(each.item());
            }
        }
        findDifferingIndexes(sameNames);
        purges = session.number("SELECT count(*) FROM purge");
    }

    /** Returns the tables that are not there, and on which nothing can stand. */
    private static Set<String> missingTables(List<SchemaObjects.Difference> differences) {
        return differences.stream()
                .filter(each -> each.fault() == SchemaObjects.Fault.MISSING)
                .filter(each -> each.item().type().equals("table"))
                .filter(each -> !each.item().isDerived())
                .map(each -> each.item().name())
                .collect(Collectors.toSet());
    }

    private void findDifferingIndexes(boolean sameNames) throws SQLException, StoreException {
        List<String> said =
                session.list("PRAGMA integrity_check", row -> String.valueOf(row.getString(1)));
        for (String each : said) {
            Matcher matcher = INDEX_DIFFERS.matcher(each);
            if (matcher.matches() && !(sameNames && matcher.group(1).equals(NAMES))) {
                differing.add(matcher.group(1));
            } else if (each.contains("***") || each.startsWith("Tree")) {
                // where pages cannot be read, what an index is to have is not known
                differing.clear();
                return;
            }
        }
        items.forEach(item -> differing.remove(item.name()));
    }

    /** Returns what is to be done; empty when nothing is wrong. */
    List<RepairAction> actions() {
        List<RepairAction> actions = new ArrayList<>();
        items.forEach(item -> actions.add(new RepairAction.ObjectMade(item.type(), item.name())));
        differing.forEach(name -> actions.add(new RepairAction.ObjectMade("index", name)));
        if (purges > 0) {
            actions.add(new RepairAction.PurgeMarksCleared(purges));
        }
        return actions;
    }

    /** Does what {@link #actions} says, in the transaction of the session. */
    void apply() throws SQLException {
        for (SchemaObjects.Item item : items) {
            session.execute("DROP " + item.type() + " IF EXISTS " + item.name());
            session.execute(item.sql());
        }
        for (String name : differing) {
            session.execute(String.join(" ", "REINDEX", name));
        }
        if (purges > 0) {
            session.update("DELETE FROM purge");
        }
    }
}
