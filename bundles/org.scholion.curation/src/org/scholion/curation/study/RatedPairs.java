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
import org.scholion.agreement.draw.Blocks;
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
    private final List<Block> blocks;

    /**
     * Labels of documents.
     *
     * @param codes the numbers of the labels
     * @param documents the names of the documents
     * @param blocks what is put together of each block of documents
     */
    RatedPairs(LabelCodes codes, List<String> documents, List<Block> blocks) {
        this.codes = codes;
        this.documents = documents;
        this.blocks = blocks;
    }

    /**
     * What is put together of a block of documents.
     *
     * @param pairs of each two members, by their names in the order of members
     */
    record Block(Map<List<String>, Together> pairs) {

        /** Puts ratings together. */
        static Block of(List<List<PairRatings>> ratings, List<String> members) {
            Map<List<String>, Together> pairs = new LinkedHashMap<>();
            for (int d = 0; d < ratings.size(); d++) {
                for (PairRatings pair : ratings.get(d)) {
                    int one = members.indexOf(pair.one());
                    int other = members.indexOf(pair.other());
                    if (one >= 0 && other >= 0) {
                        List<String> names =
                                one < other
                                        ? List.of(pair.one(), pair.other())
                                        : List.of(pair.other(), pair.one());
                        pairs.computeIfAbsent(names, p -> new Together()).add(d, pair, one < other);
                    }
                }
            }
            return new Block(pairs);
        }
    }

    /** What two have together, with the number of the document of each, within its block. */
    static final class Together {
        private int[] left = new int[16];
        private int[] right = new int[16];
        private int[] documentOf = new int[16];
        private int size;
        private final Sums sums = new Sums();

        void add(int document, PairRatings pair, boolean straight) {
            int n = pair.left().length;
            if (size + n > left.length) {
                int more = 2 * (size + n);
                left = Arrays.copyOf(left, more);
                right = Arrays.copyOf(right, more);
                documentOf = Arrays.copyOf(documentOf, more);
            }
            System.arraycopy(straight ? pair.left() : pair.right(), 0, left, size, n);
            System.arraycopy(straight ? pair.right() : pair.left(), 0, right, size, n);
            Arrays.fill(documentOf, size, size + n, document);
            size += n;
            sums.add(pair);
        }
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
        for (Block block : blocks) {
            block.pairs.forEach(
                    (names, together) -> {
                        whole.add(together.sums);
                        pairs.computeIfAbsent(names, p -> new Sums()).add(together.sums);
                    });
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

        void add(Sums other) {
            for (int i = 0; i < nothing.length; i++) {
                nothing[i] += other.nothing[i];
            }
            aligned += other.aligned;
            all += other.all;
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
        List<PairedStudy.Pair<ItemStudy>> pairs = new ArrayList<>();
        for (int a = 0; a < members.size(); a++) {
            for (int b = a + 1; b < members.size(); b++) {
                List<String> names = List.of(members.get(a), members.get(b));
                if (blocks.stream().anyMatch(block -> block.pairs.containsKey(names))) {
                    pairs.add(pair(names, labels));
                }
            }
        }
        return new PairedStudy<>(members, pairs);
    }

    private PairedStudy.Pair<ItemStudy> pair(List<String> names, LabelCodes.Ordering labels) {
        Together none = new Together();
        int size = 0;
        for (Block block : blocks) {
            size += block.pairs.getOrDefault(names, none).size;
        }
        int[] left = new int[size];
        int[] right = new int[size];
        int[] documentOf = new int[size];
        int at = 0;
        for (int b = 0; b < blocks.size(); b++) {
            Together two = blocks.get(b).pairs.getOrDefault(names, none);
            System.arraycopy(two.left, 0, left, at, two.size);
            System.arraycopy(two.right, 0, right, at, two.size);
            for (int i = 0; i < two.size; i++) {
                documentOf[at + i] = b * Blocks.SIZE + two.documentOf[i];
            }
            at += two.size;
        }
        return new PairedStudy.Pair<>(
                names.get(0),
                names.get(1),
                ItemStudy.ofColumns(
                                names,
                                labels.labels(),
                                codes.ordered(),
                                new int[][] {labels.of(left), labels.of(right)})
                        .withDocuments(documents, documentOf));
    }
}
