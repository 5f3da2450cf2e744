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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The values of one column in the group of rows that is being filled. Texts have a dictionary as
 * long as it is not too large.
 */
final class Column {

    /** Physical types. */
    enum Type {
        INT32(1),
        INT64(2),
        BYTE_ARRAY(6);

        private final int code;

        Type(int code) {
            this.code = code;
        }

        int code() {
            return code;
        }
    }

    private static final int PLAIN = 0;
    private static final int RLE = 3;
    private static final int RLE_DICTIONARY = 8;
    private static final int DATA_PAGE = 0;
    private static final int DICTIONARY_PAGE = 2;

    /** A dictionary of more bytes is none. */
    private static final int LARGEST_DICTIONARY = 1 << 20;

    private final List<String> path;
    private final Type type;
    private final int deepest;
    private final int repeated;
    private final Numbers repetitions = new Numbers();
    private final Numbers definitions = new Numbers();
    private final Bytes plain = new Bytes();
    private final Map<String, Integer> known = new HashMap<>();
    private final Bytes dictionary = new Bytes();
    private final Numbers indices = new Numbers();
    private boolean hasDictionary;

    /**
     * Creates a column.
     *
     * @param path the names of the groups it is in, and its own
     * @param deepest the definition level of a value that is there
     * @param repeated how many lists it is in
     */
    Column(List<String> path, Type type, int deepest, int repeated) {
        this.path = List.copyOf(path);
        this.type = type;
        this.deepest = deepest;
        this.repeated = repeated;
        hasDictionary = type == Type.BYTE_ARRAY;
    }

    Type type() {
        return type;
    }

    /** Returns about how many bytes are kept. */
    int size() {
        return plain.size()
                + dictionary.size()
                + Integer.BYTES * (indices.size() + definitions.size() + repetitions.size());
    }

    /** Notes that there is nothing, and down to which level there is something. */
    void nothing(int repetition, int definition) {
        repetitions.add(repetition);
        definitions.add(definition);
    }

    void number(int repetition, int value) {
        repetitions.add(repetition);
        definitions.add(deepest);
        if (type == Type.INT64) {
            plain.putLong(value);
        } else {
            plain.putInt(value);
        }
    }

    void text(int repetition, String value) {
        repetitions.add(repetition);
        definitions.add(deepest);
        if (!hasDictionary) {
            put(plain, value.getBytes(StandardCharsets.UTF_8));
            return;
        }
        @Nullable Integer found = known.get(value);
        if (found == null) {
            int index = known.size();
            known.put(value, index);
            put(dictionary, value.getBytes(StandardCharsets.UTF_8));
            indices.add(index);
        } else {
            indices.add(found);
        }
        if (dictionary.size() > LARGEST_DICTIONARY) {
            giveUpDictionary();
        }
    }

    private static void put(Bytes bytes, byte[] value) {
        bytes.putInt(value.length);
        bytes.put(value);
    }

    private void giveUpDictionary() {
        String[] words = new String[known.size()];
        known.forEach((word, index) -> words[index] = word);
        for (int i = 0; i < indices.size(); i++) {
            put(plain, words[indices.values()[i]].getBytes(StandardCharsets.UTF_8));
        }
        hasDictionary = false;
        known.clear();
        dictionary.clear();
        indices.clear();
    }

    /**
     * What is known of a column of a group that was written.
     *
     * @param dictionaryAt where its dictionary begins, or -1
     * @param dataAt where its values begin
     * @param bytes how many it has
     * @param values how many it has, those that are missing included
     */
    record Chunk(Column column, long dictionaryAt, long dataAt, long bytes, long values) {}

    /** Writes what there is and begins anew. */
    Chunk write(OutputStream out, long at) throws IOException {
        Bytes body = new Bytes();
        long dictionaryAt = -1;
        boolean indexed = hasDictionary && !known.isEmpty();
        if (indexed) {
            dictionaryAt = at;
            Thrift header = new Thrift(body).begin();
            header.number(1, DICTIONARY_PAGE)
                    .number(2, dictionary.size())
                    .number(3, dictionary.size());
            header.begin(7).number(1, known.size()).number(2, PLAIN).end().end();
            body.put(dictionary);
        }
        long dataAt = at + body.size();
        Bytes page = new Bytes();
        if (repeated > 0) {
            levels(repetitions, repeated, page);
        }
        levels(definitions, deepest, page);
        if (indexed) {
            int width = RunLengths.width(known.size() - 1);
            page.put(width);
            RunLengths.write(indices.values(), indices.size(), width, page);
        } else {
            page.put(plain);
        }
        Thrift header = new Thrift(body).begin();
        header.number(1, DATA_PAGE).number(2, page.size()).number(3, page.size());
        header.begin(5)
                .number(1, definitions.size())
                .number(2, indexed ? RLE_DICTIONARY : PLAIN)
                .number(3, RLE)
                .number(4, RLE)
                .end()
                .end();
        body.put(page);
        body.writeTo(out);
        Chunk chunk = new Chunk(this, dictionaryAt, dataAt, body.size(), definitions.size());
        clear();
        return chunk;
    }

    private static void levels(Numbers levels, int most, Bytes page) {
        Bytes runs = new Bytes();
        RunLengths.write(levels.values(), levels.size(), RunLengths.width(most), runs);
        page.putInt(runs.size());
        page.put(runs);
    }

    private void clear() {
        repetitions.clear();
        definitions.clear();
        plain.clear();
        known.clear();
        dictionary.clear();
        indices.clear();
        hasDictionary = type == Type.BYTE_ARRAY;
    }

    /** Says in the file's end what is known of a chunk of it. */
    void describe(Chunk chunk, Thrift end) {
        end.begin();
        end.wide(2, chunk.dictionaryAt() < 0 ? chunk.dataAt() : chunk.dictionaryAt());
        end.begin(3).number(1, type.code());
        if (chunk.dictionaryAt() < 0) {
            end.numbers(2, PLAIN, RLE);
        } else {
            end.numbers(2, PLAIN, RLE, RLE_DICTIONARY);
        }
        end.texts(3, path, path.size())
                .number(4, 0)
                .wide(5, chunk.values())
                .wide(6, chunk.bytes())
                .wide(7, chunk.bytes())
                .wide(9, chunk.dataAt());
        if (chunk.dictionaryAt() >= 0) {
            end.wide(11, chunk.dictionaryAt());
        }
        end.end().end();
    }
}
