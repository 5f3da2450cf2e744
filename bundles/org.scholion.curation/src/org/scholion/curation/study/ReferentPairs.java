/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.curation.study;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.scholion.agreement.link.OptimalMatching;
import org.scholion.document.EntryId;
import org.scholion.document.Referent;

/**
 * Which referent of one member is which of another: those whose mentions are most often the same,
 * and of the rest those that are one entry of the catalogue, or have one identifier, or one name.
 */
final class ReferentPairs {
    private ReferentPairs() {}

    /**
     * Pairs referents one to one.
     *
     * @param mentions per mention of the one the number of the other's that is the same, or −1
     * @return per referent of the one the number of the other's, or −1
     */
    static int[] of(MemberLinks one, MemberLinks other, int[] mentions) {
        int left = one.referents().size();
        int right = other.referents().size();
        double[] common = new double[left * right];
        for (int m = 0; m < mentions.length; m++) {
            int a = one.referentOf()[m];
            int b = mentions[m] < 0 ? -1 : other.referentOf()[mentions[m]];
            if (a >= 0 && b >= 0) {
                common[a * right + b]++;
            }
        }
        int[] from = new int[common.length];
        int[] to = new int[common.length];
        double[] weight = new double[common.length];
        int edges = 0;
        for (int i = 0; i < common.length; i++) {
            if (common[i] > 0) {
                from[edges] = i / right;
                to[edges] = i % right;
                weight[edges++] = common[i];
            }
        }
        int[] match =
                OptimalMatching.maximumWeight(
                        left,
                        right,
                        Arrays.copyOf(from, edges),
                        Arrays.copyOf(to, edges),
                        Arrays.copyOf(weight, edges));
        boolean[] met = new boolean[right];
        for (int j : match) {
            if (j >= 0) {
                met[j] = true;
            }
        }
        byText(one, other, r -> r.entry().map(EntryId::value).orElse(""), match, met);
        byText(one, other, r -> r.identifier().orElse(""), match, met);
        byText(one, other, Referent::name, match, met);
        return match;
    }

    private static void byText(
            MemberLinks one,
            MemberLinks other,
            Function<Referent, String> text,
            int[] match,
            boolean[] met) {
        Map<String, Integer> open = new HashMap<>();
        for (int j = 0; j < met.length; j++) {
            if (!met[j]) {
                open.putIfAbsent(text.apply(other.referents().get(j)), j);
            }
        }
        for (int i = 0; i < match.length; i++) {
            String own = text.apply(one.referents().get(i));
            if (match[i] < 0 && !own.isEmpty()) {
                Integer j = open.remove(own);
                if (j != null) {
                    match[i] = j;
                    met[j] = true;
                }
            }
        }
    }
}
