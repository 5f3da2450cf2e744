/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view.mark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/**
 * An immutable map in many small parts, so that a changed copy shares all but a few of them: with
 * 50,000 marks a change copies some fifty entries.
 */
final class Shards<K, V> {

    private static final int COUNT = 1024;

    private final List<Map<K, V>> shards;
    private final int size;

    private Shards(List<Map<K, V>> shards, int size) {
        this.shards = shards;
        this.size = size;
    }

    static <K, V> Shards<K, V> empty() {
        List<Map<K, V>> none = new ArrayList<>(COUNT);
        for (int i = 0; i < COUNT; i++) {
            none.add(Map.of());
        }
        return new Shards<>(none, 0);
    }

    int size() {
        return size;
    }

    Optional<V> get(K key) {
        return Optional.ofNullable(shards.get(shardOf(key)).get(key));
    }

    void forEach(BiConsumer<K, V> visitor) {
        shards.forEach(shard -> shard.forEach(visitor));
    }

    Editor<K, V> edit() {
        return new Editor<>(this);
    }

    private static int shardOf(Object key) {
        int hash = key.hashCode();
        return (hash ^ (hash >>> 10) ^ (hash >>> 20)) & (COUNT - 1);
    }

    /** Collects changes; copies each part at most once. */
    static final class Editor<K, V> {
        private final List<Map<K, V>> shards;
        private final boolean[] owned = new boolean[COUNT];
        private int size;

        private Editor(Shards<K, V> base) {
            shards = new ArrayList<>(base.shards);
            size = base.size;
        }

        private Map<K, V> owned(K key) {
            int index = shardOf(key);
            if (!owned[index]) {
                shards.set(index, new HashMap<>(shards.get(index)));
                owned[index] = true;
            }
            return shards.get(index);
        }

        /** Adds a value; returns false, and adds nothing, if the key has one. */
        boolean add(K key, V value) {
            if (owned(key).putIfAbsent(key, value) == null) {
                size++;
                return true;
            }
            return false;
        }

        /** Replaces the value of a key; an empty result removes it. */
        void update(K key, UnaryOperator<Optional<V>> change) {
            Map<K, V> shard = owned(key);
            Optional<V> before = Optional.ofNullable(shard.get(key));
            Optional<V> after = change.apply(before);
            if (after.isPresent()) {
                shard.put(key, after.get());
            } else {
                shard.remove(key);
            }
            size += (after.isPresent() ? 1 : 0) - (before.isPresent() ? 1 : 0);
        }

        Shards<K, V> done() {
            return new Shards<>(shards, size);
        }
    }
}
