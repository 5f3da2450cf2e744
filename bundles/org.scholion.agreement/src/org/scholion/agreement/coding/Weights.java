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
import java.util.List;
import java.util.Optional;
import org.scholion.words.Message;

/**
 * Weights of weighted coefficients (Cohen 1968; Gwet, <i>Handbook of Inter-Rater Reliability</i>,
 * 4th ed. 2014, section 3.5), held as disagreement: one minus the agreement weight, from 0 for
 * equal labels to 1 for the ends of the scale. Labels that are numbers count as these numbers;
 * other labels need a declared order and count as 1, 2, 3 …
 */
public final class Weights {
    /** The names of the weights. */
    public static final List<String> NAMES =
            List.of("identity", "linear", "quadratic", "ordinal", "radical", "ratio", "circular");

    private Weights() {}

    /** Says the distance of which weights it is that needs something of a scale. */
    private static Message distance(String name) {
        return Message.of("agreement.scale.weights", "name", name);
    }

    private interface Formula {
        double of(double a, double b, double min, double max);
    }

    private record Spread(String name, Formula formula) implements DistanceFunction {
        @Override
        public Prepared on(Scale scale, double[] totals) throws NotOnScaleException {
            double[] v = scale.points(distance(name));
            double min = Arrays.stream(v).min().orElse(0);
            double max = Arrays.stream(v).max().orElse(0);
            return (c, k) -> v[c] == v[k] ? 0 : formula.of(v[c], v[k], min, max);
        }
    }

    /** Full disagreement between any two different labels. */
    public static DistanceFunction identity() {
        return new DistanceFunction() {
            @Override
            public String name() {
                return "identity";
            }

            @Override
            public boolean nominal() {
                return true;
            }

            @Override
            public Prepared on(Scale scale, double[] totals) {
                return Distances.same();
            }
        };
    }

    /** |c − k| / (max − min). */
    public static DistanceFunction linear() {
        return new Spread("linear", (a, b, min, max) -> Math.abs(a - b) / (max - min));
    }

    /** ((c − k) / (max − min))². */
    public static DistanceFunction quadratic() {
        return new Spread("quadratic", (a, b, min, max) -> square((a - b) / (max - min)));
    }

    /** √|c − k| / √(max − min). */
    public static DistanceFunction radical() {
        return new Spread("radical", (a, b, min, max) -> Math.sqrt(Math.abs(a - b) / (max - min)));
    }

    /** ((c − k)/(c + k))² / ((max − min)/(max + min))². Labels must not be negative. */
    public static DistanceFunction ratio() {
        Spread spread =
                new Spread(
                        "ratio",
                        (a, b, min, max) ->
                                square((a - b) / (a + b)) / square((max - min) / (max + min)));
        return new DistanceFunction() {
            @Override
            public String name() {
                return "ratio";
            }

            @Override
            public Prepared on(Scale scale, double[] totals) throws NotOnScaleException {
                if (Arrays.stream(scale.points(distance("ratio"))).anyMatch(d -> d < 0)) {
                    throw new NotOnScaleException(Message.of("agreement.scale.ratio-weights"));
                }
                return spread.on(scale, totals);
            }
        };
    }

    /** The number of pairs of ranks from c to k, over that of the whole scale. */
    public static DistanceFunction ordinal() {
        return new DistanceFunction() {
            @Override
            public String name() {
                return "ordinal";
            }

            @Override
            public Prepared on(Scale scale, double[] totals) throws NotOnScaleException {
                int[] ranks = scale.ranks(distance("ordinal"));
                double all = pairs(Arrays.stream(ranks).max().orElse(0));
                return (c, k) ->
                        ranks[c] == ranks[k] ? 0 : pairs(Math.abs(ranks[c] - ranks[k])) / all;
            }
        };
    }

    /** The circle closes one step after the highest label: sin²(π (c − k)/U), over its maximum. */
    public static DistanceFunction circular() {
        return new DistanceFunction() {
            @Override
            public String name() {
                return "circular";
            }

            @Override
            public Prepared on(Scale scale, double[] totals) throws NotOnScaleException {
                double[] v = scale.points(distance("circular"));
                double around =
                        Arrays.stream(v).max().orElse(0) - Arrays.stream(v).min().orElse(0) + 1;
                double top = 0;
                for (double a : v) {
                    top = Math.max(top, arc(a - v[0], around));
                    for (double b : v.length <= 1_000 ? v : new double[0]) {
                        top = Math.max(top, arc(a - b, around));
                    }
                }
                double most = top;
                return (c, k) -> v[c] == v[k] ? 0 : arc(v[c] - v[k], around) / most;
            }
        };
    }

    /**
     * Weights of one's own.
     *
     * @param agreement per row and column the agreement weight of labels, in the order of the
     *     study's labels: 1 on the diagonal, symmetric, from 0 to 1
     */
    public static DistanceFunction matrix(double[][] agreement) {
        double[][] distance = new double[agreement.length][];
        for (int i = 0; i < distance.length; i++) {
            distance[i] = Arrays.stream(agreement[i]).map(w -> 1 - w).toArray();
        }
        return Distances.matrix("matrix", distance);
    }

    /** Weights by their name, or empty. */
    public static Optional<DistanceFunction> named(String name) {
        return switch (name) {
            case "identity" -> Optional.of(identity());
            case "linear" -> Optional.of(linear());
            case "quadratic" -> Optional.of(quadratic());
            case "ordinal" -> Optional.of(ordinal());
            case "radical" -> Optional.of(radical());
            case "ratio" -> Optional.of(ratio());
            case "circular" -> Optional.of(circular());
            default -> Optional.empty();
        };
    }

    private static double arc(double difference, double around) {
        return square(Math.sin(Math.PI * difference / around));
    }

    private static double pairs(int steps) {
        return (steps + 1.0) * steps / 2;
    }

    private static double square(double d) {
        return d * d;
    }
}
