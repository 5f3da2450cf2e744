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
 * What one member has marked on one document.
 *
 * @param id the store's number
 * @param ulid its lasting name, the same in every copy of the project
 * @param documentId the document
 * @param member the member's name, {@link Member#GOLD} for the adjudicated set
 * @param state how far the member is
 * @param reason why it was skipped, or done in spite of errors, if someone said so
 * @param lastSequence sequence number of its newest journal entry, 0 before the first
 * @param changedAt when it last changed
 */
public record AnnotationSet(
        long id,
        Ulid ulid,
        long documentId,
        String member,
        SetState state,
        Optional<String> reason,
        long lastSequence,
        Instant changedAt) {

    /**
     * Returns whether it is only assigned: its member has not begun, which is not the same as
     * having found nothing.
     */
    public boolean isUntouched() {
        return state == SetState.NEW && lastSequence == 0;
    }

    /** Returns this set with one more entry in its journal; one that was new has begun. */
    public AnnotationSet after(JournalEntry entry) {
        return new AnnotationSet(
                id,
                ulid,
                documentId,
                member,
                state == SetState.NEW ? SetState.IN_PROGRESS : state,
                reason,
                entry.sequence(),
                entry.at());
    }

    /** Returns this set under another name of its member. */
    public AnnotationSet of(String other) {
        return new AnnotationSet(
                id, ulid, documentId, other, state, reason, lastSequence, changedAt);
    }

    /** Returns this set as it is known at a place in its journal. */
    public AnnotationSet at(long sequence) {
        return new AnnotationSet(id, ulid, documentId, member, state, reason, sequence, changedAt);
    }
}
