/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Packs each file by itself. The packed files hold neither a name nor a time (RFC 1952: MTIME is
 * 0), so that the same content gives the same bytes.
 */
public final class GzipTarget implements ExportTarget {

    private static final int BUFFER = 1 << 13;

    private final ExportTarget target;

    /** Creates a target whose files go to another one. */
    public GzipTarget(ExportTarget target) {
        this.target = target;
    }

    @Override
    public ExportFile open(String name) throws IOException {
        ExportFile file = target.open(name + GzipSource.EXTENSION);
        try {
            return new Packed(file, new GZIPOutputStream(file.stream(), BUFFER));
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    @Override
    public ExportFile openBeside(String name) throws IOException {
        return target.openBeside(name);
    }

    private record Packed(ExportFile file, GZIPOutputStream packing) implements ExportFile {

        @Override
        public String name() {
            return file.name();
        }

        @Override
        public OutputStream stream() {
            return packing;
        }

        @Override
        public void commit() throws IOException {
            packing.finish();
            file.commit();
        }

        @Override
        public void close() throws IOException {
            try {
                packing.close();
            } finally {
                file.close();
            }
        }
    }
}
