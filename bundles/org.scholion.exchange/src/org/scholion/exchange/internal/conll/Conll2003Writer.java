/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.conll;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.scholion.exchange.DocumentWriter;
import org.scholion.exchange.ExportDocument;
import org.scholion.exchange.ExportFile;
import org.scholion.exchange.ExportSession;
import org.scholion.exchange.ExportTarget;
import org.scholion.exchange.Losses;
import org.scholion.exchange.UnwritableDocumentException;
import org.scholion.exchange.WriteOptions;
import org.scholion.exchange.internal.WritableText;

/** Writes a file for each document, in UTF-8. */
final class Conll2003Writer implements DocumentWriter {

    @Override
    public ExportSession begin(ExportTarget target, WriteOptions options) {
        return new ExportSession() {

            @Override
            public Written write(ExportDocument document)
                    throws UnwritableDocumentException, IOException {
                WritableText.check(document);
                Losses.Recorder losses = new Losses.Recorder();
                TokenTable tokens = new TokenTable(document, losses);
                String table = tokens.write();
                try (ExportFile file = target.open(document.file() + Conll2003Format.EXTENSION)) {
                    file.stream().write(table.getBytes(StandardCharsets.UTF_8));
                    file.commit();
                    return new Written(List.of(file.name()), tokens.written(), losses.losses());
                }
            }

            @Override
            public Written finish() {
                return new Written(List.of(), Losses.NONE);
            }

            @Override
            public void close() {
                // every file is closed when it is written
            }
        };
    }
}
