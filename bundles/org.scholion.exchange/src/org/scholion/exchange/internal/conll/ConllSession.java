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
import org.scholion.exchange.ExportDocument;
import org.scholion.exchange.ExportFile;
import org.scholion.exchange.ExportSession;
import org.scholion.exchange.ExportTarget;
import org.scholion.exchange.Losses;
import org.scholion.exchange.UnwritableDocumentException;
import org.scholion.exchange.internal.PlaceMessages;
import org.scholion.exchange.internal.WritableText;
import org.scholion.text.SourceEncoder;
import org.scholion.text.UnencodableTextException;
import org.scholion.words.Message;

/** Writes a file for each document. */
final class ConllSession implements ExportSession {

    private static final Message CHARSET = Message.of("exchange.lost.charset");
    private static final Message MARK = Message.of("exchange.lost.byte-order-mark");

    private final ExportTarget target;
    private final String extension;
    private final Format format;

    ConllSession(ExportTarget target, String extension, Format format) {
        this.target = target;
        this.extension = extension;
        this.format = format;
    }

    /**
     * What is to be written.
     *
     * @param asRead whether it is the file the document came from, as far as it did not change, so
     *     that it is encoded as that was
     * @param annotations how many annotations are in it
     */
    record Content(String text, boolean asRead, int annotations) {}

    /** Makes the content of a file. */
    @FunctionalInterface
    interface Format {
        Content of(ExportDocument document, Losses.Recorder losses)
                throws UnwritableDocumentException;
    }

    @Override
    public Written write(ExportDocument document) throws UnwritableDocumentException, IOException {
        return prepare(document).write();
    }

    @Override
    public Prepared prepare(ExportDocument document) throws UnwritableDocumentException {
        WritableText.check(document);
        Losses.Recorder losses = new Losses.Recorder();
        Content content = format.of(document, losses);
        if (!content.asRead()) {
            WritableText.checkPlain(document, content.text());
        }
        byte[] bytes = encoded(content, document, losses);
        return () -> {
            try (ExportFile file = target.open(document.file() + extension)) {
                file.stream().write(bytes);
                file.commit();
                return new Written(List.of(file.name()), content.annotations(), losses.losses());
            }
        };
    }

    private static byte[] encoded(
            Content content, ExportDocument document, Losses.Recorder losses) {
        if (content.asRead()) {
            try {
                return SourceEncoder.encode(
                        content.text(),
                        document.charset().charset(),
                        document.charset().byteOrderMark());
            } catch (UnencodableTextException e) {
                losses.add(
                        CHARSET,
                        () ->
                                Message.of(
                                        "exchange.place.detail",
                                        "file",
                                        document.name(),
                                        "detail",
                                        document.charset().charset().name()));
            }
        }
        if (document.charset().byteOrderMark()) {
            losses.add(MARK, () -> PlaceMessages.in(document.name()));
        }
        return content.text().getBytes(StandardCharsets.UTF_8);
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
