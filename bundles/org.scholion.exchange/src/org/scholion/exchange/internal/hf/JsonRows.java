/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.hf;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.exchange.dataset.DatasetConfig;
import org.scholion.exchange.dataset.Feature;
import org.scholion.exchange.dataset.RowFile;

/** A line for each row. Labels are numbers. */
final class JsonRows implements RowFile {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final DatasetConfig config;
    private final OutputStream stream;
    private final JsonGenerator json;

    JsonRows(DatasetConfig config, OutputStream stream) throws IOException {
        this.config = config;
        this.stream = stream;
        json = FACTORY.createGenerator(stream, JsonEncoding.UTF8);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.enable(JsonGenerator.Feature.COMBINE_UNICODE_SURROGATES_IN_UTF8);
        json.setPrettyPrinter(new MinimalPrettyPrinter(""));
    }

    @Override
    public void write(Object[] values) throws IOException {
        struct(config.fields(), values);
        json.writeRaw('\n');
    }

    private void struct(List<Feature.Field> fields, @Nullable Object[] values) throws IOException {
        json.writeStartObject();
        for (int i = 0; i < values.length; i++) {
            json.writeFieldName(fields.get(i).name());
            value(fields.get(i).feature(), values[i]);
        }
        json.writeEndObject();
    }

    private void value(Feature feature, @Nullable Object value) throws IOException {
        if (value == null) {
            json.writeNull();
            return;
        }
        switch (feature) {
            case Feature.Text text -> json.writeString((String) value);
            case Feature.Whole whole -> json.writeNumber((Integer) value);
            case Feature.Label label -> json.writeNumber((Integer) value);
            case Feature.Struct(List<Feature.Field> fields) -> struct(fields, (Object[]) value);
            case Feature.Many(Feature of) -> many(of, value);
        }
    }

    private void many(Feature of, Object value) throws IOException {
        if (value instanceof int[] numbers) {
            json.writeArray(numbers, 0, numbers.length);
            return;
        }
        json.writeStartArray();
        for (@Nullable Object one : (List<?>) value) {
            value(of, one);
        }
        json.writeEndArray();
    }

    @Override
    public void finish() throws IOException {
        json.flush();
        stream.flush();
    }
}
