/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.txt;

import java.util.Optional;
import org.scholion.exchange.Format;
import org.scholion.exchange.FormatProvider;
import org.scholion.words.Message;

/** Plain text: one file, one document, nothing annotated. */
public final class TxtFormat implements FormatProvider {

    /** The files' extension. */
    static final String EXTENSION = ".txt";

    @Override
    public Format format() {
        return new Format(
                "txt",
                Message.of("exchange.format.txt"),
                EXTENSION,
                false,
                Optional.of(new TxtReader()),
                Optional.of(new TxtWriter()));
    }
}
