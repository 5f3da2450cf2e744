/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.dataset;

import java.util.List;

/** What a column holds. Any value may be missing, which is {@code null}. */
public sealed interface Feature {

    /** A {@link String}. */
    record Text() implements Feature {}

    /** An {@link Integer}. */
    record Whole() implements Feature {}

    /**
     * An {@link Integer}: the number of a label.
     *
     * @param names the labels, from number 0
     */
    record Label(List<String> names) implements Feature {

        public Label {
            names = List.copyOf(names);
        }
    }

    /** A {@link List}, or of whole numbers and labels an array of {@code int}. */
    record Many(Feature of) implements Feature {}

    /**
     * An array of objects, one for each field.
     *
     * @param fields in order
     */
    record Struct(List<Field> fields) implements Feature {

        public Struct {
            fields = List.copyOf(fields);
        }
    }

    /**
     * A column or a part of one.
     *
     * @param name of letters, digits and underlines
     */
    record Field(String name, Feature feature) {}
}
