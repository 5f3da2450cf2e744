/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.xmi;

import java.util.Optional;
import org.scholion.exchange.Format;
import org.scholion.exchange.FormatProvider;
import org.scholion.exchange.xmi.XmiSerialization;
import org.scholion.words.Message;

/** UIMA XMI. */
public final class XmiFormat implements FormatProvider {

    /** The files' extension. */
    static final String EXTENSION = ".xmi";

    /** The name of the type system beside or above the files. */
    static final String TYPE_SYSTEM = "typesystem.xml";

    @Override
    public Format format() {
        return new Format(
                "xmi",
                Message.of("exchange.format.xmi"),
                EXTENSION,
                true,
                Optional.of(new XmiReader()),
                Optional.of(
                        new CasWriter(
                                EXTENSION,
                                true,
                                (cas, document, out) ->
                                        XmiSerialization.write(
                                                cas, document.text(), document.name(), out))));
    }
}
