/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The columns of a token as its line has them: each is cut out of the line only when it is asked
 * for. A treebank has a million lines of ten columns, of which hardly any is ever looked at, and a
 * line takes a tenth of the memory of a map. They never change, and equal each map that says the
 * same.
 */
@NonNullByDefault({}) // A map may be asked for what it has not.
public final class RowColumns extends AbstractMap<String, String> {

    private final Layout layout;
    private final String line;

    /**
     * How lines are laid out.
     *
     * @param names of all columns in order, each another one, and at least one
     * @param separator between two columns
     * @param nothing what stands in a column that says nothing
     * @param left the names of columns that are left out, because a token has them elsewhere
     */
    @NonNullByDefault
    public record Layout(List<String> names, char separator, String nothing, Set<String> left) {
        public Layout {
            names = List.copyOf(names);
            left = Set.copyOf(left);
            if (names.isEmpty() || new HashSet<>(names).size() != names.size()) {
                throw new IllegalArgumentException("columns " + names);
            }
        }

        /** Returns the same layout of which other columns are left out. */
        public Layout leaving(Set<String> others) {
            return new Layout(names, separator, nothing, others);
        }

        /** Returns the columns of a line, if it has as many as there are names. */
        public Optional<RowColumns> of(String line) {
            return count(line) == names.size()
                    ? Optional.of(new RowColumns(this, line))
                    : Optional.empty();
        }

        /** Returns how many columns a line has. */
        public int count(String line) {
            int count = 1;
            for (int i = 0; i < line.length(); i++) {
                count += line.charAt(i) == separator ? 1 : 0;
            }
            return count;
        }
    }

    private RowColumns(Layout layout, String line) {
        this.layout = layout;
        this.line = line;
    }

    /** Returns the same columns but for those that are left out. */
    public RowColumns leaving(Layout other) {
        if (!other.names().equals(layout.names())) {
            throw new IllegalArgumentException(other + " is no layout of " + line);
        }
        return new RowColumns(other, line);
    }

    /** Returns what stands in a column, counted from 0, be it left out, be it nothing. */
    public @NonNull String cell(int column) {
        // From the nearer end.
        int last = layout.names().size() - 1;
        int begin = 0;
        int end = line.length();
        if (column > last / 2) {
            for (int i = last; i > column; i--) {
                end = line.lastIndexOf(layout.separator(), end - 1);
            }
            begin = line.lastIndexOf(layout.separator(), end - 1) + 1;
        } else {
            for (int i = 0; i < column; i++) {
                begin = line.indexOf(layout.separator(), begin) + 1;
            }
            int next = line.indexOf(layout.separator(), begin);
            end = next < 0 ? end : next;
        }
        String nothing = layout.nothing();
        boolean same = end - begin == nothing.length() && line.startsWith(nothing, begin);
        return same ? nothing : line.substring(begin, end);
    }

    @Override
    public @Nullable String get(Object name) {
        int column = layout.names().indexOf(name);
        if (column < 0 || layout.left().contains(name)) {
            return null;
        }
        String cell = cell(column);
        return cell.equals(layout.nothing()) ? null : cell;
    }

    @Override
    public boolean containsKey(Object name) {
        return get(name) != null;
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        Map<String, String> all = new LinkedHashMap<>();
        int begin = 0;
        for (String name : layout.names()) {
            int next = line.indexOf(layout.separator(), begin);
            int end = next < 0 ? line.length() : next;
            String cell = line.substring(begin, end);
            if (!cell.equals(layout.nothing()) && !layout.left().contains(name)) {
                all.put(name, cell);
            }
            begin = end + 1;
        }
        return Collections.unmodifiableMap(all).entrySet();
    }
}
