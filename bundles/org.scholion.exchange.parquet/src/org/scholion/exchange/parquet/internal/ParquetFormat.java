/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.parquet.internal;

import java.util.Optional;
import org.scholion.exchange.Format;
import org.scholion.exchange.FormatProvider;
import org.scholion.exchange.dataset.DatasetWriter;
import org.scholion.words.Message;

/** A table for each task in Parquet, with what its columns hold as the library datasets says it. */
public final class ParquetFormat implements FormatProvider {

    private static final String EXTENSION = ".parquet";

    @Override
    public Format format() {
        return new Format(
                "parquet",
                Message.of("exchange.format.parquet"),
                EXTENSION,
                true,
                Optional.empty(),
                Optional.of(new DatasetWriter(EXTENSION, true, ParquetRows::new)));
    }
}
