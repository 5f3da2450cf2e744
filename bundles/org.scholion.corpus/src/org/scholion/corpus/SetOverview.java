/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import java.util.Optional;

/**
 * What lists show of one member's set on one document.
 *
 * @param id the store's number of the set
 * @param member the member's name, {@link Member#GOLD} for the adjudicated set
 * @param state how far the member is
 * @param reason why it was skipped, or done in spite of errors, if someone said so
 * @param annotations how many annotations of all kinds it has, 0 or more
 * @param lastSequence sequence number of its newest journal entry, 0 before the first
 * @param changedAt when it last changed, in milliseconds since 1970 in UTC
 */
public record SetOverview(
        long id,
        String member,
        SetState state,
        Optional<String> reason,
        int annotations,
        long lastSequence,
        long changedAt) {

    /** Returns what lists show of a set that has so many annotations. */
    public static SetOverview of(AnnotationSet set, int annotations) {
        return new SetOverview(
                set.id(),
                set.member(),
                set.state(),
                set.reason(),
                annotations,
                set.lastSequence(),
                set.changedAt().toEpochMilli());
    }
}
