/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.apache.uima.json.jsoncas2.JsonCas2Serializer;
import org.scholion.document.cas.DocumentCas;
import org.scholion.exchange.ExportDocument;
import org.scholion.exchange.Format;
import org.scholion.exchange.FormatProvider;
import org.scholion.exchange.internal.xmi.CasWriter;
import org.scholion.words.Message;

/** UIMA JSON CAS. */
public final class JsonCasFormat implements FormatProvider {

    /** The files' extension. */
    static final String EXTENSION = ".json";

    @Override
    public Format format() {
        return new Format(
                "jsoncas",
                Message.of("exchange.format.jsoncas"),
                EXTENSION,
                true,
                Optional.of(new JsonCasReader()),
                Optional.of(new CasWriter(EXTENSION, false, JsonCasFormat::write)));
    }

    private static void write(DocumentCas document, ExportDocument what, OutputStream out)
            throws IOException {
        Optional<IOException> failure =
                document.lend(
                        cas -> {
                            try {
                                new JsonCas2Serializer().serialize(cas, out);
                                return Optional.<IOException>empty();
                            } catch (IOException e) {
                                return Optional.of(e);
                            }
                        });
        if (failure.isPresent()) {
            throw failure.get();
        }
    }
}
