/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Values by number, of which the longest unused are forgotten. */
final class Recent<V> {

    private final int capacity;
    private final Map<Integer, V> values = new LinkedHashMap<>(64, 0.75f, true);

    Recent(int capacity) {
        this.capacity = capacity;
    }

    V get(int key, Supplier<V> maker) {
        if (values.containsKey(key)) {
            return values.get(key);
        }
        V made = maker.get();
        values.put(key, made);
        if (values.size() > capacity) {
            values.remove(values.keySet().iterator().next());
        }
        return made;
    }

    void clear() {
        values.clear();
    }
}
