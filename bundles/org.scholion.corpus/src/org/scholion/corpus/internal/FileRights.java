/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import java.nio.file.Files;
import java.nio.file.Path;

/** Tells what may be written. */
@FunctionalInterface
interface FileRights {

    /** As the operating system says. */
    FileRights SYSTEM = Files::isWritable;

    boolean writable(Path path);

    /** Tells whether the folder a file stands in may be written. */
    default boolean folderWritable(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder != null && writable(folder);
    }
}
