/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.figure.internal;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes pictures as PNG, in the same bytes for the same picture and with their size in print: 192
 * points to the inch.
 */
final class PngFile {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    /** Points to the metre: two for each pixel, of which 96 make an inch of 25.4 mm. */
    private static final int RESOLUTION = (int) Math.round(PngDrawing.SCALE * 96 / 0.0254);

    private static final int TRUE_COLOUR = 2;

    /** Each line is stored as its difference to the one above. */
    private static final int FILTER_UP = 2;

    private PngFile() {}

    /** Writes a picture without transparency. */
    static void write(BufferedImage image, OutputStream out) throws IOException {
        out.write(SIGNATURE);
        Chunk header = new Chunk("IHDR");
        header.data.writeInt(image.getWidth());
        header.data.writeInt(image.getHeight());
        header.data.write(new byte[] {8, TRUE_COLOUR, 0, 0, 0});
        header.write(out);
        Chunk size = new Chunk("pHYs");
        size.data.writeInt(RESOLUTION);
        size.data.writeInt(RESOLUTION);
        size.data.writeByte(1);
        size.write(out);
        Chunk pixels = new Chunk("IDAT");
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (DeflaterOutputStream packed = new DeflaterOutputStream(pixels.data, deflater)) {
            lines(image, packed);
        } finally {
            deflater.end();
        }
        pixels.write(out);
        new Chunk("IEND").write(out);
    }

    private static void lines(BufferedImage image, OutputStream out) throws IOException {
        int width = image.getWidth();
        int[] points = new int[width];
        byte[] above = new byte[3 * width];
        byte[] line = new byte[3 * width];
        byte[] stored = new byte[3 * width];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, width, 1, points, 0, width);
            for (int x = 0; x < width; x++) {
                line[3 * x] = (byte) (points[x] >> 16);
                line[3 * x + 1] = (byte) (points[x] >> 8);
                line[3 * x + 2] = (byte) points[x];
            }
            for (int i = 0; i < line.length; i++) {
                stored[i] = (byte) (line[i] - above[i]);
            }
            out.write(FILTER_UP);
            out.write(stored);
            System.arraycopy(line, 0, above, 0, line.length);
        }
    }

    /** A part of the file. */
    private static final class Chunk {
        private final byte[] name;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final DataOutputStream data = new DataOutputStream(bytes);

        Chunk(String name) {
            this.name = name.getBytes(StandardCharsets.US_ASCII);
        }

        void write(OutputStream to) throws IOException {
            data.flush();
            CRC32 check = new CRC32();
            check.update(name);
            check.update(bytes.toByteArray());
            DataOutputStream out = new DataOutputStream(to);
            out.writeInt(bytes.size());
            out.write(name);
            bytes.writeTo(out);
            out.writeInt((int) check.getValue());
            out.flush();
        }
    }
}
