/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.unitizing;

import java.util.function.Supplier;

/** Lets one sweep at a time keep very many sets of units: memory holds those of one. */
final class LargeSweeps {

    private static final Object TURN = new Object();

    private LargeSweeps() {}

    /** Runs a sweep when no other such one runs. */
    static <T> T oneAtATime(Supplier<T> sweep) {
        synchronized (TURN) {
            return sweep.get();
        }
    }
}
