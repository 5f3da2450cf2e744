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
import java.util.List;

/**
 * The chains of each two annotators in documents. It is known who worked on what: those whose
 * chains are there.
 *
 * @param annotators who is compared; chains of others are left out
 * @param documents names of the documents
 * @param chains of each document, of each two who worked on it
 */
public record AlignedChainStudy(
        List<String> annotators, List<String> documents, List<List<AlignedChains>> chains) {

    /** Copies. */
    public AlignedChainStudy {
        annotators = List.copyOf(annotators);
        documents = List.copyOf(documents);
        chains = List.copyOf(chains);
    }

    /** Only these annotators, on the same documents. */
    public AlignedChainStudy onlyAnnotators(List<String> names) {
        return new AlignedChainStudy(names, documents, chains);
    }

    /** Only one document. */
    public AlignedChainStudy onlyDocument(int document) {
        return new AlignedChainStudy(
                annotators, List.of(documents.get(document)), List.of(chains.get(document)));
    }

    /**
     * The number of the pair whose chains these are, or −1 where one of the two is not compared.
     */
    int pair(AlignedChains each) {
        int a = annotators.indexOf(each.one());
        int b = annotators.indexOf(each.other());
        if (a < 0 || b < 0) {
            return -1;
        }
        int low = Math.min(a, b);
        return low * annotators.size() - low * (low + 1) / 2 + Math.max(a, b) - low - 1;
    }

    /** The two annotators of each pair, by its number. */
    static List<List<String>> pairs(List<String> annotators) {
        List<List<String>> pairs = new ArrayList<>();
        for (int a = 0; a < annotators.size(); a++) {
            for (int b = a + 1; b < annotators.size(); b++) {
                pairs.add(List.of(annotators.get(a), annotators.get(b)));
            }
        }
        return pairs;
    }

    /** How many documents two of these annotators worked on. */
    public int shared() {
        return (int) chains.stream().filter(d -> d.stream().anyMatch(c -> pair(c) >= 0)).count();
    }
}
