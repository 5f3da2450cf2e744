/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/** Cuts a list of files into pieces that are worth a task of their own and fit into memory. */
final class Batches {

    private static final int MOST = 64;
    private static final long BYTES = 4_000_000;

    private Batches() {}

    static <T> List<List<T>> of(List<T> files, ToLongFunction<T> bytes) {
        return of(files, bytes, BYTES);
    }

    /** Cuts where so much is reached. */
    static <T> List<List<T>> of(List<T> files, ToLongFunction<T> bytes, long most) {
        List<List<T>> batches = new ArrayList<>();
        List<T> batch = new ArrayList<>();
        long size = 0;
        for (T file : files) {
            batch.add(file);
            size += bytes.applyAsLong(file);
            if (batch.size() >= MOST || size >= most) {
                batches.add(batch);
                batch = new ArrayList<>();
                size = 0;
            }
        }
        if (!batch.isEmpty()) {
            batches.add(batch);
        }
        return batches;
    }
}
