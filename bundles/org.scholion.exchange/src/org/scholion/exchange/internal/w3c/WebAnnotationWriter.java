/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.w3c;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import org.scholion.exchange.internal.PlaceMessages;
import org.scholion.exchange.internal.WritableText;
import org.scholion.exchange.internal.plain.PlainAnnotation;
import org.scholion.exchange.internal.plain.PlainContent;
import org.scholion.words.Message;

/**
 * Writes a text (UTF-8) and beside it a collection with one page that holds all annotations of the
 * document, whose targets are in that text.
 */
final class WebAnnotationWriter implements DocumentWriter {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Message MARK = Message.of("exchange.lost.byte-order-mark");

    @Override
    public Set<Telling> tells() {
        return Set.of(Telling.MAKERS, Telling.METADATA, Telling.STATE);
    }

    @Override
    public ExportSession begin(ExportTarget target, WriteOptions options) {
        return new Session(target);
    }

    /** Annotations name the file of their text. */
    @Override
    public boolean standsAlone() {
        return false;
    }

    private static final class Session implements ExportSession {

        private final ExportTarget target;

        Session(ExportTarget target) {
            this.target = target;
        }

        @Override
        public Prepared prepare(ExportDocument document) throws UnwritableDocumentException {
            WritableText.check(document);
            WritableText.checkPlain(document, "");
            Losses.Recorder losses = new Losses.Recorder();
            if (document.charset().byteOrderMark()) {
                losses.add(MARK, () -> PlaceMessages.in(document.name()));
            }
            List<PlainAnnotation> said = PlainContent.of(document, name -> true, losses);
            return () -> put(document, said, losses.losses());
        }

        private Written put(ExportDocument document, List<PlainAnnotation> said, Losses losses)
                throws IOException {
            try (ExportFile first = target.open(document.file() + WebAnnotationFormat.TEXT);
                    ExportFile second =
                            target.open(document.file() + WebAnnotationFormat.EXTENSION)) {
                ObjectNode page = new PageWriter(document, first.name(), second.name()).page(said);
                first.stream().write(text(document.text()));
                second.stream().write(bytes(page));
                first.commit();
                second.commit();
                return new Written(List.of(first.name(), second.name()), said.size(), losses);
            }
        }

        /** A text that begins with a mark stands behind another, which readers take off. */
        private static byte[] text(String text) {
            String marked = text.startsWith("\ufeff") ? "\ufeff" + text : text;
            return marked.getBytes(StandardCharsets.UTF_8);
        }

        private static byte[] bytes(ObjectNode page) {
            try {
                return (MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(page) + "\n")
                        .replace("\r\n", "\n")
                        .getBytes(StandardCharsets.UTF_8);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("a tree that is no JSON", e);
            }
        }
    }
}
