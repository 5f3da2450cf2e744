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
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.corpus.StoreException;

/**
 * The tables, indexes and triggers of a file, by their kind and name.
 *
 * @param byName what there is, without what SQLite makes for itself
 */
record SchemaObjects(SortedMap<String, Item> byName) {

    private static final String SELECT =
            "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE sql IS NOT NULL"
                    + " AND name NOT LIKE 'sqlite!_%' ESCAPE '!' ORDER BY type, name";

    private static volatile @Nullable SchemaObjects expected;

    /** Tables that follow from others. */
    private static final Set<String> DERIVED = Set.of("mark_label", "marked_string");

    /**
     * A table, an index, a trigger or a view.
     *
     * @param type which of these, in SQLite's word
     * @param table what it stands on: a table itself, or that of an index or trigger
     * @param sql the statement that makes it
     */
    record Item(String type, String name, String table, String sql) {

        /** Returns whether it can be made anew without loss, and tells nothing of its own. */
        boolean isDerived() {
            return type.equals("index") || type.equals("trigger") || DERIVED.contains(name);
        }
    }

    /** How an item of a file is not as it is to be. */
    enum Fault {
        /** It is not there. */
        MISSING,
        /** It is not as this program makes it. */
        OTHER,
        /** Nothing of this name is made by this program. */
        FOREIGN
    }

    /** An item that is not as it is to be: as it is, if it is foreign, else as it is to be. */
    record Difference(Fault fault, Item item) {}

    /** A column, and the kind of value it was made for; empty for any. */
    record Column(String name, String kind) {}

    /** Reads what a file has. */
    static SchemaObjects of(Session session) throws SQLException, StoreException {
        SortedMap<String, Item> found = new TreeMap<>();
        session.forEach(
                SELECT,
                row -> {
                    Item item =
                            new Item(
                                    row.getString(1),
                                    row.getString(2),
                                    row.getString(3),
                                    row.getString(4));
                    found.put(item.type() + " " + item.name(), item);
                });
        return new SchemaObjects(Collections.unmodifiableSortedMap(found));
    }

    /** Returns what the scripts of this program make; they are run once. */
    static SchemaObjects expected() throws SQLException, StoreException {
        @Nullable SchemaObjects known = expected;
        if (known == null) {
            try (Session session = Connections.memory()) {
                FileFormat.upgrade(session);
                known = of(session);
                expected = known;
            }
        }
        return known;
    }

    /** Returns how these differ from what is expected. */
    List<Difference> differences(SchemaObjects expected) {
        List<Difference> differences = new ArrayList<>();
        expected.byName.forEach(
                (key, item) -> {
                    Optional<Item> found = Optional.ofNullable(byName.get(key));
                    if (found.isEmpty()) {
                        differences.add(new Difference(Fault.MISSING, item));
                    } else if (!found.get().sql().equals(item.sql())) {
                        differences.add(new Difference(Fault.OTHER, item));
                    }
                });
        byName.forEach(
                (key, item) -> {
                    if (!expected.byName.containsKey(key)) {
                        differences.add(new Difference(Fault.FOREIGN, item));
                    }
                });
        return differences;
    }

    /** Returns the tables. */
    List<Item> tables() {
        return byName.values().stream().filter(item -> item.type().equals("table")).toList();
    }

    /** Returns the columns of a table. */
    static List<Column> columns(Session session, String table) throws SQLException, StoreException {
        return session.list(
                "SELECT name, type FROM pragma_table_info(?) ORDER BY cid",
                row -> new Column(row.getString(1), row.getString(2)),
                table);
    }

    /** Returns an expression that names a row of a table. */
    static String key(Session session, Item table) throws SQLException, StoreException {
        if (!table.sql().endsWith("ROWID")) {
            return "rowid";
        }
        return String.join(
                " || ', ' || ",
                session.list(
                        "SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk",
                        row -> row.getString(1),
                        table.name()));
    }
}
