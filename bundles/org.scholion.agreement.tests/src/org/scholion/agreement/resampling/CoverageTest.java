/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.resampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scholion.agreement.coding.CohenKappa;
import org.scholion.agreement.coding.PercentAgreement;
import org.scholion.agreement.unitizing.SpanF;

/** Intervals at 95 % hold what they should about that often. */
class CoverageTest {
    private static final int SAMPLES = 300;

    @Test
    void thatFromTwentyDocumentsOnIntervalsHoldTheFigureOfThePopulation() {
        for (Coverage.Case one :
                List.of(
                        Coverage.items(new CohenKappa(), Populations.kappa()),
                        Coverage.items(new PercentAgreement(), Populations.percent()),
                        Coverage.units(SpanF.exact(), Populations.exactF()))) {
            for (int documents : new int[] {20, 40}) {
                Coverage.Share share = Coverage.of(one, documents, SAMPLES);
                assertThat(share.given()).as(one.name()).isEqualTo(1);
                assertThat(share.covered())
                        .as("%s of %d documents", one.name(), documents)
                        .isBetween(0.9, 0.98);
            }
        }
    }

    @Test
    void thatTheFormulaOverItemsHoldsItFarTooSeldomWhereItemsHangTogether() {
        Coverage.Case formula = Coverage.formula(new CohenKappa(), Populations.kappa());
        assertThat(Coverage.of(formula, 40, SAMPLES).covered()).isLessThan(0.85);
    }
}
