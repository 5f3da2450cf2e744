/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.brat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.scholion.exchange.DocumentWriter;
import org.scholion.exchange.ExportDocument;
import org.scholion.exchange.ExportFile;
import org.scholion.exchange.ExportSession;
import org.scholion.exchange.ExportTarget;
import org.scholion.exchange.Losses;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.exchange.UnwritableDocumentException;
import org.scholion.exchange.WriteOptions;
import org.scholion.exchange.internal.WritableText;
import org.scholion.words.Message;

/**
 * Writes a {@code .txt} (UTF-8 without a byte order mark, whatever the source was: brat reads
 * nothing else), a {@code .ann}, and one {@code annotation.conf} for all.
 */
final class BratWriter implements DocumentWriter {

    @Override
    public ExportSession begin(ExportTarget target, WriteOptions options) {
        return new Session(target);
    }

    private static final class Session implements ExportSession {

        private final ExportTarget target;
        private final ConfWriter configuration = new ConfWriter();
        private boolean any;

        Session(ExportTarget target) {
            this.target = target;
        }

        @Override
        public Written write(ExportDocument document)
                throws UnwritableDocumentException, IOException {
            WritableText.check(document);
            Losses.Recorder losses = new Losses.Recorder();
            String ann = new AnnExporter(document, losses).write();
            checkReadable(document, ann);
            verify(document, ann);
            configuration.add(document);
            any = true;
            List<String> files = new ArrayList<>();
            files.add(put(document.name() + BratFormat.TXT, document.text()));
            files.add(put(document.name() + BratFormat.ANN, ann));
            return new Written(files, losses.losses());
        }

        /** A plain text file cannot say that its first character is no mark, or that it is text. */
        private static void checkReadable(ExportDocument document, String ann)
                throws UnwritableDocumentException {
            String text = document.text();
            if (text.startsWith("\ufeff")) {
                throw unreadable(document, Message.of("exchange.unwritable.first-mark"));
            }
            int nul = text.indexOf('\0');
            if (nul >= 0) {
                throw unreadable(document, Message.of("exchange.unwritable.nul", "offset", nul));
            }
            if (ann.indexOf('\0') >= 0) {
                throw unreadable(document, Message.of("exchange.unwritable.nul-in-annotation"));
            }
        }

        private static UnwritableDocumentException unreadable(
                ExportDocument document, Message what) {
            return new UnwritableDocumentException(document.name(), what);
        }

        /** Reads what is about to be written and holds every offset against its text. */
        private static void verify(ExportDocument document, String ann) {
            TextBoundReader spans =
                    new TextBoundReader(
                            document.name() + BratFormat.ANN,
                            document.text(),
                            false,
                            new ArrayList<>());
            try {
                for (AnnLine line : new AnnParser(document.name() + BratFormat.ANN).parse(ann)) {
                    if (line instanceof AnnLine.TextBound bound) {
                        spans.span(bound);
                    }
                }
            } catch (UnreadableSourceException e) {
                throw new IllegalStateException("the writer made a file it cannot read", e);
            }
        }

        @Override
        public Written finish() throws IOException {
            if (!any) {
                return new Written(List.of(), Losses.NONE);
            }
            String file = put(BratFormat.CONFIGURATION, configuration.text());
            return new Written(List.of(file), Losses.NONE);
        }

        private String put(String name, String content) throws IOException {
            try (ExportFile file = target.open(name)) {
                file.stream().write(content.getBytes(StandardCharsets.UTF_8));
                file.commit();
                return file.name();
            }
        }

        @Override
        public void close() {
            // every file is closed when it is written
        }
    }
}
