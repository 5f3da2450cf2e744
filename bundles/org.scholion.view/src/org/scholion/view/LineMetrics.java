/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view;

/**
 * The vertical room a text needs.
 *
 * @param ascent points above the baseline
 * @param descent points below it
 */
public record LineMetrics(int ascent, int descent) {

    /** The room that suits both. */
    public LineMetrics max(LineMetrics other) {
        return new LineMetrics(Math.max(ascent, other.ascent), Math.max(descent, other.descent));
    }
}
