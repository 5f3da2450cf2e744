/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.resampling;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.scholion.agreement.coding.ItemMeasure;
import org.scholion.agreement.study.ContinuumStudy;
import org.scholion.agreement.study.ItemStudy;
import org.scholion.agreement.unitizing.UnitizingMeasure;

/**
 * The jackknife over documents (Quenouille 1956, Tukey 1958): the figure without each document.
 *
 * @param figure the figure of all documents; NaN if undefined
 * @param without the figure without each document; NaN where undefined
 */
public record Jackknife(double figure, double[] without) {

    /** Leaves out each document of a study of items, or each item where there are no documents. */
    public static Jackknife items(ItemMeasure measure, ItemStudy study) {
        DocumentCounts counts = new DocumentCounts(measure, study);
        int[] once = new int[counts.clusters()];
        Arrays.fill(once, 1);
        return new Jackknife(counts.figure().of(once), counts.without());
    }

    /** Leaves out each document of a study of units. */
    public static Jackknife units(UnitizingMeasure measure, ContinuumStudy study) {
        Bootstrap.Figure f = t -> measure.value(study.onlyDocuments(Bootstrap.drawn(t))).orNaN();
        return new Jackknife(
                measure.value(study).orNaN(), figures(study.documents().size(), i -> f));
    }

    /**
     * The jackknife estimate of the standard error, over documents whose absence leaves a figure.
     */
    public double standardError() {
        double[] defined = Arrays.stream(without).filter(Double::isFinite).toArray();
        double n = defined.length;
        double mean = Arrays.stream(defined).average().orElse(Double.NaN);
        return Math.sqrt(
                (n - 1) / n * Arrays.stream(defined).map(x -> (x - mean) * (x - mean)).sum());
    }

    /** The figure corrected for bias. */
    public double corrected() {
        double[] defined = Arrays.stream(without).filter(Double::isFinite).toArray();
        double n = defined.length;
        return n * figure - (n - 1) * Arrays.stream(defined).average().orElse(Double.NaN);
    }

    static double[] figures(int documents, IntFunction<Bootstrap.Figure> figures) {
        int parts =
                Math.max(1, Math.min(documents, 2 * Runtime.getRuntime().availableProcessors()));
        double[] without = new double[documents];
        IntStream.range(0, parts)
                .parallel()
                .forEach(
                        part -> {
                            Bootstrap.Figure figure = figures.apply(part);
                            int[] times = new int[documents];
                            Arrays.fill(times, 1);
                            for (int d = part; d < documents; d += parts) {
                                times[d] = 0;
                                without[d] = documents < 2 ? Double.NaN : figure.of(times);
                                times[d] = 1;
                            }
                        });
        return without;
    }
}
