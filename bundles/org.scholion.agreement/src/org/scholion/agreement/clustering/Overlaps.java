/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.clustering;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How many mentions the chains of a key and a response have in common. */
final class Overlaps {
    final int[] keySize;
    final int[] responseSize;

    /** Per key chain the response chains it meets, with how many mentions. */
    final List<Map<Integer, Integer>> ofKey;

    /** Per response chain the key chains it meets. */
    final List<Map<Integer, Integer>> ofResponse;

    Overlaps(List<Set<String>> key, List<Set<String>> response) {
        keySize = key.stream().mapToInt(Set::size).toArray();
        responseSize = response.stream().mapToInt(Set::size).toArray();
        ofKey = meet(key, response);
        ofResponse = meet(response, key);
    }

    /** Counted already. */
    Overlaps(
            int[] keySize,
            int[] responseSize,
            List<Map<Integer, Integer>> ofKey,
            List<Map<Integer, Integer>> ofResponse) {
        this.keySize = keySize;
        this.responseSize = responseSize;
        this.ofKey = ofKey;
        this.ofResponse = ofResponse;
    }

    private static List<Map<Integer, Integer>> meet(List<Set<String>> a, List<Set<String>> b) {
        Map<String, Integer> where = new HashMap<>();
        for (int j = 0; j < b.size(); j++) {
            for (String m : b.get(j)) {
                where.put(m, j);
            }
        }
        return a.stream()
                .map(
                        chain -> {
                            Map<Integer, Integer> met = new TreeMap<>();
                            for (String m : chain) {
                                if (where.containsKey(m)) {
                                    met.merge(where.getOrDefault(m, 0), 1, Integer::sum);
                                }
                            }
                            return met;
                        })
                .toList();
    }

    /** The same with key and response exchanged. */
    Overlaps turned() {
        return new Overlaps(responseSize, keySize, ofResponse, ofKey);
    }
}
