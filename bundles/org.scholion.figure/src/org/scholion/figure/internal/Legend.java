/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.figure.internal;

import java.util.List;
import org.scholion.schema.TypeColor;
import org.scholion.view.mark.StanceSign;

/**
 * What stands below the text of a figure.
 *
 * @param keys what colours, short names and signs mean
 * @param notes what has no place in the text, a line each
 */
record Legend(List<Key> keys, List<String> notes) {

    Legend {
        keys = List.copyOf(keys);
        notes = List.copyOf(notes);
    }

    /** What something that is drawn means. */
    sealed interface Key {
        /** In words. */
        String text();
    }

    /** A type whose name stands somewhere in short or not at all. */
    record Span(TypeColor color, String text) implements Key {}

    /** A kind of arcs. */
    record Arc(String text) implements Key {}

    /** A kind of passages. */
    record Bar(TypeColor color, String text) implements Key {}

    /** The sign of stances. */
    record Sign(StanceSign sign, String text) implements Key {}
}
