/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view.mark;

import java.util.List;
import org.scholion.document.Span;

/** One annotation as it is drawn. */
public sealed interface Mark permits MentionMark, RelationMark, StanceMark, PassageMark {

    /** What every mark has. */
    MarkHeader header();

    /** The places of its own, in the order of importance; empty for a relation without anchor. */
    List<Span> spans();

    /** The marks it points to; they may be missing from the document. */
    List<MarkId> references();

    /** Set and annotation. */
    default MarkId id() {
        return header().id();
    }
}
