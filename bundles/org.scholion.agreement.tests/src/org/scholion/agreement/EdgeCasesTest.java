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
import static org.assertj.core.api.Assertions.within;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scholion.agreement.result.Value;
import org.scholion.agreement.study.ContinuumStudy;
import org.scholion.agreement.study.ItemStudy;
import org.scholion.agreement.study.StudyTables;

/** Every measure on studies that hold little or nothing. */
class EdgeCasesTest {
    static Stream<String> coding() {
        return Measures.names(StudyKind.CODING).stream();
    }

    /** Those of which full agreement is 1: no cross entropy, and no model that doubts. */
    static Stream<String> coefficients() {
        return coding().filter(
                        m -> !List.of("soft-cross-entropy", "dawid-skene", "mace").contains(m));
    }

    static Stream<String> unitizing() {
        return Measures.names(StudyKind.UNITIZING).stream();
    }

    private static Value items(String measure, String... rows) throws Exception {
        ItemStudy study = StudyTables.items(new StringReader(String.join("\n", rows) + "\n"));
        return Measures.items(measure, Optional.empty(), 7).of(study).value();
    }

    private static Value units(String measure, String... rows) throws Exception {
        ContinuumStudy study =
                StudyTables.units(
                        new StringReader(
                                "annotator,label,start,end\n" + String.join("\n", rows) + "\n"));
        return Measures.unitizing(measure, Optional.empty(), 7).of(study).value();
    }

    @ParameterizedTest
    @MethodSource("coding")
    void thatItemsWithNothingInCommonAreUndefined(String measure) throws Exception {
        for (List<String> rows :
                List.of(
                        List.of("item,x,y"),
                        List.of("item,x", "1,1", "2,2"),
                        List.of("item,x,y", "1,,", "2,,"),
                        List.of("item,x,y", "1,1,", "2,,2"))) {
            assertThat(items(measure, rows.toArray(String[]::new)).isDefined())
                    .as("%s", rows)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("coefficients")
    void thatFullAgreementOnTwoLabelsIsOneWhateverIsMissing(String measure) throws Exception {
        assertThat(items(measure, "item,x,y", "1,1,1", "2,2,2", "3,,2").get()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("coding")
    void thatOneLabelIsUndefinedButForPercent(String measure) throws Exception {
        assertThat(items(measure, "item,x,y", "1,1,1", "2,1,1").isDefined())
                .isEqualTo(measure.equals("percent"));
    }

    @ParameterizedTest
    @MethodSource("coding")
    void thatNumbersBeyondReckoningAreNoFault(String measure) throws Exception {
        for (String label : List.of("1e308", "-1e308", "1e-320")) {
            Value value =
                    items(
                            measure,
                            "item,x,y",
                            "1,1,2",
                            "2,3," + label,
                            "3," + label + ",1",
                            "4,1,1");
            if (!value.isDefined()) {
                assertThat(value.reason()).isPresent();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("unitizing")
    void thatNoUnitAndOneAnnotatorAreUndefined(String measure) throws Exception {
        assertThat(units(measure).isDefined()).isFalse();
        assertThat(units(measure, "x,A,1,5", "x,B,7,9").isDefined()).isFalse();
    }

    /** What full agreement is: none of the errors of two of them. */
    private static double full(String measure) {
        return measure.equals("windowdiff") || measure.equals("pk") ? 0 : 1;
    }

    @ParameterizedTest
    @MethodSource("unitizing")
    void thatTheSameUnitsTouchingEachOtherAreFullAgreement(String measure) throws Exception {
        double full = full(measure);
        assertThat(
                        units(
                                        measure,
                                        "x,A,1,5",
                                        "x,B,5,9",
                                        "x,A,12,20",
                                        "y,A,1,5",
                                        "y,B,5,9",
                                        "y,A,12,20")
                                .get())
                .isCloseTo(full, within(1e-12));
    }

    @ParameterizedTest
    @MethodSource("unitizing")
    void thatIdenticalStackedUnitsAreFullAgreementOrRefused(String measure) throws Exception {
        Value value =
                units(
                        measure,
                        "x,A,1,5",
                        "x,A,1,5",
                        "x,B,8,9",
                        "y,A,1,5",
                        "y,A,1,5",
                        "y,B,8,9",
                        "y,,12,12",
                        "x,,12,12");
        if (measure.contains("u-alpha")) {
            assertThat(value.reason().orElseThrow().toString()).contains("overlap");
        } else {
            assertThat(value.get()).isCloseTo(full(measure), within(1e-12));
        }
    }

    @ParameterizedTest
    @MethodSource("unitizing")
    void thatTheOrderOfRowsChangesNothing(String measure) throws Exception {
        double value =
                units(measure, "x,A,1,5", "y,A,2,5", "x,B,8,12", "y,A,8,11", "z,B,9,12", "z,A,0,5")
                        .get();
        double turned =
                units(measure, "z,A,0,5", "y,A,8,11", "z,B,9,12", "x,B,8,12", "y,A,2,5", "x,A,1,5")
                        .get();
        assertThat(turned).isCloseTo(value, within(1e-12));
    }

    @ParameterizedTest
    @MethodSource("unitizing")
    void thatUnitsOfLengthZeroAloneGiveNoFalseAgreement(String measure) throws Exception {
        Value value = units(measure, "x,A,5,5", "y,A,9,9", "x,B,20,20", "y,B,20,20");
        if (value.isDefined()) {
            assertThat(value.get()).isLessThan(1);
        }
    }
}
