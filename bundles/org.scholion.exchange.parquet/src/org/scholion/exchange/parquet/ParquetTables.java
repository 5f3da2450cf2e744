/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.parquet;

import org.scholion.exchange.Format;
import org.scholion.exchange.dataset.RowFiles;
import org.scholion.exchange.parquet.internal.ParquetFormat;
import org.scholion.exchange.parquet.internal.ParquetRows;

/** What writes tables as Parquet files. */
public final class ParquetTables {

    private ParquetTables() {}

    /** Returns the format. */
    public static Format format() {
        return new ParquetFormat().format();
    }

    /** Returns what begins files of rows, for rows that were made elsewhere. */
    public static RowFiles files() {
        return ParquetRows::new;
    }
}
