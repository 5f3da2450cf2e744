/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.parquet.internal;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.exchange.dataset.Feature;

/**
 * A column or group of columns as Parquet has it, and what puts values into them. Everything may be
 * missing, so each level of it is optional; a list is a group of a repeated group of its elements.
 */
sealed interface Shape {

    /** How many elements of Parquet's schema describe it. */
    int elements();

    /** Describes it in the schema. */
    void describe(Thrift end);

    /**
     * Takes a value.
     *
     * @param repetition at which list it begins a further element
     * @param definition how many levels around it there are
     */
    void take(@Nullable Object value, int repetition, int definition);

    /** Adds its columns in order. */
    void columns(List<Column> all);

    /** A column. */
    record Leaf(String name, Feature feature, Column column) implements Shape {

        @Override
        public int elements() {
            return 1;
        }

        @Override
        public void describe(Thrift end) {
            end.begin().number(1, column.type().code()).number(3, OPTIONAL).text(4, name);
            if (feature instanceof Feature.Text) {
                end.number(6, 0).begin(10).empty(1).end();
            }
            end.end();
        }

        @Override
        public void take(@Nullable Object value, int repetition, int definition) {
            switch (value) {
                case null -> column.nothing(repetition, definition);
                case String text -> column.text(repetition, text);
                case Integer number -> column.number(repetition, number);
                default -> throw new IllegalArgumentException(name + ": " + value.getClass());
            }
        }

        @Override
        public void columns(List<Column> all) {
            all.add(column);
        }
    }

    /** A structure. */
    record Group(String name, List<Shape> parts) implements Shape {

        @Override
        public int elements() {
            return 1 + parts.stream().mapToInt(Shape::elements).sum();
        }

        @Override
        public void describe(Thrift end) {
            end.begin().number(3, OPTIONAL).text(4, name).number(5, parts.size()).end();
            parts.forEach(part -> part.describe(end));
        }

        @Override
        public void take(@Nullable Object value, int repetition, int definition) {
            if (value == null) {
                parts.forEach(part -> part.take(null, repetition, definition));
                return;
            }
            @Nullable Object[] values = (@Nullable Object[]) value;
            for (int i = 0; i < parts.size(); i++) {
                parts.get(i).take(values[i], repetition, definition + 1);
            }
        }

        @Override
        public void columns(List<Column> all) {
            parts.forEach(part -> part.columns(all));
        }
    }

    /**
     * A list.
     *
     * @param depth how many lists it is in, itself included
     */
    record Listed(String name, Shape element, int depth) implements Shape {

        @Override
        public int elements() {
            return 2 + element.elements();
        }

        @Override
        public void describe(Thrift end) {
            end.begin().number(3, OPTIONAL).text(4, name).number(5, 1).number(6, LIST);
            end.begin(10).empty(3).end().end();
            end.begin().number(3, REPEATED).text(4, "list").number(5, 1).end();
            element.describe(end);
        }

        @Override
        public void take(@Nullable Object value, int repetition, int definition) {
            if (value instanceof int[] numbers && element instanceof Leaf leaf) {
                if (numbers.length == 0) {
                    leaf.column().nothing(repetition, definition + 1);
                }
                for (int i = 0; i < numbers.length; i++) {
                    leaf.column().number(i == 0 ? repetition : depth, numbers[i]);
                }
            } else if (value instanceof List<?> list) {
                if (list.isEmpty()) {
                    element.take(null, repetition, definition + 1);
                }
                int at = repetition;
                for (@Nullable Object one : list) {
                    element.take(one, at, definition + 2);
                    at = depth;
                }
            } else {
                element.take(null, repetition, definition);
            }
        }

        @Override
        public void columns(List<Column> all) {
            element.columns(all);
        }
    }

    /** In Parquet's schema: may be missing. */
    int OPTIONAL = 1;

    /** In Parquet's schema: any number. */
    int REPEATED = 2;

    /** In Parquet's schema: the group is a list. */
    int LIST = 3;

    /** Returns the shape of a column of a table. */
    static Shape of(Feature.Field field) {
        return of(field.name(), field.feature(), List.of(), 0, 0);
    }

    private static Shape of(
            String name, Feature feature, List<String> above, int definition, int repetition) {
        List<String> path = new ArrayList<>(above);
        path.add(name);
        return switch (feature) {
            case Feature.Text text ->
                    leaf(name, feature, path, Column.Type.BYTE_ARRAY, definition, repetition);
            case Feature.Whole whole ->
                    leaf(name, feature, path, Column.Type.INT32, definition, repetition);
            case Feature.Label label ->
                    leaf(name, feature, path, Column.Type.INT64, definition, repetition);
            case Feature.Struct(List<Feature.Field> fields) ->
                    new Group(
                            name,
                            fields.stream()
                                    .map(
                                            f ->
                                                    of(
                                                            f.name(),
                                                            f.feature(),
                                                            path,
                                                            definition + 1,
                                                            repetition))
                                    .toList());
            case Feature.Many(Feature element) -> {
                path.add("list");
                yield new Listed(
                        name,
                        of("element", element, path, definition + 2, repetition + 1),
                        repetition + 1);
            }
        };
    }

    private static Shape leaf(
            String name,
            Feature feature,
            List<String> path,
            Column.Type type,
            int definition,
            int repetition) {
        return new Leaf(name, feature, new Column(path, type, definition + 1, repetition));
    }
}
