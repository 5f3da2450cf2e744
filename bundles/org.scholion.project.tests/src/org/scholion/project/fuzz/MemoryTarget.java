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
import java.io.OutputStream;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.exchange.ExportFile;
import org.scholion.exchange.ExportTarget;

/** Keeps what writers write. */
final class MemoryTarget implements ExportTarget {

    private final SortedMap<String, byte[]> files = new TreeMap<>();

    /** Returns the committed files. */
    SortedMap<String, byte[]> files() {
        return files;
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
