/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.jsonl;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
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
import org.scholion.text.OffsetUnit;

/** Writes all documents of an export to one file, in UTF-8, a line each. */
final class JsonlWriter implements DocumentWriter {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Override
    public Set<Telling> tells() {
        return EnumSet.allOf(Telling.class);
    }

    @Override
    public boolean choosesOffsets() {
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
            ByteArrayOutputStream line = new ByteArrayOutputStream(document.text().length() + 1024);
            int count = write(document, line, losses);
            Written written = new Written(List.of(), count, losses.losses());
            return () -> {
                line.writeTo(file.stream());
                file.stream().write('\n');
                return written;
            };
        }

        /** Returns how many annotations are in the line. */
        private int write(ExportDocument document, OutputStream line, Losses.Recorder losses) {
            try (JsonGenerator json = MAPPER.createGenerator(line)) {
                DocumentRow row = new DocumentRow(json, document, unit, losses);
                row.write();
                return row.written();
            } catch (IOException e) {
                throw new IllegalStateException("memory cannot be written", e);
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
