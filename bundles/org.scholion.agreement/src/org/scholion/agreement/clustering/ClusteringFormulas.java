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
import java.util.Map;
import java.util.function.Function;
import org.scholion.agreement.link.OptimalMatching;

/** The formulas of the measures for one document. */
final class ClusteringFormulas {
    private ClusteringFormulas() {}

    /** Recall by a formula, precision by the same with key and response exchanged. */
    static ClusteringScore both(Overlaps o, Function<Overlaps, double[]> recall) {
        double[] r = recall.apply(o);
        double[] p = recall.apply(o.turned());
        return new ClusteringScore(r[0], r[1], p[0], p[1]);
    }

    /** Σ (|K| − parts of K) over Σ (|K| − 1). */
    static double[] muc(Overlaps o) {
        double found = 0;
        double all = 0;
        for (int i = 0; i < o.keySize.length; i++) {
            int met = o.ofKey.get(i).values().stream().mapToInt(n -> n).sum();
            int parts = o.ofKey.get(i).size() + o.keySize[i] - met;
            found += o.keySize[i] - parts;
            all += o.keySize[i] - 1;
        }
        return new double[] {found, all};
    }

    /** Σ |K ∩ R|² / |K| over mentions. */
    static double[] bCubed(Overlaps o) {
        double found = 0;
        double all = 0;
        for (int i = 0; i < o.keySize.length; i++) {
            for (int n : o.ofKey.get(i).values()) {
                found += (double) n * n / o.keySize[i];
            }
            all += o.keySize[i];
        }
        return new double[] {found, all};
    }

    /** Σ |K| · resolved links of K / links of K, over Σ |K|. */
    static double[] lea(Overlaps o) {
        double found = 0;
        double all = 0;
        for (int i = 0; i < o.keySize.length; i++) {
            double resolved = 0;
            for (Map.Entry<Integer, Integer> met : o.ofKey.get(i).entrySet()) {
                // a single mention is linked to itself, and found where the other side has it alone
                resolved +=
                        o.keySize[i] > 1
                                ? links(met.getValue())
                                : o.responseSize[met.getKey()] == 1 ? 1 : 0;
            }
            double own = o.keySize[i] > 1 ? links(o.keySize[i]) : 1;
            found += o.keySize[i] * resolved / own;
            all += o.keySize[i];
        }
        return new double[] {found, all};
    }

    private static double links(int n) {
        return n * (n - 1) / 2.0;
    }

    /** The best one to one alignment of chains. */
    static ClusteringScore ceaf(Overlaps o, boolean mentions) {
        int edges = o.ofKey.stream().mapToInt(Map::size).sum();
        int[] from = new int[edges];
        int[] to = new int[edges];
        double[] weight = new double[edges];
        int e = 0;
        for (int i = 0; i < o.keySize.length; i++) {
            for (Map.Entry<Integer, Integer> met : o.ofKey.get(i).entrySet()) {
                from[e] = i;
                to[e] = met.getKey();
                double common = met.getValue();
                weight[e++] =
                        mentions
                                ? common
                                : 2.0 * common / (o.keySize[i] + o.responseSize[met.getKey()]);
            }
        }
        int[] match =
                OptimalMatching.maximumWeight(
                        o.keySize.length, o.responseSize.length, from, to, weight);
        double sum = 0;
        for (e = 0; e < edges; e++) {
            sum += match[from[e]] == to[e] ? weight[e] : 0;
        }
        double key = mentions ? Arrays.stream(o.keySize).sum() : o.keySize.length;
        double response = mentions ? Arrays.stream(o.responseSize).sum() : o.responseSize.length;
        return new ClusteringScore(sum, key, sum, response);
    }

    /** Coreferent pairs: common, of the key, of the response; and the same of other pairs. */
    static double[] blancPairs(Overlaps o) {
        double common = 0;
        double key = 0;
        double response = 0;
        double shared = 0;
        double sharedKey = 0;
        double sharedResponse = 0;
        double keyMentions = 0;
        double responseMentions = 0;
        for (int i = 0; i < o.keySize.length; i++) {
            int met = 0;
            for (int n : o.ofKey.get(i).values()) {
                common += links(n);
                met += n;
            }
            sharedKey += links(met);
            shared += met;
            key += links(o.keySize[i]);
            keyMentions += o.keySize[i];
        }
        for (int j = 0; j < o.responseSize.length; j++) {
            sharedResponse += links(o.ofResponse.get(j).values().stream().mapToInt(n -> n).sum());
            response += links(o.responseSize[j]);
            responseMentions += o.responseSize[j];
        }
        // pairs of mentions both sides know, that neither side links
        double apart = shared * (shared - 1) / 2 - sharedKey - sharedResponse + common;
        return new double[] {
            common,
            key,
            response,
            apart,
            keyMentions * (keyMentions - 1) / 2 - key,
            responseMentions * (responseMentions - 1) / 2 - response
        };
    }
}
