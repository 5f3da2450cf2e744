/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.text.extent;

/** How far an extent reaches, from the narrowest on. */
public enum ExtentKind {
    /** A word without the prefixes written together with it where that is sure: الهند of والهند. */
    PIECE,
    /** A word, a handle or hashtag with its sign, an address. */
    WORD,
    /** Words joined by hyphens. */
    HYPHENATED,
    /** Up to the next function word or punctuation mark on either side. */
    PHRASE,
    /** Up to the next punctuation mark. */
    CLAUSE,
    /** A sentence, or a line without a full stop such as a heading. */
    SENTENCE,
    /** A paragraph. */
    PARAGRAPH
}
