/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scholion.words.Message;

/** Counts of what was lost. */
class LossesTest {

    private static final Message UNSURE = Message.of("exchange.lost.unsure");
    private static final Message LABEL = Message.of("exchange.lost.label");

    private static Losses of(Message reason, int count) {
        Losses.Recorder recorder = new Losses.Recorder();
        for (int i = 0; i < count; i++) {
            Message example = example(i);
            recorder.add(reason, () -> example);
        }
        return recorder.losses();
    }

    private static Message example(int number) {
        return Message.of("exchange.place.file", "file", "d" + number);
    }

    private static Message placeless(String type) {
        return Message.of("exchange.lost.placeless", "type", type);
    }

    @Test
    void thatEveryCaseIsCountedAndTheFirstFiveAreShown() {
        for (int count = 1; count <= 8; count++) {
            List<Message> shown = new ArrayList<>();
            for (int i = 0; i < Math.min(count, 5); i++) {
                shown.add(example(i));
            }
            assertThat(of(UNSURE, count).all()).containsExactly(new Loss(UNSURE, count, shown));
        }
        assertThat(of(UNSURE, 0)).isEqualTo(Losses.NONE);
        assertThat(Losses.NONE.isEmpty()).isTrue();
        assertThat(of(UNSURE, 1).isEmpty()).isFalse();
    }

    @Test
    void thatASumHasTheCountsOfBoth() {
        Losses sum = of(UNSURE, 2).plus(of(LABEL, 1)).plus(of(UNSURE, 4));
        assertThat(sum.count("exchange.lost.unsure")).isEqualTo(6);
        assertThat(sum.count("exchange.lost.label")).isEqualTo(1);
        assertThat(sum.count("exchange.lost.value")).isZero();
        assertThat(sum.total()).isEqualTo(7);
        assertThat(sum.all()).extracting(Loss::reason).containsExactly(LABEL, UNSURE);
        assertThat(sum.all().get(1).examples())
                .containsExactly(example(0), example(1), example(0), example(1), example(2));
        assertThat(sum.plus(Losses.NONE)).isEqualTo(sum);
        assertThat(Losses.NONE.plus(sum)).isEqualTo(sum).hasSameHashCodeAs(sum);
        assertThat(sum).isNotEqualTo(of(UNSURE, 6)).isNotEqualTo(Losses.NONE);
        assertThat(sum.equals((Object) "x")).isFalse();
        assertThat(of(LABEL, 1)).asString().contains("1");
    }

    @Test
    void thatReasonsOfOneCodeWithOtherWordsAreCountedApart() {
        Losses sum = of(placeless("b.B"), 1).plus(of(placeless("a.A"), 2));
        assertThat(sum.all())
                .extracting(Loss::reason)
                .containsExactly(placeless("a.A"), placeless("b.B"));
        assertThat(sum.count("exchange.lost.placeless")).isEqualTo(3);
    }
}
