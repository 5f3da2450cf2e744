/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.webanno;

import java.util.Optional;
import org.scholion.exchange.Format;
import org.scholion.exchange.FormatProvider;
import org.scholion.words.Message;

/** WebAnno TSV. */
public final class WebannoFormat implements FormatProvider {

    /** The files' extension. */
    static final String EXTENSION = ".tsv";

    /** How every file begins. */
    static final String FIRST_LINE = "#FORMAT=WebAnno TSV 3.3";

    /** Under which the metadata of a document keeps the order of layers and features. */
    static final String LAYERS = "webanno-tsv.layers";

    @Override
    public Format format() {
        return new Format(
                "webanno-tsv",
                Message.of("exchange.format.webanno-tsv"),
                EXTENSION,
                true,
                Optional.of(new TsvReader()),
                Optional.of(new TsvWriter()));
    }
}
