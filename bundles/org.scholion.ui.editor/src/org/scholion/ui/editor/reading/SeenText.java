/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.reading;

import java.util.function.IntPredicate;

/** Finds the beginning of what shows, by asking whether some text before an offset shows. */
final class SeenText {

    private SeenText() {}

    /**
     * Returns the greatest offset before which no text shows.
     *
     * @param length of the text, in UTF-16 units
     * @param showsBefore whether something of the text before an offset shows; once true, true for
     *     all greater offsets
     */
    static int begin(int length, IntPredicate showsBefore) {
        int none = 0;
        int some = length + 1;
        while (none + 1 < some) {
            int middle = (none + some) >>> 1;
            if (showsBefore.test(middle)) {
                some = middle;
            } else {
                none = middle;
            }
        }
        return Math.min(none, length);
    }
}
