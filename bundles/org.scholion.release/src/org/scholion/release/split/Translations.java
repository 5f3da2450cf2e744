/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.release.split;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Proposes which documents in two languages are translations of one another, by the clues that both
 * have. A clue weighs the more the fewer documents have it (Spärck Jones 1972), and how much two
 * have in common is the cosine of what they have.
 */
public final class Translations {

    /** What so many documents have says nothing. */
    private static final int COMMON = 200;

    private static final double SURE = 2;

    private Translations() {}

    /**
     * What looks like a translation.
     *
     * @param score from 0 to 1
     * @param shared the clues of both that weigh most
     */
    public record Proposal(String first, String second, double score, List<String> shared) {

        /** Copies. */
        public Proposal {
            shared = List.copyOf(shared);
        }
    }

    /**
     * Proposes pairs, the likeliest first: for each document the likeliest one in each other
     * language, if that has it as its likeliest, too.
     *
     * @param threshold the least score
     */
    public static List<Proposal> of(List<Traces> documents, double threshold) {
        Map<String, List<Integer>> having = new TreeMap<>();
        for (int i = 0; i < documents.size(); i++) {
            for (String clue : documents.get(i).clues().all()) {
                having.computeIfAbsent(clue, c -> new ArrayList<>()).add(i);
            }
        }
        double[] norms = new double[documents.size()];
        Map<Long, Double> products = new HashMap<>();
        having.forEach(
                (clue, in) -> {
                    double weight = weight(clue, in.size(), documents.size());
                    in.forEach(i -> norms[i] += weight * weight);
                    if (in.size() <= COMMON) {
                        products(documents, in, weight * weight, products);
                    }
                });
        Map<List<Object>, Scored> best = new HashMap<>();
        List<Scored> all = new ArrayList<>();
        products.forEach(
                (pair, product) -> {
                    int a = (int) (pair >>> 32);
                    int b = pair.intValue();
                    double score = product / Math.sqrt(norms[a] * norms[b]);
                    if (score >= threshold) {
                        all.add(new Scored(a, b, score));
                    }
                });
        all.sort(
                Comparator.comparingDouble(Scored::score)
                        .reversed()
                        .thenComparingInt(Scored::a)
                        .thenComparingInt(Scored::b));
        for (Scored scored : all) {
            best.putIfAbsent(List.of(scored.a(), language(documents, scored.b())), scored);
            best.putIfAbsent(List.of(scored.b(), language(documents, scored.a())), scored);
        }
        List<Proposal> proposals = new ArrayList<>();
        for (Scored scored : all) {
            boolean mutual =
                    scored.equals(best.get(List.of(scored.a(), language(documents, scored.b()))))
                            && scored.equals(
                                    best.get(List.of(scored.b(), language(documents, scored.a()))));
            if (mutual) {
                Traces first = documents.get(scored.a());
                Traces second = documents.get(scored.b());
                proposals.add(
                        new Proposal(
                                first.name(),
                                second.name(),
                                scored.score(),
                                shared(first, second, having)));
            }
        }
        return proposals;
    }

    private record Scored(int a, int b, double score) {}

    private static String language(List<Traces> documents, int document) {
        return documents.get(document).language().orElse("");
    }

    /** What cannot be translated tells more than a word that sounds alike. */
    private static double weight(String clue, int having, int all) {
        return (clue.startsWith(Clues.SOUND) ? 1 : SURE) * Math.log(1 + (double) all / having);
    }

    private static void products(
            List<Traces> documents, List<Integer> in, double weight, Map<Long, Double> products) {
        for (int x = 0; x < in.size(); x++) {
            for (int y = x + 1; y < in.size(); y++) {
                Optional<String> one = documents.get(in.get(x)).language();
                Optional<String> other = documents.get(in.get(y)).language();
                if (one.isPresent() && other.isPresent() && !one.equals(other)) {
                    products.merge((long) in.get(x) << 32 | in.get(y), weight, Double::sum);
                }
            }
        }
    }

    private static List<String> shared(
            Traces first, Traces second, Map<String, List<Integer>> having) {
        return first.clues().all().stream()
                .filter(second.clues().all()::contains)
                .sorted(
                        Comparator.<String>comparingInt(
                                        clue -> having.getOrDefault(clue, List.of()).size())
                                .thenComparing(Comparator.reverseOrder()))
                .limit(12)
                .toList();
    }
}
