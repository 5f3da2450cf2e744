/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.row;

import java.util.Comparator;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;

/**
 * A relation or stance as a row of a table. What it says is looked up when it shows.
 *
 * @param annotation the relation or stance
 * @param place the offset in UTF-16 where it or, without a place of its own, the first of what it
 *     points to begins; {@link Integer#MAX_VALUE} when nowhere
 * @param revision another one whenever what the row says may have changed
 */
public record LinkRow(Annotation annotation, int place, long revision)
        implements OrderedRows.Row<AnnotationId, LinkRow> {

    private static final Comparator<LinkRow> ORDER =
            Comparator.comparingInt(LinkRow::place).thenComparing(LinkRow::key);

    @Override
    public AnnotationId key() {
        return annotation.id();
    }

    /** In text order, those without a place last; then by id. */
    @Override
    public int compareTo(LinkRow other) {
        return ORDER.compare(this, other);
    }
}
