/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/**
 * Makes one packed file of an input, so that what is broken in it is broken inside. Now and then
 * the packed bytes are broken, too.
 */
enum Packed {
    /** The files are as they are. */
    NOT(""),
    /** Each file by itself. */
    GZ(""),
    /** All in an archive; what stands before {@code !/} in a name is an archive in it. */
    ZIP("in.zip"),
    /** The parts of a Word document. */
    DOCX("d.docx");

    private static final int SELDOM = 5;
    private static final String WITHIN = "!/";

    private final String name;

    Packed(String name) {
        this.name = name;
    }

    /**
     * Packs.
     *
     * @param count says which are broken: the input's own choice
     */
    FuzzInput pack(FuzzInput input, int count) throws IOException {
        return switch (this) {
            case NOT -> input;
            case GZ -> {
                SortedMap<String, byte[]> files = new TreeMap<>();
                for (String file : input.files().keySet()) {
                    files.put(file + ".gz", broken(gzip(input.file(file)), count));
                }
                yield new FuzzInput(input.main() + ".gz", files);
            }
            case ZIP, DOCX -> {
                SortedMap<String, byte[]> files = new TreeMap<>();
                files.put(name, broken(zip(input.files()), count));
                yield new FuzzInput(name, files);
            }
        };
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        SortedMap<String, byte[]> outer = new TreeMap<>();
        SortedMap<String, SortedMap<String, byte[]>> inner = new TreeMap<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            int within = file.getKey().indexOf(WITHIN);
            if (within < 0) {
                outer.put(file.getKey(), file.getValue());
            } else {
                inner.computeIfAbsent(file.getKey().substring(0, within), k -> new TreeMap<>())
                        .put(file.getKey().substring(within + WITHIN.length()), file.getValue());
            }
        }
        for (Map.Entry<String, SortedMap<String, byte[]>> archive : inner.entrySet()) {
            outer.put(archive.getKey(), MixedSeeds.zip(archive.getValue()));
        }
        return MixedSeeds.zip(outer);
    }

    private static byte[] broken(byte[] packed, int count) {
        if (count % SELDOM != SELDOM - 1) {
            return packed;
        }
        Random random = new Random(count);
        byte[] broken = packed.clone();
        for (int i = random.nextInt(SELDOM); i >= 0; i--) {
            broken[random.nextInt(broken.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return broken;
    }
}
