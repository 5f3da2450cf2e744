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
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;

/**
 * What a measure counts, summed once for each document, so that the figure of any draw of documents
 * is a formula of sums of these and nothing is looked at again. Numbers that are 0 take no memory.
 */
public final class DocumentSums implements DocumentFigures {
    private final int width;
    private final int[][] slots;
    private final double[][] amounts;
    private final ToDoubleFunction<double[]> formula;

    /**
     * Sums up.
     *
     * @param documents how many there are
     * @param width how many numbers each document has
     * @param numbers the numbers of a document; an array may be used again for the next document
     * @param formula the figure of summed numbers, NaN if undefined; called by several threads
     */
    public DocumentSums(
            int documents,
            int width,
            IntFunction<double[]> numbers,
            ToDoubleFunction<double[]> formula) {
        this.width = width;
        this.formula = formula;
        slots = new int[documents][];
        amounts = new double[documents][];
        int[] slot = new int[width];
        double[] amount = new double[width];
        for (int d = 0; d < documents; d++) {
            double[] all = numbers.apply(d);
            int n = 0;
            for (int i = 0; i < width; i++) {
                if (all[i] != 0) {
                    slot[n] = i;
                    amount[n++] = all[i];
                }
            }
            slots[d] = Arrays.copyOf(slot, n);
            amounts[d] = Arrays.copyOf(amount, n);
        }
    }

    @Override
    public int documents() {
        return slots.length;
    }

    @Override
    public DrawnFigure figure() {
        double[] sums = new double[width];
        return times -> {
            Arrays.fill(sums, 0);
            for (int d = 0; d < times.length; d++) {
                if (times[d] != 0) {
                    for (int i = 0; i < slots[d].length; i++) {
                        sums[slots[d][i]] += times[d] * amounts[d][i];
                    }
                }
            }
            return formula.applyAsDouble(sums);
        };
    }
}
