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
 * How adjudication settled a place, as it is kept: for ever, also once it is revoked.
 *
 * @param id the store's number; later decisions have greater ones
 * @param ulid its lasting name, the same in every copy of the project
 * @param documentId the document
 * @param goldSet the lasting name of the gold set it was written to
 * @param entry the sequence number of the entry of that set's journal which it belongs to
 * @param content what was decided
 * @param actor who decided it, or had a rule do so
 * @param at when, to the millisecond
 * @param schemaVersion the schema's version then
 * @param revoked who took it back, and when, if it does not hold any more
 */
public record Decision(
        long id,
        Ulid ulid,
        long documentId,
        Ulid goldSet,
        long entry,
        NewDecision content,
        String actor,
        Instant at,
        int schemaVersion,
        Optional<Revocation> revoked) {

    /** That a decision was taken back. */
    public record Revocation(String by, Instant at) {}

    /** Returns whether it holds. */
    public boolean isInForce() {
        return revoked.isEmpty();
    }
}
