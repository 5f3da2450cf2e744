/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.tika.internal;

import java.util.Optional;
import org.scholion.exchange.Format;
import org.scholion.exchange.FormatProvider;
import org.scholion.words.Message;

/** A PDF file with a text layer. */
public final class PdfFormat implements FormatProvider {

    /** The files' extension. */
    static final String EXTENSION = ".pdf";

    /** What people call it. */
    static final Message NAME = Message.of("exchange.format.pdf");

    @Override
    public Format format() {
        return new Format(
                "pdf", NAME, EXTENSION, false, Optional.of(new PdfReader()), Optional.empty());
    }
}
