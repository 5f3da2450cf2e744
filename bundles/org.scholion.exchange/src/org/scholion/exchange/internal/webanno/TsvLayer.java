/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.webanno;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.uima.cas.CAS;

/**
 * A layer as the header of a file declares it.
 *
 * @param type name of its type
 * @param columns in their order, at least one
 */
record TsvLayer(Kind kind, String type, List<Column> columns) {

    private static final String ROLE = "ROLE_";
    private static final String BASE = "BT_";

    /** What UIMA says of each annotation. */
    private static final Set<String> OF_ALL =
            Set.of(
                    CAS.FEATURE_BASE_NAME_BEGIN,
                    CAS.FEATURE_BASE_NAME_END,
                    CAS.FEATURE_BASE_NAME_SOFA);

    TsvLayer {
        columns = List.copyOf(columns);
    }

    /** What a layer is, and how a header says so. */
    enum Kind {
        SPAN("#T_SP="),
        CHAIN("#T_CH=", TsvTypes.NEXT),
        RELATION("#T_RL=", TsvTypes.GOVERNOR, TsvTypes.DEPENDENT);

        private final String mark;
        private final Set<String> own;

        Kind(String mark, String... own) {
            this.mark = mark;
            this.own = Set.of(own);
        }

        /** Whether its types have such a feature anyway, that says something else. */
        boolean has(String feature) {
            return own.contains(feature) || OF_ALL.contains(feature);
        }
    }

    /** What a column holds. */
    enum Holds {
        /** Only that there is an annotation. */
        NOTHING,
        VALUE,
        /** What the slots of a feature are called. */
        SLOT_LABELS,
        SLOT_TARGETS,
        /** Where a relation comes from. */
        BASE
    }

    /**
     * A column.
     *
     * @param feature its name, empty where the column is of none
     * @param link the type of a slot's links
     * @param target the type of what slots or relations lead to
     */
    record Column(Holds holds, String feature, String link, String target) {

        static Column value(String feature) {
            return new Column(Holds.VALUE, feature, "", "");
        }

        static Column nothing() {
            return new Column(Holds.NOTHING, "", "", "");
        }

        static Column base(String target) {
            return new Column(Holds.BASE, "", "", target);
        }

        static List<Column> slots(String feature, String link, String target) {
            return List.of(
                    new Column(Holds.SLOT_LABELS, feature, link, target),
                    new Column(Holds.SLOT_TARGETS, feature, link, target));
        }
    }

    /** Reads a line of a header; empty if it declares no layer in a way that is known. */
    static Optional<TsvLayer> of(String line) {
        for (Kind kind : Kind.values()) {
            if (line.startsWith(kind.mark)) {
                String[] parts = line.substring(kind.mark.length()).split("\\|", -1);
                return parts[0].isEmpty() ? Optional.empty() : layer(kind, parts);
            }
        }
        return Optional.empty();
    }

    private static Optional<TsvLayer> layer(Kind kind, String[] parts) {
        List<Column> columns = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            String part = parts[i];
            if (part.startsWith(ROLE)) {
                String named = part.substring(ROLE.length());
                int colon = named.indexOf(':');
                // names of features may have underlines, and those of packages hardly ever
                int dot = named.indexOf('.', colon + 1);
                int underline = named.lastIndexOf('_', dot < 0 ? named.length() : dot);
                if (colon < 0 || underline < colon || i + 1 == parts.length) {
                    return Optional.empty();
                }
                i++;
                columns.addAll(
                        Column.slots(
                                named.substring(colon + 1, underline),
                                named.substring(underline + 1),
                                parts[i]));
            } else if (part.startsWith(BASE)) {
                columns.add(Column.base(part.substring(BASE.length())));
            } else if (!part.isEmpty()) {
                columns.add(Column.value(part));
            }
        }
        // Where it comes from is said by each relation, once, and by nothing else.
        long bases = columns.stream().filter(c -> c.holds() == Holds.BASE).count();
        if (bases != (kind == Kind.RELATION ? 1 : 0)) {
            return Optional.empty();
        }
        Set<String> named = new HashSet<>();
        for (Column column : columns) {
            boolean names = column.holds() == Holds.VALUE || column.holds() == Holds.SLOT_LABELS;
            if (names && (kind.has(column.feature()) || !named.add(column.feature()))) {
                return Optional.empty();
            }
        }
        if (columns.isEmpty()) {
            columns.add(Column.nothing());
        }
        return Optional.of(new TsvLayer(kind, parts[0], columns));
    }

    /** Returns this layer with relations of tokens where it has some of their parts of speech. */
    TsvLayer onTokens() {
        String speech = TsvTypes.LEXMORPH + "pos.POS";
        return new TsvLayer(
                kind,
                type,
                columns.stream()
                        .map(
                                c ->
                                        c.holds() == Holds.BASE && c.target().equals(speech)
                                                ? Column.base(TsvTypes.TOKEN)
                                                : c)
                        .toList());
    }

    /** Returns the line that declares it. */
    String line() {
        StringBuilder line = new StringBuilder(kind.mark).append(type);
        for (Column column : columns) {
            switch (column.holds()) {
                case NOTHING -> line.append('|');
                case VALUE -> line.append('|').append(column.feature());
                case BASE -> line.append('|').append(BASE).append(column.target());
                case SLOT_LABELS ->
                        line.append('|')
                                .append(ROLE)
                                .append(type)
                                .append(':')
                                .append(column.feature())
                                .append('_')
                                .append(column.link())
                                .append('|')
                                .append(column.target());
                case SLOT_TARGETS -> {
                    // the column of labels declares both
                }
                default -> throw new IllegalStateException(column.toString());
            }
        }
        return line.toString();
    }

    /** Returns what it has a column for. */
    List<String> features() {
        return columns.stream().filter(c -> c.holds() == Holds.VALUE).map(Column::feature).toList();
    }

    /** Returns the features with slots. */
    List<Column> slots() {
        return columns.stream().filter(c -> c.holds() == Holds.SLOT_LABELS).toList();
    }

    /** Returns this layer with another column, before that of the base. */
    TsvLayer with(List<Column> more) {
        List<Column> all = new ArrayList<>(columns);
        all.removeIf(c -> c.holds() == Holds.NOTHING);
        int at = all.size();
        if (!all.isEmpty() && all.get(at - 1).holds() == Holds.BASE) {
            at--;
        }
        all.addAll(at, more);
        return new TsvLayer(kind, type, all);
    }
}
