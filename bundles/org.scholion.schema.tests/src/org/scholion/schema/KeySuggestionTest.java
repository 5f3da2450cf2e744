/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Keys proposed are free, and none that a command has. */
class KeySuggestionTest {

    @Test
    void thatTheFirstFreeLetterOfTheNameIsProposed() {
        assertThat(KeySuggestion.ofName("Person", Set.of())).contains("P");
        assertThat(KeySuggestion.ofName("Person", Set.of("P"))).contains("E");
        // R relates, S begins a stance, N takes a note
        assertThat(KeySuggestion.ofName("rsn", Set.of())).isEmpty();
    }

    @Test
    void thatANameInAnotherScriptGetsAnyFreeKey() {
        assertThat(KeySuggestion.any("شخص", Set.of("A"))).contains("B");
    }

    @Test
    void thatAllKeysAreGivenOutOnce() {
        Set<String> taken = new HashSet<>();
        Optional<String> key = KeySuggestion.any("Person", taken);
        while (key.isPresent()) {
            assertThat(ReservedKeys.runsCommand(key.get())).isFalse();
            assertThat(taken.add(key.get())).isTrue();
            key = KeySuggestion.any("Person", taken);
        }
        assertThat(taken).hasSizeGreaterThan(20).contains("1", "9", "Z").doesNotContain("0");
    }
}
