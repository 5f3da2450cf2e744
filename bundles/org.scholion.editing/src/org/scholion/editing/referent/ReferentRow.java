/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.referent;

import java.util.Comparator;
import java.util.List;
import org.scholion.document.AnnotationId;
import org.scholion.document.Mention;
import org.scholion.document.Referent;
import org.scholion.editing.row.OrderedRows;

/**
 * A referent as a row of a table. What it is called is looked up when it shows.
 *
 * @param referent whom or what is meant
 * @param mentions the mentions that mean it, in text order
 * @param place the offset in UTF-16 where the first mention of it, or of its members, begins;
 *     {@link Integer#MAX_VALUE} when there is none
 * @param revision another one whenever what the row says may have changed
 */
public record ReferentRow(Referent referent, List<Mention> mentions, int place, long revision)
        implements OrderedRows.Row<AnnotationId, ReferentRow> {

    private static final Comparator<ReferentRow> ORDER =
            Comparator.comparingInt(ReferentRow::place).thenComparing(ReferentRow::key);

    /** Copies the mentions. */
    public ReferentRow {
        mentions = List.copyOf(mentions);
    }

    @Override
    public AnnotationId key() {
        return referent.id();
    }

    /** In order of the first mentions, those without mention last; then by id. */
    @Override
    public int compareTo(ReferentRow other) {
        return ORDER.compare(this, other);
    }
}
