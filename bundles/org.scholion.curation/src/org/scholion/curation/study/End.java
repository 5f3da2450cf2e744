/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.curation.study;

import org.scholion.document.EntryId;

/** What fills a role of a relation or a side of a stance, as one member has it. */
sealed interface End {

    /** A mention, by its number among those that count. */
    record OfMention(int mention) implements End {}

    /** A referent, by its number. */
    record OfReferent(int referent) implements End {}

    /** A passage, by its number among those that count. */
    record OfPassage(int passage) implements End {}

    /** A relation or stance, by its number. */
    record OfLink(int link) implements End {}

    /** An entry of the catalogue. */
    record OfEntry(EntryId entry) implements End {}

    /** Someone known by name alone, such as the author that a passage names. */
    record Named(String name) implements End {}

    /** Somebody in particular, though not anything in the text. */
    enum Other implements End {
        AUTHOR_OF_DOCUMENT,
        IMPLICIT,
        UNKNOWN
    }
}
