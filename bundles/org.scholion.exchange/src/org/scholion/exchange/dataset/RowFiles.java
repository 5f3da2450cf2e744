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
import java.io.OutputStream;

/** Begins files of rows. */
@FunctionalInterface
public interface RowFiles {

    /** Begins a file of a table. */
    RowFile begin(DatasetConfig config, OutputStream stream) throws IOException;
}
