/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.text;

/**
 * A stretch of a line whose characters have the same embedding level, in UTF-16 offsets of the
 * text.
 *
 * @param begin its first offset in logical order
 * @param end the offset behind it
 * @param level its level (UAX #9): even runs left to right, odd right to left; where a whole line
 *     runs in the paragraph's direction, the paragraph's level
 */
public record BidiRun(int begin, int end, int level) {

    /** The direction in which the run is read. */
    public TextDirection direction() {
        return TextDirection.ofLevel(level);
    }
}
