/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.parquet.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.scholion.exchange.dataset.DatasetConfig;
import org.scholion.exchange.dataset.DatasetInfo;
import org.scholion.exchange.dataset.RowFile;

/** A Parquet file being written: groups of rows, then what is in them. */
public final class ParquetRows implements RowFile {

    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);

    /** A group of rows is written when it has about so many bytes. */
    private static final int GROUP = 8 << 20;

    /** After how many rows it is looked at how many bytes there are. */
    private static final int LOOK = 100;

    private final DatasetConfig config;
    private final OutputStream out;
    private final List<Shape> shapes = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();
    private final List<RowGroup> groups = new ArrayList<>();
    private long at;
    private long rows;
    private int rowsInGroup;

    /** A group that was written. */
    private record RowGroup(List<Column.Chunk> chunks, int rows) {}

    /** Begins a file; the stream stays open. */
    public ParquetRows(DatasetConfig config, OutputStream out) throws IOException {
        this.config = config;
        this.out = out;
        config.fields().forEach(field -> shapes.add(Shape.of(field)));
        shapes.forEach(shape -> shape.columns(columns));
        out.write(MAGIC);
        at = MAGIC.length;
    }

    @Override
    public void write(Object[] values) throws IOException {
        for (int i = 0; i < values.length; i++) {
            shapes.get(i).take(values[i], 0, 0);
        }
        rowsInGroup++;
        if (rowsInGroup % LOOK == 0 && columns.stream().mapToLong(Column::size).sum() > GROUP) {
            writeGroup();
        }
    }

    private void writeGroup() throws IOException {
        List<Column.Chunk> chunks = new ArrayList<>();
        for (Column column : columns) {
            Column.Chunk chunk = column.write(out, at);
            at += chunk.bytes();
            chunks.add(chunk);
        }
        groups.add(new RowGroup(chunks, rowsInGroup));
        rows += rowsInGroup;
        rowsInGroup = 0;
    }

    @Override
    public void finish() throws IOException {
        if (rowsInGroup > 0) {
            writeGroup();
        }
        Bytes end = new Bytes();
        Thrift thrift = new Thrift(end).begin();
        thrift.number(1, 1);
        thrift.structs(2, 1 + shapes.stream().mapToInt(Shape::elements).sum());
        thrift.begin().text(4, "schema").number(5, shapes.size()).end();
        shapes.forEach(shape -> shape.describe(thrift));
        thrift.wide(3, rows);
        thrift.structs(4, groups.size());
        for (RowGroup group : groups) {
            thrift.begin().structs(1, group.chunks().size());
            group.chunks().forEach(chunk -> chunk.column().describe(chunk, thrift));
            long bytes = group.chunks().stream().mapToLong(Column.Chunk::bytes).sum();
            thrift.wide(2, bytes).wide(3, group.rows()).end();
        }
        thrift.structs(5, 1);
        thrift.begin().text(1, DatasetInfo.PARQUET_KEY).text(2, DatasetInfo.json(config)).end();
        thrift.text(6, "Scholion").end();
        int size = end.size();
        end.putInt(size);
        end.put(MAGIC);
        end.writeTo(out);
        out.flush();
    }
}
