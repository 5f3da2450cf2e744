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
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;

/** A file being written. */
public interface ExportFile extends AutoCloseable {

    /** Returns the name it will have below the target. */
    String name();

    /** Returns where to write. */
    OutputStream stream();

    /** Puts the file in its place; writing is over. */
    void commit() throws IOException;

    /** Throws away what was written, unless it was committed. */
    @Override
    void close() throws IOException;

    /**
     * Closes files, all of them even where one fails.
     *
     * @throws IOException of the first that failed, with the others' behind it
     */
    static void closeAll(Collection<ExportFile> files) throws IOException {
        Deque<IOException> failures = new ArrayDeque<>();
        for (ExportFile file : files) {
            try {
                file.close();
            } catch (IOException e) {
                failures.add(e);
            }
        }
        if (!failures.isEmpty()) {
            IOException first = failures.remove();
            failures.forEach(first::addSuppressed);
            throw first;
        }
    }
}
