/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.migration;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts what a migration does. */
final class EffectCount {

    private final SortedMap<MigrationEffect, Integer> counts = new TreeMap<>();

    void add(MigrationEffect.Kind kind, String type, String part, String into) {
        add(kind, type, part, into, 1);
    }

    void add(MigrationEffect.Kind kind, String type, String part, String into, int times) {
        if (times > 0) {
            counts.merge(new MigrationEffect(kind, type, part, into), times, Integer::sum);
        }
    }

    SortedMap<MigrationEffect, Integer> counts() {
        return Collections.unmodifiableSortedMap(counts);
    }
}
