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
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.agreement.MeasureException;
import org.scholion.agreement.Measures;
import org.scholion.agreement.Measuring;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.result.Exclusion;
import org.scholion.agreement.result.Group;
import org.scholion.agreement.study.ItemStudy;
import org.scholion.agreement.study.PairedStudy;
import org.scholion.words.Message;

/**
 * Labels of what each two members have in common, over all documents: what one of the two has alone
 * says nothing of labels, so how much was paired stands beside the figure.
 */
final class RatedPairs {
    private final LabelCodes codes;
    private final List<String> documents;
    private final List<List<PairRatings>> ratings;

    /**
     * Labels of documents.
     *
     * @param codes the numbers of the labels
     * @param documents the names of the documents
     * @param ratings of each document
     */
    RatedPairs(LabelCodes codes, List<String> documents, List<List<PairRatings>> ratings) {
        this.codes = codes;
        this.documents = documents;
        this.ratings = ratings;
    }

    /** Measures them. */
    List<AgreementResult> measure(List<String> members, String measure, Measuring measuring)
            throws MeasureException {
        List<AgreementResult> results =
                new ArrayList<>(
                        measuring.itemPairs(
                                Measures.items(
                                        measure, Optional.empty(), measuring.intervals().seed()),
                                study(members)));
        Sums whole = new Sums();
        Map<List<String>, Sums> pairs = new LinkedHashMap<>();
        for (List<PairRatings> document : ratings) {
            for (PairRatings pair : document) {
                if (members.contains(pair.one()) && members.contains(pair.other())) {
                    whole.add(pair);
                    pairs.computeIfAbsent(List.of(pair.one(), pair.other()), p -> new Sums())
                            .add(pair);
                }
            }
        }
        for (int i = 0; i < results.size(); i++) {
            AgreementResult result = results.get(i);
            Sums sums = whole;
            if (result.group().isPresent()) {
                List<String> names = result.group().get().names();
                if (result.group().get().kind() != Group.Kind.PAIR) {
                    continue;
                }
                sums =
                        pairs.getOrDefault(
                                names,
                                pairs.getOrDefault(
                                        List.of(names.get(1), names.get(0)), new Sums()));
            }
            results.set(i, result.adding(sums.excluded(), sums.details()));
        }
        return results;
    }

    /** What is added up of pairs. */
    private static final class Sums {
        private final long[] nothing = new long[Said.Nothing.values().length];
        private long aligned;
        private long all;

        void add(PairRatings pair) {
            for (int i = 0; i < nothing.length; i++) {
                nothing[i] += pair.nothing()[i];
            }
            aligned += pair.aligned();
            all += pair.all();
        }

        List<Exclusion> excluded() {
            List<Exclusion> left = new ArrayList<>();
            for (Said.Nothing why : Said.Nothing.values()) {
                if (nothing[why.ordinal()] > 0) {
                    left.add(
                            new Exclusion(
                                    Message.of("curation.excluded.pairs", "why", why),
                                    nothing[why.ordinal()]));
                }
            }
            if (all > aligned) {
                left.add(new Exclusion(Message.of("curation.excluded.alone"), all - aligned));
            }
            return left;
        }

        Map<String, Object> details() {
            Map<String, Object> details = new LinkedHashMap<>();
            details.put("aligned", aligned);
            details.put("all", all);
            if (all > 0) {
                details.put("share-aligned", (double) aligned / all);
            }
            return details;
        }
    }

    private PairedStudy<ItemStudy> study(List<String> members) {
        List<String> labels = codes.labels();
        List<PairedStudy.Pair<ItemStudy>> pairs = new ArrayList<>();
        for (int a = 0; a < members.size(); a++) {
            for (int b = a + 1; b < members.size(); b++) {
                pair(members.get(a), members.get(b), labels).ifPresent(pairs::add);
            }
        }
        return new PairedStudy<>(members, pairs);
    }

    private Optional<PairedStudy.Pair<ItemStudy>> pair(
            String one, String other, List<String> labels) {
        int size = 0;
        boolean together = false;
        List<PairRatings> own = new ArrayList<>(ratings.size());
        List<Integer> place = new ArrayList<>();
        for (int d = 0; d < ratings.size(); d++) {
            for (PairRatings pair : ratings.get(d)) {
                if (isOf(pair, one, other) || isOf(pair, other, one)) {
                    own.add(pair);
                    place.add(d);
                    size += pair.left().length;
                    together = true;
                }
            }
        }
        if (!together) {
            return Optional.empty();
        }
        int[][] columns = new int[2][size];
        int[] documentOf = new int[size];
        int at = 0;
        for (int i = 0; i < own.size(); i++) {
            PairRatings pair = own.get(i);
            boolean straight = pair.one().equals(one);
            int n = pair.left().length;
            System.arraycopy(straight ? pair.left() : pair.right(), 0, columns[0], at, n);
            System.arraycopy(straight ? pair.right() : pair.left(), 0, columns[1], at, n);
            Arrays.fill(documentOf, at, at + n, place.get(i));
            at += n;
        }
        return Optional.of(
                new PairedStudy.Pair<>(
                        one,
                        other,
                        ItemStudy.ofColumns(List.of(one, other), labels, codes.ordered(), columns)
                                .withDocuments(documents, documentOf)));
    }

    private static boolean isOf(PairRatings pair, String one, String other) {
        return pair.one().equals(one) && pair.other().equals(other);
    }
}
