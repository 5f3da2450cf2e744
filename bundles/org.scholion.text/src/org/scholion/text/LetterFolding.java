/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.text;

/** Which writings count as the same when text is compared. */
public enum LetterFolding {

    /** None but the very same characters. */
    NONE,

    /** Those that have one {@link MatchingKey}. */
    USUAL,

    /**
     * Also the letters by which Arabic writes the foreign sound g, as the writer is used to: jeem,
     * ghain, qaf and gaf. (Waw with and without hamza are one in the usual keys already.)
     */
    TRANSLITERATION
}
