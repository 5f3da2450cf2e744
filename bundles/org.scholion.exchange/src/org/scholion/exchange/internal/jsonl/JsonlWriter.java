/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.jsonl;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
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
import org.scholion.text.OffsetUnit;

/** Writes all documents of an export to one file, in UTF-8, a line each. */
final class JsonlWriter implements DocumentWriter {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Override
    public boolean tellsSupport() {
        return true;
    }

    @Override
    public boolean choosesOffsets() {
        return true;
    }

    @Override
    public boolean tellsMakers() {
        return true;
    }

    @Override
    public boolean tellsTokens() {
        return true;
    }

    @Override
    public ExportSession begin(ExportTarget target, WriteOptions options) throws IOException {
        return new Session(
                target.open(JsonlFormat.FILE), options.offsets().orElse(OffsetUnit.CODE_POINT));
    }

    private static final class Session implements ExportSession {

        private final ExportFile file;
        private final OffsetUnit unit;

        Session(ExportFile file, OffsetUnit unit) {
            this.file = file;
            this.unit = unit;
        }

        @Override
        public Prepared prepare(ExportDocument document) throws UnwritableDocumentException {
            WritableText.check(document);
            Losses.Recorder losses = new Losses.Recorder();
            DocumentRow maker = new DocumentRow(document, unit, losses);
            ObjectNode row = maker.make();
            new OffsetCheck(document.text(), unit).check(row);
            byte[] line = line(row);
            Written written = new Written(List.of(), maker.written(), losses.losses());
            return () -> {
                file.stream().write(line);
                file.stream().write('\n');
                return written;
            };
        }

        private static byte[] line(ObjectNode row) {
            try {
                return MAPPER.writeValueAsBytes(row);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("a tree that is no JSON", e);
            }
        }

        @Override
        public Written finish() throws IOException {
            file.commit();
            return new Written(List.of(file.name()), Losses.NONE);
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
