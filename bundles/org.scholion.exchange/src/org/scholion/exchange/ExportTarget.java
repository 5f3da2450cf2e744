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

/** Where an export goes. */
public interface ExportTarget {

    /**
     * Opens a new file. It appears under its name when it is committed, whole or not at all.
     *
     * @param name a name below the target with {@code /}; what a file system cannot hold in it is
     *     replaced, and it can never lead outside the target
     */
    ExportFile open(String name) throws IOException;

    /**
     * Opens a new file that is about the others and holds no document, such as a type system. It is
     * never packed by itself, so that whoever reads the others finds it.
     *
     * @param name as in {@link #open}
     */
    default ExportFile openBeside(String name) throws IOException {
        return open(name);
    }
}
