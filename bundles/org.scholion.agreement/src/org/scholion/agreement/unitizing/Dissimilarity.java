/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.unitizing;

/**
 * How unlike two units are (Mathet, Widlöcher and Métivier 2015): positional dissimilarity {@code
 * ((|Δstart| + |Δend|) / (length + length))² Δ∅}, categorical dissimilarity times Δ∅, and their
 * weighted sum.
 *
 * @param positional weight α of the positional part; 1 in the paper
 * @param categorical weight β of the categorical part; 1 in the paper
 * @param empty Δ∅, the cost of a pair with an empty unit
 * @param categories how unlike two labels are
 */
public record Dissimilarity(
        double positional, double categorical, double empty, Categories categories) {

    /** How unlike two labels are, from 0 to 1. */
    @FunctionalInterface
    public interface Categories {
        /** The dissimilarity of two label numbers. */
        double between(int c, int k);
    }

    /** As in the paper: α = β = Δ∅ = 1, labels equal or not. */
    public static Dissimilarity standard() {
        return new Dissimilarity(1, 1, 1, (c, k) -> c == k ? 0 : 1);
    }

    /**
     * The positional part, without its weight. Two units of length zero at two places are
     * infinitely unlike.
     */
    double position(double start, double end, double otherStart, double otherEnd) {
        double off = Math.abs(start - otherStart) + Math.abs(end - otherEnd);
        double x = off == 0 ? 0 : off / ((end - start) + (otherEnd - otherStart));
        return x * x * empty;
    }

    /** The categorical part, without its weight. */
    double category(int c, int k) {
        return c == k ? 0 : categories.between(c, k) * empty;
    }

    /** The weighted sum of both parts, for two units of a continuum. */
    double between(Continuum c, int u, int v) {
        // a part without weight is not asked: it may be infinite
        double place =
                positional == 0
                        ? 0
                        : positional * position(c.start[u], c.end[u], c.start[v], c.end[v]);
        return place + (categorical == 0 ? 0 : categorical * category(c.label[u], c.label[v]));
    }
}
