/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.jsonl;

import java.util.Optional;
import org.scholion.exchange.Format;
import org.scholion.exchange.FormatProvider;
import org.scholion.words.Message;

/** JSON Lines, written only. */
public final class JsonlFormat implements FormatProvider {

    /** The one file of an export. */
    static final String FILE = "documents.jsonl";

    @Override
    public Format format() {
        return new Format(
                "jsonl",
                Message.of("exchange.format.jsonl"),
                ".jsonl",
                true,
                Optional.empty(),
                Optional.of(new JsonlWriter()));
    }
}
