/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.unitizing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.scholion.agreement.result.Value;
import org.scholion.agreement.study.ContinuumStudy;

class SpanFTest {
    @Test
    void thatExactSpansMustBeEqualInPlaceAndLabel() {
        ContinuumStudy study =
                Continua.of(0, 100, "x A 0 5, x A 10 15, x B 20 25, y A 0 5, y A 10 16, y A 20 25");
        assertThat(SpanF.exact().value(study)).isEqualTo(Value.of(2.0 / 6));
        assertThat(SpanF.overlap().value(study)).isEqualTo(Value.of(4.0 / 6));
        assertThat(SpanF.tolerance(1).value(study)).isEqualTo(Value.of(4.0 / 6));
        assertThat(SpanF.tolerance(0).value(study)).isEqualTo(SpanF.exact().value(study));
        assertThat(SpanF.positions().value(study)).isEqualTo(Value.of(2.0 * 10 / (15 + 16)));
    }

    @Test
    void thatNestedSpansOfOneLabelAreMatchedOneToOneAndDoNotHalveTheScore() {
        ContinuumStudy study = Continua.of(0, 100, "x A 0 20, x A 5 10, y A 0 20, y A 5 10");
        assertThat(SpanF.exact().value(study)).isEqualTo(Value.of(1));
        assertThat(SpanF.overlap().value(study)).isEqualTo(Value.of(1));
    }

    @Test
    void thatOverlapFindsTheMostMatches() {
        // taking 0-10 with 5-12 first would leave 11-15 alone
        ContinuumStudy study = Continua.of(0, 50, "x A 0 10, x A 11 15, y A 0 3, y A 5 12");
        assertThat(SpanF.overlap().value(study)).isEqualTo(Value.of(1));
    }

    @Test
    void thatStackedIdenticalUnitsCountOneByOne() {
        ContinuumStudy study = Continua.of(0, 50, "x A 0 10, x A 0 10, y A 0 10");
        assertThat(SpanF.exact().value(study)).isEqualTo(Value.of(2.0 / 3));
        assertThat(SpanF.positions().value(study)).isEqualTo(Value.of(1));
    }

    @Test
    void thatTokensAreThoseAUnitTouches() {
        Tokens tokens = d -> new long[] {0, 3, 4, 9, 10, 12};
        ContinuumStudy study = Continua.of(0, 12, "x A 0 9, y A 5 12");
        // tokens 0, 1 against 1, 2
        assertThat(SpanF.tokens(tokens).value(study)).isEqualTo(Value.of(0.5));
    }

    @Test
    void thatTouchingUnitsDoNotOverlapAndEmptyOnesMatchTheirLike() {
        assertThat(SpanF.overlap().value(Continua.of(0, 50, "x A 0 5, y A 5 9")))
                .isEqualTo(Value.of(0));
        assertThat(SpanF.exact().value(Continua.of(0, 50, "x A 5 5, y A 5 5")))
                .isEqualTo(Value.of(1));
        assertThat(SpanF.overlap().value(Continua.of(0, 50, "x A 5 5, y A 5 5")))
                .isEqualTo(Value.of(1));
    }

    @Test
    void thatNothingMarkedIsUndefined() {
        assertThat(SpanF.exact().value(Continua.of(0, 50, "x,y")).isDefined()).isFalse();
    }
}
