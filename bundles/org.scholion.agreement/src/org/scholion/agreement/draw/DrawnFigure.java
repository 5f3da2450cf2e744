/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.draw;

/** A figure of documents drawn so many times each. */
@FunctionalInterface
public interface DrawnFigure {
    /**
     * The figure.
     *
     * @param times per document how often it was drawn, from 0; not kept
     * @return the figure, NaN if undefined
     */
    double of(int[] times);
}
