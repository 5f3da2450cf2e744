/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** However much is found, the first of each kind are shown and all are counted. */
class ExcerptTest {

    private static Excerpt<String> of(int bad, int worse) {
        Excerpt.Gathering<String> gathering = new Excerpt.Gathering<>();
        for (int i = 0; i < Math.max(bad, worse); i++) {
            if (i < bad) {
                gathering.add("bad", "bad " + i);
            }
            if (i < worse) {
                gathering.add("worse", "worse " + i);
            }
        }
        return gathering.excerpt();
    }

    @Test
    void thatAllOfAKindAreShownUpToTheFiftieth() {
        for (int number : new int[] {0, 1, 49, 50}) {
            Excerpt<String> excerpt = of(number, 0);
            assertThat(excerpt.shown()).hasSize(number);
            assertThat(excerpt.count("bad")).isEqualTo(number);
            assertThat(excerpt.more("bad")).isZero();
            assertThat(excerpt.total()).isEqualTo(number);
            assertThat(excerpt.isEmpty()).isEqualTo(number == 0);
        }
    }

    @Test
    void thatWhatIsNotShownIsCounted() {
        Excerpt<String> excerpt = of(51, 120);
        assertThat(excerpt.counts()).isEqualTo(Map.of("bad", 51L, "worse", 120L));
        assertThat(excerpt.more("bad")).isEqualTo(1);
        assertThat(excerpt.more("worse")).isEqualTo(70);
        assertThat(excerpt.more("good")).isZero();
        assertThat(excerpt.count("good")).isZero();
        assertThat(excerpt.total()).isEqualTo(171);
        assertThat(excerpt.shown()).hasSize(100).startsWith("bad 0", "worse 0", "bad 1");
        assertThat(excerpt.stream()).isEqualTo(excerpt.shown());
        List<String> iterated = new ArrayList<>();
        excerpt.iterator().forEachRemaining(iterated::add);
        assertThat(iterated).isEqualTo(excerpt.shown());
    }
}
