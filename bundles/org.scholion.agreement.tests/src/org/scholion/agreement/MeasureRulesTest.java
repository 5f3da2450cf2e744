/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.agreement.coding.CohenKappa;
import org.scholion.agreement.coding.PercentAgreement;
import org.scholion.agreement.coding.Weights;
import org.scholion.agreement.resampling.Jackknife;
import org.scholion.agreement.result.Inference;
import org.scholion.agreement.study.ContinuumStudy;
import org.scholion.agreement.study.ItemStudy;
import org.scholion.agreement.study.SetLabels;
import org.scholion.agreement.unitizing.SpanF;

/** Rules that hold across the measures: weights, intervals, parts of studies. */
class MeasureRulesTest {

    private static ItemStudy study() {
        return ItemStudy.ofColumns(
                List.of("x", "y"),
                List.of("1", "2", "3"),
                new int[][] {{0, 1, 2, 0, 1, 2, 0, 1}, {0, 1, 2, 0, 2, 2, 1, 1}});
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gwet-ac1",
                "krippendorff-alpha-nominal",
                "krippendorff-alpha-ordinal",
                "krippendorff-alpha-masi"
            })
    void thatAMeasureWithItsDistanceInItsNameTakesNoWeights(String name) throws Exception {
        assertThat(Measures.coding(name, Optional.of("identity")).name())
                .isEqualTo(Measures.coding(name, Optional.empty()).name());
        assertThatExceptionOfType(UnknownWeightsException.class)
                .isThrownBy(() -> Measures.coding(name, Optional.of("linear")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "percent",
                "scott-pi",
                "cohen-kappa",
                "conger-kappa",
                "fleiss-kappa",
                "brennan-prediger",
                "gwet-ac2"
            })
    void thatOtherMeasuresTakeTheWeightsAskedFor(String name) throws Exception {
        assertThat(Measures.coding(name, Optional.of("linear")).distance().name())
                .isEqualTo("linear");
        assertThat(Measures.coding(name, Optional.empty()).distance().name())
                .isEqualTo(name.equals("gwet-ac2") ? "quadratic" : "identity");
    }

    /** Two of eight items differ by one step of two, which agrees by half. */
    @Test
    void thatAMatrixOfWeightsSaysHowMuchLabelsAgree() {
        double[][] agreement = {{1, 0.5, 0}, {0.5, 1, 0.5}, {0, 0.5, 1}};
        assertThat(new PercentAgreement(Weights.matrix(agreement)).value(study()).get())
                .isCloseTo(7 / 8.0, within(1e-12));
        assertThat(new CohenKappa(Weights.matrix(agreement)).value(study()).get())
                .isCloseTo(new CohenKappa(Weights.linear()).value(study()).get(), within(1e-12));
    }

    @Test
    void thatAnIntervalByTheNormalLawIsAsWideToEitherSide() {
        Inference inference = new CohenKappa().of(study()).inference().orElseThrow();
        double value = new CohenKappa().value(study()).get();
        // 97.5 of a hundred lie below 1.959964 standard errors.
        double half = 1.959963985 * inference.standardError();
        assertThat(inference.standardError()).isPositive();
        assertThat(inference.interval().low()).isCloseTo(value - half, within(1e-8));
        assertThat(inference.interval().high()).isCloseTo(value + half, within(1e-8));
    }

    @Test
    void thatOfTwoDocumentsEachIsTheFigureWithoutTheOther() {
        ItemStudy two =
                study().withDocuments(List.of("d", "e"), new int[] {0, 0, 0, 0, 1, 1, 1, 1});
        Jackknife jackknife = Jackknife.items(new PercentAgreement(), two);
        assertThat(jackknife.without()).containsExactly(0.5, 1);
        assertThat(jackknife.figure()).isEqualTo(0.75);
        ItemStudy one = study().withDocuments(List.of("d"), new int[8]);
        assertThat(Jackknife.items(new PercentAgreement(), one).without())
                .containsExactly(Double.NaN);
    }

    private static ContinuumStudy units() throws Exception {
        return ContinuumStudy.builder()
                .document("d", 10, 20)
                .document("e", -5, 20)
                .document("f", 20)
                .unit("x", "A", 10, 15, "d")
                .unit("y", "A", 10, 15, "d")
                .unit("x", "A", -5, 5, "e")
                .unit("y", "B", -5, 5, "e")
                .unit("x", "A", 0, 5, "f")
                .unit("x", "A", 6, 9, "f")
                .unit("y", "A", 0, 5, "f")
                .build();
    }

    @Test
    void thatTheJackknifeOfUnitsLeavesOutEachDocument() throws Exception {
        Jackknife jackknife = Jackknife.units(SpanF.exact(), units());
        // Matched twice over marked: 2 of 2, 0 of 2 and 2 of 3.
        assertThat(jackknife.figure()).isCloseTo(4 / 7.0, within(1e-12));
        assertThat(jackknife.without()).containsExactly(2 / 5.0, 4 / 5.0, 2 / 4.0);
    }

    @Test
    void thatADocumentDrawnBeginsWhereItDid() throws Exception {
        ContinuumStudy drawn = units().onlyDocuments(1, 0);
        assertThat(drawn.begin(0)).isEqualTo(-5);
        assertThat(drawn.begin(1)).isEqualTo(10);
        assertThat(units().onlyAnnotators(1).begin(0)).isEqualTo(10);
    }

    @Test
    void thatABarInAMemberOfASetIsRefusedWhereverItStands() {
        for (String member : List.of("|a", "a|", "|")) {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> SetLabels.format(Set.of(member)));
        }
    }
}
