/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.draw;

import java.util.concurrent.CancellationException;

/** Hears how far long work is, and stops it. Called by several threads, often. */
@FunctionalInterface
public interface Pace {
    /** Hears nothing and never stops. */
    Pace NONE = share -> {};

    /**
     * Work went on.
     *
     * @param share how much of all this work was done since the last call, from 0 to 1
     * @throws CancellationException if it should stop; what was under way is lost
     */
    void made(double share) throws CancellationException;

    /** The pace of work that is only a part of this one. */
    default Pace part(double share) {
        return made -> made(share * made);
    }
}
