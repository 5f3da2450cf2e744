/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.text.find;

import org.scholion.text.MatchingKey;
import org.scholion.text.TextBoundaries;
import org.scholion.text.TextRange;

/** Tells whether a range begins and ends where words do. */
final class WholeWords {

    private WholeWords() {}

    /**
     * Whether no word goes on before or after a range; what does not count in a key, such as
     * tatweel, may.
     */
    static boolean isWhole(TextBoundaries boundaries, TextRange range) {
        String text = boundaries.text();
        for (TextRange word : boundaries.words(range.begin(), range.begin() + 1)) {
            if (!vanishes(text, word.begin(), range.begin())) {
                return false;
            }
        }
        for (TextRange word : boundaries.words(range.end() - 1, range.end())) {
            if (!vanishes(text, range.end(), word.end())) {
                return false;
            }
        }
        return true;
    }

    private static boolean vanishes(String text, int begin, int end) {
        return begin >= end || MatchingKey.of(text.substring(begin, end)).isEmpty();
    }
}
