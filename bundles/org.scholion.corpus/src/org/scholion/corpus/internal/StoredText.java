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
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import org.scholion.corpus.StoreException;
import org.scholion.corpus.UnstorableException;
import org.scholion.words.Message;

/** How texts become bytes and back, exactly. */
final class StoredText {

    /** Encoding of a text that is well-formed UTF-16. */
    static final int UTF_8 = 0;

    /** Encoding of a text with lone surrogates, which UTF-8 cannot carry. */
    static final int UTF_16 = 1;

    private StoredText() {}

    static int encodingOf(String text) {
        return isWellFormed(text) ? UTF_8 : UTF_16;
    }

    static byte[] encode(String text, int encoding) {
        return encoding == UTF_8 ? text.getBytes(StandardCharsets.UTF_8) : utf16(text);
    }

    static String decode(byte[] content, int encoding) {
        if (encoding == UTF_8) {
            return new String(content, StandardCharsets.UTF_8);
        }
        char[] units = new char[content.length / 2];
        for (int i = 0; i < units.length; i++) {
            units[i] = (char) (content[2 * i] & 0xff | (content[2 * i + 1] & 0xff) << 8);
        }
        return new String(units);
    }

    // Java's own encoder would replace the lone surrogates for whose sake this one exists.
    private static byte[] utf16(String text) {
        byte[] content = new byte[text.length() * 2];
        for (int i = 0; i < text.length(); i++) {
            content[2 * i] = (byte) text.charAt(i);
            content[2 * i + 1] = (byte) (text.charAt(i) >> 8);
        }
        return content;
    }

    static boolean isWellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (Character.isLowSurrogate(c)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    /** Refuses a name or remark that would not come back as it is. */
    static String storable(Kept what, String value) throws StoreException {
        if (!isWellFormed(value) || value.indexOf('\0') >= 0) {
            throw new UnstorableException(
                    Message.of(
                            "store.kept.unwritable",
                            "what",
                            what,
                            "value",
                            value.replace('\0', '\ufffd')));
        }
        return value;
    }

    /** Refuses a name that is blank, or would not come back as it is. */
    static String name(Kept what, String value) throws StoreException {
        if (value.isBlank()) {
            throw new UnstorableException(Message.of("store.kept.empty", "what", what));
        }
        return storable(what, value);
    }

    static byte[] deflate(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater, 8192)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    static String inflate(byte[] content) throws StoreException {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(content);
            byte[] bytes = new byte[Math.max(64, 4 * content.length)];
            int size = 0;
            while (!inflater.finished()) {
                if (size == bytes.length) {
                    bytes = Arrays.copyOf(bytes, 2 * size);
                }
                int more = inflater.inflate(bytes, size, bytes.length - size);
                if (more == 0 && !inflater.finished() && size < bytes.length) {
                    throw new StoreException(Message.of("store.damaged.packed"));
                }
                size += more;
            }
            return new String(bytes, 0, size, StandardCharsets.UTF_8);
        } catch (DataFormatException e) {
            throw new StoreException(Message.of("store.damaged.packed"), e);
        } finally {
            inflater.end();
        }
    }
}
