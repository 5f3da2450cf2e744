/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import org.scholion.document.operation.Operation;

/**
 * What is to be appended to a journal; see {@link JournalEntry}.
 *
 * @param undoes sequence number of the entry that this one takes back, 0 for none
 * @param redoes sequence number of the undoing entry that this one takes back, 0 for none
 */
public record NewEntry(String actor, Operation operation, long undoes, long redoes) {

    /** Returns the entry of an ordinary operation. */
    public static NewEntry of(String actor, Operation operation) {
        return new NewEntry(actor, operation, 0, 0);
    }
}
