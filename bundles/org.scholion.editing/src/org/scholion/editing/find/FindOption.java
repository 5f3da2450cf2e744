/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.find;

/** What can be switched on and off about a search. */
public enum FindOption {

    /** Hits neither begin nor end within a word. */
    WHOLE_WORD,

    /** What was written is a regular expression. */
    REGULAR_EXPRESSION,

    /** Only the very same characters are the same. */
    EXACT,

    /** Letters that write the same foreign sound are the same. */
    TRANSLITERATION,

    /** The words as mentions: also with the little words that Arabic joins to them. */
    MENTIONS
}
