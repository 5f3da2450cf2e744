/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.coding;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import org.scholion.agreement.study.SetLabels;
import org.scholion.words.Message;

/**
 * The difference functions δ² of Krippendorff's α (Krippendorff, <i>Computing Krippendorff's
 * Alpha-Reliability</i>, 2011, section D) and the distances of sets: Jaccard, and MASI (Passonneau,
 * <i>Measuring Agreement on Set-valued Items</i>, LREC 2006), which are used as they are,
 * unsquared, as Passonneau does.
 */
public final class Distances {
    private Distances() {}

    private interface Preparation {
        DistanceFunction.Prepared on(Scale scale, double[] totals) throws NotOnScaleException;
    }

    private record Named(String name, boolean nominal, Preparation preparation)
            implements DistanceFunction {
        @Override
        public Prepared on(Scale scale, double[] totals) throws NotOnScaleException {
            return preparation.on(scale, totals);
        }
    }

    /** Says which distance it is that needs something of a scale. */
    private static Message distance(String name) {
        return Message.of("agreement.scale.distance", "name", name);
    }

    static DistanceFunction.Prepared same() {
        return (c, k) -> c == k ? 0 : 1;
    }

    /** 0 for equal labels, else 1. */
    public static DistanceFunction nominal() {
        return new Named("nominal", true, (scale, totals) -> same());
    }

    /**
     * (Σ n_g from c to k − (n_c + n_k)/2)², where n counts how often each label was given. The
     * order is the declared one or that of the numbers.
     */
    public static DistanceFunction ordinal() {
        return new Named(
                "ordinal",
                false,
                (scale, totals) -> {
                    int[] ranks = scale.ranks(distance("ordinal"));
                    double[] atRank = new double[Arrays.stream(ranks).max().orElse(-1) + 1];
                    for (int i = 0; i < ranks.length; i++) {
                        atRank[ranks[i]] += totals[i];
                    }
                    double[] middle = new double[atRank.length];
                    double below = 0;
                    for (int r = 0; r < atRank.length; r++) {
                        middle[r] = below + atRank[r] / 2;
                        below += atRank[r];
                    }
                    return (c, k) -> square(middle[ranks[c]] - middle[ranks[k]]);
                });
    }

    /** (c − k)². */
    public static DistanceFunction interval() {
        return new Named(
                "interval",
                false,
                (scale, totals) -> {
                    double[] v = scale.numbers(distance("interval"));
                    return (c, k) -> square(v[c] - v[k]);
                });
    }

    /** ((c − k)/(c + k))²; 0 where both are 0. Labels must not be negative. */
    public static DistanceFunction ratio() {
        return new Named(
                "ratio",
                false,
                (scale, totals) -> {
                    double[] v = scale.numbers(distance("ratio"));
                    for (double d : v) {
                        if (d < 0) {
                            throw new NotOnScaleException(
                                    Message.of(
                                            "agreement.scale.negative",
                                            "wanted",
                                            distance("ratio"),
                                            "label",
                                            Double.toString(d)));
                        }
                    }
                    return (c, k) -> v[c] == v[k] ? 0 : square((v[c] - v[k]) / (v[c] + v[k]));
                });
    }

    /** sin²(π (c − k)/U), where U is the length of the circle. */
    public static DistanceFunction circular(double circumference) {
        return new Named(
                "circular",
                false,
                (scale, totals) -> {
                    double[] v = scale.numbers(distance("circular"));
                    return (c, k) ->
                            v[c] == v[k]
                                    ? 0
                                    : square(Math.sin(Math.PI * ((v[c] - v[k]) / circumference)));
                });
    }

    /** (c − k)² / ((c + k − 2 min)(2 max − c − k)) on a scale with two poles. */
    public static DistanceFunction bipolar(double min, double max) {
        return new Named(
                "bipolar",
                false,
                (scale, totals) -> {
                    double[] v = scale.numbers(distance("bipolar"));
                    for (double d : v) {
                        if (d < min || d > max) {
                            throw new NotOnScaleException(
                                    Message.of(
                                            "agreement.scale.outside",
                                            "wanted",
                                            distance("bipolar"),
                                            "least",
                                            Double.toString(min),
                                            "most",
                                            Double.toString(max),
                                            "label",
                                            Double.toString(d)));
                        }
                    }
                    return (c, k) ->
                            v[c] == v[k]
                                    ? 0
                                    : square(v[c] - v[k])
                                            / ((v[c] + v[k] - 2 * min) * (2 * max - v[c] - v[k]));
                });
    }

    /** One minus the share of common members; the labels are sets ({@link SetLabels}). */
    public static DistanceFunction jaccard() {
        return sets("jaccard", false);
    }

    /** One minus Jaccard times monotonicity (1 equal, 2/3 subset, 1/3 overlap, 0 disjoint). */
    public static DistanceFunction masi() {
        return sets("masi", true);
    }

    private static DistanceFunction sets(String name, boolean masi) {
        return new Named(
                name,
                false,
                (scale, totals) -> {
                    List<Set<String>> sets = scale.labels().stream().map(SetLabels::parse).toList();
                    return (c, k) -> 1 - similarity(sets.get(c), sets.get(k), masi);
                });
    }

    private static double similarity(Set<String> a, Set<String> b, boolean masi) {
        if (a.equals(b)) {
            return 1;
        }
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        double jaccard = (double) both.size() / (a.size() + b.size() - both.size());
        if (!masi) {
            return jaccard;
        }
        boolean subset = both.size() == Math.min(a.size(), b.size());
        return jaccard * (subset ? 2 : 1) / 3;
    }

    /**
     * A distance of one's own.
     *
     * @param matrix per row and column the distance of labels, in the order of the study's labels
     */
    public static DistanceFunction matrix(String name, double[][] matrix) {
        double[][] own = Arrays.stream(matrix).map(double[]::clone).toArray(double[][]::new);
        for (int i = 0; i < own.length; i++) {
            for (int j = 0; j < own.length; j++) {
                if (own[i].length != own.length
                        || !(own[i][j] >= 0)
                        || own[i][j] != own[j][i]
                        || own[i][i] != 0) {
                    throw new IllegalArgumentException(
                            "a matrix of distances is square and symmetric, 0 on its diagonal and"
                                    + " nowhere negative");
                }
            }
        }
        return new Named(
                name,
                false,
                (scale, totals) -> {
                    if (own.length != scale.labels().size()) {
                        throw new NotOnScaleException(
                                Message.of(
                                        "agreement.scale.matrix",
                                        "labels",
                                        own.length,
                                        "there",
                                        scale.labels().size()));
                    }
                    return (c, k) -> own[c][k];
                });
    }

    /**
     * A distance of one's own on the texts of the labels.
     *
     * @param distance symmetric, 0 for equal labels and nowhere negative
     */
    public static DistanceFunction of(String name, ToDoubleBiFunction<String, String> distance) {
        return new Named(
                name,
                false,
                (scale, totals) ->
                        (c, k) ->
                                c == k
                                        ? 0
                                        : distance.applyAsDouble(
                                                scale.labels().get(c), scale.labels().get(k)));
    }

    /** A distance of Krippendorff's α by its name, or empty. */
    public static Optional<DistanceFunction> named(String name) {
        return switch (name) {
            case "nominal" -> Optional.of(nominal());
            case "ordinal" -> Optional.of(ordinal());
            case "interval" -> Optional.of(interval());
            case "ratio" -> Optional.of(ratio());
            case "jaccard" -> Optional.of(jaccard());
            case "masi" -> Optional.of(masi());
            default -> Optional.empty();
        };
    }

    private static double square(double d) {
        return d * d;
    }
}
