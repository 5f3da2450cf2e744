/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.dataset;

import java.util.ArrayList;
import java.util.List;
import org.scholion.exchange.dataset.DatasetConfig;
import org.scholion.exchange.dataset.Feature;
import org.scholion.exchange.dataset.Feature.Field;
import org.scholion.exchange.internal.rows.LabelNames;
import org.scholion.exchange.internal.rows.LaidOut;
import org.scholion.exchange.internal.rows.RowLosses;
import org.scholion.exchange.internal.rows.RowRange;
import org.scholion.exchange.internal.rows.TokenSpans;
import org.scholion.exchange.internal.rows.TokenTags;
import org.scholion.exchange.layout.LayoutOptions;
import org.scholion.exchange.layout.NestedSpans;
import org.scholion.text.TextRange;

/** Tokens with tags, for the recognition of names. */
final class TagTask implements DocumentTask {

    static final String NAME = "ner";

    private static final int BEFORE_TAGS = 4;

    private final LabelNames names;
    private final boolean joined;
    private final int columns;
    private final DatasetConfig config;

    TagTask(LabelNames names, LayoutOptions options) {
        this.names = names;
        joined = options.nested() == NestedSpans.JOINED;
        columns = TokenTags.columns(options);
        List<Field> fields = new ArrayList<>();
        fields.add(new Field("doc_id", new Feature.Text()));
        fields.add(new Field("offset", new Feature.Whole()));
        fields.add(new Field("text", new Feature.Text()));
        fields.add(new Field("tokens", new Feature.Many(new Feature.Text())));
        Feature tag = joined ? new Feature.Text() : new Feature.Label(names.tags());
        for (int i = 0; i < columns; i++) {
            fields.add(
                    new Field(i == 0 ? "ner_tags" : "ner_tags_" + (i + 1), new Feature.Many(tag)));
        }
        fields.add(new Field("char_start", new Feature.Many(new Feature.Whole())));
        fields.add(new Field("char_end", new Feature.Many(new Feature.Whole())));
        config = new DatasetConfig(NAME, fields);
    }

    @Override
    public DatasetConfig config() {
        return config;
    }

    @Override
    public void make(LaidOut laid, RowLosses losses, Sink sink) {
        TokenTags tags =
                new TokenTags(laid, names, new TokenSpans(laid, names, losses).all(), losses);
        for (RowRange row : laid.rows()) {
            Object[] values = new Object[config.fields().size()];
            values[0] = laid.document().name();
            values[1] = laid.codePoints(row.begin());
            values[2] = laid.text(row);
            int count = row.endToken() - row.firstToken();
            List<String> words = new ArrayList<>(count);
            int[] begins = new int[count];
            int[] ends = new int[count];
            for (int i = 0; i < count; i++) {
                TextRange token = laid.tokens().get(row.firstToken() + i);
                words.add(token.of(laid.document().text()));
                begins[i] = laid.codePoints(row, token.begin());
                ends[i] = laid.codePoints(row, token.end());
            }
            values[3] = words;
            for (int i = 0; i < columns; i++) {
                values[BEFORE_TAGS + i] = joined ? tags.joined(row) : tags.numbers(row, i);
            }
            values[BEFORE_TAGS + columns] = begins;
            values[BEFORE_TAGS + columns + 1] = ends;
            sink.take(values);
        }
    }
}
