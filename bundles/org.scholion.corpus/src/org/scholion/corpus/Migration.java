/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import java.time.Instant;
import java.util.Optional;

/**
 * One migration of a project's schema, as it is kept: for ever, also once it is undone.
 *
 * @param id the store's number; later migrations have greater ones
 * @param fromVersion the version of the schema before it
 * @param toVersion the version it made
 * @param plan what it did, a plan as the schema bundle writes it
 * @param actor who had it done
 * @param at when, to the millisecond
 * @param undone who took it back and when, if someone did
 */
public record Migration(
        long id,
        int fromVersion,
        int toVersion,
        String plan,
        String actor,
        Instant at,
        Optional<Undoing> undone) {

    /** That a migration was taken back. */
    public record Undoing(String by, Instant at) {}

    /** Returns whether it holds. */
    public boolean isInForce() {
        return undone.isEmpty();
    }
}
