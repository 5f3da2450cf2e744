/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.dataset;

import org.scholion.exchange.dataset.DatasetConfig;
import org.scholion.exchange.internal.rows.LaidOut;
import org.scholion.exchange.internal.rows.RowLosses;

/** Makes the rows of one table. */
public interface DocumentTask {

    /** Takes rows. */
    @FunctionalInterface
    interface Sink {

        /** Takes a row, a value for each column. */
        void take(Object[] values);
    }

    /** Returns the table. */
    DatasetConfig config();

    /** Makes the rows of a document. */
    void make(LaidOut laid, RowLosses losses, Sink sink);
}
