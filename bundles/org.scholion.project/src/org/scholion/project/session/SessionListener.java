/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.session;

/**
 * Hears what happens to a set that is open, whoever did it: this session, an import, a merge.
 * Called on the thread that did it or, when several did something at once, on one of theirs; in the
 * order of the journal, by one thread at a time, while no lock is held.
 */
public interface SessionListener {

    /** A change is committed and shows in the document. */
    void changed(SessionChange change);

    /** The set was made, or has another state. */
    default void stateChanged() {}
}
