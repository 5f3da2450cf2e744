/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.benchmarks;

import java.util.List;

/**
 * Some rows of what is measured: our work, and in the same run the work of a peer or a limit. Found
 * by being named in {@code META-INF/services/org.scholion.benchmarks.Benchmarks}; each row runs in
 * a Java process of its own, with every bundle of the product on a flat class path.
 */
public interface Benchmarks {
    /**
     * The names of the rows, such as {@code agreement-alpha}; the part before the first hyphen
     * names a group.
     */
    List<String> names();

    /** What the processes that measure are started with besides, such as {@code -Xmx512m}. */
    default List<String> options() {
        return List.of();
    }

    /**
     * Measures one row.
     *
     * @throws Exception whatever keeps it from measuring, with a message that says what
     */
    Row run(String name, Workplace workplace) throws Exception;
}
