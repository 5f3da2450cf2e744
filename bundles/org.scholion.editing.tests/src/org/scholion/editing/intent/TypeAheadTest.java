/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.intent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TypeAheadTest {

    private static List<String> rank(String typed, String... labels) {
        return TypeAhead.rank(List.of(labels), label -> label, typed);
    }

    @Test
    void thatNothingTypedKeepsTheOrder() {
        assertThat(rank(" ", "b", "a")).containsExactly("b", "a");
    }

    @Test
    void thatABeginningComesBeforeAWordBeforeAnInsideBeforeLettersInOrder() {
        assertThat(rank("lin", "l-i-n", "decline", "the line", "Line of control", "lin", "other"))
                .containsExactly("lin", "Line of control", "the line", "decline", "l-i-n");
    }

    @Test
    void thatEqualsKeepTheirOrder() {
        assertThat(rank("w", "West", "water", "Warsaw")).containsExactly("West", "water", "Warsaw");
    }

    @Test
    void thatArabicVowelsAndFormsOfAlefDoNotMatter() {
        assertThat(rank("احمد", "أَحْمَد علي", "محمد")).containsExactly("أَحْمَد علي");
    }
}
