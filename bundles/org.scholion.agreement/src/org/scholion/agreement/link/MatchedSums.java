/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.link;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scholion.agreement.result.Value;
import org.scholion.agreement.study.ComparedDocument;
import org.scholion.agreement.study.ComparedDocument.Comparison;
import org.scholion.agreement.study.ComparedStudy;
import org.scholion.words.Message;

/**
 * What is added up of documents for {@link MatchedF}, so that documents that did not change need
 * not be looked at again. Never changed once it was made.
 */
public final class MatchedSums {
    final Sum whole = new Sum();
    final Map<String, Sum> labels = new TreeMap<>();
    final Map<String, Sum> people = new LinkedHashMap<>();
    final Map<List<String>, Sum> pairs = new LinkedHashMap<>();
    final List<String> annotators;
    int documents;
    int shared;
    long units;

    private MatchedSums(List<String> annotators) {
        this.annotators = annotators;
        annotators.forEach(a -> people.put(a, new Sum()));
    }

    /** What two or more have in common, added up. */
    static final class Sum {
        double matched;
        long marked;

        private void add(Comparison each) {
            matched += each.matched();
            marked += each.left() + each.right();
        }

        private void add(Sum other) {
            matched += other.matched;
            marked += other.marked;
        }

        Value f() {
            return marked == 0
                    ? Value.undefined(Message.of("agreement.undefined.nothing-marked"))
                    : Value.of(2 * matched / marked);
        }
    }

    /** Adds up the documents of a study. */
    public static MatchedSums of(ComparedStudy study) {
        MatchedSums sums = new MatchedSums(study.annotators());
        for (ComparedDocument document : study.documents()) {
            sums.documents++;
            int workers = study.workers(document).size();
            if (workers > 1) {
                sums.shared++;
                sums.add(document, workers);
            }
        }
        return sums;
    }

    private void add(ComparedDocument document, int workers) {
        List<Comparison> all = document.comparisons();
        long compared = 0;
        for (int i = 0; i < all.size(); ) {
            // the labels of a pair come one after another
            Comparison first = all.get(i);
            Sum pair = new Sum();
            while (i < all.size() && isOfPair(all.get(i), first)) {
                labels.computeIfAbsent(all.get(i).label(), l -> new Sum()).add(all.get(i));
                pair.add(all.get(i++));
            }
            whole.add(pair);
            compared += pair.marked;
            people.computeIfAbsent(first.one(), a -> new Sum()).add(pair);
            people.computeIfAbsent(first.other(), a -> new Sum()).add(pair);
            pairs.computeIfAbsent(List.of(first.one(), first.other()), p -> new Sum()).add(pair);
        }
        units += compared / (workers - 1);
    }

    private static boolean isOfPair(Comparison each, Comparison first) {
        return each.one().equals(first.one()) && each.other().equals(first.other());
    }

    /** Adds what was added up of documents by the same annotators, in this order. */
    static MatchedSums of(List<MatchedSums> parts) {
        MatchedSums sums = new MatchedSums(parts.get(0).annotators);
        for (MatchedSums part : parts) {
            sums.documents += part.documents;
            sums.shared += part.shared;
            sums.units += part.units;
            sums.whole.add(part.whole);
            add(sums.labels, part.labels);
            add(sums.people, part.people);
            add(sums.pairs, part.pairs);
        }
        return sums;
    }

    private static <K> void add(Map<K, Sum> sums, Map<K, Sum> part) {
        part.forEach((key, sum) -> sums.computeIfAbsent(key, k -> new Sum()).add(sum));
    }
}
