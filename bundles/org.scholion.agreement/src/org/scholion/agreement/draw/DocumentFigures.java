/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.draw;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The figures of any draws of the documents of a study. */
public interface DocumentFigures {
    /**
     * Most figures that {@link #without} gives: beyond it documents are left out in groups, which
     * tells the acceleration of an interval as well and takes time in proportion to the documents.
     */
    int MOST_LEFT_OUT = 1_000;

    /** How many documents there are. */
    int documents();

    /** A figure with working memory of its own, for one thread. */
    DrawnFigure figure();

    /** The figure of all documents, each once; NaN if undefined. */
    default double whole() {
        int[] once = new int[documents()];
        Arrays.fill(once, 1);
        return figure().of(once);
    }

    /**
     * The figure without each document, or without each of {@link #MOST_LEFT_OUT} groups of
     * documents where there are more; NaN where undefined.
     */
    default double[] without() {
        int documents = documents();
        int groups = Math.min(documents, MOST_LEFT_OUT);
        double[] figures = new double[groups];
        int parts = Math.max(1, Math.min(groups, 2 * Runtime.getRuntime().availableProcessors()));
        IntStream.range(0, parts)
                .parallel()
                .forEach(
                        part -> {
                            DrawnFigure figure = figure();
                            int[] times = new int[documents];
                            for (int g = part; g < groups; g += parts) {
                                int left = g;
                                Arrays.setAll(times, d -> d % groups == left ? 0 : 1);
                                figures[g] = groups < 2 ? Double.NaN : figure.of(times);
                            }
                        });
        return figures;
    }

    /** Figures of any function of draws, which must bear being called by several threads. */
    static DocumentFigures of(int documents, DrawnFigure figure) {
        return new DocumentFigures() {
            @Override
            public int documents() {
                return documents;
            }

            @Override
            public DrawnFigure figure() {
                return figure;
            }
        };
    }
}
