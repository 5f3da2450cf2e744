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
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.scholion.agreement.draw.DocumentFigures;
import org.scholion.agreement.draw.Pace;

/** What changed between two times, and how several such tests are corrected. */
class ChangeTest {

    /** The mean of numbers, one a document. */
    private static DocumentFigures mean(double... numbers) {
        return DocumentFigures.of(
                numbers.length,
                times -> {
                    double sum = 0;
                    double n = 0;
                    for (int d = 0; d < numbers.length; d++) {
                        sum += times[d] * numbers[d];
                        n += times[d];
                    }
                    return sum / n;
                });
    }

    private static PermutationTest paired(double... numbers) {
        return PermutationTest.paired(mean(numbers), 4_000, 1, Pace.NONE);
    }

    /** Fisher's test of pairs on Darwin's maize, as he reckoned it: 1,726 of 32,768 ways. */
    @Test
    void thatDarwinsMaizeHasFishersP() {
        // inches in eighths, cross- and self-fertilised, The Design of Experiments (1935), section
        // 21
        int[] differences = {49, -67, 8, 16, 6, 23, 28, 41, 14, 29, 56, 24, 75, 60, -48};
        double[] numbers = new double[30];
        for (int i = 0; i < 15; i++) {
            numbers[15 + i] = differences[i];
        }
        PermutationTest test = PermutationTest.paired(mean(numbers), 20_000, 3, Pace.NONE);
        assertThat(test.difference()).isCloseTo(314 / 15.0, within(1e-12));
        assertThat(test.p()).isCloseTo(1726 / 32768.0, within(0.006));
    }

    @Test
    void thatFewDocumentsAreExchangedInAllWays() {
        Random random = new Random(7);
        for (int documents = 1; documents <= 8; documents++) {
            double[] numbers = random.doubles(2L * documents).toArray();
            int n = documents;
            double[] sums = new double[1 << n];
            for (int way = 0; way < sums.length; way++) {
                for (int d = 0; d < n; d++) {
                    double change = numbers[n + d] - numbers[d];
                    sums[way] += (way >> d & 1) == 1 ? -change : change;
                }
            }
            double real = Math.abs(sums[0]);
            double far = Arrays.stream(sums).filter(s -> Math.abs(s) >= real - 1e-12).count();
            PermutationTest test = paired(numbers);
            assertThat(test.permutations()).isEqualTo(1 << n);
            assertThat(test.p()).isCloseTo(far / (1 << n), within(1e-12));
        }
    }

    @Test
    void thatWithoutAnyChangeEveryWayIsAsFarAndThatTheOrderOfTimesTurnsTheSign() {
        assertThat(paired(1, 2, 3, 1, 2, 3).p()).isEqualTo(1);
        double[] one = {1, 2, 3, 4, 9, 1};
        double[] other = {4, 9, 1, 1, 2, 3};
        assertThat(paired(one).difference()).isEqualTo(-paired(other).difference());
        assertThat(paired(one).p()).isEqualTo(paired(other).p());
    }

    @Test
    void thatWhatIsUndefinedHasNoP() {
        PermutationTest test =
                PermutationTest.paired(
                        DocumentFigures.of(20, times -> Double.NaN), 100, 1, Pace.NONE);
        assertThat(test.difference()).isNaN();
        assertThat(test.p()).isNaN();
    }

    @Test
    void thatATestStopsWhenItIsToldTo() {
        Assertions.assertThatThrownBy(
                        () ->
                                PermutationTest.paired(
                                        mean(new double[40]),
                                        1_000,
                                        1,
                                        share -> {
                                            throw new CancellationException();
                                        }))
                .isInstanceOf(CancellationException.class);
    }

    /** The numbers of R's p.adjust(c(0.01, 0.02, 0.03, 0.04, 0.05), "holm"). */
    @Test
    void thatHolmsCorrectionIsThatOfR() {
        assertThat(Holm.corrected(0.01, 0.02, 0.03, 0.04, 0.05))
                .containsExactly(new double[] {0.05, 0.08, 0.09, 0.09, 0.09}, within(1e-12));
        assertThat(Holm.corrected(0.6, 0.01, Double.NaN))
                .containsExactly(new double[] {0.6, 0.02, Double.NaN}, within(1e-12));
        assertThat(Holm.corrected()).isEmpty();
    }

    /** Holm's own words: the smallest p against level / n, the next against level / (n − 1) … */
    @Test
    void thatCorrectedPAreThoseThatHolmsStepsReject() {
        Random random = new Random(5);
        for (int round = 0; round < 500; round++) {
            double[] p = random.doubles(1 + random.nextInt(9)).map(x -> x * x * x).toArray();
            if (p.length > 2) {
                p[2] = p[0];
            }
            double level = random.nextDouble();
            double[] corrected = Holm.corrected(p);
            Optional<Integer> stops = Optional.empty();
            int[] order =
                    IntStream.range(0, p.length)
                            .boxed()
                            .sorted((a, b) -> Double.compare(p[a], p[b]))
                            .mapToInt(i -> i)
                            .toArray();
            for (int step = 0; step < order.length; step++) {
                boolean rejected =
                        stops.isEmpty() && p[order[step]] <= level / (order.length - step);
                if (!rejected && stops.isEmpty()) {
                    stops = Optional.of(step);
                }
                assertThat(corrected[order[step]] <= level).isEqualTo(rejected);
            }
        }
    }
}
