/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.release.recipe;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which documents a release has: those that meet all of it.
 *
 * @param states the states that the released set may be in, by their words; empty for all that are
 *     begun
 * @param names patterns of names, as commands take them; empty for all
 * @param except patterns of names that are left out
 * @param languages BCP 47 tags; empty for all
 * @param metadata values by key: a document has one of them
 * @param labels names or ids of types: a document has an annotation of one of them; empty for all
 */
public record Documents(
        List<Placed<String>> states,
        List<Placed<String>> names,
        List<Placed<String>> except,
        List<Placed<String>> languages,
        SortedMap<String, Values> metadata,
        List<Placed<String>> labels) {

    /** All that anybody has begun. */
    public static final Documents ALL =
            new Documents(List.of(), List.of(), List.of(), List.of(), new TreeMap<>(), List.of());

    public Documents {
        states = List.copyOf(states);
        names = List.copyOf(names);
        except = List.copyOf(except);
        languages = List.copyOf(languages);
        metadata = Collections.unmodifiableSortedMap(new TreeMap<>(metadata));
        labels = List.copyOf(labels);
    }

    /**
     * Values of one key.
     *
     * @param any the values
     * @param line where the key stands
     */
    public record Values(List<String> any, int line) {

        /** Copies. */
        public Values {
            any = List.copyOf(any);
        }

        /** Returns whether a document with this value is meant. */
        public boolean has(Optional<String> value) {
            return value.filter(any::contains).isPresent();
        }
    }
}
