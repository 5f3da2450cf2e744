/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal;

import org.scholion.exchange.CharsetFacts;
import org.scholion.exchange.ExportDocument;
import org.scholion.exchange.Losses;
import org.scholion.exchange.UnwritableDocumentException;
import org.scholion.text.SourceEncoder;
import org.scholion.text.TextHash;
import org.scholion.text.UnencodableTextException;
import org.scholion.words.Message;

/** Makes a document's source again. */
public final class SourceBytes {

    private static final Message OTHER_BYTES = Message.of("exchange.lost.other-bytes");

    private SourceBytes() {}

    /**
     * Encodes a document's text as its source was. Where the charset has several ways to write the
     * text and the source used another, that is recorded as a loss.
     *
     * @throws UnwritableDocumentException when the charset cannot express the text
     */
    public static byte[] of(ExportDocument document, Losses.Recorder losses)
            throws UnwritableDocumentException {
        CharsetFacts facts = document.charset();
        try {
            byte[] bytes = SourceEncoder.encode(document.text(), facts.charset(), marked(document));
            if (!document.sourceSha256().isEmpty()
                    && !facts.charset().name().startsWith("UTF-")
                    && !TextHash.sha256(bytes).equals(document.sourceSha256())) {
                losses.add(
                        OTHER_BYTES,
                        () ->
                                Message.of(
                                        "exchange.place.detail",
                                        "file",
                                        document.name(),
                                        "detail",
                                        facts.charset().name()));
            }
            return bytes;
        } catch (UnencodableTextException e) {
            UnwritableDocumentException error =
                    new UnwritableDocumentException(document.name(), Message.of(e));
            error.initCause(e);
            throw error;
        }
    }

    /**
     * A text whose own first character is U+FEFF stands after a mark even if its source had none: a
     * reader takes the first for the mark and keeps the second.
     */
    private static boolean marked(ExportDocument document) {
        CharsetFacts facts = document.charset();
        return facts.byteOrderMark()
                || document.text().startsWith("\ufeff")
                        && facts.charset().name().startsWith("UTF-");
    }
}
