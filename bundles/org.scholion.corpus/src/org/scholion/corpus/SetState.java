/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

/** How far a member is with a document. */
public enum SetState {
    /** Assigned or opened, nothing said yet. */
    NEW,
    /** Begun. */
    IN_PROGRESS,
    /** The member says it is complete. */
    DONE,
    /** The member passed it over, with a reason. */
    SKIPPED;

    /** Returns whether a set in this state takes no operation until it is reopened. */
    public boolean isClosed() {
        return this == DONE || this == SKIPPED;
    }
}
