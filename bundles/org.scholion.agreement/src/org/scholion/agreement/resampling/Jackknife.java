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
import java.util.Optional;
import org.apache.commons.math3.distribution.TDistribution;
import org.scholion.agreement.coding.ItemMeasure;
import org.scholion.agreement.draw.DocumentFigures;
import org.scholion.agreement.result.Interval;
import org.scholion.agreement.study.ContinuumStudy;
import org.scholion.agreement.study.ItemStudy;
import org.scholion.agreement.unitizing.UnitizingMeasure;
import org.scholion.words.Message;

/**
 * The jackknife over documents (Quenouille 1956, Tukey 1958): the figure without each document.
 *
 * @param figure the figure of all documents; NaN if undefined
 * @param without the figure without each document; NaN where undefined
 */
public record Jackknife(double figure, double[] without) {

    /** Leaves out each document of a study of items, or each item where there are no documents. */
    public static Jackknife items(ItemMeasure measure, ItemStudy study) {
        return of(Figures.items(measure, study));
    }

    /** Leaves out each document of a study of units. */
    public static Jackknife units(UnitizingMeasure measure, ContinuumStudy study) {
        return of(Figures.units(measure, study));
    }

    /**
     * Leaves out each document, or each of {@link DocumentFigures#MOST_LEFT_OUT} groups of
     * documents where there are more.
     */
    public static Jackknife of(DocumentFigures figures) {
        return new Jackknife(figures.whole(), figures.without());
    }

    /** How many documents (or groups) leave a figure when they are away. */
    public int used() {
        return (int) Arrays.stream(without).filter(Double::isFinite).count();
    }

    /**
     * The interval of the figure by Student's t with one degree of freedom less than there are
     * documents (Tukey 1958). It is approximate: with few documents the error itself is uncertain.
     * Empty if fewer than two documents leave a figure.
     */
    public Optional<Interval> interval(double level) {
        int n = used();
        if (n < 2 || !Double.isFinite(figure)) {
            return Optional.empty();
        }
        double half =
                new TDistribution(n - 1.0).inverseCumulativeProbability((1 + level) / 2)
                        * standardError();
        return Optional.of(
                new Interval(
                        figure - half,
                        figure + half,
                        level,
                        Message.of("agreement.method.jackknife", "documents", n)));
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
}
