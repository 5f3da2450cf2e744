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
 * A committed change of a set: one or, when an import or a merge made it, several entries.
 *
 * @param entries the journal entries that hold it, in order; at least one
 * @param changes what they did to each annotation, in order
 */
public record SessionChange(List<JournalEntry> entries, List<AnnotationChange> changes) {

    /** Why a change happened. */
    public enum Cause {
        DONE,
        UNDONE,
        REDONE
    }

    public SessionChange {
        entries = List.copyOf(entries);
        changes = List.copyOf(changes);
    }

    /** Returns the last of its journal entries. */
    public JournalEntry entry() {
        return entries.get(entries.size() - 1);
    }

    /** Returns whether it was done, undone or redone. */
    public Cause cause() {
        if (entry().undoes().isPresent()) {
            return Cause.UNDONE;
        }
        return entry().redoes().isPresent() ? Cause.REDONE : Cause.DONE;
    }
}
