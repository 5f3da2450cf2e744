/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import java.util.Iterator;
import java.util.stream.Stream;

/**
 * What a check of a store has found.
 *
 * @param documents how many documents were looked at, without those that were removed
 * @param sets how many annotation sets of these documents were looked at
 * @param problems what breaks an invariant, by {@link StoreProblem#kind()}
 */
public record StoreCheck(int documents, int sets, Excerpt<StoreProblem> problems)
        implements Iterable<StoreProblem> {

    /** Returns the problems that are shown. */
    public Stream<StoreProblem> stream() {
        return problems.stream();
    }

    @Override
    public Iterator<StoreProblem> iterator() {
        return problems.iterator();
    }
}
