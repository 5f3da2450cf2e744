/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.coding;

/**
 * How far two labels are apart: 0 for equal labels, symmetric, never negative. Krippendorff's δ²
 * and one minus the agreement weight of a weighted κ are both of this form.
 */
public interface DistanceFunction {

    /** The name on the command line. */
    String name();

    /** Whether all distances between different labels are 1. */
    default boolean nominal() {
        return false;
    }

    /**
     * The distances on the labels of a study.
     *
     * @param totals how often each label was given in items that count; only Krippendorff's ordinal
     *     distance depends on it
     * @throws NotOnScaleException if the labels lack what the distance needs
     */
    Prepared on(Scale scale, double[] totals) throws NotOnScaleException;

    /** Distances between label numbers. */
    @FunctionalInterface
    interface Prepared {
        /** The distance of two labels. */
        double between(int c, int k);
    }
}
