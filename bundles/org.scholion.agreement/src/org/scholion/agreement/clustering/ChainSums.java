/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.clustering;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is added up of documents for the measures of aligned chains, so that documents that did not
 * change need not be looked at again. Never changed once it was made.
 */
public final class ChainSums {
    final List<String> annotators;
    final Map<Integer, double[]> pairs = new TreeMap<>();
    long mentions;
    private long singletons;

    private ChainSums(List<String> annotators) {
        this.annotators = annotators;
    }

    /** Adds up the documents of a study. */
    public static ChainSums of(ClusteringMeasure measure, AlignedChainStudy study) {
        ChainSums sums = new ChainSums(study.annotators());
        for (List<AlignedChains> document : study.chains()) {
            Map<String, int[]> own = new HashMap<>();
            for (AlignedChains each : document) {
                int pair = study.pair(each);
                if (pair >= 0) {
                    sums.add(pair, each.numbers(measure));
                }
                most(own, each, true);
                most(own, each, false);
            }
            own.forEach(
                    (annotator, most) -> {
                        if (study.annotators().contains(annotator)) {
                            sums.mentions += most[0];
                            sums.singletons += most[1];
                        }
                    });
        }
        return sums;
    }

    private static void most(Map<String, int[]> own, AlignedChains each, boolean ofOne) {
        int[] most = own.computeIfAbsent(ofOne ? each.one() : each.other(), a -> new int[2]);
        most[0] = Math.max(most[0], each.mentions(ofOne));
        most[1] = Math.max(most[1], each.singletons(ofOne));
    }

    /** Adds what was added up of documents by the same annotators, in this order. */
    static ChainSums of(List<ChainSums> parts) {
        ChainSums sums = new ChainSums(parts.get(0).annotators);
        for (ChainSums part : parts) {
            sums.mentions += part.mentions;
            sums.singletons += part.singletons;
            part.pairs.forEach(sums::add);
        }
        return sums;
    }

    private void add(int pair, double[] numbers) {
        double[] sum = pairs.computeIfAbsent(pair, p -> new double[numbers.length]);
        Arrays.setAll(sum, i -> sum[i] + numbers[i]);
    }

    /** How many chains of one mention there are among those that are compared. */
    public long singletons() {
        return singletons;
    }
}
