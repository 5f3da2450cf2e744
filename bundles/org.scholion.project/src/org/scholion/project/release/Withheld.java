/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.scholion.exchange.ExportFile;
import org.scholion.exchange.ExportTarget;
import org.scholion.text.TextHash;

/**
 * A target for JSON Lines that keeps the texts back: each line has the SHA-256 of its text in its
 * place, and no words of it. What was cut out of the text is found again by its offsets, which the
 * script does that lies beside.
 */
record Withheld(ExportTarget target) implements ExportTarget {

    /** The one format that is written so. */
    static final String FORMAT = "jsonl";

    private static final String SCRIPT = "put_text_back.py";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What holds words of the text in any object of a row. */
    private static final List<String> WORDS = List.of("text", "words", "columns");

    /** Writes the script that puts texts back. */
    static void script(ExportTarget target) throws IOException {
        try (InputStream in = Withheld.class.getResourceAsStream(SCRIPT);
                ExportFile file = target.open(SCRIPT)) {
            if (in == null) {
                throw new IllegalStateException(SCRIPT + " is missing from the bundle");
            }
            in.transferTo(file.stream());
            file.commit();
        }
    }

    @Override
    public ExportFile open(String name) throws IOException {
        ExportFile file = target.open(name);
        return new WithheldFile(file, new Lines(file.stream()));
    }

    private record WithheldFile(ExportFile file, Lines stream) implements ExportFile {

        @Override
        public String name() {
            return file.name();
        }

        @Override
        public void commit() throws IOException {
            file.commit();
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }

    /** Rewrites each line once it is whole. */
    private static final class Lines extends OutputStream {

        private final OutputStream into;
        private final ByteArrayOutputStream line = new ByteArrayOutputStream();

        Lines(OutputStream into) {
            this.into = into;
        }

        @Override
        public void write(int b) throws IOException {
            if (b == '\n') {
                into.write(JSON.writeValueAsBytes(without(line.toByteArray())));
                into.write('\n');
                line.reset();
            } else {
                line.write(b);
            }
        }

        private static JsonNode without(byte[] json) throws IOException {
            ObjectNode row = (ObjectNode) JSON.readTree(json);
            byte[] text = row.path("text").asText().getBytes(StandardCharsets.UTF_8);
            cut(row);
            return row.put("text_sha256", TextHash.sha256(text));
        }

        private static void cut(JsonNode node) {
            if (node instanceof ObjectNode object) {
                WORDS.forEach(object::remove);
            }
            node.forEach(Lines::cut);
        }
    }
}
