/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.clustering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The chains of two annotators in a document whose mentions were aligned by whoever knows which are
 * the same. What the usual measure adds up is reckoned once. Immutable.
 */
public final class AlignedChains {
    private final String one;
    private final String other;
    private final int[] left;
    private final int[] right;
    private final int[] same;
    private final double[] conll;

    /**
     * Chains; mentions in no chain are left out.
     *
     * @param one an annotator
     * @param other another one
     * @param left per mention of the one the number of its chain, from 0, or −1 for none
     * @param right per mention of the other the number of its chain, or −1 for none
     * @param same per mention of the one the number of the other's mention that is the same, or −1
     */
    public AlignedChains(String one, String other, int[] left, int[] right, int[] same) {
        this.one = one;
        this.other = other;
        this.left = left.clone();
        this.right = right.clone();
        this.same = same.clone();
        conll = ClusteringMeasure.CONLL.count(this);
    }

    /** An annotator. */
    public String one() {
        return one;
    }

    /** The other annotator. */
    public String other() {
        return other;
    }

    /** How many mentions of the one, or else of the other, are in a chain. */
    public int mentions(boolean ofOne) {
        return (int) Arrays.stream(ofOne ? left : right).filter(c -> c >= 0).count();
    }

    /** How many chains of the one, or else of the other, have one mention alone. */
    public int singletons(boolean ofOne) {
        int[] chains = (ofOne ? left : right).clone();
        Arrays.sort(chains);
        int alone = 0;
        for (int i = 0; i < chains.length; i++) {
            boolean same =
                    i > 0 && chains[i - 1] == chains[i]
                            || i + 1 < chains.length && chains[i + 1] == chains[i];
            alone += chains[i] >= 0 && !same ? 1 : 0;
        }
        return alone;
    }

    /** The chains with those mentions alone that both have in one. */
    public AlignedChains matched() {
        int[] keptLeft = new int[left.length];
        int[] keptRight = new int[right.length];
        Arrays.fill(keptLeft, -1);
        Arrays.fill(keptRight, -1);
        for (int i = 0; i < left.length; i++) {
            if (left[i] >= 0 && same[i] >= 0 && right[same[i]] >= 0) {
                keptLeft[i] = left[i];
                keptRight[same[i]] = right[same[i]];
            }
        }
        return new AlignedChains(one, other, keptLeft, keptRight, same);
    }

    /** What adds up over documents. */
    double[] numbers(ClusteringMeasure measure) {
        return measure == ClusteringMeasure.CONLL ? conll : measure.count(this);
    }

    /** How many mentions the chains of both have in common. */
    Overlaps overlaps() {
        int[] key = renumbered(left);
        int[] response = renumbered(right);
        int[] keySize = sizes(key);
        int[] responseSize = sizes(response);
        List<Map<Integer, Integer>> ofKey = maps(keySize.length);
        List<Map<Integer, Integer>> ofResponse = maps(responseSize.length);
        for (int i = 0; i < key.length; i++) {
            if (key[i] >= 0 && same[i] >= 0 && response[same[i]] >= 0) {
                ofKey.get(key[i]).merge(response[same[i]], 1, Integer::sum);
                ofResponse.get(response[same[i]]).merge(key[i], 1, Integer::sum);
            }
        }
        return new Overlaps(keySize, responseSize, ofKey, ofResponse);
    }

    /** Chains by numbers without gaps. */
    private static int[] renumbered(int[] chains) {
        Map<Integer, Integer> numbers = new HashMap<>();
        int[] out = new int[chains.length];
        for (int i = 0; i < out.length; i++) {
            if (chains[i] >= 0) {
                numbers.putIfAbsent(chains[i], numbers.size());
            }
            out[i] = numbers.getOrDefault(chains[i], -1);
        }
        return out;
    }

    private static int[] sizes(int[] chains) {
        int[] sizes = new int[1 + Arrays.stream(chains).max().orElse(-1)];
        Arrays.stream(chains).filter(c -> c >= 0).forEach(c -> sizes[c]++);
        return sizes;
    }

    private static List<Map<Integer, Integer>> maps(int size) {
        List<Map<Integer, Integer>> maps = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            maps.add(new TreeMap<>());
        }
        return maps;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof AlignedChains that
                && one.equals(that.one)
                && other.equals(that.other)
                && Arrays.equals(left, that.left)
                && Arrays.equals(right, that.right)
                && Arrays.equals(same, that.same);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(left) + Arrays.hashCode(right);
    }
}
