/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.hf;

import java.util.Optional;
import org.scholion.exchange.Format;
import org.scholion.exchange.FormatProvider;
import org.scholion.exchange.dataset.DatasetWriter;
import org.scholion.words.Message;

/** A table for each task in JSON Lines, for the library <em>datasets</em>. */
public final class HuggingFaceFormat implements FormatProvider {

    private static final String EXTENSION = ".jsonl";

    @Override
    public Format format() {
        return new Format(
                "hf-jsonl",
                Message.of("exchange.format.hf-jsonl"),
                EXTENSION,
                true,
                Optional.empty(),
                // the library refuses an empty file
                Optional.of(new DatasetWriter(EXTENSION, false, JsonRows::new)));
    }
}
