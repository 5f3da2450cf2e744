/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.fuzz;

import java.util.List;

/**
 * Something that reads or writes what may be broken. A target knows nothing of how its inputs come
 * about, so that whatever makes inputs, guided by coverage too, can drive it.
 */
interface FuzzTarget extends AutoCloseable {

    /** The name by which it is chosen. */
    String name();

    /** How many mutations of another target are worth one of this: 1 for fast ones. */
    default int cost() {
        return 1;
    }

    /** Sound inputs to begin with. */
    List<FuzzInput> seeds();

    /**
     * Takes one input.
     *
     * @throws Exception {@link org.scholion.words.Worded} where the input is refused by name;
     *     anything else is a fault
     */
    void run(FuzzInput input) throws Exception;

    @Override
    default void close() throws Exception {
        // most targets keep nothing
    }
}
