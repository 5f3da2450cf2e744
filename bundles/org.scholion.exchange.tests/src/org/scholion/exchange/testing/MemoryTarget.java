/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.testing;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scholion.exchange.ExportFile;
import org.scholion.exchange.ExportTarget;

/** Keeps what is written in memory. */
public final class MemoryTarget implements ExportTarget {

    private final Map<String, byte[]> files = new TreeMap<>();

    /** Returns the committed files by name. */
    public Map<String, byte[]> files() {
        return files;
    }

    /** Returns a committed file as text. */
    public String text(String name) {
        return new String(
                Optional.ofNullable(files.get(name)).orElseThrow(), StandardCharsets.UTF_8);
    }

    /** Returns a committed file as a source among all others. */
    public MemorySource source(String name) {
        return new MemorySource(name, files);
    }

    @Override
    public ExportFile open(String name) {
        ByteArrayOutputStream buffer = new ByteArrayOutputStream();
        return new ExportFile() {

            @Override
            public String name() {
                return name;
            }

            @Override
            public OutputStream stream() {
                return buffer;
            }

            @Override
            public void commit() {
                files.put(name, buffer.toByteArray());
            }

            @Override
            public void close() {
                // what is not committed is forgotten
            }
        };
    }
}
