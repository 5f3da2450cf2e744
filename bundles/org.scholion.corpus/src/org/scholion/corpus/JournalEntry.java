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
import java.util.OptionalLong;
import org.scholion.document.operation.Operation;

/**
 * One line of a set's journal.
 *
 * @param setId the set
 * @param sequence 1 for its first entry, without gaps
 * @param actor who did it
 * @param at when, to the millisecond
 * @param schemaVersion the schema's version then
 * @param operation what was done
 * @param undoes the sequence number of the entry this one takes back
 * @param redoes the sequence number of the undoing entry this one takes back again
 */
public record JournalEntry(
        long setId,
        long sequence,
        String actor,
        Instant at,
        int schemaVersion,
        Operation operation,
        OptionalLong undoes,
        OptionalLong redoes) {}
