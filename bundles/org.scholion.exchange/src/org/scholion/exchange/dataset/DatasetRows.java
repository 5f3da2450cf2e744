/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.dataset;

import java.util.ArrayList;
import java.util.List;
import org.scholion.exchange.ExportDocument;
import org.scholion.exchange.Losses;
import org.scholion.exchange.internal.dataset.DocumentTask;
import org.scholion.exchange.internal.dataset.RestOfDocument;
import org.scholion.exchange.internal.dataset.Tasks;
import org.scholion.exchange.internal.rows.LabelNames;
import org.scholion.exchange.internal.rows.LaidOut;
import org.scholion.exchange.internal.rows.RowLosses;
import org.scholion.exchange.layout.LayoutOptions;
import org.scholion.schema.Schema;
import org.scholion.words.Message;

/** Makes the rows of documents that share a schema. Safe for use by several threads. */
public final class DatasetRows {

    private static final Message NOT_BEGUN = Message.of("exchange.lost.not-begun");

    private final LayoutOptions options;
    private final LabelNames names;
    private final List<DocumentTask> tasks;

    /** Prepares the tables of a schema: one for each task that it has types for. */
    public DatasetRows(Schema schema, LayoutOptions options) {
        this.options = options;
        names = new LabelNames(schema);
        tasks = Tasks.of(names, options);
    }

    /** Returns the schema. */
    public Schema schema() {
        return names.schema();
    }

    /** Returns the tables. */
    public List<DatasetConfig> configs() {
        return tasks.stream().map(DocumentTask::config).toList();
    }

    /**
     * Returns all labels with their numbers as JSON, as they stand in {@code label2id.json}: an
     * object for each table, the same whatever the documents and the format are.
     */
    public String labelNumbers() {
        return Tasks.labelNumbers(names);
    }

    /**
     * What was made of a document.
     *
     * @param annotations how many are in rows
     * @param losses what is not
     * @param notices what is worth knowing
     */
    public record Made(int annotations, Losses losses, Losses notices) {}

    /**
     * Makes the rows of a document. One that nobody has begun has none.
     *
     * @param sink takes the rows, table by table
     */
    public Made make(ExportDocument document, RowSink sink) {
        RowLosses losses = new RowLosses(document);
        if (document.member().isEmpty()) {
            losses.loseAt(NOT_BEGUN, 0);
            return new Made(0, losses.losses(), losses.notices());
        }
        LaidOut laid = new LaidOut(document, options);
        for (int i = 0; i < tasks.size(); i++) {
            int config = i;
            tasks.get(i).make(laid, losses, values -> sink.take(config, values));
        }
        RestOfDocument.tell(laid, losses);
        return new Made(losses.count(), losses.losses(), losses.notices());
    }

    /** Returns the names of the tables that a schema has types for. */
    public static List<String> names(Schema schema) {
        List<String> all = new ArrayList<>();
        new DatasetRows(schema, LayoutOptions.DEFAULT)
                .configs()
                .forEach(config -> all.add(config.name()));
        return List.copyOf(all);
    }
}
