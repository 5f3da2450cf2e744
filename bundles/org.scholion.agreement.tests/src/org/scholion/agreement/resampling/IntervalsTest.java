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
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;
import org.junit.jupiter.api.Test;
import org.scholion.agreement.coding.CohenKappa;
import org.scholion.agreement.coding.ItemMeasure;
import org.scholion.agreement.draw.DocumentFigures;
import org.scholion.agreement.draw.Pace;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.result.Interval;
import org.scholion.agreement.result.Precision;
import org.scholion.agreement.study.ItemStudy;

/** What interval there is, by how many documents there are. */
class IntervalsTest {
    private static final IntervalSettings USUAL = IntervalSettings.STANDARD;

    private static ItemStudy study(int documents) throws Exception {
        Random random = new Random(documents);
        var builder = ItemStudy.builder();
        for (int d = 0; d < documents; d++) {
            for (int i = 0; i < 6; i++) {
                String item = d + "/" + i;
                String label = random.nextBoolean() ? "a" : "b";
                builder.rate(item, "x", label);
                builder.rate(item, "y", random.nextInt(5) == 0 ? "a" : label);
                builder.document(item, "d" + d);
            }
        }
        return builder.build();
    }

    private static Precision of(ItemStudy study, IntervalSettings settings) {
        ItemMeasure kappa = new CohenKappa();
        return Intervals.items(kappa, study, kappa.of(study), settings, Pace.NONE);
    }

    private static String method(Precision precision) {
        return precision.interval().orElseThrow().method().code();
    }

    @Test
    void thatFromTenDocumentsOnTheyAreResampled() throws Exception {
        assertThat(method(of(study(10), USUAL))).isEqualTo("agreement.method.bca");
        Precision twelve = of(study(12), USUAL);
        assertThat(twelve.interval())
                .isEqualTo(Bootstrap.items(new CohenKappa(), study(12), 1_000, 1).bca(0.95));
    }

    @Test
    void thatFiveToNineDocumentsAreLeftOutOneByOneWithStudentsT() throws Exception {
        for (int documents = 5; documents < 10; documents++) {
            ItemStudy study = study(documents);
            Precision found = of(study, USUAL);
            assertThat(method(found)).isEqualTo("agreement.method.jackknife");
            assertThat(found.interval().orElseThrow().method().toString()).contains("approximate");
            // the definition: figures without each document, spread, t with n - 1
            double[] without = new double[documents];
            double mean = 0;
            for (int d = 0; d < documents; d++) {
                int left = d;
                int[] kept =
                        IntStream.range(0, study.items())
                                .filter(i -> study.documentOf(i) != left)
                                .toArray();
                without[d] = new CohenKappa().value(study.onlyItems(kept)).get();
                mean += without[d] / documents;
            }
            double squares = 0;
            for (double x : without) {
                squares += (x - mean) * (x - mean);
            }
            double half =
                    new TDistribution(documents - 1.0).inverseCumulativeProbability(0.975)
                            * Math.sqrt(squares * (documents - 1) / documents);
            double figure = new CohenKappa().value(study).get();
            Interval interval = found.interval().orElseThrow();
            assertThat(interval.low()).isCloseTo(Math.max(-1, figure - half), within(1e-9));
            assertThat(interval.high()).isCloseTo(Math.min(1, figure + half), within(1e-9));
        }
    }

    @Test
    void thatFewerThanFiveDocumentsHaveNoneAndSaySo() throws Exception {
        for (int documents = 1; documents < 5; documents++) {
            Precision none = of(study(documents), USUAL);
            assertThat(none.interval()).isEmpty();
            assertThat(none.missing().orElseThrow().toString())
                    .startsWith("no interval: ")
                    .contains("it takes 5");
        }
    }

    @Test
    void thatDocumentsOfOneAnnotatorDoNotCountAsDocuments() throws Exception {
        var builder = ItemStudy.builder();
        for (int d = 0; d < 20; d++) {
            builder.rate("i" + d, "x", d % 2 == 0 ? "a" : "b").document("i" + d, "d" + d);
            if (d < 4) {
                builder.rate("i" + d, "y", d % 3 == 0 ? "a" : "b");
            }
        }
        ItemStudy study = builder.build();
        assertThat(Intervals.shared(study)).isEqualTo(4);
        assertThat(of(study, USUAL).missing()).isPresent();
    }

    @Test
    void thatItemsOfDocumentsHaveNoFormula() throws Exception {
        AgreementResult result = new CohenKappa().of(study(10));
        assertThat(result.inference()).isEmpty();
        assertThat(result.precision().missing().orElseThrow().code())
                .isEqualTo("agreement.interval.items-of-documents");
    }

    @Test
    void thatOnlyItemsWithoutDocumentsHaveTheFormulaAndItSaysSo() throws Exception {
        ItemStudy with = study(10);
        ItemStudy without = ItemStudy.ofColumns(with.annotators(), with.labels(), with.columns());
        Precision formula = of(without, USUAL);
        assertThat(formula.interval().orElseThrow().method().toString()).contains("large-sample");
        assertThat(formula.interval()).isEqualTo(new CohenKappa().of(without).interval());
        Precision wider = of(without, new IntervalSettings(true, 0.99, 1_000, 1));
        assertThat(wider.interval().orElseThrow().low())
                .isLessThan(formula.interval().orElseThrow().low());
        assertThat(wider.interval().orElseThrow().level()).isEqualTo(0.99);
    }

    @Test
    void thatFullAgreementHasNoIntervalAndNoTestMadeOfRounding() throws Exception {
        var builder = ItemStudy.builder();
        var documents = ItemStudy.builder();
        for (int i = 0; i < 30; i++) {
            for (String who : new String[] {"x", "y"}) {
                builder.rate("i" + i, who, "abc".substring(i % 3, i % 3 + 1));
                documents.rate("i" + i, who, "abc".substring(i % 3, i % 3 + 1));
            }
            documents.document("i" + i, "d" + i % 11);
        }
        ItemStudy study = builder.build();
        assertThat(of(study, USUAL).interval()).isEmpty();
        assertThat(of(documents.build(), USUAL).missing().orElseThrow().code())
                .isEqualTo("agreement.interval.no-width");
        for (ItemMeasure m : ResamplingTest.measures()) {
            AgreementResult result = m.of(study);
            assertThat(result.interval()).as(m.name()).isEmpty();
            result.inference().ifPresent(i -> assertThat(i.standardError()).isZero());
        }
    }

    @Test
    void thatAThirdOfTheDrawsWithAFigureAreTooFew() {
        DocumentFigures rare =
                DocumentFigures.of(
                        12, times -> times[0] > 0 && times[1] > 0 ? times[0] : Double.NaN);
        Precision none = Intervals.documents(rare, 12, new Intervals.Range(0, 9), USUAL, Pace.NONE);
        assertThat(none.missing().orElseThrow().code())
                .isEqualTo("agreement.interval.often-undefined");
    }

    @Test
    void thatThePaceHearsOfAllTheWorkAndStopsIt() throws Exception {
        for (int documents : new int[] {3, 6, 15}) {
            DoubleAdder made = new DoubleAdder();
            ItemMeasure kappa = new CohenKappa();
            ItemStudy study = study(documents);
            Intervals.items(kappa, study, kappa.of(study), USUAL, made::add);
            assertThat(made.sum()).isCloseTo(1, within(1e-9));
        }
        ItemMeasure kappa = new CohenKappa();
        ItemStudy study = study(15);
        DoubleAdder made = new DoubleAdder();
        Pace stop =
                share -> {
                    made.add(share);
                    if (made.sum() > 0.2) {
                        throw new CancellationException();
                    }
                };
        assertThatThrownBy(() -> Intervals.items(kappa, study, kappa.of(study), USUAL, stop))
                .isInstanceOf(CancellationException.class);
        assertThat(made.sum()).isLessThan(0.5);
    }

    @Test
    void thatAnIntervalIsAskedForWithNumbersThatMakeSense() {
        assertThatThrownBy(() -> new IntervalSettings(true, 1, 1_000, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new IntervalSettings(true, 0.95, 10, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
