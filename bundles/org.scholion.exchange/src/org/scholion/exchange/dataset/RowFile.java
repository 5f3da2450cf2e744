/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.dataset;

import java.io.IOException;

/** A file of rows being written. */
public interface RowFile {

    /** Writes a row, a value for each column. */
    void write(Object[] values) throws IOException;

    /** Writes the end of the file; the stream stays open. */
    void finish() throws IOException;
}
