/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import java.time.Instant;

/** Times as the tables hold them: milliseconds since 1970 in UTC. */
final class Times {

    private Times() {}

    /** Returns the time, to the millisecond, as it will be read back. */
    static Instant now() {
        return at(System.currentTimeMillis());
    }

    static Instant at(long millis) {
        return Instant.ofEpochMilli(millis);
    }
}
