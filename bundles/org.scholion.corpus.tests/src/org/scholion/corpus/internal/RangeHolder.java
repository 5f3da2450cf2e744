/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A process that keeps what SQLite locks of a file to itself until its input ends. */
public final class RangeHolder {

    private static final long SHARED_FIRST = 0x40000002L;
    private static final long SHARED_SIZE = 510;

    private RangeHolder() {}

    /**
     * Runs.
     *
     * @param arguments the file
     */
    public static void main(String[] arguments) throws Exception {
        try (FileChannel channel =
                        FileChannel.open(Path.of(arguments[0]), StandardOpenOption.WRITE);
                FileLock lock = channel.lock(SHARED_FIRST, SHARED_SIZE, false)) {
            System.out.println(lock.isValid() ? "held" : "not held");
            int end = System.in.read();
            System.out.println("let go " + end);
        }
    }
}
