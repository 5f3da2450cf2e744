/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.coding;

import java.util.stream.IntStream;
import org.scholion.agreement.draw.DocumentFigures;
import org.scholion.agreement.draw.DrawnFigure;
import org.scholion.agreement.study.ItemStudy;

/** Counts per document, ready to be added up in any number of resamples. */
final class DocumentCounts implements DocumentFigures {
    private final ItemMeasure measure;
    private final Scale scale;
    private final ItemCountsByDocument counts;

    DocumentCounts(ItemMeasure measure, ItemStudy study) {
        this.measure = measure;
        this.scale = Scale.of(study);
        this.counts = new ItemCountsByDocument(study);
    }

    @Override
    public int documents() {
        return counts.clusters();
    }

    @Override
    public DrawnFigure figure() {
        double[] sums = counts.sums();
        return times -> {
            ItemCounts drawn = counts.add(times, sums);
            return measure.value(scale, drawn).orNaN();
        };
    }

    /** The figure without each document: all of them without its counts. */
    @Override
    public double[] without() {
        int n = documents();
        double[] total = counts.total();
        double[] figures = new double[n];
        IntStream.range(0, n)
                .parallel()
                .forEach(
                        d ->
                                figures[d] =
                                        n < 2
                                                ? Double.NaN
                                                : measure.value(scale, counts.without(d, total))
                                                        .orNaN());
        return figures;
    }
}
