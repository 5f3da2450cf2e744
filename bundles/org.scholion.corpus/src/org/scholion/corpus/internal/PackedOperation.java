/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.scholion.corpus.StoreException;
import org.scholion.words.Message;

/**
 * The JSON of an operation as the journal holds it: deflated where that is shorter. A dictionary of
 * what operations are made of halves even a single one. What was deflated without it, as in files
 * of format 1, tells so itself and is read as well.
 */
final class PackedOperation {

    /**
     * What is likely in an operation, the likeliest last. It must never change: the journal cannot
     * be read without it.
     */
    private static final byte[] DICTIONARY =
            ("\"describe-referent\",\"describe-passage\",\"identifier\":\"\",\"members\":[\"\"],"
                            + "\"authorName\":\"\",\"author\":\"\",\"date\":\"\",\"excluded\":true,"
                            + "\"holders\":[{\"implicit\":true}],\"targets\":[{\"annotation\":\"\"}],"
                            + "\"sources\":[{\"polarity\":{\"tags\":[\"\"]},\"intensity\":{\"number\":0,"
                            + "\"cues\":[[[],\"evidence\":[[["
                            + "\"kind\":\"passage\",\"kind\":\"document\",\"kind\":\"stance\","
                            + "\"kind\":\"referent\",\"anchor\":[[\"confidence\":0.,"
                            + "\"attributes\":{\"\":{\"tags\":[\"{\"text\":\"{\"flag\":false"
                            + "\"value\":,\"label\":\"\",\"unsure\":true,\"referent\":\""
                            + "{\"v\":1,\"op\":\"attribute\",\"id\":\"{\"v\":1,\"op\":\"type\","
                            + "\"before\":\"\",\"after\":\"\"}{\"v\":1,\"op\":\"role\",\"role\":\"\","
                            + "\"side\":\"{\"v\":1,\"op\":\"note\",\"id\":\"\",\"before\":\"\","
                            + "\"after\":\"{\"v\":1,\"op\":\"span\",\"id\":\"01\",\"before\":[[,\"after\":[["
                            + "{\"v\":1,\"op\":\"compound\",\"label\":\"Import\",\"steps\":["
                            + "{\"v\":1,\"op\":\"delete\",\"annotation\":"
                            + "{\"v\":1,\"op\":\"create\",\"annotation\":{\"kind\":\"relation\","
                            + "\"id\":\"01\",\"type\":\"\",\"by\":\"imported\","
                            + "\"at\":\"2026-01-01T00:00:00.000Z\",\"schema\":1,"
                            + "\"roles\":{\"Arg1\":[\"01\"],\"Arg2\":[\"01\"]}}},"
                            + "{\"op\":\"create\",\"annotation\":{\"kind\":\"entity\",\"id\":\"01\","
                            + "\"type\":\"person\",\"by\":\"\",\"at\":\"2026-01-01T00:00:00.000Z\","
                            + "\"schema\":2,\"span\":[[0,1]]}},{\"op\":\"create\","
                            + "\"annotation\":{\"kind\":\"entity\",\"id\":\"01")
                    .getBytes(StandardCharsets.UTF_8);

    /** How the JSON of a step begins, up to its word, which nothing in it needs to be escaped. */
    private static final String STEP = "{\"v\":1,\"op\":\"compound\",\"label\":\"";

    /** Words of steps are far shorter. */
    private static final int HEAD = 256;

    /** One a thread, since making one costs more than packing an edit does. */
    private static final ThreadLocal<Deflater> DEFLATER =
            ThreadLocal.withInitial(() -> new Deflater(Deflater.BEST_SPEED));

    private PackedOperation() {}

    /** Returns what the column holds: a text, or bytes that are shorter than it. */
    static Object pack(String json) {
        byte[] plain = json.getBytes(StandardCharsets.UTF_8);
        byte[] packed = new byte[plain.length];
        Deflater deflater = DEFLATER.get();
        deflater.reset();
        deflater.setDictionary(DICTIONARY);
        deflater.setInput(plain);
        deflater.finish();
        int length = deflater.deflate(packed);
        return deflater.finished() && length < plain.length ? Arrays.copyOf(packed, length) : json;
    }

    /**
     * Returns the JSON in what {@link #pack} has made.
     *
     * @throws StoreException when it is damaged
     */
    static String unpack(byte[] packed) throws StoreException {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            ByteArrayOutputStream plain = new ByteArrayOutputStream(packed.length * 4);
            byte[] part = new byte[8192];
            while (!inflater.finished()) {
                int length = inflater.inflate(part);
                if (inflater.needsDictionary()) {
                    inflater.setDictionary(DICTIONARY);
                } else if (length == 0 && !inflater.finished()) {
                    throw damaged(new DataFormatException("the end is missing"));
                }
                plain.write(part, 0, length);
            }
            return plain.toString(StandardCharsets.UTF_8);
        } catch (DataFormatException | IllegalArgumentException e) {
            throw damaged(e);
        } finally {
            inflater.end();
        }
    }

    /**
     * Returns the word for the step of several operations that a column holds, unpacking no more
     * than that; empty where it holds a single operation.
     *
     * @throws StoreException when it is damaged
     */
    static Optional<String> step(Object column) throws StoreException {
        String head = column instanceof byte[] packed ? head(packed) : column.toString();
        if (!head.startsWith(STEP)) {
            return Optional.empty();
        }
        int end = head.indexOf('"', STEP.length());
        return Optional.of(head.substring(STEP.length(), end < 0 ? head.length() : end));
    }

    private static String head(byte[] packed) throws StoreException {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            byte[] part = new byte[HEAD];
            int length = inflater.inflate(part);
            if (inflater.needsDictionary()) {
                inflater.setDictionary(DICTIONARY);
                length = inflater.inflate(part);
            }
            return new String(part, 0, length, StandardCharsets.UTF_8);
        } catch (DataFormatException | IllegalArgumentException e) {
            throw damaged(e);
        } finally {
            inflater.end();
        }
    }

    private static StoreException damaged(Exception cause) {
        return new StoreException(Message.of("store.damaged.packed"), cause);
    }
}
