/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.dataset;

/** Takes rows. */
@FunctionalInterface
public interface RowSink {

    /**
     * Takes a row.
     *
     * @param config the number of its table among {@link DatasetRows#configs}
     * @param values one for each column
     */
    void take(int config, Object[] values);
}
