/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.dataset;

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
import org.scholion.exchange.internal.OfOneSchema;
import org.scholion.exchange.internal.WritableText;
import org.scholion.exchange.layout.LayoutOptions;

/** Keeps a file open for each table, until all documents are written. */
final class DatasetSession implements ExportSession {

    private static final String LABELS = "label2id.json";

    private final ExportTarget target;
    private final LayoutOptions options;
    private final String extension;
    private final boolean emptyFiles;
    private final RowFiles files;
    private final Map<String, Table> tables = new TreeMap<>();
    private final OfOneSchema<DatasetRows> rows;

    DatasetSession(
            ExportTarget target,
            LayoutOptions options,
            String extension,
            boolean emptyFiles,
            RowFiles files) {
        this.target = target;
        this.options = options;
        this.extension = extension;
        this.emptyFiles = emptyFiles;
        this.files = files;
        rows = new OfOneSchema<>(schema -> new DatasetRows(schema, options));
    }

    /** A file with what writes rows to it. */
    private record Table(ExportFile file, RowFile rows) {}

    @Override
    public Prepared prepare(ExportDocument document) throws UnwritableDocumentException {
        WritableText.check(document);
        DatasetRows maker = rows.of(document);
        List<DatasetConfig> configs = maker.configs();
        List<List<Object[]>> made = new ArrayList<>();
        configs.forEach(config -> made.add(new ArrayList<>()));
        DatasetRows.Made what = maker.make(document, (config, row) -> made.get(config).add(row));
        return () -> {
            String folder = FolderOf.member(document);
            for (int i = 0; i < configs.size(); i++) {
                if (!made.get(i).isEmpty() || emptyFiles) {
                    Table table = table(folder, configs.get(i));
                    for (Object[] values : made.get(i)) {
                        table.rows().write(values);
                    }
                }
            }
            return new Written(List.of(), what.annotations(), what.losses(), what.notices());
        };
    }

    private Table table(String folder, DatasetConfig config) throws IOException {
        String name = config.file(folder, options.part(), extension);
        @Nullable Table known = tables.get(name);
        if (known != null) {
            return known;
        }
        ExportFile file = target.open(name);
        try {
            Table table = new Table(file, files.begin(config, file.stream()));
            tables.put(name, table);
            return table;
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    @Override
    public Written finish() throws IOException {
        List<String> names = new ArrayList<>();
        for (Table table : tables.values()) {
            table.rows().finish();
            table.file().commit();
            names.add(table.file().name());
        }
        Optional<DatasetRows> known = rows.made();
        if (known.isPresent()) {
            try (ExportFile file = target.open(LABELS)) {
                file.stream().write(known.get().labelNumbers().getBytes(StandardCharsets.UTF_8));
                file.commit();
                names.add(file.name());
            }
        }
        return new Written(names, Losses.NONE);
    }

    @Override
    public void close() throws IOException {
        ExportFile.closeAll(tables.values().stream().map(Table::file).toList());
    }
}
