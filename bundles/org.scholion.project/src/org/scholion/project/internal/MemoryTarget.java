/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.internal;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.scholion.exchange.ExportFile;
import org.scholion.exchange.ExportTarget;
import org.scholion.project.PreviewExport.PreviewFile;

/** Keeps the beginnings of files in memory. */
final class MemoryTarget implements ExportTarget {

    /** How much of a file is kept. */
    private static final int MOST_BYTES = 256 * 1024;

    private final List<Kept> files = new ArrayList<>();

    @Override
    public ExportFile open(String name) {
        return new Kept(name);
    }

    /** Returns the first lines of the files that were committed, in that order. */
    List<PreviewFile> files(int lines) {
        return files.stream().map(kept -> kept.preview(lines)).toList();
    }

    private final class Kept implements ExportFile {

        private final String name;
        private final Beginning beginning = new Beginning();

        Kept(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public OutputStream stream() {
            return beginning;
        }

        @Override
        public void commit() {
            files.add(this);
        }

        @Override
        public void close() {
            // memory needs no closing
        }

        PreviewFile preview(int lines) {
            List<String> all = beginning.text().lines().limit(lines + 1L).toList();
            boolean whole = all.size() <= lines && !beginning.cut;
            return new PreviewFile(name, all.stream().limit(lines).toList(), whole);
        }
    }

    /** Takes all bytes and keeps the first. */
    private static final class Beginning extends OutputStream {

        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private boolean cut;

        @Override
        public void write(int one) {
            if (kept.size() < MOST_BYTES) {
                kept.write(one);
            } else {
                cut = true;
            }
        }

        @Override
        @NonNullByDefault({})
        public void write(byte[] bytes, int from, int length) {
            int room = Math.min(length, MOST_BYTES - kept.size());
            kept.write(bytes, from, room);
            cut |= room < length;
        }

        /** What was kept, without a character that was cut. */
        String text() {
            byte[] bytes = kept.toByteArray();
            int end = bytes.length;
            if (cut) {
                while (end > 0 && (bytes[end - 1] & 0xC0) == 0x80) {
                    end--;
                }
                end = Math.max(0, end - 1);
            }
            return new String(bytes, 0, end, StandardCharsets.UTF_8);
        }
    }
}
