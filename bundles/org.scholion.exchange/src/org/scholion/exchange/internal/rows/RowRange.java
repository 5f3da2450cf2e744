/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.rows;

import org.scholion.text.TextRange;

/**
 * Where a row lies in its document.
 *
 * @param range as UTF-16 offsets
 * @param firstToken the first token in it
 * @param endToken the first token after it
 */
public record RowRange(TextRange range, int firstToken, int endToken) {

    /** Returns where it begins. */
    public int begin() {
        return range.begin();
    }

    /** Returns where it ends. */
    public int end() {
        return range.end();
    }

    /** Returns whether a stretch lies in it. */
    public boolean covers(int begin, int end) {
        return range.begin() <= begin && end <= range.end();
    }
}
