/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationId;
import org.scholion.document.Fragment;
import org.scholion.document.Mention;
import org.scholion.document.Passage;
import org.scholion.document.Relation;
import org.scholion.document.Span;

/** What passages exclude, up to and with their borders. */
class ExcludedTextTest {

    private static AnnotationHeader header(int number) {
        return AnnotationHeader.of(
                new AnnotationId(String.format("01HZZZZZZZZZZZZZZZZZ%06d", number)),
                "type",
                "ada",
                Instant.EPOCH,
                1);
    }

    private static Passage passage(int begin, int end, boolean excluded) {
        return new Passage(
                header(begin),
                Span.of(begin, end),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                excluded);
    }

    private static Mention mention(int... offsets) {
        List<Fragment> fragments = new ArrayList<>();
        for (int i = 0; i < offsets.length; i += 2) {
            fragments.add(new Fragment(offsets[i], offsets[i + 1]));
        }
        return new Mention(header(99), new Span(fragments), Optional.empty());
    }

    /** 10 to 20 and 20 to 30 are excluded, 40 to 50 is a quote that is not. */
    private static ExcludedText excluded() {
        return ExcludedText.of(
                List.of(
                        passage(10, 20, true),
                        mention(0, 60),
                        passage(20, 30, true),
                        passage(40, 50, false)));
    }

    @Test
    void thatAStretchIsExcludedUpToTheBordersOfOnePassage() {
        for (int begin = 0; begin < 60; begin++) {
            for (int end = begin; end < 60; end++) {
                boolean inFirst = true;
                boolean inSecond = true;
                for (int at : new int[] {begin, end}) {
                    inFirst &= List.of(10, 20).contains(at) || 10 < at && at < 20;
                    inSecond &= List.of(20, 30).contains(at) || 20 < at && at < 30;
                }
                assertThat(excluded().covers(begin, end))
                        .as("%d to %d", begin, end)
                        .isEqualTo(inFirst || inSecond);
                assertThat(excluded().covers(mention(begin, end))).isEqualTo(inFirst || inSecond);
            }
        }
    }

    @Test
    void thatAMarkIsExcludedWhenAllItsPiecesAre() {
        assertThat(excluded().covers(mention(10, 13, 18, 20))).isTrue();
        assertThat(excluded().covers(mention(10, 20, 20, 30))).isTrue();
        assertThat(excluded().covers(mention(10, 13, 29, 31))).isFalse();
        assertThat(excluded().covers(mention(8, 10, 12, 14))).isFalse();
        assertThat(excluded().covers(mention(40, 50))).isFalse();
    }

    @Test
    void thatPassagesAndWhatHasNoPlaceAreNeverExcluded() {
        Annotation placeless = new Relation(header(98), new TreeMap<>(), Optional.empty());
        assertThat(excluded().covers(placeless)).isFalse();
        assertThat(excluded().covers(passage(10, 20, true))).isFalse();
        assertThat(excluded().covers(passage(12, 14, false))).isFalse();
        assertThat(ExcludedText.of(List.of()).covers(0, 0)).isFalse();
    }
}
