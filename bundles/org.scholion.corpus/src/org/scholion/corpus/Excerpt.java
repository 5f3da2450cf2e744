/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What was found, as far as anybody reads it: the first of each kind, and how many there are of
 * each. It takes the same room however much was found.
 *
 * @param shown the first {@link #OF_A_KIND} of each kind, in the order in which they were found
 * @param counts how many there are of each kind, those that are not shown included
 */
public record Excerpt<T>(List<T> shown, SortedMap<String, Long> counts) implements Iterable<T> {

    /** How many of a kind are shown at most. */
    public static final int OF_A_KIND = 50;

    public Excerpt {
        shown = List.copyOf(shown);
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    /** Takes what is found, one after the other. Used by one thread. */
    public static final class Gathering<T> {

        private final List<T> shown = new ArrayList<>();
        private final SortedMap<String, Long> counts = new TreeMap<>();

        /** Begins with nothing. */
        public Gathering() {}

        /**
         * Counts something, and keeps it if it is among the first of its kind.
         *
         * @param kind one of a small number of words
         */
        public void add(String kind, T found) {
            if (counts.merge(kind, 1L, Long::sum) <= OF_A_KIND) {
                shown.add(found);
            }
        }

        /** Returns what was taken so far. */
        public Excerpt<T> excerpt() {
            return new Excerpt<>(shown, counts);
        }
    }

    /** Returns how many there are of a kind. */
    public long count(String kind) {
        return counts.getOrDefault(kind, 0L);
    }

    /** Returns how many of a kind are not shown, 0 if all are. */
    public long more(String kind) {
        return Math.max(0, count(kind) - OF_A_KIND);
    }

    /** Returns how many there are of all kinds. */
    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Returns whether nothing was found. */
    public boolean isEmpty() {
        return counts.isEmpty();
    }

    /** Returns what is shown. */
    public Stream<T> stream() {
        return shown.stream();
    }

    @Override
    public Iterator<T> iterator() {
        return shown.iterator();
    }
}
