/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.tei;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.scholion.exchange.DocumentWriter;
import org.scholion.exchange.ExportDocument;
import org.scholion.exchange.ExportFile;
import org.scholion.exchange.ExportSession;
import org.scholion.exchange.ExportTarget;
import org.scholion.exchange.Losses;
import org.scholion.exchange.Telling;
import org.scholion.exchange.UnwritableDocumentException;
import org.scholion.exchange.WriteOptions;
import org.scholion.exchange.internal.WritableText;

/** Writes a file for each document. */
final class TeiWriter implements DocumentWriter {

    @Override
    public Set<Telling> tells() {
        return Set.of(Telling.MAKERS, Telling.METADATA, Telling.STATE);
    }

    @Override
    public ExportSession begin(ExportTarget target, WriteOptions options) {
        return new Session(target);
    }

    private static final class Session implements ExportSession {

        private final ExportTarget target;

        Session(ExportTarget target) {
            this.target = target;
        }

        @Override
        public Written write(ExportDocument document)
                throws UnwritableDocumentException, IOException {
            return prepare(document).write();
        }

        @Override
        public Prepared prepare(ExportDocument document) throws UnwritableDocumentException {
            WritableText.check(document);
            WritableText.checkXml(document.name(), document.text());
            Losses.Recorder losses = new Losses.Recorder();
            byte[] bytes = new TeiContent(document, losses).bytes();
            return () -> {
                try (ExportFile file = target.open(document.file() + TeiFormat.EXTENSION)) {
                    file.stream().write(bytes);
                    file.commit();
                    return new Written(
                            List.of(file.name()), document.annotations().size(), losses.losses());
                }
            };
        }

        @Override
        public Written finish() {
            return new Written(List.of(), Losses.NONE);
        }

        @Override
        public void close() {
            // every file is closed when it is written
        }
    }
}
