/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.overview;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Values by number, never changed: an {@link #edit edited} one shares with this one all but the
 * chunks that were touched, so that one change costs the same in a table of any size.
 *
 * @param <T> the values
 */
final class IdTable<T> {

    private static final int BITS = 9;
    private static final int CHUNK = 1 << BITS;

    private final long[] numbers;
    private final Object[][] chunks;
    private final int size;

    private IdTable(long[] numbers, Object[][] chunks, int size) {
        this.numbers = numbers;
        this.chunks = chunks;
        this.size = size;
    }

    /** Returns a table without values. */
    static <T> IdTable<T> empty() {
        return new IdTable<>(new long[0], new Object[0][], 0);
    }

    /** Returns how many values there are. */
    int size() {
        return size;
    }

    /** Returns the value of a number. */
    Optional<T> get(long id) {
        int at = Arrays.binarySearch(numbers, id >> BITS);
        return at < 0 ? Optional.empty() : value(chunks[at], id);
    }

    // only what an editor's put took comes out again
    @SuppressWarnings("unchecked")
    private static <T> Optional<T> value(Object[] chunk, long id) {
        return Optional.ofNullable((T) chunk[(int) (id & CHUNK - 1)]);
    }

    /** Hands over all values, by number. */
    void forEach(Consumer<T> consumer) {
        for (Object[] chunk : chunks) {
            for (int i = 0; i < CHUNK; i++) {
                Optional<T> value = value(chunk, i);
                value.ifPresent(consumer);
            }
        }
    }

    /** Begins a table that differs from this one. */
    Editor<T> edit() {
        return new Editor<>(this);
    }

    /**
     * Makes a table from another.
     *
     * @param <T> the values
     */
    static final class Editor<T> {
        private final IdTable<T> from;
        private final Map<Long, Object[]> touched = new HashMap<>();
        private int size;

        private Editor(IdTable<T> from) {
            this.from = from;
            this.size = from.size;
        }

        private Object[] chunk(long id) {
            return touched.computeIfAbsent(
                    id >> BITS,
                    number -> {
                        int at = Arrays.binarySearch(from.numbers, number);
                        return at < 0 ? new Object[CHUNK] : from.chunks[at].clone();
                    });
        }

        /** Returns the value of a number as it is now. */
        Optional<T> get(long id) {
            Object[] chunk = touched.getOrDefault(id >> BITS, new Object[0]);
            return chunk.length == 0 ? from.get(id) : value(chunk, id);
        }

        /** Puts a value in the place of another or of none. */
        void put(long id, T value) {
            if (get(id).isEmpty()) {
                size++;
            }
            chunk(id)[(int) (id & CHUNK - 1)] = value;
        }

        /** Takes a value away, if there is one. */
        void remove(long id) {
            if (get(id).isPresent()) {
                size--;
                Arrays.fill(chunk(id), (int) (id & CHUNK - 1), (int) (id & CHUNK - 1) + 1, null);
            }
        }

        /** Returns the new table; the editor is not used again. */
        IdTable<T> done() {
            TreeSet<Long> all = new TreeSet<>(touched.keySet());
            boolean grown = false;
            for (long number : touched.keySet()) {
                grown |= Arrays.binarySearch(from.numbers, number) < 0;
            }
            if (!grown) {
                Object[][] chunks = from.chunks.clone();
                touched.forEach(
                        (number, chunk) ->
                                chunks[Arrays.binarySearch(from.numbers, number)] = chunk);
                return new IdTable<>(from.numbers, chunks, size);
            }
            for (long number : from.numbers) {
                all.add(number);
            }
            long[] numbers = all.stream().mapToLong(Long::longValue).toArray();
            Object[][] chunks = new Object[numbers.length][];
            for (int i = 0; i < numbers.length; i++) {
                Object[] mine = touched.getOrDefault(numbers[i], new Object[0]);
                chunks[i] =
                        mine.length > 0
                                ? mine
                                : from.chunks[Arrays.binarySearch(from.numbers, numbers[i])];
            }
            return new IdTable<>(numbers, chunks, size);
        }
    }
}
