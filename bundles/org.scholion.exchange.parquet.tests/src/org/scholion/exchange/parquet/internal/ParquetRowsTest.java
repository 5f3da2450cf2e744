/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.parquet.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import dev.hardwood.row.PqList;
import dev.hardwood.row.PqStruct;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.scholion.exchange.dataset.DatasetConfig;
import org.scholion.exchange.dataset.Feature;
import org.scholion.exchange.dataset.Feature.Field;

/** What is written is read by hardwood, which knows nothing of the writer. */
class ParquetRowsTest {

    private static final List<String> WORDS =
            List.of("", "दिल्ली", "مدينة", "👩‍🚀", "a", "b", "\u0000", "line\nend");

    private static byte[] write(DatasetConfig config, List<Object[]> rows) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ParquetRows file = new ParquetRows(config, out);
        for (Object[] row : rows) {
            file.write(row);
        }
        file.finish();
        return out.toByteArray();
    }

    private static List<String> read(byte[] file) throws Exception {
        List<String> rows = new ArrayList<>();
        try (ParquetFileReader reader =
                        ParquetFileReader.open(InputFile.of(ByteBuffer.wrap(file)));
                RowReader all = reader.rowReader()) {
            while (all.hasNext()) {
                all.next();
                List<String> values = new ArrayList<>();
                for (int i = 0; i < all.getFieldCount(); i++) {
                    values.add(said(all.getValue(i)));
                }
                rows.add(values.toString());
            }
        }
        return rows;
    }

    /** Any value, ours or the reader's, in words of one kind. */
    private static String said(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case int[] numbers -> Arrays.toString(numbers);
            case List<?> list -> list.stream().map(ParquetRowsTest::said).toList().toString();
            case Object[] parts ->
                    Arrays.stream(parts).map(ParquetRowsTest::said).toList().toString();
            case PqList list -> list.values().stream().map(v -> said(v)).toList().toString();
            case PqStruct struct -> {
                List<String> parts = new ArrayList<>();
                for (int i = 0; i < struct.getFieldCount(); i++) {
                    parts.add(said(struct.getValue(i)));
                }
                yield parts.toString();
            }
            default -> String.valueOf(value);
        };
    }

    private static Feature feature(Random random, int depth) {
        int kind = random.nextInt(depth == 0 ? 3 : 6);
        return switch (kind) {
            case 0 -> new Feature.Text();
            case 1 -> new Feature.Whole();
            case 2 -> new Feature.Label(List.of("O", "B-X", "I-X"));
            case 3 -> new Feature.Many(feature(random, 0));
            case 4 -> new Feature.Many(struct(random, depth - 1));
            default -> struct(random, depth - 1);
        };
    }

    private static Feature.Struct struct(Random random, int depth) {
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            fields.add(new Field("part" + i, feature(random, depth)));
        }
        return new Feature.Struct(fields);
    }

    private static @Nullable Object value(Feature feature, Random random) {
        if (random.nextInt(5) == 0) {
            return null;
        }
        return switch (feature) {
            case Feature.Text text -> WORDS.get(random.nextInt(WORDS.size()));
            case Feature.Whole whole -> (Integer) random.nextInt();
            case Feature.Label label -> (Integer) (random.nextInt(4) - 100);
            case Feature.Struct(List<Field> fields) ->
                    fields.stream().map(f -> value(f.feature(), random)).toArray();
            case Feature.Many(Feature.Whole of) -> random.ints(random.nextInt(20)).toArray();
            case Feature.Many(Feature of) -> {
                List<@Nullable Object> all = new ArrayList<>();
                int size = random.nextInt(4);
                for (int i = 0; i < size; i++) {
                    all.add(value(of, random));
                }
                yield all;
            }
        };
    }

    @Test
    void thatAnotherReaderReadsAnyTableAsItWasWritten() throws Exception {
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            List<Field> fields = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(5); i++) {
                fields.add(new Field("column" + i, feature(random, 2)));
            }
            List<Object[]> rows = new ArrayList<>();
            int count = random.nextInt(40);
            for (int i = 0; i < count; i++) {
                rows.add(fields.stream().map(f -> value(f.feature(), random)).toArray());
            }
            assertThat(read(write(new DatasetConfig("t", fields), rows)))
                    .as("seed %s %s", seed, fields)
                    .isEqualTo(rows.stream().map(ParquetRowsTest::said).toList());
        }
    }

    @Test
    void thatManyRowsAreInGroupsAndLargeTextsHaveNoDictionary() throws Exception {
        DatasetConfig config =
                new DatasetConfig(
                        "t",
                        List.of(
                                new Field("text", new Feature.Text()),
                                new Field("tags", new Feature.Many(new Feature.Whole()))));
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < 1500; i++) {
            String text = "x".repeat(i == 700 ? 5_000_000 : 9_000) + i;
            rows.add(new Object[] {text, new int[] {i, -100, 0}});
        }
        byte[] file = write(config, rows);
        assertThat(read(file)).isEqualTo(rows.stream().map(ParquetRowsTest::said).toList());
        try (ParquetFileReader reader =
                ParquetFileReader.open(InputFile.of(ByteBuffer.wrap(file)))) {
            assertThat(reader.getFileMetaData().rowGroups()).hasSizeGreaterThan(1);
        }
        assertThat(write(config, rows)).as("the same rows").isEqualTo(file);
    }

    @Test
    void thatTheKeyOfTheLibrarySaysWhatTheLabelsAre() throws Exception {
        DatasetConfig config =
                new DatasetConfig(
                        "ner",
                        List.of(
                                new Field("tokens", new Feature.Many(new Feature.Text())),
                                new Field(
                                        "ner_tags",
                                        new Feature.Many(
                                                new Feature.Label(List.of("O", "B-P", "I-P"))))));
        byte[] file = write(config, List.of());
        try (ParquetFileReader reader =
                ParquetFileReader.open(InputFile.of(ByteBuffer.wrap(file)))) {
            assertThat(reader.getFileMetaData().numRows()).isZero();
            assertThat(reader.getFileMetaData().keyValueMetadata())
                    .containsEntry(
                            "huggingface",
                            """
                            {"info":{"features":{\
                            "tokens":{"feature":{"dtype":"string","_type":"Value"},\
                            "_type":"Sequence"},\
                            "ner_tags":{"feature":{"names":["O","B-P","I-P"],\
                            "_type":"ClassLabel"},"_type":"Sequence"}}}}""");
        }
    }
}
