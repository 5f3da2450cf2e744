/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.intent;

import org.scholion.document.StanceSide;
import org.scholion.document.edit.StanceDraft;

/** What a key did while a stance is entered. */
public sealed interface StanceReply {

    /** The key means nothing here. */
    record Ignored() implements StanceReply {}

    /** What is entered is another; show it. */
    record Changed() implements StanceReply {}

    /**
     * An end is to be picked; answer with {@link StanceEntry#picked} or {@link
     * StanceEntry#notPicked}.
     */
    record Pick(StanceSide side) implements StanceReply {}

    /**
     * An end is implicit, and who is meant is to be picked; answer with {@link StanceEntry#meant}
     * or {@link StanceEntry#notPicked}.
     */
    record Who(StanceSide side) implements StanceReply {}

    /**
     * The words that are selected are wanted; answer with {@link StanceEntry#words}, or say that
     * some have to be selected.
     *
     * @param part a cue, the words that show a source, or evidence
     */
    record Words(StancePart part) implements StanceReply {}

    /** All is said: make it, or change it. */
    record Complete(StanceDraft draft) implements StanceReply {}
}
