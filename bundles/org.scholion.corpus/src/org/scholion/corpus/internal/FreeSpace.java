/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells how much room there is. */
@FunctionalInterface
interface FreeSpace {

    /** As the operating system says. */
    FreeSpace SYSTEM = folder -> Files.getFileStore(folder).getUsableSpace();

    /** Returns how many bytes can still be written to a folder. */
    long in(Path folder) throws IOException;
}
