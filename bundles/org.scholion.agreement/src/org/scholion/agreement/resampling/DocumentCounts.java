/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.resampling;

import java.util.stream.IntStream;
import org.scholion.agreement.coding.ItemCounts;
import org.scholion.agreement.coding.ItemCountsByDocument;
import org.scholion.agreement.coding.ItemMeasure;
import org.scholion.agreement.coding.Scale;
import org.scholion.agreement.study.ItemStudy;

/** Counts per document, ready to be added up in any number of resamples. */
final class DocumentCounts {
    private final ItemMeasure measure;
    private final Scale scale;
    private final ItemCountsByDocument counts;

    DocumentCounts(ItemMeasure measure, ItemStudy study) {
        this.measure = measure;
        this.scale = Scale.of(study);
        this.counts = new ItemCountsByDocument(study);
    }

    int clusters() {
        return counts.clusters();
    }

    /** The figure without each document; NaN where undefined. */
    double[] without() {
        int n = clusters();
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

    /** A figure with working memory of its own, for one thread. */
    Bootstrap.Figure figure() {
        double[] sums = counts.sums();
        return times -> {
            ItemCounts drawn = counts.add(times, sums);
            return measure.value(scale, drawn).orNaN();
        };
    }
}
