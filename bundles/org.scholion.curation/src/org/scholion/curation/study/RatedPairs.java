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
import java.util.HashMap;
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
        LabelCodes.Ordering labels = codes.ordering();
        Map<String, Integer> numbers = new HashMap<>();
        members.forEach(member -> numbers.put(member, numbers.size()));
        int people = members.size();
        List<Together> together = new ArrayList<>();
        for (int i = 0; i < people * people; i++) {
            together.add(new Together());
        }
        for (int d = 0; d < ratings.size(); d++) {
            for (PairRatings pair : ratings.get(d)) {
                int one = numbers.getOrDefault(pair.one(), -1);
                int other = numbers.getOrDefault(pair.other(), -1);
                if (one >= 0 && other >= 0) {
                    together.get(Math.min(one, other) * people + Math.max(one, other)).add(d, pair);
                }
            }
        }
        List<PairedStudy.Pair<ItemStudy>> pairs = new ArrayList<>();
        for (int a = 0; a < people; a++) {
            for (int b = a + 1; b < people; b++) {
                Together two = together.get(a * people + b);
                if (!two.ratings.isEmpty()) {
                    pairs.add(pair(members.get(a), members.get(b), two, labels));
                }
            }
        }
        return new PairedStudy<>(members, pairs);
    }

    /** What two have together, with the number of the document of each. */
    private static final class Together {
        private final List<PairRatings> ratings = new ArrayList<>();
        private final List<Integer> documents = new ArrayList<>();
        private int size;

        void add(int document, PairRatings pair) {
            ratings.add(pair);
            documents.add(document);
            size += pair.left().length;
        }
    }

    private PairedStudy.Pair<ItemStudy> pair(
            String one, String other, Together two, LabelCodes.Ordering labels) {
        int size = two.size;
        List<PairRatings> own = two.ratings;
        int[][] columns = new int[2][size];
        int[] documentOf = new int[size];
        int at = 0;
        for (int i = 0; i < own.size(); i++) {
            PairRatings pair = own.get(i);
            boolean straight = pair.one().equals(one);
            int n = pair.left().length;
            System.arraycopy(straight ? pair.left() : pair.right(), 0, columns[0], at, n);
            System.arraycopy(straight ? pair.right() : pair.left(), 0, columns[1], at, n);
            Arrays.fill(documentOf, at, at + n, two.documents.get(i));
            at += n;
        }
        return new PairedStudy.Pair<>(
                one,
                other,
                ItemStudy.ofColumns(
                                List.of(one, other),
                                labels.labels(),
                                codes.ordered(),
                                new int[][] {labels.of(columns[0]), labels.of(columns[1])})
                        .withDocuments(documents, documentOf));
    }
}
