/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.benchmarks.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.exchange.dataset.DatasetConfig;
import org.scholion.exchange.dataset.Feature;
import org.scholion.exchange.dataset.Feature.Field;

/** Rows written by Apache's library of Parquet, as it is set without a word but uncompressed. */
final class ApacheParquet {

    private ApacheParquet() {}

    /** Writes rows to nowhere; returns how many bytes they took. */
    static long write(DatasetConfig config, List<Object[]> rows) throws IOException {
        Nowhere out = new Nowhere();
        try (ParquetWriter<Object[]> writer = new Builder(() -> out, config).build()) {
            for (Object[] row : rows) {
                writer.write(row);
            }
        }
        return out.getPos();
    }

    private static MessageType schema(DatasetConfig config) {
        List<Type> types = new ArrayList<>();
        config.fields().forEach(field -> types.add(type(field)));
        return new MessageType("schema", types);
    }

    private static Type type(Field field) {
        return switch (field.feature()) {
            case Feature.Text text ->
                    Types.optional(PrimitiveTypeName.BINARY)
                            .as(LogicalTypeAnnotation.stringType())
                            .named(field.name());
            case Feature.Whole whole -> Types.optional(PrimitiveTypeName.INT32).named(field.name());
            case Feature.Label label -> Types.optional(PrimitiveTypeName.INT64).named(field.name());
            case Feature.Many(Feature of) ->
                    Types.optionalList()
                            .element(type(new Field("element", of)))
                            .named(field.name());
            case Feature.Struct(List<Field> fields) ->
                    Types.optionalGroup()
                            .addFields(
                                    fields.stream().map(ApacheParquet::type).toArray(Type[]::new))
                            .named(field.name());
        };
    }

    private static final class Builder extends ParquetWriter.Builder<Object[], Builder> {

        private final DatasetConfig config;

        Builder(Opening opening, DatasetConfig config) {
            super(opening);
            this.config = config;
            withConf(new PlainParquetConfiguration());
            withCompressionCodec(CompressionCodecName.UNCOMPRESSED);
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        protected WriteSupport<Object[]> getWriteSupport(
                @Nullable ParquetConfiguration configuration) {
            return new Rows(config);
        }

        @Override
        protected WriteSupport<Object[]> getWriteSupport(@Nullable Configuration configuration) {
            return new Rows(config);
        }
    }

    /** Gives the library the values of a row. */
    private static final class Rows extends WriteSupport<Object[]> {

        private final DatasetConfig config;
        private @Nullable RecordConsumer consumer;

        Rows(DatasetConfig config) {
            this.config = config;
        }

        @Override
        public WriteContext init(@Nullable Configuration configuration) {
            return new WriteContext(schema(config), Map.of());
        }

        @Override
        public WriteContext init(@Nullable ParquetConfiguration configuration) {
            return new WriteContext(schema(config), Map.of());
        }

        @Override
        public void prepareForWrite(@Nullable RecordConsumer recordConsumer) {
            consumer = recordConsumer;
        }

        @Override
        public void write(Object[] row) {
            RecordConsumer to = consumer;
            if (to == null) {
                throw new IllegalStateException("not prepared");
            }
            to.startMessage();
            fields(to, config.fields(), row);
            to.endMessage();
        }

        private static void fields(
                RecordConsumer to, List<Field> fields, @Nullable Object[] values) {
            for (int i = 0; i < values.length; i++) {
                @Nullable Object value = values[i];
                if (value != null) {
                    to.startField(fields.get(i).name(), i);
                    value(to, fields.get(i).feature(), value);
                    to.endField(fields.get(i).name(), i);
                }
            }
        }

        private static void value(RecordConsumer to, Feature feature, Object value) {
            switch (feature) {
                case Feature.Text text -> to.addBinary(Binary.fromString((String) value));
                case Feature.Whole whole -> to.addInteger((Integer) value);
                case Feature.Label label -> to.addLong((Integer) value);
                case Feature.Struct(List<Field> fields) -> {
                    to.startGroup();
                    fields(to, fields, (@Nullable Object[]) value);
                    to.endGroup();
                }
                case Feature.Many(Feature of) -> many(to, of, value);
            }
        }

        private static void many(RecordConsumer to, Feature of, Object value) {
            int size = value instanceof int[] numbers ? numbers.length : ((List<?>) value).size();
            to.startGroup();
            if (size > 0) {
                to.startField("list", 0);
                for (int i = 0; i < size; i++) {
                    to.startGroup();
                    to.startField("element", 0);
                    if (value instanceof int[] numbers) {
                        if (of instanceof Feature.Label) {
                            to.addLong(numbers[i]);
                        } else {
                            to.addInteger(numbers[i]);
                        }
                    } else {
                        value(to, of, ((List<?>) value).get(i));
                    }
                    to.endField("element", 0);
                    to.endGroup();
                }
                to.endField("list", 0);
            }
            to.endGroup();
        }
    }

    /** A place to write to. */
    @FunctionalInterface
    private interface Opening extends OutputFile {

        /** Returns it. */
        PositionOutputStream open();

        @Override
        default PositionOutputStream create(long blockSizeHint) {
            return open();
        }

        @Override
        default PositionOutputStream createOrOverwrite(long blockSizeHint) {
            return open();
        }

        @Override
        default boolean supportsBlockSize() {
            return false;
        }

        @Override
        default long defaultBlockSize() {
            return 0;
        }
    }

    /** Counts what it is given. */
    private static final class Nowhere extends PositionOutputStream {

        private long position;

        @Override
        public long getPos() {
            return position;
        }

        @Override
        public void write(int value) {
            position++;
        }

        @Override
        public void write(byte @Nullable [] bytes, int from, int count) {
            position += count;
        }
    }
}
