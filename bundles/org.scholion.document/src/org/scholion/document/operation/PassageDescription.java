/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.operation;

import java.util.Optional;
import org.scholion.document.AnnotationId;
import org.scholion.document.Passage;

/**
 * What a passage is described by, apart from its place and type.
 *
 * @param author its author: a mention or a referent of this document, if marked
 * @param authorName its author as text, if known
 * @param date its date as an EDTF text, if known
 * @param excluded whether it is left out of agreement, export and "next unannotated"
 */
public record PassageDescription(
        Optional<AnnotationId> author,
        Optional<String> authorName,
        Optional<String> date,
        boolean excluded) {

    /** Returns the description of this passage. */
    public static PassageDescription of(Passage passage) {
        return new PassageDescription(
                passage.author(), passage.authorName(), passage.date(), passage.excluded());
    }

    /** Returns this passage with everything described here in place of what it had. */
    Passage applyTo(Passage passage) {
        return new Passage(passage.header(), passage.span(), author, authorName, date, excluded);
    }
}
