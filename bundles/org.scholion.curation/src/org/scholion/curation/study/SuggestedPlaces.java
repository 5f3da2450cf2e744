/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.curation.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.result.Exclusion;
import org.scholion.agreement.result.Group;
import org.scholion.words.Message;

/**
 * How many places of a document were left out since members accepted the same suggestion there.
 *
 * @param pairs of each two with any, where figures are of pairs
 * @param all how many all who worked there did, where figures are of all at once
 */
record SuggestedPlaces(List<Pair> pairs, int all) {

    /** None. */
    static final SuggestedPlaces NONE = new SuggestedPlaces(List.of(), 0);

    /** How many places two members have. */
    record Pair(String one, String other, int count) {}

    /** Collects those of pairs. */
    static final class Counter {
        private final List<Pair> pairs = new ArrayList<>();

        void add(String one, String other, int count) {
            if (count > 0) {
                pairs.add(new Pair(one, other, count));
            }
        }

        SuggestedPlaces with(int all) {
            return pairs.isEmpty() && all == 0 ? NONE : new SuggestedPlaces(pairs, all);
        }
    }

    /** Says of figures of pairs, whole and by pair, how many were left out. */
    static List<AgreementResult> saidOfPairs(
            List<AgreementResult> results, List<SuggestedPlaces> documents) {
        List<AgreementResult> said = new ArrayList<>(results);
        for (int i = 0; i < said.size(); i++) {
            AgreementResult result = said.get(i);
            boolean apart = result.group().isPresent();
            if (!apart || result.group().get().kind() == Group.Kind.PAIR) {
                List<String> people =
                        apart ? result.group().get().names() : List.copyOf(result.annotators());
                long count = 0;
                for (SuggestedPlaces document : documents) {
                    for (Pair pair : document.pairs) {
                        count +=
                                people.contains(pair.one) && people.contains(pair.other)
                                        ? pair.count
                                        : 0;
                    }
                }
                said.set(i, said(result, count, false));
            }
        }
        return said;
    }

    /** Says of the whole of a figure of all at once how many were left out. */
    static List<AgreementResult> saidOfAll(
            List<AgreementResult> results, List<SuggestedPlaces> documents) {
        List<AgreementResult> said = new ArrayList<>(results);
        long count = documents.stream().mapToLong(SuggestedPlaces::all).sum();
        if (!said.isEmpty()) {
            said.set(0, said(said.get(0), count, true));
        }
        return said;
    }

    private static AgreementResult said(AgreementResult result, long count, boolean all) {
        return count == 0
                ? result
                : result.adding(
                        List.of(
                                new Exclusion(
                                        Message.of("curation.excluded.suggested", "all", all),
                                        count)),
                        Map.of());
    }
}
