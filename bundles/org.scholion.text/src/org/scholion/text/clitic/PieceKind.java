/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.text.clitic;

/** What a piece of a written word is, in the order in which pieces can follow each other. */
public enum PieceKind {
    /** The particle of questions: أ. */
    QUESTION,
    /** A conjunction: و or ف. */
    CONJUNCTION,
    /** The sign of the future before a verb: س. */
    FUTURE,
    /** A preposition: ب, ل or ك. */
    PREPOSITION,
    /** The article: ال, or the second ل of لل, where its alef is not written. */
    ARTICLE,
    /** What is neither before nor after it. */
    STEM,
    /** A pronoun written together: ي ني ك كما كم كن ه ها هما هم هن نا. */
    ENDING;

    /** Whether pieces of this kind stand before the stem. */
    public boolean isPrefix() {
        return this != STEM && this != ENDING;
    }
}
