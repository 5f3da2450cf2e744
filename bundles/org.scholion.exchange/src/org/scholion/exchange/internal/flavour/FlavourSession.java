/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.flavour;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.exchange.ExportDocument;
import org.scholion.exchange.ExportFile;
import org.scholion.exchange.ExportSession;
import org.scholion.exchange.ExportTarget;
import org.scholion.exchange.Losses;
import org.scholion.exchange.UnwritableDocumentException;
import org.scholion.exchange.dataset.FolderOf;
import org.scholion.exchange.internal.OfOneSchema;
import org.scholion.exchange.internal.WritableText;
import org.scholion.exchange.internal.dataset.Tasks;
import org.scholion.exchange.internal.rows.LabelNames;
import org.scholion.exchange.internal.rows.LaidOut;
import org.scholion.exchange.internal.rows.RowLosses;
import org.scholion.exchange.internal.table.DelimitedText;
import org.scholion.exchange.layout.LayoutOptions;
import org.scholion.words.Message;

/** Keeps a file open for each member, until all documents are written. */
final class FlavourSession implements ExportSession {

    private static final ObjectMapper MAPPER =
            new ObjectMapper()
                    .configure(JsonGenerator.Feature.COMBINE_UNICODE_SURROGATES_IN_UTF8, true);

    private static final Message NOT_BEGUN = Message.of("exchange.lost.not-begun");

    private final Flavour flavour;
    private final String extension;
    private final boolean onTokens;
    private final ExportTarget target;
    private final LayoutOptions options;
    private final Map<String, Rows> files = new TreeMap<>();
    private final OfOneSchema<LabelNames> names = new OfOneSchema<>(LabelNames::new);

    FlavourSession(
            Flavour flavour,
            String extension,
            boolean onTokens,
            ExportTarget target,
            LayoutOptions options) {
        this.flavour = flavour;
        this.extension = extension;
        this.onTokens = onTokens;
        this.target = target;
        this.options = options;
    }

    /** A file of rows. */
    private static final class Rows {

        private final ExportFile file;
        private boolean any;

        Rows(ExportFile file) {
            this.file = file;
        }
    }

    @Override
    public Written write(ExportDocument document) throws UnwritableDocumentException, IOException {
        return prepare(document).write();
    }

    @Override
    public Prepared prepare(ExportDocument document) throws UnwritableDocumentException {
        WritableText.check(document);
        LabelNames known = names.of(document);
        RowLosses losses = new RowLosses(document);
        if (document.member().isEmpty()) {
            losses.loseAt(NOT_BEGUN, 0);
            return () -> new Written(List.of(), 0, losses.losses());
        }
        LaidOut laid = new LaidOut(document, options);
        List<byte[]> lines = new ArrayList<>();
        for (ObjectNode row : new DocumentRows(flavour, laid, known, losses, onTokens).make()) {
            byte[] line = bytes(row);
            if (flavour.separator().isPresent()) {
                WritableText.checkPlain(document, new String(line, StandardCharsets.UTF_8));
            }
            lines.add(line);
        }
        Written written = new Written(List.of(), losses.count(), losses.losses(), losses.notices());
        return () -> {
            String name = FolderOf.member(document) + options.part() + extension;
            boolean begins = !files.containsKey(name);
            Rows rows = rows(name);
            if (begins && flavour.separator().isPresent()) {
                rows.file.stream().write(tableLine(flavour.columns(known, options)));
            }
            for (byte[] line : lines) {
                put(rows, line);
            }
            return written;
        };
    }

    private byte[] bytes(ObjectNode row) {
        if (flavour.separator().isPresent()) {
            List<String> cells = new ArrayList<>();
            row.elements().forEachRemaining(cell -> cells.add(cell.asText()));
            return tableLine(cells);
        }
        try {
            return MAPPER.writeValueAsBytes(row);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree that is no JSON", e);
        }
    }

    private byte[] tableLine(List<String> cells) {
        return DelimitedText.line(cells, (char) flavour.separator().getAsInt())
                .getBytes(StandardCharsets.UTF_8);
    }

    private void put(Rows rows, byte[] line) throws IOException {
        if (flavour.isArray()) {
            rows.file.stream().write(rows.any ? ',' : '[');
            rows.file.stream().write('\n');
            rows.file.stream().write(line);
        } else if (flavour.separator().isPresent()) {
            rows.file.stream().write(line);
        } else {
            rows.file.stream().write(line);
            rows.file.stream().write('\n');
        }
        rows.any = true;
    }

    private Rows rows(String name) throws IOException {
        @Nullable Rows known = files.get(name);
        if (known != null) {
            return known;
        }
        Rows begun = new Rows(target.open(name));
        files.put(name, begun);
        return begun;
    }

    @Override
    public Written finish() throws IOException {
        List<String> written = new ArrayList<>();
        for (Rows rows : files.values()) {
            if (flavour.isArray()) {
                rows.file.stream()
                        .write((rows.any ? "\n]\n" : "[]\n").getBytes(StandardCharsets.US_ASCII));
            }
            rows.file.commit();
            written.add(rows.file.name());
        }
        Optional<LabelNames> known = names.made();
        if (known.isPresent()) {
            Map<String, String> beside = new TreeMap<>(flavour.beside(known.get()));
            if (flavour.separator().isEmpty()) {
                beside.put("label2id.json", Tasks.labelNumbers(known.get()));
            }
            for (Map.Entry<String, String> entry : beside.entrySet()) {
                try (ExportFile file = target.openBeside(entry.getKey())) {
                    file.stream().write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                    file.commit();
                    written.add(file.name());
                }
            }
        }
        return new Written(written, Losses.NONE);
    }

    @Override
    public void close() throws IOException {
        ExportFile.closeAll(files.values().stream().map(rows -> rows.file).toList());
    }
}
