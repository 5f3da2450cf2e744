/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.session;

import java.util.List;
import org.scholion.corpus.JournalEntry;
import org.scholion.document.AnnotationChange;

/**
 * A committed change.
 *
 * @param cause whether it was done, undone or redone
 * @param entry the journal entry that holds it
 * @param changes what it did to each annotation
 */
public record SessionChange(Cause cause, JournalEntry entry, List<AnnotationChange> changes) {

    /** Why a change happened. */
    public enum Cause {
        DONE,
        UNDONE,
        REDONE
    }

    public SessionChange {
        changes = List.copyOf(changes);
    }
}
