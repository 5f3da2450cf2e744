/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.curation.adjudication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.scholion.document.AnnotationKind;

class ReviewShareTest {

    private static ContentAnchor anchor(int at) {
        return new ContentAnchor(
                AnnotationKind.ENTITY,
                "per",
                List.of(new ContentAnchor.Stretch(at, at + 3, "مها")),
                "",
                new TreeMap<>());
    }

    private static Set<Integer> drawn(double share, long seed, String document) {
        Set<Integer> drawn = new HashSet<>();
        for (int at = 0; at < 20_000; at++) {
            if (new ReviewShare(share, seed).includes(document, anchor(at))) {
                drawn.add(at);
            }
        }
        return drawn;
    }

    @Test
    void thatAsManyAreDrawnAsTheShareSays() {
        // three standard deviations of 20,000 draws are 0.0046
        assertThat(drawn(ReviewShare.USUAL, 1, "d").size() / 20_000.0)
                .isCloseTo(0.05, within(0.005));
        assertThat(drawn(0, 1, "d")).isEmpty();
        assertThat(drawn(1, 1, "d")).hasSize(20_000);
    }

    @Test
    void thatTheSameSeedDrawsTheSameAndSeedsAndDocumentsDrawByThemselves() {
        Set<Integer> drawn = drawn(0.5, 7, "d");
        assertThat(drawn(0.5, 7, "d")).isEqualTo(drawn);
        for (Set<Integer> other : List.of(drawn(0.5, 8, "d"), drawn(0.5, 7, "e"))) {
            Set<Integer> both = new HashSet<>(drawn);
            both.retainAll(other);
            assertThat(both.size() / 20_000.0).isCloseTo(0.25, within(0.015));
        }
    }

    @Test
    void thatAShareIsNoMoreThanAll() {
        for (double no : new double[] {-0.1, 1.1, Double.NaN}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new ReviewShare(no, 1));
        }
    }
}
