/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.canvas.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scholion.ui.canvas.PickCandidate;

class PickListTest {

    private final List<Optional<PickCandidate>> heard = new ArrayList<>();
    private final PickList list =
            new PickList(
                    "Target",
                    List.of(
                            candidate("Sergey Lavrov"),
                            candidate("الهند"),
                            candidate("the West"),
                            candidate("Western line")),
                    heard::add);

    private static PickCandidate candidate(String label) {
        return new PickCandidate(label, Optional.empty(), label, "Person");
    }

    private String current() {
        return list.current().map(PickCandidate::label).orElse("");
    }

    @Test
    void thatTypingFindsWhatStartsSoBeforeWhatContainsIt() {
        list.type("we");
        assertThat(current()).isEqualTo("Western line");
        list.step(1);
        assertThat(current()).isEqualTo("the West");
        list.deleteTyped();
        list.deleteTyped();
        list.type("اله");
        assertThat(current()).isEqualTo("الهند");
    }

    @Test
    void thatALabelInAnotherScriptIsFoundAsItIsWrittenInLatinLetters() {
        list.type("alh");
        assertThat(current()).isEqualTo("الهند");
    }

    @Test
    void thatWalkingGoesRound() {
        list.step(-1);
        assertThat(current()).isEqualTo("Western line");
        list.step(1);
        assertThat(current()).isEqualTo("Sergey Lavrov");
    }

    @Test
    void thatNothingMatchingIsNothing() {
        list.type("zzz");
        assertThat(list.current()).isEmpty();
        list.finish(list.current());
        assertThat(heard).containsExactly(Optional.empty());
    }
}
